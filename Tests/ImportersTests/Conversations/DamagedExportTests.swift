import Evidence
import TestSupport
import Testing

@testable import Importers

/// Damages every golden input in many ways: whatever comes out, the accounts hold and the places exist.
struct DamagedExportTests {
  @Test(arguments: Golden.cases(of: ChatGoldenTests.formats))
  func `a damaged export is read or refused, and the accounts hold`(pair: Golden.Case) throws {
    let whole = try pair.bytes()
    var random = SplitMix64(seed: UInt64(whole.count))
    for _ in 0..<60 {
      let bytes = Self.damage(whole, &random)
      do {
        let reading = try Reading(bytes, name: pair.inputName)
        let accounting = reading.accounting
        #expect(accounting.seen == accounting.kept + accounting.skipped.count)
        #expect(accounting.kept == reading.messages.count && accounting.kept > 0)
        let places = reading.messages.map(\.citation.bytes) + accounting.skipped.map(\.bytes)
        #expect(places.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= bytes.count })
        #expect(reading.messages.allSatisfy { $0.conversation < accounting.conversations.count })
      } catch let error as ImportError {
        #expect(error.offset.map { (0...bytes.count).contains($0) } ?? true)
      }
    }
  }

  private static func damage(_ whole: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = whole
    guard !bytes.isEmpty else { return bytes }
    func place() -> Int { Int.random(in: 0..<max(1, bytes.count), using: &random) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeLast(place())
    case 1: bytes.removeFirst(min(place(), 40))
    case 2: for _ in 0..<4 { bytes[place()] = UInt8.random(in: .min ... .max, using: &random) }
    case 3:
      let from = place()
      bytes.removeSubrange(from..<min(bytes.count, from + 30))
    default:
      let from = place()
      bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 200)], at: place())
    }
    return bytes
  }
}

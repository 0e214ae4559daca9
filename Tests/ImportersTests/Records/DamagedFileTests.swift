import Archive
import Evidence
import TestSupport
import Testing

@testable import Importers

@Suite struct DamagedFileTests {
  /// Damaged copies of each golden file that are read.
  private static let copies = 12

  @Test(arguments: Golden.cases(of: RecordGoldenTests.formats))
  func `a damaged file is read or refused, and its citations stay inside it`(golden: Golden.Case) throws {
    let whole = try golden.bytes()
    let knowledge = try ImportKnowledge(layouts: [], mappings: try TableFile.mappings)
    let importer = Importer(knowledge: knowledge)
    var random = SplitMix(seed: UInt64(whole.count))
    for _ in 0..<Self.copies {
      let bytes = damaged(whole, &random)
      do {
        let file = try TableFile(bytes, name: golden.inputName, with: importer)
        for fact in file.facts { #expect(isInside(fact, bytes)) }
      } catch is ImportError {
        continue
      }
    }
  }

  /// A copy with some bytes changed, or a piece cut out of it.
  private func damaged(_ whole: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = whole
    if random.next() % 4 == 0 {
      let from = Int(random.next() % UInt64(bytes.count))
      bytes.removeSubrange(from..<min(bytes.count, from + Int(random.next() % 200)))
    }
    for _ in 0..<(1 + random.next() % 8) where !bytes.isEmpty {
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    }
    return bytes
  }

  /// A workbook's rows count in their unpacked sheet, which may be longer than the file.
  private func isInside(_ fact: Fact, _ bytes: [UInt8]) -> Bool {
    let cited: Range<Int>? =
      switch fact {
      case .order(let order): order.citation.bytes
      case .review(let review): review.citation.bytes
      case .buyer(let buyer): buyer.citation.bytes
      case .filing(let filing): filing.citation.bytes
      case .call(let call): call.citation.bytes
      case .recording(let recording): recording.citation.bytes
      case .message: nil
      }
    guard let cited else { return false }
    return bytes.starts(with: [0x50, 0x4B]) || (cited.lowerBound >= 0 && cited.upperBound <= bytes.count)
  }
}

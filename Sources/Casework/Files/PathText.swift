/// A path as text that goes back to its own bytes.
///
/// Names on disk are bytes: one unpacked from a Chinese Windows archive is GB18030. A byte that is no UTF-8 becomes a
/// scalar that no name means, so that the file still opens; what a person reads has it as `%FF`.
enum PathText {
  private static let escapes: ClosedRange<UInt32> = 0x10ff00...0x10ffff

  static func text(_ bytes: [UInt8]) -> String {
    if let whole = String(validating: bytes, as: UTF8.self), !hasEscapes(whole) { return whole }
    var scalars = String.UnicodeScalarView()
    var place = 0
    while place < bytes.count {
      let scalar = scalar(at: place, of: bytes)
      if let scalar {
        scalars.append(scalar)
      } else if let escape = Unicode.Scalar(escapes.lowerBound + UInt32(bytes[place])) {
        scalars.append(escape)
      }
      place += scalar.map { UTF8.width($0) } ?? 1
    }
    return String(scalars)
  }

  /// The bytes that the system takes, with the final zero.
  static func systemBytes(_ text: String) -> [CChar] {
    guard hasEscapes(text) else { return Array(text.utf8CString) }
    var bytes: [CChar] = []
    for scalar in text.unicodeScalars {
      if escapes.contains(scalar.value) {
        bytes.append(CChar(truncatingIfNeeded: scalar.value))
      } else {
        bytes += UTF8.encode(scalar)?.map { CChar(bitPattern: $0) } ?? []
      }
    }
    return bytes + [0]
  }

  /// What every output calls it.
  static func shown(_ text: String) -> String {
    guard hasEscapes(text) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if escapes.contains(scalar.value) {
        shown += "%" + String(scalar.value & 0xff, radix: 16, uppercase: true)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  private static func hasEscapes(_ text: String) -> Bool {
    text.unicodeScalars.contains { escapes.contains($0.value) }
  }

  private static func scalar(at place: Int, of bytes: [UInt8]) -> Unicode.Scalar? {
    for end in place + 1...min(place + 4, bytes.count) {
      guard let text = String(validating: bytes[place..<end], as: UTF8.self) else { continue }
      return text.unicodeScalars.first.flatMap { escapes.contains($0.value) ? nil : $0 }
    }
    return nil
  }
}

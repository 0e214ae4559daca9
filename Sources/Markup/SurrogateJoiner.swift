/// Joins pairs of character references that stand for halves of one character (`&#55357;&#56832;`), as phones write
/// them, into one reference of the same length; a half alone becomes U+FFFD.
///
/// XML forbids such references, and the parser would refuse the document.
struct SurrogateJoiner {
  /// The beginning of a reference, or a half whose other half may follow.
  private var held: [UInt8] = []

  /// The bytes with pairs joined; what may be the beginning of a pair is held back until the next call.
  mutating func join(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    guard !held.isEmpty || ASCII.first(UInt8(ascii: "&"), bytes, 0..<bytes.count) != nil else { return bytes }
    var input = held.isEmpty ? bytes : held + bytes
    held = []
    var index = 0
    while let found = ASCII.first(UInt8(ascii: "&"), input, index..<input.count) {
      switch reference(input, found) {
      case .none: index = found + 1
      case .cut:
        guard isLast else { return holdBack(&input, from: found) }
        index = found + 1
      case .half(let half, let end):
        switch reference(input, end) {
        case .cut where !isLast: return holdBack(&input, from: found)
        case .half(let low, let after) where half < 0xDC00 && low >= 0xDC00:
          write(0x1_0000 + (half - 0xD800) << 10 + (low - 0xDC00), over: found..<after, in: &input)
          index = after
        default:
          write(0xFFFD, over: found..<end, in: &input)
          index = end
        }
      }
    }
    return input
  }

  private enum Reference {
    case none
    /// The input ends before one can tell.
    case cut
    /// A surrogate, and the offset after its `;`.
    case half(UInt32, end: Int)
  }

  /// No reference that needs joining is longer.
  private static let longest = 32

  private func reference(_ input: [UInt8], _ start: Int) -> Reference {
    guard start < input.count else { return .cut }
    guard input[start] == UInt8(ascii: "&") else { return .none }
    guard start + 1 < input.count else { return .cut }
    guard input[start + 1] == UInt8(ascii: "#") else { return .none }
    guard start + 2 < input.count else { return .cut }
    let isHex = input[start + 2] == UInt8(ascii: "x")
    var value: UInt32 = 0
    for index in (start + (isHex ? 3 : 2))..<(start + Self.longest) {
      guard index < input.count else { return .cut }
      if input[index] == UInt8(ascii: ";") {
        return value & 0xFFFF_F800 == 0xD800 ? .half(value, end: index + 1) : .none
      }
      guard let digit = Self.digit(input[index], isHex), value < 0x11_0000 else { return .none }
      value = value * (isHex ? 16 : 10) + digit
    }
    return .none
  }

  private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHex: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where isHex: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  private mutating func holdBack(_ input: inout [UInt8], from index: Int) -> [UInt8] {
    held = Array(input[index...])
    input.removeSubrange(index...)
    return input
  }

  /// Writes a decimal reference, filled up with zeros so that all offsets stay true.
  private func write(_ scalar: UInt32, over range: Range<Int>, in input: inout [UInt8]) {
    var rest = scalar
    input[range.upperBound - 1] = UInt8(ascii: ";")
    for index in (range.lowerBound + 2..<range.upperBound - 1).reversed() {
      input[index] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
    input[range.lowerBound + 1] = UInt8(ascii: "#")
  }
}

/// The characters that digits are written with in accounts and numbers to call: `九`, `玖`, `幺`.
struct DigitSigns: Sendable {
  /// The digit as an ASCII byte for each code point of the basic plane, or 0.
  private var plane = [UInt8](repeating: 0, count: 0x10000)
  private var astral: [UInt32: UInt8] = [:]

  /// - Parameter written: each character, followed by its digit; blanks do not count.
  init(_ written: String) {
    let scalars = Array(written.unicodeScalars.filter { !$0.properties.isWhitespace })
    for place in stride(from: 0, to: scalars.count - 1, by: 2) {
      guard (0x30...0x39).contains(scalars[place + 1].value) else { continue }
      let digit = UInt8(scalars[place + 1].value)
      let scalar = scalars[place].value
      if scalar < 0x10000 { plane[Int(scalar)] = digit } else { astral[scalar] = digit }
    }
  }

  /// The digit that `scalar` stands for, as an ASCII byte; 0 for any other character.
  @inline(__always)
  subscript(scalar: UInt32) -> UInt8 {
    scalar < 0x10000 ? plane[Int(scalar)] : astral[scalar] ?? 0
  }
}

/// Evidence text made safe for a terminal: controls, escapes and direction marks are shown, never sent.
public enum TerminalText {
  /// One line of `text` that nothing acts on.
  public static func inert(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        safe.append(" ")
      } else if isActive(scalar) {
        safe.append(contentsOf: "⟨U+\(hex(scalar.value))⟩".unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// At most `limit` characters of `text` on one line.
  static func short(_ text: String, _ limit: Int) -> String {
    let line = inert(text)
    guard line.count > limit else { return line }
    return line.prefix(limit) + "…"
  }

  /// True for what a terminal acts on or does not show; all of it lies within 16 bits.
  static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: true
    case 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff: true
    default: false
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

/// Evidence text as a person may see it: nothing in it steers a terminal, a page or a spreadsheet.
///
/// Control characters become their pictures (`␛`), characters that reorder or hide text become their number
/// (`⟨U+202E⟩`), so that a reader sees what was really written.
public enum InertText {
  /// `text` for a page or a text file; line feeds and tabs stay.
  public static func block(_ text: String) -> String { visible(text, keepsLines: true) }

  /// `text` in one line, for a terminal line, a table cell or a title.
  public static func line(_ text: String) -> String { visible(text, keepsLines: false) }

  private static func visible(_ text: String, keepsLines: Bool) -> String {
    // Most texts hold nothing to show: look once before copying.
    guard mayNeedPicture(text) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isLayout(scalar) && keepsLines {
        shown.append(scalar)
      } else if isLayout(scalar) || needsPicture(scalar) {
        shown.append(contentsOf: picture(of: scalar))
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  private static func isLayout(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\t" }

  /// True for controls, for what reorders or hides text, and for what is no character.
  public static func needsPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0x00...0x1F, 0x7F...0x9F: true
    // Marks, embeddings, overrides and isolates of the bidirectional algorithm.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Invisible ones, without the joiners that emoji and scripts need; separators that break lines.
    case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B, 0x2060...0x2065: true
    case 0x2028, 0x2029, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// A quick look at bytes: true when some character may be a control, or may reorder or hide text.
  ///
  /// With `orQuotes` a quotation mark or a backslash counts as well.
  public static func mayNeedPicture(_ text: String, orQuotes: Bool = false) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices where isSuspect(bytes[index]) {
      if bytes[index] == 0x22 || bytes[index] == 0x5C {
        if orQuotes { return true }
        continue
      }
      guard bytes[index] == 0xE3 || bytes[index] == 0xEF, index + 1 < bytes.count else { return true }
      // Of the blocks of Chinese punctuation only U+3164 and what is above U+FEBF is in question.
      let next = bytes[index + 1]
      if bytes[index] == 0xE3 ? next == 0x85 : next == 0xBB || next >= 0xBE { return true }
    }
    return false
  }

  /// True for controls, quotes, and bytes that begin a character which may need a picture.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F: true
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0...0xFF: true
    default: false
    }
  }

  private static func picture(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    switch scalar.value {
    case 0x00...0x1F: one(0x2400 + scalar.value)
    case 0x7F: one(0x2421)
    default: numbered(scalar)
    }
  }

  private static func one(_ value: UInt32) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    return view
  }

  private static func numbered(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+\(String(repeating: "0", count: max(0, 4 - hex.utf8.count)))\(hex)⟩".unicodeScalars
  }
}

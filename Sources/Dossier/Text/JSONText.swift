/// Lines of JSON, written by hand where the shape is fixed and small.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  /// `text` as a JSON string; controls and what could end a script or steer a terminal are escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "<", ">", "&", "\n", "\t": quoted += escaped(scalar)
      default:
        if InertText.needsPicture(scalar) {
          quoted += escaped(scalar)
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// As JSON has it: a character beyond the first plane as the pair of its UTF-16 units.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    UTF16.encode(scalar).map { unit in
      unit.map { unit in
        let hex = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
      }.joined()
    } ?? ""
  }
}

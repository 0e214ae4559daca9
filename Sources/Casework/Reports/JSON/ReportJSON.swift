internal import Dossier
internal import FoundationEssentials

/// How every JSON output is written: keys in the order of their bytes, so that equal results are equal bytes.
enum ReportJSON {
  /// A document for people and programs, on several lines, with a line break at the end.
  static func document(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]) + [UInt8(ascii: "\n")]
  }

  /// One record on one line.
  static func line(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes]) + [UInt8(ascii: "\n")]
  }

  private static func encode(_ value: some Encodable, _ format: JSONEncoder.OutputFormatting) throws
    -> [UInt8]
  {
    let encoder = JSONEncoder()
    encoder.outputFormatting = format
    return inert(Array(try encoder.encode(value)))
  }

  /// Controls and direction marks as escapes, which mean the same to a program and do nothing to a terminal.
  ///
  /// They can stand in strings only; encoding itself escapes what is below the space.
  private static func inert(_ json: [UInt8]) -> [UInt8] {
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: needsEscape) else { return json }
    var safe = ""
    safe.reserveCapacity(json.count)
    for scalar in text.unicodeScalars {
      guard needsEscape(scalar) else {
        safe.unicodeScalars.append(scalar)
        continue
      }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        safe += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      }
    }
    return Array(safe.utf8)
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x7f && InertText.needsPicture(scalar)
  }
}

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
    guard json.contains(where: { $0 == 0x7f || $0 == 0xc2 || $0 == 0xe2 }) else { return json }
    var safe = ""
    safe.reserveCapacity(json.count)
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x7f, TerminalText.isActive(scalar) {
        let digits = String(scalar.value, radix: 16)
        safe += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return Array(safe.utf8)
  }
}

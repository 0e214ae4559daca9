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

  /// Controls and direction marks as escapes; they can stand in strings only.
  ///
  /// Encoding itself escapes what is below the space.
  private static func inert(_ json: [UInt8]) -> [UInt8] {
    let text = String(decoding: json, as: UTF8.self)
    guard text.unicodeScalars.contains(where: JSONEscape.isMark) else { return json }
    var safe: [UInt8] = []
    safe.reserveCapacity(json.count)
    for scalar in text.unicodeScalars {
      if JSONEscape.isMark(scalar) {
        for unit in String(scalar).utf16 { JSONEscape.append(unit, to: &safe) }
      } else {
        safe.append(contentsOf: String(scalar).utf8)
      }
    }
    return safe
  }
}

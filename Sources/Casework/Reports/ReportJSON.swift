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
    return Array(try encoder.encode(value))
  }
}

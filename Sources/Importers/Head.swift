internal import Archive
internal import Markup

extension Head {
  /// Reads the beginning of `source` and decides its encoding.
  ///
  /// A beginning that is all ASCII says nothing: the detector then reads on until it knows.
  /// - Throws: What the source throws.
  init(of source: any ByteSource, name: String, limit: Int = Head.limit) throws {
    let bytes = try source.read(at: 0, count: limit)
    let encoding = try Self.encoding(of: source, after: bytes)
    var text = ""
    if let encoding, var decoder = try? TextDecoder(encoding) {
      text = String(decoding: decoder.decode(bytes).utf8, as: UTF8.self)
    }
    self.init(bytes: bytes, text: text, encoding: encoding, name: name, size: source.size)
  }

  /// True when a longer beginning could tell more: a page whose styles and scripts come before its first message,
  /// a text whose first messages are very long.
  var isCutShort: Bool {
    guard size > bytes.count, bytes.count < Self.wideLimit, encoding != nil else { return false }
    return text.utf8.first { !$0.isBlank } == UInt8(ascii: "<")
      || text.utf8.count { $0 == UInt8(ascii: "\n") } < Self.fewLines
  }

  /// Fewer lines than this at the beginning need not show who speaks.
  private static let fewLines = 8

  /// How much of a page is looked at when its beginning tells nothing.
  static let wideLimit = 16_777_216

  private static func encoding(of source: any ByteSource, after bytes: [UInt8]) throws -> TextEncoding? {
    var detector = EncodingDetector(hint: hint(bytes))
    detector.feed(bytes)
    var offset = bytes.count
    while !detector.isSettled, offset < source.size {
      let more = try source.read(at: offset, count: 262_144)
      guard !more.isEmpty else { break }
      detector.feed(more)
      offset += more.count
    }
    return detector.encoding
  }

  /// What a page or an XML declaration says of itself.
  private static func hint(_ bytes: [UInt8]) -> TextEncoding? {
    let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    for mark in ["charset=", "encoding="] {
      guard let found = head.firstRange(of: Array(mark.utf8)) else { continue }
      let label = head[found.upperBound...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
      if label.starts(with: Array("gb".utf8)) { return .gb18030 }
      if label.starts(with: Array("utf-8".utf8)) { return .utf8 }
    }
    return nil
  }
}

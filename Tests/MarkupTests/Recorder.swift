import Markup

/// Writes events down, text joined, so that they can be compared whatever the pieces were.
struct Recorder: MarkupHandler {
  private(set) var lines: [String] = []
  /// Each element with its bytes in the original, outermost last.
  private(set) var elements: [(name: String, range: Range<Int>)] = []
  private var open: [(String, Int)] = []
  private var pending: (text: String, range: Range<Int>)?

  mutating func start(_ element: borrowing MarkupElement) {
    flush()
    var line = "<\(element.name)"
    for index in 0..<element.attributeCount {
      let (name, value) = element.attribute(at: index)
      line += " \(name)=\(String(decoding: value, as: UTF8.self))"
    }
    lines.append("\(line)> \(element.range)")
    open.append((element.name, element.range.lowerBound))
  }

  mutating func end(_ element: borrowing MarkupEnd) {
    flush()
    lines.append("</\(element.name)> \(element.range)")
    if let (name, from) = open.popLast() { elements.append((name, from..<element.range.upperBound)) }
  }

  mutating func text(_ text: borrowing MarkupText) {
    let before = pending ?? ("", text.range.lowerBound..<text.range.lowerBound)
    pending = (before.text + text.string, before.range.lowerBound..<text.range.upperBound)
  }

  private mutating func flush() {
    guard let (text, range) = pending else { return }
    lines.append("\(text) \(range)")
    pending = nil
  }
}

/// Parses `bytes` in pieces of `size`.
func record(
  _ bytes: [UInt8], _ kind: MarkupKind = .html, _ encoding: TextEncoding = .utf8, pieces size: Int = 4096,
  limits: MarkupLimits = MarkupLimits()
) throws -> Recorder {
  var recorder = Recorder()
  try parse(bytes, kind, encoding, pieces: size, limits: limits, into: &recorder)
  return recorder
}

func parse(
  _ bytes: [UInt8], _ kind: MarkupKind = .html, _ encoding: TextEncoding = .utf8, pieces size: Int = 4096,
  limits: MarkupLimits = MarkupLimits(), into handler: inout some MarkupHandler
) throws {
  let parser = try MarkupParser(kind, limits: limits)
  var decoder = try TextDecoder(encoding)
  for start in stride(from: 0, to: bytes.count, by: size) {
    try parser.feed(decoder.decode(Array(bytes[start..<min(start + size, bytes.count)])), to: &handler)
  }
  try parser.feed(decoder.decode([], isLast: true), to: &handler)
  try parser.finish(&handler)
}

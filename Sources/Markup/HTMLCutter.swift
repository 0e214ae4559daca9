/// Finds the places where HTML may be cut in two: outside tags, comments, scripts and styles.
///
/// libxml2 2.9 misreads what a chunk's end cuts: with half a doctype it makes text of it, with half of `</script>` it
/// takes the rest of the page for script, and with an open quote it waits for the end of the document. So it only
/// gets whole ones.
struct HTMLCutter {
  private enum State {
    case content
    /// In a tag that opens with `<` and a letter, or in a document type: until `>` outside quotes.
    case tag(quote: UInt8)
    /// Until the next `>`.
    case simple
    case comment
    /// In a script or style, until its end tag.
    case raw
  }

  /// All before this offset may be handed out.
  private var safe = 0
  private var state = State.content
  private var index = 0
  /// Offset of the `<` of the tag looked at, and the script or style it opened.
  private var tagStart = 0
  private var rawName: [UInt8] = []

  /// The last safe place up to `limit`, looked for from where it stopped the last time.
  mutating func cut(_ source: SourceWindow, at limit: Int) -> Int {
    advance(over: source, to: limit)
    return safe
  }

  private mutating func advance(over source: SourceWindow, to limit: Int) {
    while index < limit {
      let before = index
      switch state {
      case .content: content(source, limit)
      case .tag(let quote): tag(source, quote, limit)
      case .simple: simple(source, limit)
      case .comment: comment(source, limit)
      case .raw: raw(source, limit)
      }
      if index == before { return }
    }
  }

  private mutating func content(_ source: SourceWindow, _ limit: Int) {
    index = source.first(UInt8(ascii: "<"), index..<limit) ?? limit
    safe = index
    guard index < limit, let next = source.byte(index + 1) else { return }
    tagStart = index
    switch next {
    case UInt8(ascii: "!"):
      guard let third = source.byte(index + 2), let fourth = source.byte(index + 3) else { return }
      let isComment = third == UInt8(ascii: "-") && fourth == UInt8(ascii: "-")
      state = isComment ? .comment : third | 0x20 == UInt8(ascii: "d") ? .tag(quote: 0) : .simple
      index += 2
    case UInt8(ascii: "/"), UInt8(ascii: "?"):
      state = .simple
      index += 2
    case 0x41...0x5A, 0x61...0x7A:
      state = .tag(quote: 0)
      index += 1
    default: index += 1
    }
  }

  private mutating func tag(_ source: SourceWindow, _ quote: UInt8, _ limit: Int) {
    var quote = quote
    let bytes = source.bytes
    var place = index - source.start
    let end = limit - source.start
    while place < end {
      let byte = bytes[place]
      place += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        index = place + source.start
        return close(source)
      }
    }
    index = limit
    state = .tag(quote: quote)
  }

  /// After the `>` of a start tag.
  private mutating func close(_ source: SourceWindow) {
    state = .content
    for name in [Self.script, Self.style] where source.has(name, at: tagStart + 1) {
      let isClosed = source.byte(index - 2) == UInt8(ascii: "/") && !Self.isValue(source.byte(index - 3))
      guard !isClosed else { continue }
      state = .raw
      rawName = name
    }
    if case .content = state { safe = index }
  }

  private static let script = Array("script".utf8)
  private static let style = Array("style".utf8)

  /// A slash right after such a byte belongs to an attribute's value.
  private static func isValue(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte > 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
  }

  private mutating func simple(_ source: SourceWindow, _ limit: Int) {
    guard let end = source.first(UInt8(ascii: ">"), index..<limit) else { return index = limit }
    index = end + 1
    safe = index
    state = .content
  }

  /// Ends at `-->` or `--!>`.
  private mutating func comment(_ source: SourceWindow, _ limit: Int) {
    guard let dash = source.first(UInt8(ascii: "-"), index..<limit) else { return index = limit }
    index = dash
    guard let second = source.byte(dash + 1), let third = source.byte(dash + 2) else { return }
    guard second == UInt8(ascii: "-") else { return index += 1 }
    if third == UInt8(ascii: ">") {
      index += 3
    } else if third == UInt8(ascii: "!") {
      guard let fourth = source.byte(dash + 3) else { return }
      guard fourth == UInt8(ascii: ">") else { return index += 1 }
      index += 4
    } else {
      return index += 1
    }
    safe = index
    state = .content
  }

  private mutating func raw(_ source: SourceWindow, _ limit: Int) {
    guard let open = source.first(UInt8(ascii: "<"), index..<limit) else { return index = limit }
    index = open
    guard source.byte(open + 1 + rawName.count) != nil else { return }
    if source.byte(open + 1) == UInt8(ascii: "/"), source.has(rawName, at: open + 2) {
      state = .simple
      index += 2
    } else {
      index += 1
    }
  }
}

/// Finds the places where HTML may be cut in two: outside tags, comments, scripts and styles.
///
/// libxml2 2.9 misreads what a chunk's end cuts: with half a doctype it makes text of it, with half of `</script>` it
/// takes the rest of the page for script, and with an open quote it waits for the end of the document. So it only
/// gets whole ones.
struct HTMLCutter {
  private enum State {
    case content
    /// In a tag that opens with `<` and a letter.
    case tag
    /// In a document type: until `>` outside quotes.
    case type(quote: UInt8)
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
  private var tag = HTMLTagScanner()

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
      case .tag: tag(source, limit)
      case .type(let quote): type(source, quote, limit)
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
      state = isComment ? .comment : third | 0x20 == UInt8(ascii: "d") ? .type(quote: 0) : .content
      index += isComment ? 4 : 2
    case UInt8(ascii: "/"):
      guard let third = source.byte(index + 2) else { return }
      if HTMLTagScanner.beginsName(third) { state = .simple }
      index += 2
    case UInt8(ascii: "?"):
      state = .simple
      index += 2
    case _ where HTMLTagScanner.isLetter(next):
      state = .tag
      tag = HTMLTagScanner()
      index += 1
    default: index += 1
    }
  }

  private mutating func tag(_ source: SourceWindow, _ limit: Int) {
    guard let end = tag.end(source.bytes, index - source.start..<limit - source.start) else {
      return index = limit
    }
    index = end + source.start
    state = .content
    if let name = rawElement(source) {
      state = .raw
      rawName = name
    } else {
      safe = index
    }
  }

  /// The name of the script or style that the tag opens; nil for any other tag, which most first letters tell.
  private func rawElement(_ source: SourceWindow) -> [UInt8]? {
    guard let first = source.byte(tagStart + 1), first | 0x20 == UInt8(ascii: "s"), !tag.isClosed else {
      return nil
    }
    if source.has(Self.script, at: tagStart + 1) { return Self.script }
    return source.has(Self.style, at: tagStart + 1) ? Self.style : nil
  }

  private mutating func type(_ source: SourceWindow, _ quote: UInt8, _ limit: Int) {
    guard let byte = source.byte(index) else { return }
    index += 1
    if quote != 0 {
      state = .type(quote: byte == quote ? 0 : quote)
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      state = .type(quote: byte)
    } else if byte == UInt8(ascii: ">") {
      state = .content
      safe = index
    }
  }

  private static let script = Array("script".utf8)
  private static let style = Array("style".utf8)

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

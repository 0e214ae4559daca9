/// Reads HTML or XML in one stream: decoded text goes in, events come out, and nothing grows with the document.
///
/// A charset the document declares is not heeded: the text is decoded already. No other file is ever opened.
public final class MarkupParser {
  private let kind: MarkupKind
  private let session: LibXML2Session
  private let tokenLimit: Int
  private var source = SourceWindow()
  private var player: EventPlayer
  private var surrogates = SurrogateJoiner()
  private var cutter = HTMLCutter()
  /// UTF-8 bytes taken in, and those of them the C parser has got.
  private var taken = 0
  private var handed = 0
  private var failure: (any Error)?

  public init(_ kind: MarkupKind, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
    self.kind = kind
    tokenLimit = limits.token
    player = EventPlayer(limits)
    session = try LibXML2Session(kind)
  }

  /// Takes the next piece of the document and hands its events on.
  ///
  /// - Throws: ``MarkupError``, or what `handler` throws; after that the parser takes nothing more and throws the same.
  public func feed(_ text: DecodedText, to handler: inout some MarkupHandler) throws {
    try guarding {
      source.note(text, at: taken)
      taken += text.utf8.count
      let bytes = kind == .html ? text.utf8 : surrogates.join(text.utf8, isLast: false)
      try parse(bytes, &handler)
    }
  }

  /// Ends the document.
  ///
  /// - Throws: ``MarkupError/Code/truncated`` for XML that ends too early, and all that ``feed(_:to:)`` throws.
  public func finish(_ handler: inout some MarkupHandler) throws {
    try guarding {
      if kind != .html { try parse(surrogates.join([], isLast: true), &handler) }
      try hand(source.end, &handler)
      session.finish()
      let fault = session.fault
      try play(&handler)
      let end = source.original(source.end)
      if kind != .html, player.depth > 0 || fault != nil { throw MarkupError(.truncated, at: end) }
      // Of HTML libxml2 never looks at a single last byte where a tag or a script would go on.
      if session.position < source.end - (kind == .html ? 1 : 0) {
        throw MarkupError(.malformed, at: source.original(session.position))
      }
    }
  }

  private func guarding(_ body: () throws -> Void) throws {
    if let failure { throw failure }
    do { try body() } catch {
      failure = error
      throw error
    }
  }

  private static let stretch = 65_536

  private func parse(_ bytes: [UInt8], _ handler: inout some MarkupHandler) throws {
    source.append(bytes, keeping: min(player.position, handed))
    var end = handed
    while end < source.end {
      end = min(end + Self.stretch, source.end)
      try hand(kind == .html ? cutter.cut(source, at: end) : end, &handler)
      if end - player.position > tokenLimit {
        throw MarkupError(.tokenTooLarge, at: source.original(player.position))
      }
    }
  }

  /// Gives the C parser the document up to `end`.
  private func hand(_ end: Int, _ handler: inout some MarkupHandler) throws {
    guard end > handed else { return }
    session.parse(source.bytes, handed - source.start..<end - source.start)
    handed = end
    try play(&handler)
    if let fault = session.fault { throw MarkupError(fault.code, at: source.original(fault.offset)) }
  }

  private func play(_ handler: inout some MarkupHandler) throws {
    defer { session.clearTape() }
    try player.play(EventPage(session.tape, source), to: &handler)
  }
}

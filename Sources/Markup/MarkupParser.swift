/// Reads HTML or XML in one stream: decoded text goes in, events come out, and nothing grows with the document.
///
/// A charset the document declares is not heeded: the text is decoded already. No other file is ever opened.
public final class MarkupParser {
  private let kind: MarkupKind
  private let limits: MarkupLimits
  private let session: LibXML2Session
  private let source = SourceWindow()
  private var locator = TagLocator()
  private var surrogates = SurrogateJoiner()
  /// UTF-8 bytes taken in, those held back included.
  private var taken = 0
  private var depth = 0
  /// UTF-8 bytes of text since the last tag.
  private var textLength = 0
  private var failure: (any Error)?

  public init(_ kind: MarkupKind, limits: MarkupLimits = MarkupLimits()) throws(MarkupError) {
    self.kind = kind
    self.limits = limits
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
      session.finish()
      let fault = session.fault
      try play(&handler)
      let end = source.original(source.end)
      if kind != .html, depth > 0 || fault != nil { throw MarkupError(.truncated, at: end) }
      if session.position < source.end {
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
    guard !bytes.isEmpty else { return }
    let from = source.end
    source.append(bytes, keeping: locator.position)
    var index = from - source.start
    while index < source.bytes.count {
      let next = min(index + Self.stretch, source.bytes.count)
      session.parse(source.bytes, index..<next)
      index = next
      try play(&handler)
      if let fault = session.fault { throw MarkupError(fault.code, at: source.original(fault.offset)) }
      if source.start + index - locator.position > limits.token {
        throw MarkupError(.tokenTooLarge, at: source.original(locator.position))
      }
    }
  }

  private func play(_ handler: inout some MarkupHandler) throws {
    let tape = session.tape
    defer { tape.clear() }
    if tape.names.count > limits.names {
      throw MarkupError(.tooManyNames, at: source.original(locator.position))
    }
    for event in tape.events {
      // The root that the session itself has put around HTML.
      if event.position <= 0, kind == .html { continue }
      switch event.kind {
      case .start: try start(event, &handler)
      case .end: try end(event, &handler)
      case .text: try text(event, &handler)
      case .other: _ = locator.other(before: event.position)
      }
    }
  }

  private func start(_ event: EventTape.Event, _ handler: inout some MarkupHandler) throws {
    let tape = session.tape
    let place = locator.start(tape.names[event.name], before: event.position, in: source)
    textLength = 0
    depth += 1
    if depth > limits.depth { throw MarkupError(.tooDeep, at: source.original(place.lowerBound)) }
    for attribute in tape.attributes[event.content] where attribute.value.count > limits.attribute {
      throw MarkupError(.attributeTooLarge, at: source.original(place.lowerBound))
    }
    try handler.start(MarkupElement(tape: tape, source: source, event: event, place: place))
  }

  private func end(_ event: EventTape.Event, _ handler: inout some MarkupHandler) throws {
    guard depth > 0 else { return }
    let place = locator.end(session.tape.names[event.name], before: event.position, in: source)
    textLength = 0
    depth -= 1
    try handler.end(MarkupEnd(tape: session.tape, source: source, event: event, place: place))
  }

  private func text(_ event: EventTape.Event, _ handler: inout some MarkupHandler) throws {
    let place = locator.other(before: event.position)
    textLength += event.content.count
    if textLength > limits.text { throw MarkupError(.textTooLarge, at: source.original(place.lowerBound)) }
    try handler.text(MarkupText(tape: session.tape, source: source, event: event, place: place))
  }
}

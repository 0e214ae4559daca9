/// Hands the events of a tape to a handler, each with its place, and holds the document to its limits.
struct EventPlayer {
  private let limits: MarkupLimits
  private var locator = TagLocator()
  private(set) var depth = 0
  /// UTF-8 bytes of text since the last tag.
  private var textLength = 0

  init(_ limits: MarkupLimits) { self.limits = limits }

  /// Where the last event ended, in UTF-8 bytes of the document.
  var position: Int { locator.position }

  mutating func play(_ page: EventPage, to handler: inout some MarkupHandler) throws {
    if page.tape.names.texts.count > limits.names {
      throw MarkupError(.tooManyNames, at: page.source.original(position))
    }
    for event in page.tape.events {
      switch event.kind {
      case .start: try start(event, page, &handler)
      case .end: try end(event, page, &handler)
      case .text: try text(event, page, &handler)
      case .other: _ = locator.other(before: event.position)
      }
    }
  }

  private mutating func start(
    _ event: EventTape.Event, _ page: EventPage, _ handler: inout some MarkupHandler
  ) throws {
    let place = locator.start(event.name, of: page.tape.names, before: event.position, in: page.source)
    textLength = 0
    depth += 1
    if depth > limits.depth { throw MarkupError(.tooDeep, at: page.source.original(place.lowerBound)) }
    for index in event.content where page.tape.attributes[index].value.count > limits.attribute {
      throw MarkupError(.attributeTooLarge, at: page.source.original(place.lowerBound))
    }
    try handler.start(MarkupElement(page: page, event: event, place: place))
  }

  private mutating func end(
    _ event: EventTape.Event, _ page: EventPage, _ handler: inout some MarkupHandler
  ) throws {
    let place = locator.end(event.name, of: page.tape.names, before: event.position, in: page.source)
    textLength = 0
    depth -= 1
    try handler.end(MarkupEnd(page: page, event: event, place: place))
  }

  private mutating func text(
    _ event: EventTape.Event, _ page: EventPage, _ handler: inout some MarkupHandler
  ) throws {
    let place = locator.other(before: event.position)
    textLength += event.content.count
    if textLength > limits.text {
      throw MarkupError(.textTooLarge, at: page.source.original(place.lowerBound))
    }
    try handler.text(MarkupText(page: page, event: event, place: place))
  }
}

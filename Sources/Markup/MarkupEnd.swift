/// The end of an element.
///
/// Good for the duration of the call.
public struct MarkupEnd: ~Copyable {
  let page: EventPage
  let event: EventTape.Event
  let place: Range<Int>

  /// The element's name: lower case in HTML, without prefix in XML.
  public var name: String { page.tape.names.texts[event.name] }

  /// The end tag's bytes in the original file; its upper bound is the end of the element.
  ///
  /// Empty, where the element ends, when it has no end tag of its own.
  public var range: Range<Int> { page.source.original(place) }
}

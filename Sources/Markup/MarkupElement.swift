/// A start tag.
///
/// Good for the duration of the call.
public struct MarkupElement: ~Copyable {
  let page: EventPage
  let event: EventTape.Event
  let place: Range<Int>

  /// The element's name: lower case in HTML, without prefix in XML.
  public var name: String { page.tape.names.texts[event.name] }

  /// The tag's bytes in the original file, from `<` to after `>`.
  ///
  /// Empty for an element the document only implies.
  public var range: Range<Int> { page.source.original(place) }

  /// How many attributes there are.
  public var attributeCount: Int { event.content.count }

  /// The value of the attribute called `name` (in XML with its prefix: `r:id`), nil when there is none.
  public func attribute(_ name: String) -> String? {
    attributeBytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as UTF-8.
  public func attributeBytes(_ name: String) -> ArraySlice<UInt8>? {
    for index in event.content where page.tape.names.texts[page.tape.attributes[index].name] == name {
      return page.tape.bytes[page.tape.attributes[index].value]
    }
    return nil
  }

  /// The name and value (UTF-8) of the attribute at `index` in `0..<attributeCount`, in document order.
  public func attribute(at index: Int) -> (name: String, value: ArraySlice<UInt8>) {
    let attribute = page.tape.attributes[event.content.lowerBound + index]
    return (page.tape.names.texts[attribute.name], page.tape.bytes[attribute.value])
  }
}

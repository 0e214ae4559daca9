/// A start tag.
///
/// Good for the duration of the call.
public struct MarkupElement: ~Copyable {
  let tape: EventTape
  let source: SourceWindow
  let event: EventTape.Event
  let place: Range<Int>

  /// The element's name: lower case in HTML, without prefix in XML.
  public var name: String { tape.names[event.name] }

  /// The tag's bytes in the original file, from `<` to after `>`.
  ///
  /// Empty for an element the document only implies.
  public var range: Range<Int> { source.original(place) }

  /// How many attributes there are.
  public var attributeCount: Int { event.content.count }

  /// The value of the attribute called `name` (in XML with its prefix: `r:id`), nil when there is none.
  public func attribute(_ name: String) -> String? {
    attributeBytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as UTF-8.
  public func attributeBytes(_ name: String) -> ArraySlice<UInt8>? {
    for attribute in tape.attributes[event.content] where tape.names[attribute.name] == name {
      return tape.bytes[attribute.value]
    }
    return nil
  }

  /// The name and value (UTF-8) of the attribute at `index` in `0..<attributeCount`, in document order.
  public func attribute(at index: Int) -> (name: String, value: ArraySlice<UInt8>) {
    let attribute = tape.attributes[event.content.lowerBound + index]
    return (tape.names[attribute.name], tape.bytes[attribute.value])
  }
}

/// The end of an element.
///
/// Good for the duration of the call.
public struct MarkupEnd: ~Copyable {
  let tape: EventTape
  let source: SourceWindow
  let event: EventTape.Event
  let place: Range<Int>

  public var name: String { tape.names[event.name] }

  /// The end tag's bytes in the original file.
  ///
  /// Empty, where the element ends, when it has no end tag of its own.
  ///
  /// Its upper bound is the end of the element.
  public var range: Range<Int> { source.original(place) }
}

/// Text between two tags, character references resolved.
///
/// Good for the duration of the call.
public struct MarkupText: ~Copyable {
  let tape: EventTape
  let source: SourceWindow
  let event: EventTape.Event
  let place: Range<Int>

  /// Valid UTF-8.
  ///
  /// Keeping it costs a copy.
  public var utf8: ArraySlice<UInt8> { tape.bytes[event.content] }

  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of the original file it was written with, comments inside included.
  public var range: Range<Int> { source.original(place) }
}

/// Text between two tags, character references resolved.
///
/// Good for the duration of the call.
public struct MarkupText: ~Copyable {
  let page: EventPage
  let event: EventTape.Event
  let place: Range<Int>

  /// Valid UTF-8.
  public var utf8: ArraySlice<UInt8> { page.tape.bytes[event.content] }

  /// Appends the text to `bytes`, without counting references as a slice would.
  public func append(to bytes: inout [UInt8]) {
    unsafe page.tape.bytes.withUnsafeBufferPointer { all in
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: all[event.content]))
    }
  }

  /// The same for a person to read.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The bytes of the original file it was written with, comments inside included.
  public var range: Range<Int> { page.source.original(place) }
}

/// Finds the bytes of each tag, of which the C parser only tells where it stood afterwards.
///
/// Events come in document order, so a tag begins at the first fitting `<` after the event before it.
struct TagLocator {
  /// Where the event before ended.
  private(set) var position = 0

  /// The place of a start tag called `name` (its number); empty when the document only implies the element.
  mutating func start(
    _ name: Int, of names: NameTable, before cursor: Int, in source: SourceWindow
  ) -> Range<Int> {
    var index = position
    while index < cursor {
      guard source.byte(index) == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if matches(name, of: names, at: index + 1, in: source) {
        position = tagEnd(cursor, in: source)
        return index..<position
      }
      index = skip(index, cursor, in: source)
    }
    return position..<position
  }

  /// The place of the end tag called `name` (its number); empty when the element ends without one.
  mutating func end(
    _ name: Int, of names: NameTable, before cursor: Int, in source: SourceWindow
  ) -> Range<Int> {
    var index = position
    while index + 1 < cursor {
      guard source.byte(index) == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard source.byte(index + 1) == UInt8(ascii: "/") else { break }
      let next = endTagEnd(index, cursor, in: source)
      if matches(name, of: names, at: index + 2, in: source) {
        position = next
        return index..<next
      }
      // The end tag of an outer element closes this one too, and is still to come.
      if next >= cursor { break }
      index = next
    }
    // What was passed over led to no event; looking at it again for each element that ends here could take long.
    position = max(position, min(index, cursor))
    return position..<position
  }

  /// The place of anything else: all since the event before.
  mutating func other(before cursor: Int) -> Range<Int> {
    let from = position
    position = max(position, cursor)
    return from..<position
  }

  /// True when the name at `offset` is `name`, in any case of ASCII letters, with or without a prefix.
  private func matches(_ name: Int, of names: NameTable, at offset: Int, in source: SourceWindow) -> Bool {
    var index = offset
    for place in names.spellings[name] {
      let byte = names.letters[place]
      guard let found = source.byte(index) else { return false }
      let isUpper = (0x41...0x5A).contains(found)
      guard found == byte || (isUpper && found | 0x20 == byte) else {
        return matchesAfterPrefix(name, of: names, at: offset, in: source)
      }
      index += 1
    }
    guard let after = source.byte(index), Self.isNameByte(after) else { return true }
    return matchesAfterPrefix(name, of: names, at: offset, in: source)
  }

  private func matchesAfterPrefix(
    _ name: Int, of names: NameTable, at offset: Int, in source: SourceWindow
  ) -> Bool {
    var index = offset
    while let byte = source.byte(index), Self.isNameByte(byte) {
      index += 1
      if byte == UInt8(ascii: ":") { return matches(name, of: names, at: index, in: source) }
    }
    return false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  /// In a start tag the C parser stands at `>` or at `/>`.
  private func tagEnd(_ cursor: Int, in source: SourceWindow) -> Int {
    var index = cursor
    if source.byte(index) == UInt8(ascii: "/") { index += 1 }
    return source.byte(index) == UInt8(ascii: ">") ? index + 1 : cursor
  }

  /// Quotes mean nothing in an end tag.
  private func endTagEnd(_ index: Int, _ cursor: Int, in source: SourceWindow) -> Int {
    var index = index
    while index < cursor, source.byte(index) != UInt8(ascii: ">") { index += 1 }
    return min(index + 1, cursor)
  }

  /// The end of a tag that led to no event.
  private func skip(_ index: Int, _ cursor: Int, in source: SourceWindow) -> Int {
    if source.byte(index + 1) == UInt8(ascii: "/") { return endTagEnd(index, cursor, in: source) }
    var index = index + 1
    var quote: UInt8?
    while index < cursor, let byte = source.byte(index) {
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
    }
    return index
  }
}

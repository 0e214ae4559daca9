internal import Archive
internal import Evidence

/// What the beginning of a file says without being parsed.
enum MarkupHead {
  /// True for a page with a table in its beginning.
  static func hasTable(_ head: Head) -> Bool {
    let text = ArraySlice(Array(head.text.utf8))
    var index = text.startIndex
    while let open = text[index...].firstIndex(of: UInt8(ascii: "<")) {
      if text[(open + 1)...].prefix(5).map({ $0 | 0x20 }).elementsEqual("table".utf8) { return true }
      index = open + 1
    }
    return false
  }

  /// The name of an XML document's root element, or nil when the text does not begin as XML does.
  static func rootName(_ head: Head) -> String? {
    var rest = CellText.trimmed(ArraySlice(Array(head.text.utf8)))
    while rest.first == UInt8(ascii: "<"), let second = rest.dropFirst().first {
      if second == UInt8(ascii: "?") || second == UInt8(ascii: "!") {
        guard let next = skip(rest) else { return nil }
        rest = CellText.trimmed(next)
        continue
      }
      let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      return String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  /// The first key of a JSON object, or nil when the text does not begin as one does.
  static func firstKey(_ head: Head) -> String? {
    let rest = CellText.trimmed(ArraySlice(Array(head.text.utf8)))
    guard rest.first == UInt8(ascii: "{") else { return nil }
    let key = CellText.trimmed(rest.dropFirst())
    guard key.first == UInt8(ascii: "\"") else { return nil }
    return String(decoding: key.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  /// What follows a declaration, a comment or a document type with its subset.
  private static func skip(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let isComment = text.starts(with: "<!--".utf8)
    var brackets = 0
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "[") where !isComment: brackets += 1
      case UInt8(ascii: "]") where !isComment: brackets -= 1
      case UInt8(ascii: ">"):
        let isEnd = isComment ? text[..<index].suffix(2).elementsEqual("--".utf8) : brackets <= 0
        if isEnd { return text[(index + 1)...] }
      default: break
      }
    }
    return nil
  }
}

extension Head {
  /// The beginning as an input of its own.
  var alone: Input {
    Input(source: MemoryBytes(bytes), head: self, original: OriginalID(0), options: ImportOptions())
  }
}

extension ImportKnowledge {
  /// Readers of conversations, in the order they are asked.
  var conversationReaders: [any Reader] { conversations }

  /// Formats that mark their structure come first, then those told by their lines, then those that are only named.
  ///
  /// A transcript is told by least, and comes last. Whoever can write into a conversation could write another format's
  /// words there; so nothing that may stand in a text ever takes a file from the format whose structure it has.
  static func conversations(_ layouts: [Layout]) throws(KnowledgeError) -> [any Reader] {
    let books = try books(layouts)
    var readers: [any Reader] = []
    for layout in layouts where layout.kind == .html || layout.kind == .xml {
      readers.append(PageReader(layout: try PageLayout(layout, phrases: try book(for: layout, in: books))))
    }
    for layout in layouts where layout.kind == .json {
      readers.append(
        JSONChatReader(layout: try JSONChatLayout(layout, phrases: try book(for: layout, in: books))))
    }
    for grammar in Layout.Grammar.allCases {
      if grammar == .transcript {
        readers.append(UnreadReader(formats: layouts.flatMap { $0.formats ?? [] }))
      }
      for layout in layouts where layout.kind == .text && layout.grammar == grammar {
        let phrases = try book(for: layout, in: books)
        readers.append(TextReader(layout: layout, grammar: grammar, phrases: phrases))
      }
    }
    return readers
  }

  private static func books(_ layouts: [Layout]) throws(KnowledgeError) -> [String: PhraseBook] {
    var books: [String: PhraseBook] = [:]
    for layout in layouts where layout.kind == .phrases {
      books[layout.id] = try PhraseBook(layout.words ?? Phrases(), pack: layout.id)
    }
    return books
  }

  private static func book(
    for layout: Layout, in books: [String: PhraseBook]
  ) throws(KnowledgeError) -> PhraseBook {
    guard let id = layout.phrases else { return try PhraseBook(Phrases(), pack: layout.id) }
    guard let book = books[id] else { throw KnowledgeError(pack: layout.id, detail: "phrases: \(id)") }
    return book
  }
}

extension ImportKnowledge {
  /// Readers of conversations, in the order they are asked: marked formats before plain lines, which are told by less.
  var conversationReaders: [any Reader] { conversations }

  static func conversations(_ layouts: [Layout]) throws(KnowledgeError) -> [any Reader] {
    let books = try books(layouts)
    var readers: [any Reader] = [UnreadReader(formats: layouts.flatMap { $0.formats ?? [] })]
    for layout in layouts where layout.kind == .html || layout.kind == .xml {
      readers.append(PageReader(layout: try PageLayout(layout, phrases: try book(for: layout, in: books))))
    }
    for layout in layouts where layout.kind == .json {
      readers.append(
        JSONChatReader(layout: try JSONChatLayout(layout, phrases: try book(for: layout, in: books))))
    }
    for grammar in Layout.Grammar.allCases {
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

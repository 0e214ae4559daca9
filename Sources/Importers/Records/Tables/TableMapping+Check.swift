internal import Evidence

extension TableMapping {
  /// Looks for what would make the mapping read nothing, or something else than it says.
  ///
  /// - Throws: ``KnowledgeError``.
  func check() throws(KnowledgeError) {
    guard kind != .recordings else {
      if names == nil { throw KnowledgeError(pack: id, detail: "names: missing") }
      return
    }
    if (fields[keyField] ?? []).isEmpty {
      throw KnowledgeError(pack: id, detail: "fields: \(keyField.rawValue) is missing")
    }
    // An answer is recognised by its root, a table by its headers alone.
    if records == nil, requires.isEmpty || requires.contains(where: \.isEmpty) {
      throw KnowledgeError(pack: id, detail: "requires: missing")
    }
    if let records, records.record.isEmpty {
      throw KnowledgeError(pack: id, detail: "records: record is empty")
    }
    for (field, words) in values {
      for (word, meaning) in words where !Self.isMeaning(meaning, of: field) {
        throw KnowledgeError(pack: id, detail: "values: \(field.rawValue): \(word): \(meaning)")
      }
    }
  }

  /// The field without which a row is nothing.
  private var keyField: TableField {
    switch kind {
    case .orders, .reviews, .filings, .recordings: .order
    case .buyers: .buyer
    case .calls: .at
    }
  }

  private static func isMeaning(_ word: String, of field: TableField) -> Bool {
    switch field {
    case .status: Order.Status(rawValue: word) != nil
    case .rating, .sellerRating: Rating(rawValue: word) != nil
    case .direction: Call.Direction(rawValue: word) != nil
    case .stars: Int(word).map { (1...5).contains($0) } ?? false
    case .level, .points: Int(word) != nil
    case .author: word == "buyer" || word == "seller"
    default: !word.isEmpty
    }
  }
}

extension ImportKnowledge {
  /// Readers of tables, calls and recordings, in the order they are asked.
  var recordReaders: [any Reader] { records }

  /// Builds the readers out of the mappings.
  ///
  /// - Throws: ``KnowledgeError`` for a mapping that contradicts itself.
  static func records(_ mappings: [TableMapping]) throws(KnowledgeError) -> [any Reader] {
    for mapping in mappings { try mapping.check() }
    let tables = mappings.filter { $0.records == nil && $0.names == nil }
    let answers = mappings.filter { $0.records != nil }
    var names: RecordingName?
    if let mapping = mappings.first(where: { $0.names != nil }), let patterns = mapping.names {
      names = try RecordingName(patterns, pack: mapping.id)
    }
    return [
      RecordingReader(names: names), WorkbookReader(mappings: tables), AnswerReader(mappings: answers),
      HTMLTableReader(mappings: tables), CSVReader(mappings: tables),
    ]
  }
}

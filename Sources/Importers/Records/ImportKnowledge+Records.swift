extension ImportKnowledge {
  /// Readers of tables, calls and recordings, in the order they are asked.
  var recordReaders: [any Reader] {
    let tables = mappings.filter { $0.records == nil && $0.names == nil }
    let answers = mappings.filter { $0.records != nil }
    return [WorkbookReader(mappings: tables), AnswerReader(mappings: answers), HTMLTableReader(mappings: tables), CSVReader(mappings: tables)]
  }
}

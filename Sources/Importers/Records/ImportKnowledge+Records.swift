extension ImportKnowledge {
  /// Readers of tables, calls and recordings, in the order they are asked.
  var recordReaders: [any Reader] {
    let tables = mappings.filter { $0.records == nil && $0.names == nil }
    let answers = mappings.filter { $0.records != nil }
    let names = mappings.lazy.compactMap { mapping in
      mapping.names.flatMap { try? RecordingName($0, pack: mapping.id) }
    }.first
    return [
      RecordingReader(names: names), WorkbookReader(mappings: tables), AnswerReader(mappings: answers),
      HTMLTableReader(mappings: tables), CSVReader(mappings: tables),
    ]
  }
}

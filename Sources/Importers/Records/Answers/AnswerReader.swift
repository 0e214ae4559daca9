internal import Evidence

/// Reads answers in XML and JSON whose records a mapping knows: trades, ratings, call logs.
struct AnswerReader: Reader {
  let mappings: [TableMapping]

  func recognises(_ head: Head) -> Bool { find(in: head) != nil }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    guard let (mapping, isXML) = find(in: input.head), let shape = mapping.records,
      let header = TableHeader(mapping, row: RecordRows(mapping).header)
    else { throw ImportError(.unknownFormat, at: 0) }
    var reading = TableReading(header, of: input)
    if isXML { return try reading.read(XMLAnswer(input: input, mapping: mapping, shape: shape), emit: emit) }
    return try reading.read(JSONAnswer(input: input, mapping: mapping, shape: shape), emit: emit)
  }

  private func find(in head: Head) -> (TableMapping, isXML: Bool)? {
    guard head.encoding != nil else { return nil }
    if let root = MarkupHead.rootName(head) { return mapping(of: root).map { ($0, true) } }
    return MarkupHead.firstKey(head).flatMap(mapping(of:)).map { ($0, false) }
  }

  private func mapping(of root: String) -> TableMapping? { mappings.first { $0.records?.root == root } }
}

internal import Evidence
internal import Markup

/// Reads one table by its header: facts out, accounts kept.
struct TableReading {
  /// Rows by which a column's identifiers are judged; further ones are judged one by one.
  static let auditedRows = 5000

  private let header: TableHeader
  private let meanings: ValueTable
  private var guide: RowGuide
  private var texts = SharedTexts()
  private let original: OriginalID
  private var accounting: Accounting
  private var warnings = WarningList()
  private var join: RatingJoin?
  private var cutRows = 0
  private var firstCut: Range<Int>?

  init(_ header: TableHeader, of input: Input) {
    self.header = header
    self.meanings = ValueTable(header.mapping)
    self.guide = RowGuide(header, meanings: meanings, time: CellTime(order: input.options.dateOrder))
    self.original = input.original
    self.join = header.has(.author) ? RatingJoin() : nil
    self.accounting = Accounting(
      format: header.mapping.id, version: header.variant ?? header.mapping.version,
      encoding: input.head.encoding?.rawValue)
  }

  /// Reads the table twice: a little of it to judge its identifiers, then all of it for its facts.
  ///
  /// - Throws: ``ImportError`` (`nothingInside`) when no row could be used, and what `source` and `emit` throw.
  mutating func read(_ source: some TableSource, emit: (Fact) throws -> Void) throws -> Accounting {
    var time = guide.time
    time.is1904 = source.is1904
    guide = RowGuide(header, meanings: meanings, time: time)
    guide = RowGuide(header, meanings: meanings, time: time, cutFields: try audit(source))
    if header.unknown > 0 { warnings.add("unknown-headers", detail: "\(header.unknown)") }
    do {
      let notes = try source.forEachRow { row in
        if row.number > header.number { try take(row, emit: emit) }
        return true
      }
      warnings.add(notes)
    } catch let error as ImportError where hasFacts && Self.leavesRows(error) {
      warnings.add(error.code.rawValue, at: error.offset.map { $0..<$0 })
    }
    return try finish()
  }

  /// True for faults that leave what was read before them good.
  private static func leavesRows(_ error: ImportError) -> Bool {
    error == ImportError(.truncated) || error == ImportError(.malformed)
  }

  mutating func warn(_ code: String, detail: String) { warnings.add(code, detail: detail) }

  private var hasFacts: Bool {
    accounting.orders + accounting.reviews + accounting.calls + accounting.buyers + accounting.filings > 0
  }

  private mutating func audit(_ source: some TableSource) throws -> Set<TableField> {
    var audits: [TableField: IdentifierAudit] = [.order: IdentifierAudit(), .line: IdentifierAudit()]
    do {
      try source.forEachRow { row in
        guard row.number > header.number else { return true }
        for field in [TableField.order, .line] {
          for column in header.columns(of: field).prefix(1) {
            audits[field]?.take(row.identifier(column))
          }
        }
        if join != nil {
          let reader = reader(of: row)
          join?.note(reader)
          return true
        }
        return row.number < header.number + Self.auditedRows
      }
    } catch is ImportError {
      // The second reading meets the same place and reports it.
    }
    return Set(audits.filter(\.value.isColumnCut).keys)
  }

  private mutating func take(_ row: TableRow, emit: (Fact) throws -> Void) throws {
    if let reason = row.fault ?? overflow(of: row) {
      return warnings.add("skipped-row", at: row.bytes, detail: reason)
    }
    guard !row.isBlank else { return }
    let reader = reader(of: row)
    // Already joined to the buyers' reviews.
    if join != nil, reader.meaning(.author) == "seller" { return }
    guard let fact = fact(of: reader) else {
      return warnings.add("skipped-row", at: row.bytes, detail: missingReason)
    }
    noteDoubts(of: reader)
    try emit(fact)
  }

  private func reader(of row: TableRow) -> RowReader {
    RowReader(
      guide: guide, row: row,
      citation: Citation(original: original, bytes: row.bytes, place: .row(row.number)))
  }

  /// More cells than headers, and something in them: the cells have moved and cannot be trusted.
  private func overflow(of row: TableRow) -> String? {
    guard row.count > header.width else { return nil }
    let hasMore = (header.width..<row.count).contains { !CellText.trimmed(row.cell($0)).isEmpty }
    return hasMore ? "too-many-cells" : nil
  }

  private var missingReason: String {
    switch header.mapping.kind {
    case .orders, .reviews, .filings, .recordings: "no-order"
    case .buyers: "no-buyer"
    case .calls: "no-time"
    }
  }

  private mutating func fact(of row: RowReader) -> Fact? {
    switch header.mapping.kind {
    case .orders:
      guard var order = Order(row) else { return nil }
      order.shop = texts.shared(order.shop)
      order.item = texts.shared(order.item)
      accounting.orders += 1
      noteCut([order.id, order.line], at: row.citation.bytes)
      return .order(order)
    case .reviews:
      guard var review = Review(row) else { return nil }
      join?.complete(&review)
      review.shop = texts.shared(review.shop)
      review.item = texts.shared(review.item)
      accounting.reviews += 1
      noteCut([review.order, review.line], at: row.citation.bytes)
      return .review(review)
    case .buyers:
      guard let buyer = BuyerProfile(row) else { return nil }
      accounting.buyers += 1
      return .buyer(buyer)
    case .filings:
      guard let filing = Filing(row) else { return nil }
      accounting.filings += 1
      noteCut([filing.order], at: row.citation.bytes)
      return .filing(filing)
    case .calls:
      guard let call = Call(row) else { return nil }
      accounting.calls += 1
      return .call(call)
    case .recordings: return nil
    }
  }

  private mutating func noteCut(_ identifiers: [Identifier?], at bytes: Range<Int>) {
    guard identifiers.contains(where: { $0?.trust == .cut }) else { return }
    cutRows += 1
    if firstCut == nil { firstCut = bytes }
  }

  /// Values that were there and could not be understood.
  private mutating func noteDoubts(of row: RowReader) {
    for field in TableField.times where header.has(field) {
      guard let value = row.value(field), guide.time.instant(value) == nil else { continue }
      warnings.add("bad-time", at: row.citation.bytes, detail: Self.short(value))
    }
    for field in [TableField.status, .rating, .sellerRating, .direction] {
      guard header.has(field), meanings.hasMeanings(field), let value = row.value(field) else { continue }
      if row.meaning(field) == nil, row.stars(field) == nil {
        warnings.add("unknown-value", at: row.citation.bytes, detail: Self.short(value), limit: 20)
      }
    }
  }

  private static func short(_ value: ArraySlice<UInt8>) -> String {
    value.count > 48 ? "" : String(decoding: value, as: UTF8.self)
  }

  private mutating func finish() throws -> Accounting {
    if cutRows > 0 { warnings.add("cut-ids", at: firstCut, detail: "\(cutRows)") }
    accounting.warnings = warnings.all
    guard hasFacts else {
      throw ImportError(.nothingInside, at: warnings.all.first?.bytes?.lowerBound, detail: header.mapping.id)
    }
    return accounting
  }
}

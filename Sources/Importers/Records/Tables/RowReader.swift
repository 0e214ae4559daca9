internal import Evidence

/// Reads the fields of one row by the header's mapping.
struct RowReader {
  let guide: RowGuide
  let row: TableRow
  let citation: Citation

  /// The first cell of the field that says something; guards and nulls removed.
  func value(_ field: TableField) -> ArraySlice<UInt8>? {
    for column in guide.header.columns(of: field) {
      let (value, _) = CellText.unguarded(row.cell(column))
      if !value.isEmpty, !CellText.isEncrypted(value), !guide.meanings.isNull(value) { return value }
    }
    return nil
  }

  func text(_ field: TableField) -> String? { value(field).map { String(decoding: $0, as: UTF8.self) } }

  /// What a person wrote, as written; nil for what the platform writes in a person's place.
  func prose(_ field: TableField) -> String? {
    for column in guide.header.columns(of: field) {
      let cell = CellText.trimmed(row.cell(column))
      if !cell.isEmpty, !CellText.isEncrypted(cell), !guide.meanings.isStock(cell, in: field) {
        return String(decoding: cell, as: UTF8.self)
      }
    }
    return nil
  }

  func identifier(_ field: TableField) -> Identifier? {
    for column in guide.header.columns(of: field) {
      let cell = row.identifier(column)
      guard cell.hasDigit, !guide.meanings.isNull(cell.text) else { continue }
      return cell.identifier(isColumnCut: guide.cutFields.contains(field))
    }
    return nil
  }

  func money(_ field: TableField) -> Money? { value(field).flatMap { Money(cell: $0) } }
  func instant(_ field: TableField) -> Instant? { value(field).flatMap { guide.time.instant($0) } }

  /// A count such as `2`, `2件` or `2.0`.
  func number(_ field: TableField) -> Int? {
    value(field).flatMap { Money(cell: $0) }.flatMap { $0.fen % 100 == 0 ? Int($0.fen / 100) : nil }
  }

  /// What the mapping says the field's word means.
  func meaning(_ field: TableField) -> String? {
    value(field).flatMap { guide.meanings.meaning(of: $0, in: field) }
  }
}

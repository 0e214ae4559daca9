internal import Evidence

extension Call {
  /// The call of a row, or nil when the row has no time.
  ///
  /// A withheld number is an empty one.
  init?(_ row: RowReader) {
    guard let at = row.instant(.at) else { return nil }
    self.init(
      number: row.text(.number) ?? "", at: at, duration: max(0, row.number(.duration) ?? 0),
      direction: row.meaning(.direction).flatMap(Direction.init(rawValue:)) ?? .unknown,
      name: row.text(.name),
      citation: row.citation)
  }
}

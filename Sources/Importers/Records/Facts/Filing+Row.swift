internal import Evidence

extension Filing {
  /// The complaint of a row, or nil when the row names no order.
  init?(_ row: RowReader) {
    guard let order = row.identifier(.order) else { return nil }
    self.init(
      platform: row.platform, order: order, at: row.instant(.filed), result: row.text(.result) ?? "",
      citation: row.citation)
  }
}

internal import Evidence

extension Order {
  /// The order of a row, or nil when the row names none.
  init?(_ row: RowReader) {
    guard let id = row.identifier(.order) else { return nil }
    self.init(
      id: id, status: row.meaning(.status).flatMap(Status.init(rawValue:)) ?? .unknown, citation: row.citation
    )
    platform = row.platform
    shop = row.text(.shop)
    line = row.identifier(.line)
    buyer = row.text(.buyer)
    paid = row.money(.paid)
    item = row.prose(.item)
    quantity = row.number(.quantity)
    createdAt = row.instant(.created)
    paidAt = row.instant(.paidAt)
    shippedAt = row.instant(.shipped)
    // Reports and answers also date the end of orders that came to nothing.
    finishedAt = status == .closed ? nil : row.instant(.finished)
    receiver = row.text(.receiver)
    phone = row.text(.phone)
    address = row.prose(.address)
    note = row.prose(.note)
  }
}

extension RowReader {
  /// What a column says, else what the table can only be.
  var platform: Platform? {
    (meaning(.platform) ?? guide.header.mapping.platform).map { Platform($0) }
  }
}

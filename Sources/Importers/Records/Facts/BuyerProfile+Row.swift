internal import Evidence

extension BuyerProfile {
  /// The account of a row, or nil when the row names none.
  init?(_ row: RowReader) {
    guard let buyer = row.text(.buyer) else { return nil }
    self.init(buyer: buyer, citation: row.citation)
    platform = row.platform
    level = row.text(.level)
    points = row.number(.points) ?? row.meaning(.level).flatMap { Int($0) } ?? row.number(.level)
    registeredAt = row.instant(.registered)
    goodShare = row.percent(.goodShare)
    badRatingsGiven = row.number(.badGiven)
  }
}

extension RowReader {
  /// `98.5%`, `98.5`, or a spreadsheet's share of one (`0.985`), in percent.
  func percent(_ field: TableField) -> Double? {
    guard let value = value(field) else { return nil }
    let hasSign = value.last == UInt8(ascii: "%")
    let digits = hasSign ? value.dropLast() : value
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number >= 0 else { return nil }
    let percent = !hasSign && number <= 1 ? number * 100 : number
    return percent <= 100 ? percent : nil
  }
}

internal import Evidence

extension Review {
  /// The review of a row, or nil when the row names no order.
  init?(_ row: RowReader) {
    guard let order = row.identifier(.order) else { return nil }
    self.init(order: order, text: row.prose(.text) ?? "", citation: row.citation)
    platform = row.platform
    shop = row.text(.shop)
    line = row.identifier(.line)
    buyer = row.text(.buyer)
    item = row.prose(.item)
    stars = row.stars(.stars) ?? row.stars(.rating)
    rating = row.rating(.rating) ?? stars.flatMap(row.rating(ofStars:))
    madeAt = row.instant(.made)
    appendText = row.prose(.append)
    appendedAt = row.instant(.appended)
    sellerRatingKnown = row.guide.header.has(.sellerRating)
    sellerRating = row.rating(.sellerRating)
    sellerRatedAt = row.instant(.sellerRated)
  }
}

extension RowReader {
  func rating(_ field: TableField) -> Rating? { meaning(field).flatMap(Rating.init(rawValue:)) }

  /// 1…5, by the mapping's words (`五星`) or as a digit.
  func stars(_ field: TableField) -> Int? {
    guard let value = value(field) else { return nil }
    let written = guide.meanings.meaning(of: value, in: .stars) ?? String(decoding: value, as: UTF8.self)
    return Double(written).flatMap { Int(exactly: $0) }.flatMap { (1...5).contains($0) ? $0 : nil }
  }

  /// What the mapping's rating words say about a bare number of stars (`1: negative`).
  func rating(ofStars stars: Int) -> Rating? {
    guide.meanings.meaning(of: Array(String(stars).utf8)[...], in: .rating).flatMap(Rating.init(rawValue:))
  }
}

internal import Eligibility
internal import Evidence

/// The board as a table, a row a review.
struct BoardCSV: BoardFormat {
  let saysWords = false

  func head() -> [UInt8] {
    var table = CSVText()
    table.row([
      "order", "line", "buyer", "platform", "kind", "rating", "madeAt", "status", "zone", "earliest",
      "latest", "hoursLeft", "missing", "filedAt", "filedResult",
    ])
    return Array(table.text.utf8)
  }

  func body(_ entries: some Sequence<ReviewEntry>, isFirst: Bool) -> [UInt8] {
    var table = CSVText(isStart: false)
    for review in entries {
      let deadline = review.assessment?.fileBy
      table.row([
        review.order, review.line, review.buyer, review.platform, review.kind.rawValue,
        review.rating?.rawValue, review.madeAt?.iso8601, review.status.rawValue,
        review.assessment?.zone?.rawValue, deadline?.earliest.iso8601, deadline?.latest.iso8601,
        review.hoursLeft.map(String.init),
        (review.assessment?.missing ?? []).map(\.id).joined(separator: " "),
        review.assessment?.filed?.at?.iso8601, review.assessment?.filed?.result,
      ])
    }
    return Array(table.text.utf8)
  }

  func tail() -> [UInt8] { [] }
}

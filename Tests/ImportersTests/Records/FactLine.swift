import Evidence

/// A fact on one line, for expectations that people read and write.
enum FactLine {
  static func describe(_ fact: Fact, withBytes: Bool) -> String {
    switch fact {
    case .order(let order): line(order.citation, withBytes, "order \(id(order.id))", fields(of: order))
    case .review(let review):
      line(review.citation, withBytes, "review \(id(review.order))", fields(of: review))
    case .buyer(let buyer): line(buyer.citation, withBytes, "buyer \(buyer.buyer)", fields(of: buyer))
    case .call(let call): line(call.citation, withBytes, "call \(call.number)", fields(of: call))
    case .recording(let recording):
      line(recording.citation, withBytes, "recording \(recording.codec)", fields(of: recording))
    case .filing(let filing):
      line(filing.citation, withBytes, "filing \(id(filing.order))", fields(of: filing))
    case .message(let message): line(message.citation, withBytes, "message", [("text", message.text)])
    }
  }

  private static func line(
    _ citation: Citation, _ withBytes: Bool, _ subject: String, _ fields: [(String, String?)]
  ) -> String {
    let place =
      switch citation.place {
      case .row(let number): "row \(number)"
      case .message(let number): "message \(number)"
      case .whole: "whole"
      }
    let bytes = withBytes ? " [\(citation.bytes.lowerBound)..<\(citation.bytes.upperBound)]" : ""
    let given = fields.compactMap { name, value in value.map { " \(name)=\($0)" } }.joined()
    return escaped(place + bytes + " " + subject + given)
  }

  private static func id(_ identifier: Identifier) -> String {
    identifier.text + (identifier.trust == .exact ? "" : "!\(identifier.trust.rawValue)")
  }

  private static func fields(of order: Order) -> [(String, String?)] {
    [
      ("platform", order.platform?.id), ("line", order.line.map(id)), ("buyer", order.buyer),
      ("shop", order.shop),
      ("paid", order.paid?.yuan), ("status", order.status.rawValue), ("createdAt", order.createdAt?.written),
      ("paidAt", order.paidAt?.written), ("shippedAt", order.shippedAt?.written),
      ("finishedAt", order.finishedAt?.written), ("item", order.item),
      ("quantity", order.quantity.map { "\($0)" }), ("receiver", order.receiver), ("phone", order.phone),
      ("address", order.address), ("note", order.note),
    ]
  }

  private static func fields(of review: Review) -> [(String, String?)] {
    [
      ("platform", review.platform?.id), ("line", review.line.map(id)), ("buyer", review.buyer),
      ("shop", review.shop), ("rating", review.rating?.rawValue), ("stars", review.stars.map { "\($0)" }),
      ("text", review.text), ("madeAt", review.madeAt?.written), ("append", review.appendText),
      ("appendedAt", review.appendedAt?.written),
      ("sellerRating", review.sellerRatingKnown ? review.sellerRating?.rawValue ?? "none" : nil),
      ("sellerRatedAt", review.sellerRatedAt?.written), ("item", review.item),
    ]
  }

  private static func fields(of buyer: BuyerProfile) -> [(String, String?)] {
    [
      ("platform", buyer.platform?.id), ("level", buyer.level), ("points", buyer.points.map { "\($0)" }),
      ("registeredAt", buyer.registeredAt?.written), ("goodShare", buyer.goodShare.map { "\($0)" }),
      ("badRatingsGiven", buyer.badRatingsGiven.map { "\($0)" }),
    ]
  }

  private static func fields(of filing: Filing) -> [(String, String?)] {
    [("platform", filing.platform?.id), ("at", filing.at?.written), ("result", filing.result)]
  }

  private static func fields(of call: Call) -> [(String, String?)] {
    [
      ("at", call.at.written), ("duration", "\(call.duration)"), ("direction", call.direction.rawValue),
      ("name", call.name),
    ]
  }

  private static func fields(of recording: Recording) -> [(String, String?)] {
    [
      ("milliseconds", recording.milliseconds.map { "\($0)" }), ("innerAt", recording.innerAt?.written),
      ("namedAt", recording.namedAt?.written), ("zone", recording.zone), ("number", recording.number),
      ("direction", recording.direction.rawValue),
    ]
  }

  /// Control characters as `\u{…}`, so that a fact stays on its line.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? $0.escaped(asASCII: true) : String($0) }
      .joined()
  }
}

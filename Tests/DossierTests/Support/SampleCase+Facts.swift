import Dossier
import Evidence

extension SampleCase {
  private func cited(_ original: Int, _ place: Citation.Place) -> Citation {
    Citation(original: OriginalID(original), bytes: 130..<210, place: place)
  }

  var orderFacts: Order {
    var facts = Order(id: Identifier(order), status: .finished, citation: cited(1, .row(3)))
    facts.buyer = nick
    facts.item = "北欧风床头灯 暖光"
    facts.quantity = 1
    facts.paid = Money(fen: 12_900)
    facts.createdAt = Self.time("2026-02-21T10:11:12")
    facts.paidAt = Self.time("2026-02-21T10:11:40")
    facts.finishedAt = Self.time("2026-02-28T09:00:00")
    facts.receiver = "示例收货人"
    facts.phone = "19900000017"
    facts.address = "示例省示例市示例路1号"
    return facts
  }

  var review: Review {
    var review = Review(order: Identifier(order), text: reviewText, citation: cited(2, .row(2)))
    review.buyer = nick
    review.rating = .negative
    review.madeAt = Self.time("2026-03-02T13:06:00")
    review.sellerRatingKnown = true
    return review
  }

  var call: Call {
    Call(
      number: "19900000017", at: Self.time("2026-03-02T14:00:00") ?? Self.asOf, duration: 133,
      direction: .incoming,
      citation: cited(3, .whole))
  }

  var recording: Recording {
    var recording = Recording(codec: "amr-nb", direction: .incoming, citation: cited(3, .whole))
    recording.milliseconds = 133_240
    recording.namedAt = Self.time("2026-03-02T14:00:00")
    recording.number = "19900000017"
    return recording
  }

  var assessment: Assessment {
    let made = Self.time("2026-03-02T13:06:00") ?? Self.asOf
    let strict = made + 30 * 86_400
    let step = Step(
      rule: "window-made", from: made, to: strict,
      why: Wording(zh: "自评价作出之日起 30 天内受理。", en: "Complaints are taken within 30 days of the review."),
      source: "规则 2364,2024-09-27")
    return Assessment(
      packs: ["taobao"], status: .requiresAction, zone: .inside,
      missing: [
        Missing(
          id: "mutual-review",
          what: Wording(zh: "卖家尚未评价买家,须先完成互评。", en: "The seller has not rated the buyer yet."),
          until: made + 11 * 86_400)
      ],
      fileBy: Deadline(earliest: strict, latest: strict + 2 * 86_400, steps: [step]),
      evidenceExpires: [
        Note(
          id: "chat-authorisation",
          what: Wording(zh: "旺旺聊天授权", en: "Wangwang authorisation"), at: made + 90 * 86_400,
          why: Wording(zh: "授权只覆盖提交前 90 天。", en: "It covers 90 days back."), source: "39zn.cn (2024-01-01, C)"
        )
      ],
      routes: [
        Route(
          id: "explain", title: Wording(zh: "在评价下解释", en: "Explain below the review"),
          why: Wording(zh: "30 天内可解释一次,语气平和,不披露买家信息。", en: "Once, within 30 days, without the buyer's data."),
          fileBy: Deadline(earliest: strict, latest: strict, steps: []))
      ])
  }
}

extension SampleCase {
  /// The buyer's time to answer, once the complaint is filed.
  static func answer(by end: Instant?) -> Note {
    Note(
      id: "respondent", what: Wording(zh: "买家在 3 天内举证。", en: "The buyer has 3 days to answer."), at: end,
      source: "53shop (2014-05-23, C)")
  }

  static func quote(_ text: String, at time: String?) -> Quote {
    let citation = Citation(original: OriginalID(0), bytes: 0..<1, place: .message(1))
    return Quote(
      citation: citation, speaker: .buyer, name: "", at: time.flatMap(Self.time), text: text,
      elements: [.demand])
  }
}

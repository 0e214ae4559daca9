internal import Evidence

extension Words {
  static let eligibilityTitle = Wording(zh: "投诉资格与时限", en: "Eligibility and deadlines")
  static let eligibilityAbout = Wording(
    zh: "时间均为北京时间；规则读法不一时给出最早与最晚两个日期，请以最早日期为准。",
    en:
      "China time. Where readings of a rule differ, the earliest and the latest date are given; act on the earliest."
  )
  static let notAssessed = Wording(
    zh: "本案没有对应的评价记录，未计算投诉时限。", en: "There is no review record in this case, so no deadline was counted.")
  static let statusTitle = Wording(zh: "结论", en: "Answer")
  static let zoneTitle = Wording(zh: "所处阶段", en: "Where it stands")
  static let effectiveAt = Wording(zh: "评价生效时间", en: "Review took effect")
  static let fileByEarliest = Wording(zh: "最迟提交（最早日期）", en: "File by (earliest)")
  static let fileByLatest = Wording(zh: "最迟提交（最晚日期）", en: "File by (latest)")
  static let packsUsed = Wording(zh: "依据的平台规则", en: "Judged under")
  static let stepsTitle = Wording(zh: "逐步计算", en: "Every counted step")
  static let stepHead = [
    Wording(zh: "规则", en: "Rule"), Wording(zh: "起", en: "From"), Wording(zh: "止", en: "To"),
    Wording(zh: "理由", en: "Reason"), Wording(zh: "来源", en: "Source"),
  ]
  static let missingTitle = Wording(zh: "尚缺材料", en: "What is missing")
  static let missingHead = [Wording(zh: "缺什么", en: "What"), Wording(zh: "何时之前", en: "Until")]
  static let nothingMissing = Wording(zh: "没有发现缺项。", en: "Nothing is missing.")
  static let expiryTitle = Wording(zh: "证据本身的期限", en: "How long the evidence exists")
  static let expiryHead = [
    Wording(zh: "证据", en: "Evidence"), Wording(zh: "存续至", en: "Exists until"),
    Wording(zh: "理由", en: "Reason"), Wording(zh: "来源", en: "Source"),
  ]
  static let filedTitle = Wording(zh: "此前提交", en: "Filed before")
  static let procedureTitle = Wording(zh: "提交与后续程序", en: "Filing, and what follows")
  static let procedureUndated = Wording(
    zh: "期限自提交时起算；所给材料中没有提交时间，因此不列日期。",
    en: "Terms run from the filing; the given files hold no time of one, so no dates stand here.")
  static let procedureHead = [
    Wording(zh: "事项", en: "What"), Wording(zh: "截止", en: "Ends"), Wording(zh: "来源", en: "Source"),
  ]
  static let routesTitle = Wording(zh: "可选途径", en: "Routes")
  static let fileBy = Wording(zh: "最迟提交：", en: "File by: ")

  /// When it was filed and what came of it, both by the merchant's own list.
  static func filed(_ filed: Filed) -> Wording {
    let result = filed.result.isEmpty ? Wording(zh: "未写明", en: "not given") : nil
    return Wording(
      zh: "\(filed.at?.written ?? unknownTime.zh)（据商家清单），结果：\(result?.zh ?? filed.result)",
      en:
        "\(filed.at?.written ?? unknownTime.en) (by the merchant's own list), result: \(result?.en ?? filed.result)"
    )
  }

  static func status(_ status: Status) -> Wording {
    switch status {
    case .qualified: Wording(zh: "符合受理条件", en: "qualified")
    case .requiresAction: Wording(zh: "需先补足条件", en: "requires action first")
    case .notQualified: Wording(zh: "不符合受理条件", en: "not qualified")
    case .unknown: Wording(zh: "尚不能确定，请尽快提交", en: "cannot be told; file at once")
    }
  }

  static func zone(_ zone: Zone) -> Wording {
    switch zone {
    case .inside: Wording(zh: "在时限之内", en: "inside the window")
    case .grey: Wording(zh: "已过最早日期、未过最晚日期，请立即提交", en: "between the readings: file at once")
    case .outside: Wording(zh: "已过时限", en: "outside the window")
    }
  }
}

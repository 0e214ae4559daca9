internal import Evidence

extension Words {
  static let exhibitsTitle = Wording(zh: "证据目录", en: "List of exhibits")
  static let exhibitsAbout = Wording(
    zh: "列名依《最高人民法院关于民事诉讼证据的若干规定》第十九条：逐一分类编号，写明来源、证明对象和内容。",
    en:
      "Columns follow Article 19 of the Supreme People's Court's rules on civil evidence: number, class, source, object of proof, content."
  )
  static let exhibitHead = [
    Wording(zh: "编号", en: "No."), Wording(zh: "名称", en: "Name"), Wording(zh: "类别", en: "Class"),
    Wording(zh: "来源", en: "Source"), Wording(zh: "证明对象", en: "Object of proof"),
    Wording(zh: "内容摘要", en: "Summary"), Wording(zh: "页数·时长", en: "Extent"), Wording(zh: "文件名", en: "File"),
    Wording(zh: "SHA-256", en: "SHA-256"), Wording(zh: "提交日期", en: "Submitted"),
    Wording(zh: "签章", en: "Signature"),
  ]
  static let electronicData = Wording(zh: "电子数据", en: "electronic data")
  static let audio = Wording(zh: "视听资料", en: "audio recording")
  static let exportedBy = Wording(zh: "导出时间、导出人：____", en: "exported when, by whom: ____")
  static let inDossier = Wording(zh: "包内：", en: "in this bag: ")
  static let excerptHash = Wording(zh: "摘录：", en: "excerpt: ")
  static let wholeHash = Wording(zh: "原件：", en: "original: ")
  static let excerptOnly = Wording(
    zh: "原件含其他客户的记录，仅摘录本案部分；字节范围见同名 .source.json。",
    en:
      "The original also holds other customers; only this case's part is here, its byte ranges in the .source.json of the same name."
  )
  static let cellsOnly = Wording(
    zh: "原件为电子表格，仅以文字列出本案单元格及其地址。",
    en: "The original is a spreadsheet; this case's cells stand here as text with their addresses.")

  static func exhibit(_ number: Int) -> Wording { Wording(zh: "证据\(number)", en: "Exhibit \(number)") }

  static func kind(_ kind: OriginalPiece.Kind) -> Wording {
    switch kind {
    case .conversation: Wording(zh: "聊天记录", en: "Conversation")
    case .orders: Wording(zh: "订单记录", en: "Order records")
    case .reviews: Wording(zh: "评价记录", en: "Review records")
    case .calls: Wording(zh: "通话记录", en: "Call log")
    case .texts: Wording(zh: "短信记录", en: "Text messages")
    case .recording: Wording(zh: "通话录音", en: "Call recording")
    case .buyers: Wording(zh: "买家账号资料", en: "Buyer table")
    case .other: Wording(zh: "其他材料", en: "Other")
    }
  }

  static func proves(_ kind: OriginalPiece.Kind) -> Wording {
    switch kind {
    case .conversation:
      Wording(zh: "买卖双方就该订单的完整沟通内容、时间和先后", en: "what both sides said about the order, when, in what sequence")
    case .orders: Wording(zh: "订单成立、金额和交易时间", en: "the order, its amount and its times")
    case .reviews: Wording(zh: "评价的内容、等级和作出时间", en: "the review's words, rating and time")
    case .calls: Wording(zh: "通话的号码、时间和时长", en: "number, time and length of calls")
    case .texts: Wording(zh: "短信往来的内容和时间", en: "the words and times of text messages")
    case .recording: Wording(zh: "通话的内容", en: "what was said in the call")
    case .buyers: Wording(zh: "账号的等级和注册时间", en: "the account's level and age")
    case .other: Wording(zh: "与本案有关的事实", en: "facts of the case")
    }
  }

  static func items(_ count: Int, of kind: OriginalPiece.Kind) -> Wording {
    switch kind {
    case .conversation, .texts: Wording(zh: "\(count) 条消息", en: "\(count) messages")
    default: Wording(zh: "\(count) 行", en: "\(count) rows")
    }
  }
}

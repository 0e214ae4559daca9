internal import Evidence

/// The account of what happened.
///
/// It tells what records show and asks that it be looked into; it names no offence and no offender.
extension Words {
  static let accountTitle = Wording(zh: "情况说明", en: "Account of what happened")
  static let accountAbout = Wording(
    zh: "供公安机关、人民法院等参考。经过摘自所附记录；空白处由说明人填写，逐项核对无误后签名。本说明不对任何人作认定。",
    en:
      "For the police, a court or a lawyer. Events are taken from the records enclosed; a person fills the blanks, checks every line and signs. It is no finding about anybody."
  )
  static let accountStatedBy = Wording(zh: "受理机构和说明人", en: "To whom, and by whom")
  static let accountPerson = [
    Wording(zh: "受理机构", en: "To"), Wording(zh: "说明人姓名", en: "Name"),
    Wording(zh: "身份证件种类和号码", en: "Identity document and number"),
    Wording(zh: "单位和职务", en: "Company and position"), Wording(zh: "联系电话", en: "Telephone"),
  ]
  static let accountEvents = Wording(zh: "经过", en: "What happened")
  static let accountEventHead = [
    Wording(zh: "时间", en: "Time"), Wording(zh: "事实", en: "Fact"), Wording(zh: "出处", en: "Place"),
  ]
  static let accountMore = Wording(zh: "需要补充的情况", en: "What else there is to say")
  static let accountAsked = Wording(zh: "对方在记录中提出的内容", en: "What was asked for, as the records show")
  static let accountOwnSide = Wording(zh: "由说明人填写", en: "To be filled in")
  static let accountOwnBlanks = [
    Wording(zh: "本店就该订单提出过的处理方案", en: "What the shop offered for this order"),
    Wording(zh: "是否已经付款，金额、时间、方式", en: "Whether anything was paid: sum, time, means"),
    Wording(zh: "是否已向平台投诉，时间和结果", en: "Whether the platform was told: time, result"),
    Wording(zh: "同一买家的其他情况", en: "Anything else of the same buyer"),
  ]
  static let accountRequest = Wording(zh: "请求", en: "Request")
  static let accountRequestText = Wording(
    zh: "请依法核实上述情况。原始文件、聊天全文和证据目录随附；需要时，可当面出示原始载体。",
    en:
      "Please look into this as the law provides. Original files, the whole conversation and the list of exhibits are enclosed; the devices can be shown."
  )
  static let accountEnclosed = Wording(zh: "附件", en: "Enclosed")
  static let accountDeclaration = Wording(zh: "声明", en: "Declaration")
  static let accountDeclared = Wording(
    zh: "本人已核对以上内容与所附原件一致，并对本人填写的内容负责。",
    en: "I have checked this against the originals enclosed and answer for what I have filled in.")
  static let accountSignature = Wording(zh: "说明人（签名）：", en: "Signature: ")
  static let signedOn = Wording(zh: "日期：", en: "Date: ")

  /// What an order's times stand for, one after the other.
  static let orderSteps = [
    Wording(zh: "买家下单", en: "The buyer ordered"), Wording(zh: "买家付款", en: "The buyer paid"),
    Wording(zh: "店铺发货", en: "The shop sent the goods"), Wording(zh: "交易成功", en: "The order was finished"),
  ]

  static func buyerSaid(_ words: String) -> Wording {
    Wording(zh: "买家在聊天中称「\(words)」", en: "The buyer wrote: \"\(words)\"")
  }

  static func reviewed(_ review: Review) -> Wording {
    let rating = review.rating.map(rating) ?? review.stars.map(stars) ?? Wording(zh: "评价", en: "a review")
    guard !review.text.isEmpty else {
      return Wording(zh: "买家作出\(rating.zh)", en: "The buyer left \(rating.en)")
    }
    return Wording(
      zh: "买家作出\(rating.zh)，内容为「\(review.text)」", en: "The buyer left \(rating.en): \"\(review.text)\"")
  }

  static func appended(_ words: String) -> Wording {
    Wording(zh: "买家追加评价「\(words)」", en: "The buyer added: \"\(words)\"")
  }

  /// `length` is nil for a call that was not talked.
  static func called(_ direction: Call.Direction, _ length: String?) -> Wording {
    let way = Words.direction(direction)
    return Wording(
      zh: "通话记录：\(way.zh)，\(length.map { "时长 \($0)" } ?? notTalked.zh)",
      en: "Call on record: \(way.en), \(length ?? notTalked.en)")
  }
}

internal import Evidence

/// The words of the pages, in both languages, by page.
///
/// Calm and exact: they report and never accuse.
enum Words {
  static let judgedAt = Wording(zh: "评判时点", en: "Judged as of")
  static let footer = Wording(
    zh: "哈希值证明打包之后未被改动，不证明打包之前的真实性。结论由人作出。",
    en: "A hash proves that nothing changed after packing, not that it was true before. A person decides.")
  static let comma = Wording(zh: "、", en: ", ")
  static let semicolon = Wording(zh: "；", en: "; ")
  static let colon = Wording(zh: "：", en: ": ")
  static let unknownTime = Wording(zh: "时间不详", en: "time unknown")
  static let unknown = Wording(zh: "不详", en: "unknown")

  static func edition(_ edition: Edition) -> Wording {
    switch edition {
    case .platform: Wording(zh: "平台版", en: "platform edition")
    case .police: Wording(zh: "公安版", en: "police edition")
    case .internal: Wording(zh: "内部版", en: "internal edition")
    }
  }

  static func rating(_ rating: Rating) -> Wording {
    switch rating {
    case .negative: Wording(zh: "差评", en: "a negative review")
    case .neutral: Wording(zh: "中评", en: "a neutral review")
    case .positive: Wording(zh: "好评", en: "a positive review")
    }
  }

  static func stars(_ count: Int) -> Wording { Wording(zh: "\(count)星评价", en: "a review of \(count) stars") }

  static func category(_ category: Category) -> Wording {
    switch category {
    case .unreasonableDemand: Wording(zh: "不合理要求", en: "unreasonable demand")
    case .coercion: Wording(zh: "买家胁迫", en: "coercion by a buyer")
    case .competitor: Wording(zh: "同行评价", en: "review by a competitor")
    case .thirdPartyFraud: Wording(zh: "第三方诈骗", en: "fraud by a third party")
    case .abuseLeakAdvert: Wording(zh: "泄露信息、辱骂或广告", en: "leaked data, abuse or advertising")
    }
  }

  static func element(_ element: Element) -> Wording {
    switch element {
    case .lever: Wording(zh: "要挟手段", en: "lever")
    case .demand: Wording(zh: "索取利益", en: "demand")
    case .link: Wording(zh: "附加条件", en: "condition")
    }
  }

  static func role(_ role: Role) -> Wording {
    switch role {
    case .buyer: Wording(zh: "买家", en: "buyer")
    case .staff: Wording(zh: "店铺客服", en: "shop staff")
    case .robot: Wording(zh: "机器人", en: "robot")
    case .system: Wording(zh: "系统", en: "system")
    case .unknown: Wording(zh: "身份未定", en: "not assigned")
    }
  }

  static func account(_ kind: Account.Kind) -> Wording {
    switch kind {
    case .wechat: Wording(zh: "微信", en: "WeChat")
    case .qq: Wording(zh: "QQ", en: "QQ")
    case .alipay: Wording(zh: "支付宝", en: "Alipay")
    case .bank: Wording(zh: "银行卡", en: "bank card")
    case .phone: Wording(zh: "电话", en: "telephone")
    case .link: Wording(zh: "链接", en: "link")
    case .game: Wording(zh: "游戏点卡", en: "game card")
    }
  }
}

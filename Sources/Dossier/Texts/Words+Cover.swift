internal import Evidence

extension Words {
  static let coverTitle = Wording(zh: "评价投诉证据材料", en: "Evidence for a review complaint")
  static let unmasked = Wording(zh: "未脱敏", en: "NOT MASKED")
  static let unmaskedWhy = Wording(
    zh: "本材料尚未脱敏，可能含有第三方的个人信息，请仅提交给有权受理的机构，不要公开。",
    en:
      "Personal data of third parties has not been masked. Hand this only to those entitled to it; do not publish it."
  )
  static let result = Wording(zh: "分析结果", en: "What was found")
  static let quotations = Wording(zh: "关键原话", en: "The words it rests on")
  static let contentsTitle = Wording(zh: "材料目录", en: "Contents")
  static let contentsHead = [Wording(zh: "文件", en: "File"), Wording(zh: "内容", en: "What it is")]
  static let verifying = Wording(zh: "如何核验", en: "How to verify")
  static let verifyingHow = Wording(
    zh: "解压后在本文件夹中运行 sha256sum -c manifest-sha256.txt，或用任何 BagIt 工具核验；用本程序核验：juzheng verify 文件.zip。",
    en:
      "Unpack, then run sha256sum -c manifest-sha256.txt in this folder, or any BagIt validator; or: juzheng verify FILE.zip."
  )
  static let openByName = Wording(
    zh: "页面之间没有可点击的链接，请按文件名打开。原始网页和表格以 .txt 结尾保存，以免打开时运行其中的内容；字节未作任何改动。",
    en:
      "Pages hold no links; open files by name. Original pages and tables end in .txt so that opening one runs nothing; not a byte of them was changed."
  )
  static let cautions = Wording(zh: "需要注意", en: "Please note")
  static let linkedByPerson = Wording(zh: "由提交人声明的关联", en: "Bound by the submitter's statement")
  static let packsTitle = Wording(zh: "所用规则", en: "Rule packs used")
  static let packsHead = [Wording(zh: "规则文件", en: "Pack"), Wording(zh: "版本", en: "Version")]
  static let userPack = Wording(zh: "（商家自有）", en: " (the merchant's own)")
  static let submission = [
    Wording(zh: "提交人（签章）：", en: "Submitted by (signature):"), Wording(zh: "提交日期：", en: "Date:"),
  ]
  static let categoryTitle = Wording(zh: "对应类别", en: "Category")
  static let analysisFile = Wording(zh: "分析结果（供程序读取）", en: "The analysis, for programs")
  static let amounts = Wording(zh: "提出的金额", en: "Sums named")
  static let accounts = Wording(zh: "提供的账号", en: "Accounts given")
  static let considered = Wording(zh: "已考虑的正当权益", en: "Entitlements considered")
  static let course = Wording(zh: "对话经过", en: "Course of the talk")
  static let signalsTitle = Wording(
    zh: "辅助特征（不单独证明任何事）", en: "Further traits (they prove nothing by themselves)")
  static let adverseTitle = Wording(zh: "己方言行提示（仅限内部）", en: "Own-side conduct (internal only)")
  static let standingReview = Wording(zh: "所挂评价", en: "standing review")
  static let noFigure = Wording(zh: "未写明数额", en: "no figure named")

  static func verdict(_ verdict: Verdict) -> Wording {
    switch verdict {
    case .strong: Wording(zh: "发现要挟特征", en: "Traits of coercion were found")
    case .suspected: Wording(zh: "疑似存在要挟特征", en: "Possible traits of coercion were found")
    case .none: Wording(zh: "未发现要挟特征", en: "No traits of coercion were found")
    }
  }

  static func verdictMeaning(_ verdict: Verdict) -> Wording {
    switch verdict {
    case .strong:
      Wording(
        zh: "买家本人的话中同时出现要挟手段、索取利益和附加条件三个要素，原话见下。这是对文字的分析，不是对人的认定，是否成立由受理机构判断。",
        en:
          "Lever, demand and condition all rest on the buyer's own words, quoted below. This is an analysis of words, not a finding about a person; the body that receives it decides."
      )
    case .suspected:
      Wording(
        zh: "三个要素中有一部分出现在买家本人的话中，原话见下。仅凭这些不足以下结论，请结合完整聊天记录判断。",
        en:
          "Some of the three elements rest on the buyer's own words, quoted below. They do not settle the matter; read the whole conversation."
      )
    case .none:
      Wording(
        zh: "现有记录中没有发现以评价换取额外利益的表述。建议按下列途径处理，不建议以「要挟」为由投诉。",
        en:
          "Nothing in the records ties the review to a benefit. The routes below are advised, not a complaint of coercion."
      )
    }
  }

  static func linkStatement(file: String, order: String) -> Wording {
    Wording(
      zh: "提交人声明：文件「\(file)」属于订单 \(order)。该关联由人作出，程序未能自行核实。",
      en:
        "The submitter states that file \"\(file)\" belongs to order \(order). A person made this link; the program could not check it."
    )
  }
}

internal import Evidence

extension Words {
  static let statementTitle = Wording(zh: "投诉陈述", en: "Statement")
  static let statementFits = Wording(zh: "可直接粘贴的文字", en: "Text to paste")
  static let statementLong = Wording(zh: "较长的文字（页面允许更多时使用）", en: "Longer text, where the form takes more")
  static let statementFull = Wording(zh: "完整陈述", en: "The statement in full")
  static let noStatement = Wording(
    zh: "未发现要挟特征，因此不提供投诉陈述。可选途径如下。",
    en: "No traits of coercion were found, so there is no statement. These routes are open.")
  static let noRoutes = Wording(
    zh: "请按平台常规售后流程处理。", en: "Please follow the platform's ordinary after-sales procedure.")
  static let undatedQuote = Wording(zh: "（记录未显示时间）", en: "(no time in the record)")

  static let draftsTitle = Wording(zh: "其他类别的文字", en: "Texts for other categories")
  static let draftsAbout = Wording(
    zh: "记录中有与下列类别相关的文字。它们不影响分析结果；是否使用由人决定，缺少证明时请勿提交。",
    en:
      "The records hold words that bear on these categories. They do not change the result; a person decides whether to use them. Without proof, do not file."
  )

  static func length(bytes: Int, characters: Int, limit: String) -> Wording {
    Wording(
      zh: "\(bytes) 字节（UTF-8），\(characters) 字；按上限 \(limit)写成。",
      en: "\(bytes) bytes (UTF-8), \(characters) characters; written to fit \(limit).")
  }

  static func limit(_ count: Int, _ unit: ComplaintForm.Limit.Unit) -> Wording {
    switch unit {
    case .bytes: Wording(zh: "\(count) 字节", en: "\(count) bytes")
    case .characters: Wording(zh: "\(count) 字", en: "\(count) characters")
    }
  }
}

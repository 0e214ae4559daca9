internal import Evidence

extension Words {
  static let transcriptTitle = Wording(zh: "聊天记录全文", en: "Transcript")
  static let transcriptAbout = Wording(
    zh: "逐条列出，不删减。底色行为分析所依据的原话，标签写明其所含要素；每条均注明所在证据、序号和字节范围。",
    en:
      "Every line, nothing left out. Shaded lines carry the words the analysis rests on, with the element each carries; every line names its exhibit, number and bytes."
  )
  static let transcriptPlain = Wording(
    zh: "逐条列出，不删减；每条均注明所在证据、序号和字节范围。",
    en: "Every line, nothing left out; every line names its exhibit, number and bytes.")
  static let transcriptHead = [
    Wording(zh: "序号", en: "No."), Wording(zh: "时间", en: "Time"), Wording(zh: "发言人", en: "Speaker"),
    Wording(zh: "内容", en: "Words"),
  ]
  static let noTranscript = Wording(
    zh: "本案没有可读取的聊天记录。", en: "There is no readable conversation in this case.")
  static let dateUnknown = Wording(zh: "日期不详（导出文件未写明）", en: "date unknown (the export does not say)")
  static let quotes = Wording(zh: "引用他人：", en: "quoting someone else: ")
  static let noName = Wording(zh: "（无署名）", en: "(no name)")

  static func conversation(_ number: Int) -> Wording {
    Wording(zh: "对话 \(number)", en: "Conversation \(number)")
  }

  /// What stands before the words of a line that is not simply spoken.
  static func kind(_ kind: Message.Kind) -> Wording? {
    switch kind {
    case .words: nil
    case .notice: Wording(zh: "[提示] ", en: "[notice] ")
    case .recall: Wording(zh: "[撤回] ", en: "[recall] ")
    case .handover: Wording(zh: "[转接] ", en: "[hand-over] ")
    case .picture: Wording(zh: "[图片] ", en: "[picture] ")
    case .voice: Wording(zh: "[语音] ", en: "[voice] ")
    case .video: Wording(zh: "[视频] ", en: "[video] ")
    case .file: Wording(zh: "[文件] ", en: "[file] ")
    case .card: Wording(zh: "[卡片] ", en: "[card] ")
    case .transfer: Wording(zh: "[转账] ", en: "[transfer] ")
    case .call: Wording(zh: "[通话] ", en: "[call] ")
    case .other: Wording(zh: "[其他] ", en: "[other] ")
    }
  }

  static func message(_ number: Int) -> Wording { Wording(zh: "第 \(number) 条", en: "message \(number)") }
  static func tableRow(_ number: Int) -> Wording { Wording(zh: "第 \(number) 行", en: "row \(number)") }
  static func bytes(_ range: Range<Int>) -> Wording {
    Wording(
      zh: "字节 \(range.lowerBound)–\(range.upperBound)", en: "bytes \(range.lowerBound)–\(range.upperBound)")
  }
  static let notEnclosed = Wording(zh: "未附原件", en: "original not enclosed")
}

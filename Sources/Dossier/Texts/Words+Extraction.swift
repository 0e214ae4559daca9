internal import Evidence

/// The record of how electronic data was taken.
///
/// What it asks for: rules on civil evidence (2019) Art. 14, 15, 93; 法发〔2016〕22号 Art. 5, 14; rules on online litigation
/// (2021) Art. 16 to 18.
extension Words {
  static let extractionTitle = Wording(zh: "电子数据提取说明", en: "How the electronic data was taken")
  static let extractionAbout = Wording(
    zh: "空白处由提取人如实填写并签名；有见证人的由见证人签名。程序只填写它能从文件中得知的内容。",
    en:
      "Whoever took the data fills the blanks truthfully and signs, and so does a witness, if there was one. The program fills in only what files tell."
  )
  static let extractionPeople = Wording(zh: "提取人和提取过程", en: "Who took it, and when")
  static let extractionPeopleBlanks = [
    Wording(zh: "提取人姓名、单位和职务", en: "Taken by (name, company, position)"),
    Wording(zh: "见证人姓名和联系方式", en: "Witness (name, how to reach)"),
    Wording(zh: "提取开始和结束时间", en: "Begun and ended at"), Wording(zh: "提取地点", en: "Place"),
  ]
  static let extractionDevice = Wording(zh: "设备和环境", en: "Device and environment")
  static let extractionDeviceBlanks = [
    Wording(zh: "设备名称、型号和编号", en: "Device, model and number"),
    Wording(zh: "操作系统和版本", en: "Operating system and version"),
    Wording(zh: "平台、登录账号、客户端或浏览器及版本", en: "Platform, account, client or browser and version"),
    Wording(zh: "设备时间与北京时间是否一致", en: "Whether its clock agreed with China time"),
    Wording(zh: "提取时设备和网络运行是否正常", en: "Whether device and network worked as they should"),
    Wording(zh: "原始载体现在何处、由谁保管", en: "Where the original device is, and who keeps it"),
  ]
  static let extractionTaken = Wording(zh: "提取的内容和方法", en: "What was taken, and how")
  static let extractionHead = [
    Wording(zh: "编号", en: "No."), Wording(zh: "文件名", en: "File"), Wording(zh: "内容", en: "Content"),
    Wording(zh: "文件格式", en: "Format"), Wording(zh: "提取时间和操作步骤", en: "Taken when, by which steps"),
  ]
  static let extractionValues = Wording(zh: "完整性校验值", en: "Check values")
  static let extractionAlgorithm = Wording(
    zh: "算法为 SHA-256，按原始文件的全部字节计算；含其他客户记录的文件只摘录本案部分，摘录另行计算。",
    en:
      "SHA-256 over every byte of the original file; of a file that also holds other customers only this case's part is enclosed, with a value of its own."
  )
  static let extractionValueHead = [
    Wording(zh: "编号", en: "No."), Wording(zh: "大小（字节）", en: "Size (bytes)"),
    Wording(zh: "原始文件 SHA-256", en: "SHA-256 of the original"),
    Wording(zh: "摘录 SHA-256", en: "SHA-256 of the excerpt"),
  ]
  static let extractionWhole = Wording(zh: "整份附上", en: "enclosed whole")
  static let extractionAfter = Wording(zh: "提取之后", en: "Afterwards")
  static let extractionArranged = Wording(zh: "整理和评判时点", en: "Arranged and judged as of")
  static let extractionUnchanged = Wording(
    zh: "文件由程序 juzheng 读取并整理，原始文件的字节没有增减或改动；文字页面由程序从原始文件得出，可以重新得出。",
    en:
      "The program juzheng read and arranged the files. Not a byte of an original was added, taken away or changed; every page was made from the originals and can be made again."
  )
  static let extractionRepeat = Wording(
    zh: "复核方法：对原始文件计算 SHA-256，与上表比对；在平台仍保存记录期间，按相同步骤重新导出，与所附内容比对。",
    en:
      "To check: compute SHA-256 of the original file and compare; while the platform still keeps the records, export them again by the same steps and compare."
  )
  static let extractionBasis = Wording(zh: "参考规定", en: "Rules it follows")
  static let extractionBases = [
    Wording(
      zh: "《最高人民法院关于民事诉讼证据的若干规定》第十四条、第十五条、第九十三条",
      en: "Supreme People's Court, rules on evidence in civil procedure, Articles 14, 15 and 93"),
    Wording(
      zh: "法发〔2016〕22号关于收集提取和审查判断电子数据的规定第五条、第十四条",
      en: "Fafa [2016] No. 22 on collecting and examining electronic data, Articles 5 and 14"),
    Wording(
      zh: "《人民法院在线诉讼规则》第十六条至第十八条", en: "People's courts, rules on online litigation, Articles 16 to 18"),
  ]
  static let extractionSignature = Wording(zh: "提取人（签名）：", en: "Taken by (signature): ")
  static let witnessSignature = Wording(zh: "见证人（签名）：", en: "Witness (signature): ")
}

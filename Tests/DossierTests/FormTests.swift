import Archive
import Dossier
import Evidence
import Testing

/// The forms that a person completes and signs.
struct FormTests {
  private let blank = "____________________"

  private func lines(_ contents: DossierContents, _ path: String) throws -> [String] {
    try Written(contents).text("data/" + path).split(separator: "\n").map(String.init)
  }

  @Test func `the account tells what happened in its order, in exact words and with their place`() throws {
    let told = try lines(SampleCase().contents, "account.txt").filter { $0.hasPrefix("- 时间：") }
    let facts = [
      "买家下单", "买家付款", "交易成功", "买家作出差评，内容为「灯罩有一道划痕,客服半天不回」",
      "「不用补寄,转我两百,不转差评就一直挂着 /:^_^」", "「今晚十二点前到我支付宝 lamp_demo_01,过时不候」",
      "通话记录：来电，时长 02:13",
    ]
    #expect(told.count == facts.count)
    for (line, fact) in zip(told, facts) { #expect(line.contains(fact), "\(line)") }
    #expect(told[4].hasPrefix("- 时间：2026-03-02 13:18:22；"))
    #expect(told[4].contains("；出处：证据1 · 第 4 条 · 字节 "))
  }

  @Test func `who states it and what the shop did is left to a person, who signs`() throws {
    let text = try lines(SampleCase().contents, "account.txt")
    for name in ["受理机构", "说明人姓名", "是否已经付款，金额、时间、方式", "说明人（签名）", "日期"] {
      #expect(text.contains("\(name)：\(blank)"))
    }
    #expect(text.contains("提出的金额：200.00「两百」"))
    #expect(text.contains("提供的账号：支付宝：lamp_demo_01"))
  }

  @Test func `what the records do not name is a blank, and what has no time stands last`() throws {
    var contents = SampleCase().contents
    contents.analysis.findings[0].amounts = []
    contents.reviews[0].madeAt = nil
    let text = try lines(contents, "account.txt")
    #expect(text.contains("提出的金额：\(blank)"))
    let events = text.filter { $0.hasPrefix("- 时间：") }
    #expect(events.last?.hasPrefix("- 时间：时间不详；事实：买家作出差评") == true)
  }

  @Test func `an honest customer is accounted for to nobody`() throws {
    let written = try Written(SampleCase(verdict: .none, said: SampleCase.honest).contents)
    #expect(!written.paths.contains { $0.hasPrefix("data/account") })
    #expect(!(try written.text("data/index.html").contains("account.html")))
    #expect(written.paths.contains("data/extraction.html"))
  }

  @Test func `the extraction form holds every file's size and values, and a blank for how it was taken`()
    throws
  {
    let contents = SampleCase().contents
    let text = try lines(contents, "extraction.txt")
    for (index, piece) in contents.originals.enumerated() {
      let own = text.filter { $0.hasPrefix("- 编号：证据\(index + 1)；") }
      #expect(own.count == 2)
      #expect(own[0].contains("；文件名：\(piece.original.file)；") && own[0].hasSuffix(blank))
      let values = "；大小（字节）：\(piece.original.size)；原始文件 SHA-256：\(piece.original.sha256.hex)；"
      #expect(own[1].contains(values))
    }
    let written = try Written(contents)
    let excerpt = Digest(bytes: SHA256Hasher.hash(try written.entry("data/originals/exhibit-02.csv.txt")))
    #expect(text.contains { $0.hasSuffix("摘录 SHA-256：\(excerpt.hex)") })
    for name in ["提取人（签名）", "见证人（签名）", "设备名称、型号和编号", "提取开始和结束时间"] {
      #expect(text.contains("\(name)：\(blank)"))
    }
  }

  @Test func `what was not read whole stands in the extraction form`() throws {
    var contents = SampleCase().contents
    contents.warnings = [Wording(zh: "文件 a.html 未能完整读取。", en: "a.html was not read whole.")]
    #expect(try lines(contents, "extraction.txt").contains("- 文件 a.html 未能完整读取。"))
  }

  @Test func `a name with line breaks cannot write a line of a form`() throws {
    var contents = SampleCase().contents
    contents.subject.shop = "青禾\n说明人（签名）：某人"
    contents.analysis.findings[0].quotes[0].text = "转我两百\n声明"
    for path in ["account.txt", "extraction.txt"] {
      let text = try lines(contents, path)
      #expect(!text.contains("说明人（签名）：某人"))
      #expect(text.count { $0 == "声明" } <= 1)
    }
  }

  @Test(arguments: ["account", "extraction"])
  func `page and text say the same, in both languages`(name: String) throws {
    for language in Language.allCases {
      var contents = SampleCase().contents
      contents.language = language
      let page = try Written(contents).text("data/\(name).html")
      for line in try lines(contents, name + ".txt") where !line.contains("\"") && !line.contains("'") {
        let parts = line.split(separator: language == .zh ? "：" : ": ", maxSplits: 1)
        #expect(page.contains(parts[0].drop { $0 == "-" || $0 == " " }), "\(line)")
      }
      #expect(page.contains("class=\"signatures\""))
    }
  }
}

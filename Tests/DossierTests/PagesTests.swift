import Dossier
import Evidence
import Testing

/// What a reader must find on each page.
struct PagesTests {
  /// The page's text without markup, entities resolved, as far as these tests need it.
  private func read(_ contents: DossierContents, _ path: String) throws -> String {
    var text = ""
    var isInside = false
    for character in try Written(contents).text("data/" + path) {
      if character == "<" { isInside = true }
      if !isInside { text.append(character) }
      if character == ">" { isInside = false }
    }
    return text
  }

  @Test func `the transcript holds every line with speaker, time and place`() throws {
    let sample = SampleCase()
    let page = try read(sample.contents, "transcript.html")
    for (index, said) in sample.said.enumerated() {
      #expect(page.contains(said.text))
      #expect(page.contains("证据1 · 第 \(index + 1) 条 · 字节 "))
    }
    for role in ["买家", "店铺客服", "机器人", "系统"] { #expect(page.contains(role)) }
    #expect(page.contains("[转接] 由 服务助手 转交给 小禾"))
    #expect(page.contains("日期不详（导出文件未写明）"))
    #expect(page.contains("13:18:22"))
  }

  @Test func `decisive lines carry the elements they rest on and others carry none`() throws {
    let page = try Written(SampleCase().contents).text("data/transcript.html")
    let rows = page.split(separator: "<tr").map(String.init)
    let marked = rows.filter { $0.contains("class=\"element\"") }
    #expect(marked.count == SampleCase.demand.filter { !$0.elements.isEmpty }.count)
    #expect(marked.allSatisfy { $0.hasPrefix(" class=\"decisive\"") })
    #expect(marked[0].contains("要挟手段") && marked[0].contains("索取利益") && marked[0].contains("附加条件"))
    #expect(!marked[1].contains("要挟手段"))
  }

  @Test func `words of someone else are shown as such`() throws {
    var contents = SampleCase().contents
    contents.transcripts[0].lines[1].message.quoted = "店铺以前说过的话"
    #expect(try read(contents, "transcript.html").contains("引用他人：店铺以前说过的话"))
  }

  @Test func `the exhibit list has the court's eleven columns and both hashes of an excerpt`() throws {
    let contents = SampleCase().contents
    let page = try read(contents, "exhibits.html")
    for column in ["编号", "名称", "类别", "来源", "证明对象", "内容摘要", "页数·时长", "文件名", "SHA-256", "提交日期", "签章"] {
      #expect(page.contains(column))
    }
    #expect(page.contains("视听资料") && page.contains("电子数据"))
    #expect(page.contains("02:13"))
    for piece in contents.originals { #expect(page.contains(piece.original.sha256.hex)) }
    #expect(page.contains("摘录：") && page.contains("原件："))
    let csv = try Written(contents).text("data/exhibits.csv")
    #expect(csv.contains("\"证据4\",\"通话录音\",\"视听资料\""))
  }

  @Test func `facts tell what binds and what does not`() throws {
    var contents = SampleCase().contents
    contents.orders[0].id = Identifier("3.026E+18", trust: .cut)
    contents.reviews[0].order = Identifier("3026****0017", trust: .masked)
    let page = try read(contents, "facts.html")
    #expect(page.contains("3.026E+18（已被表格软件截断，不作匹配依据）"))
    #expect(page.contains("3026****0017（平台已脱敏，不作匹配依据）"))
    #expect(page.contains("129.00") && page.contains("交易成功") && page.contains("未评价"))
    #expect(page.contains("来电") && page.contains("amr-nb"))
  }

  @Test func `the receiver's name and address stay out of the platform edition`() throws {
    var contents = SampleCase().contents
    #expect(!(try read(contents, "facts.html").contains("示例收货人")))
    #expect(!(try read(contents, "facts.html").contains("示例路1号")))
    contents.edition = .police
    #expect(try read(contents, "facts.html").contains("示例路1号"))
  }

  @Test func `the eligibility sheet counts every step with reason and source`() throws {
    let page = try read(SampleCase().contents, "eligibility.html")
    for text in [
      "需先补足条件", "在时限之内", "window-made", "2026-04-01 13:06:00", "自评价作出之日起", "规则 2364", "须先完成互评", "授权只覆盖",
      "39zn.cn (2024-01-01, C)",
      "在评价下解释",
    ] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func `what follows a filing is told without dates, until something has been filed`() throws {
    var contents = SampleCase().contents
    contents.assessment?.procedure = [SampleCase.answer(by: nil)]
    let page = try read(contents, "eligibility.html")
    for text in ["提交与后续程序", "买家在 3 天内举证", "53shop (2014-05-23, C)", "没有提交时间"] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("此前提交"))
  }

  @Test(arguments: [
    (Language.zh, ["此前提交", "2026-03-10 09:30:00（据商家清单），结果：驳回", "不能再次提交", "2026-03-13 09:30:00"]),
    (
      .en,
      [
        "Filed before", "2026-03-10 09:30:00 (by the merchant's own list), result: 驳回", "taken once only",
        "2026-03-13 09:30:00",
      ]
    ),
  ])
  func `an earlier filing is shown with its result, and dates what follows`(
    language: Language, texts: [String]
  ) throws {
    var contents = SampleCase().contents
    contents.language = language
    contents.assessment?.procedure = [SampleCase.answer(by: SampleCase.time("2026-03-13T09:30:00"))]
    contents.assessment?.filed = Filed(
      at: SampleCase.time("2026-03-10T09:30:00"), result: "驳回",
      what: Wording(zh: "不能再次提交。", en: "It is taken once only."))
    let page = try Written(contents).text("data/eligibility.html").replacing("&#39;", with: "'")
    for text in texts { #expect(page.contains(text), "\(text)") }
    #expect(!page.contains("没有提交时间") && !page.contains("hold no time"))
    #expect(try read(contents, "index.html").contains("驳回"))
  }

  @Test func `a filing whose time and result nobody wrote down says so`() throws {
    var contents = SampleCase().contents
    contents.assessment?.filed = Filed(at: nil, result: "", what: Wording(zh: "请等待结果。", en: "Wait."))
    #expect(try read(contents, "eligibility.html").contains("时间不详（据商家清单），结果：未写明"))
  }

  @Test func `a case without a review says that no deadline was counted`() throws {
    var contents = SampleCase().contents
    contents.assessment = nil
    contents.reviews = []
    #expect(try read(contents, "eligibility.html").contains("未计算投诉时限"))
    #expect(try read(contents, "facts.html").contains("没有相关记录"))
  }

  @Test func `the cover says what is not masked, who linked what, and what was not read`() throws {
    var contents = SampleCase().contents
    contents.links = [PersonLink(file: "chats/b.txt", order: "3026000000000000017")]
    contents.warnings = [Wording(zh: "文件 a.html 未能完整读取。", en: "a.html was not read whole.")]
    let page = try read(contents, "index.html")
    for text in ["未脱敏", "提交人声明：文件「chats/b.txt」属于订单", "未能完整读取", "发现要挟特征", "lamp_demo_01", "200.00"] {
      #expect(page.contains(text), "\(text)")
    }
    contents.edition = .police
    #expect(!(try read(contents, "index.html").contains("未脱敏")))
  }

  @Test func `a dossier can be had in English`() throws {
    var contents = SampleCase().contents
    contents.language = .en
    for (path, text) in [
      ("index.html", "Evidence for a review complaint"), ("transcript.html", "Exhibit 1 · message 4 · bytes"),
      ("exhibits.html", "Object of proof"), ("facts.html", "Order, review and call facts"),
      ("eligibility.html", "requires action first"), ("statement.html", "leave it out of the score"),
    ] {
      #expect(try read(contents, path).contains(text), "\(path)")
    }
  }

  @Test func `a citation whose original is not enclosed says so`() throws {
    var contents = SampleCase().contents
    contents.originals.removeFirst()
    #expect(try read(contents, "transcript.html").contains("未附原件"))
  }
}

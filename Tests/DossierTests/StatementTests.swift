import Evidence
import Testing

@testable import Dossier

struct StatementTests {
  private func text(_ sample: SampleCase, platform: Platform? = .taobao) throws -> String {
    var contents = sample.contents
    contents.subject.platform = platform
    return try Written(contents).text("data/statement.txt")
  }

  @Test func `Taobao's statement takes no more than 400 bytes and keeps the request`() throws {
    for said in [SampleCase.demand, SampleCase.demand + SampleCase.demand + SampleCase.demand] {
      let text = try text(SampleCase(said: said))
      #expect(text.utf8.count <= 400)
      #expect(text.contains("3026000000000000017"))
      #expect(text.contains("屏蔽") && text.contains("不计分"))
    }
  }

  @Test func `it quotes the buyer's exact words with their time`() throws {
    let text = try text(SampleCase())
    #expect(text.contains("2026-03-02 13:18:22"))
    #expect(text.contains("「不用补寄,转我两百,不转差评就一直挂着 /:^_^」"))
  }

  @Test func `a quotation that is too long is cut behind a mark and says so`() throws {
    let long = "转我两百。" + String(repeating: "不转的话这个差评就一直挂着不动", count: 20)
    let said = [SampleCase.Said(at: "2026-03-02T13:18:22", role: .buyer, text: long, elements: [.demand])]
    let text = try text(SampleCase(said: said))
    #expect(text.contains("「转我两百。……」"))
    #expect(text.utf8.count <= 400)
    #expect(try Written(SampleCase(said: said).contents).text("data/statement.html").contains(long))
  }

  @Test func `suspected says suspected`() throws {
    #expect(try text(SampleCase(verdict: .suspected)).contains("疑似"))
    #expect(!(try text(SampleCase(verdict: .strong)).contains("疑似")))
  }

  @Test func `an honest customer gets no statement, and routes stand in its place`() throws {
    let sample = SampleCase(verdict: .none, said: SampleCase.honest)
    let text = try text(sample)
    #expect(text.hasPrefix("未发现要挟特征\n"))
    #expect(text.contains("在评价下解释"))
    #expect(!text.contains("屏蔽"))
    let written = try Written(sample.contents)
    #expect(try written.text("data/index.html").contains("未发现要挟特征"))
    #expect(!(try written.text("data/transcript.html").contains("<mark>")))
  }

  @Test func `weak findings mark nobody's words`() throws {
    var contents = SampleCase(verdict: .suspected).contents
    contents.analysis.findings[0].level = .weak
    let written = try Written(contents)
    #expect(!(try written.text("data/transcript.html").contains("<mark>")))
    #expect(!(try written.text("data/index.html").contains("class=\"quotation\"")))
  }

  @Test func `when Taobao and Tmall cannot be told apart the shortest limit holds`() throws {
    let many = SampleCase.demand + SampleCase.demand + SampleCase.demand
    #expect(try text(SampleCase(said: many), platform: nil).utf8.count <= 400)
  }

  @Test func `the category and the words that carry most come before everything else`() throws {
    let idle = SampleCase.Said(
      at: "2026-03-02T13:11:00", role: .buyer, text: "你们这个店我记住了，评价的事情咱们走着瞧吧，别以为没人管", elements: [.lever])
    let text = try text(SampleCase(said: [idle, idle, idle] + SampleCase.demand))
    #expect(text.contains("不合理要求"))
    #expect(text.contains("转我两百"))
  }

  @Test func `a standing review is no quotation of the conversation`() throws {
    var contents = SampleCase().contents
    var quote = contents.analysis.findings[0].quotes[0]
    quote.citation = contents.reviews[0].citation
    quote.text = contents.reviews[0].text
    quote.elements = [.lever]
    contents.analysis.findings[0].quotes.append(quote)
    let written = try Written(contents)
    #expect(!(try written.text("data/statement.txt").contains(quote.text)))
    #expect(try written.text("data/index.html").contains("所挂评价"))
  }

  @Test func `a form that takes more gets more, and one text`() throws {
    let written = try written(on: Platform("wechat-shop"))
    let text = try written.text("data/statement.txt")
    #expect(text.utf8.count > 400)
    #expect(text.utf16.count <= 500)
    #expect(!written.paths.contains("data/statement-long.txt"))
  }

  @Test func `where no limit is known the strictest known one holds, and the page says so`() throws {
    let written = try written(on: Platform("jd"))
    #expect(try written.text("data/statement.txt").utf8.count <= 400)
    let long = try written.text("data/statement-long.txt")
    #expect(long.utf8.count > 400)
    #expect(long.utf16.count <= 500)
    #expect(try written.text("data/statement.html").contains("没有找到京东评价申诉的字数上限"))
    #expect(try written.text("data/index.html").contains("statement.txt, statement-long.txt"))
  }

  @Test func `the category has the platform's own name`() throws {
    #expect(try text(SampleCase(), platform: Platform("pdd")).contains("「利用评价要挟」"))
    #expect(try text(SampleCase()).contains("「不合理要求」"))
  }

  @Test func `every sum that was named is told once`() throws {
    var contents = SampleCase().contents
    let more = Amount(money: Money(fen: 30_050), quote: "三百")
    contents.analysis.findings[0].amounts += [more, Amount(money: nil, quote: "意思一下"), more]
    #expect(try Written(contents).text("data/statement.txt").contains("涉及金额200.00、300.50元"))
  }

  /// Words of any length on any form: whole sentences, the request last, never a character too many.
  @Test(arguments: try Knowledge.load().forms.map { $0.platforms.first ?? "other" })
  func `no text is longer than its form takes`(platform: String) throws {
    for length in [1, 39, 40, 41, 79, 80, 81, 200, 1000] {
      let words = String(String(repeating: "转我两百𠮷不然差评挂着，", count: 100).prefix(length))
      let line = SampleCase.Said(
        at: "2026-03-02T13:18:22", role: .buyer, text: words, elements: [.lever, .demand, .link])
      let room = try #require(
        StatementRoom(for: Platform(platform), among: try Knowledge.load().forms))
      let sample = SampleCase(said: Array(repeating: line, count: 4))
      let written = try written(sample, on: Platform(platform))
      for (file, limit) in [("statement.txt", room.short), ("statement-long.txt", room.long)] {
        guard let limit else { continue }
        let text = try written.text("data/" + file)
        #expect((limit.unit == .bytes ? text.utf8.count : text.utf16.count) <= limit.count)
        #expect(text.hasPrefix("订单3026000000000000017，"))
        #expect(text.hasSuffix("。请核实，并请求屏蔽该评价、不计分处理。"))
      }
    }
  }

  private func written(
    _ sample: SampleCase = SampleCase(said: SampleCase.demand + SampleCase.demand + SampleCase.demand),
    on platform: Platform
  ) throws -> Written {
    var contents = sample.contents
    contents.subject.platform = platform
    return try Written(contents)
  }

  @Test(arguments: [Verdict.strong, .suspected, .none])
  func `no page asks for deletion or calls anybody a criminal`(verdict: Verdict) throws {
    for language in Language.allCases {
      var contents = SampleCase(verdict: verdict).contents
      contents.language = language
      let written = try Written(contents)
      let own = written.paths.filter { $0.hasPrefix("data/") && !$0.contains("originals") }
      for path in own where path.hasSuffix(".html") || path.hasSuffix(".txt") {
        let text = try written.text(path)
        for word in ["删除", "敲诈", "勒索", "诈骗犯", "职业差评师", "骗子", "罪", "criminal", "extortion", "delete"] {
          #expect(!text.contains(word), "\(path) says \(word)")
        }
      }
    }
  }
}

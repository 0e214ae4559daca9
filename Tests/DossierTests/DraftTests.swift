import Dossier
import Evidence
import Testing

/// Texts for the categories that no verdict speaks of.
struct DraftTests {
  /// An honest customer's case in which a rule for another category was met.
  private func contents(
    _ category: Category, _ words: String, at place: Citation.Place = .message(1)
  ) -> DossierContents {
    var contents = SampleCase(verdict: .none, said: SampleCase.honest).contents
    let citation = Citation(original: OriginalID(2), bytes: 130..<210, place: place)
    let quote = Quote(
      citation: citation, speaker: .buyer, name: "", at: contents.reviews[0].madeAt, text: words)
    contents.analysis.findings = [
      Finding(
        rule: "some-rule", level: .weak, elements: [], category: category, quotes: [quote],
        considered: [Wording(zh: "单凭这句话不够。", en: "These words are not enough.")])
    ]
    return contents
  }

  @Test func `words of a review are asked to be hidden, and the rating stays`() throws {
    let written = try Written(contents(.abuseLeakAdvert, "老板电话19900000031", at: .row(2)))
    let text = try written.text("data/statement-abuse-leak-advert.txt")
    #expect(text.contains("评价中写有「老板电话19900000031」"))
    #expect(text.hasSuffix("请求屏蔽上述文字。"))
    #expect(!text.contains("不计分"))
  }

  @Test(arguments: [
    (Category.competitor, "买家自述「我跟你们是同行」"), (.thirdPartyFraud, "买家称「我跟你们是同行」"),
  ])
  func `another category has a text of its own, which only suspects`(category: Category, said: String) throws
  {
    let written = try Written(contents(category, "我跟你们是同行"))
    let text = try written.text("data/statement-\(category.rawValue).txt")
    #expect(text.contains(said))
    #expect(text.contains("疑似") && text.contains("如属实"))
    #expect(text.utf8.count <= 400)
  }

  @Test func `a draft changes no verdict, and the page says what it needs`() throws {
    let written = try Written(contents(.competitor, "我跟你们是同行"))
    #expect(try written.text("data/statement.txt").hasPrefix("未发现要挟特征\n"))
    let page = try written.text("data/statement.html")
    #expect(page.contains("单凭这句话不够。") && page.contains("是否使用由人决定"))
    #expect(try written.text("data/index.html").contains("statement-competitor.txt"))
  }

  @Test func `without such a finding there is no draft`() throws {
    for verdict in Verdict.allCases {
      let paths = try Written(SampleCase(verdict: verdict).contents).paths
      #expect(!paths.contains { $0.hasPrefix("data/statement-") && !$0.contains("long") })
    }
  }
}

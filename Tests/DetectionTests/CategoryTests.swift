import Detection
import Evidence
import Testing

/// A judgement of a conversation of one buyer whose review has so many stars and those words.
private func judge(_ lines: String..., stars: Int, review text: String) throws -> Judgement {
  var review = Review(order: Identifier("1"), text: text, citation: Script.table)
  review.stars = stars
  return try judge(lines.joined(separator: "\n"), review: review)
}

private func judge(_ text: String, review: Review) throws -> Judgement {
  let circumstances = Circumstances(
    roles: ["buyer": .buyer, "seller": .staff], review: review, asOf: Instant(seconds: 1_780_000_000))
  return try Shared.rulebook().judge(Script(text).heard(), in: circumstances)
}

@Suite struct CategoryTests {
  @Test func `abuse, leaks and adverts in a review are named, and the verdict stays none`() throws {
    let cases = [
      "老板就是个王八蛋": "review-abuses", "骗子店，老板电话19900000031": "review-leaks-data",
      "想要同款加我主页": "review-advertises",
    ]
    for (words, rule) in cases {
      let found = try judge("buyer: 东西漏了，退钱", stars: 5, review: words)
      #expect(found.findings.filter { $0.category == .abuseLeakAdvert }.map(\.rule) == [rule])
      #expect(found.verdict == .none)
    }
  }

  @Test func `words added to a review later count like its first words`() throws {
    var review = Review(order: Identifier("1"), text: "一般", citation: Script.table)
    review.appendText = "店主手机 19900000032 打爆它"
    review.appendedAt = Instant(seconds: 1_772_000_000)
    let found = try judge("buyer: 在吗", review: review)
    let finding = try #require(found.findings.first)
    #expect(finding.category == .abuseLeakAdvert)
    #expect(finding.quotes.map(\.text) == ["店主手机 19900000032 打爆它"])
    #expect(finding.quotes.map(\.at) == [review.appendedAt])
  }

  @Test func `a fellow trader and a fraudster's victim are named beside a bad review only`() throws {
    let trader = ["buyer: 我跟你们是同行"], victim = ["buyer: 我是兼职群里让我拍的"]
    for (line, category) in [(trader[0], Category.competitor), (victim[0], .thirdPartyFraud)] {
      let bad = try judge(line, stars: 1, review: "不好")
      #expect(bad.findings.compactMap(\.category) == [category])
      #expect(bad.findings.map(\.elements) == [[]])
      #expect(bad.verdict == .none)
      #expect(try judge(line, stars: 5, review: "不错").findings.isEmpty)
    }
  }

  @Test func `a furious but clean review names no category`() throws {
    let found = try judge(
      "buyer: 垃圾店，气死我了，退钱", stars: 1, review: "客服骂我傻逼，打老板电话没人接，千万别买")
    #expect(found.findings.compactMap(\.category) == [])
  }

  @Test func `the grounds of other categories add nothing to the score`() throws {
    let found = try judge("buyer: 我跟你们是同行", stars: 1, review: "老板就是个王八蛋")
    #expect(found.findings.count == 2)
    #expect(try Shared.rulebook().score(signals: [], judgements: [found]).total == 0)
  }
}

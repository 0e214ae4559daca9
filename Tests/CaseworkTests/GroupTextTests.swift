import Evidence
import Testing

@testable import Casework

@Suite struct GroupTextTests {
  private func group(_ number: Int, buyers: [String] = ["甲", "乙"], why: String = "同一收货电话") -> GroupEntry {
    let link = LinkEntry(
      kind: "same-phone", strength: "strong", buyers: buyers, why: why, value: "19900000007", citations: [])
    return GroupEntry(id: "group-\(number)", shop: nil, buyers: buyers, links: [link], weakest: 0)
  }

  @Test func `no group, no word`() {
    #expect(GroupText([], in: .zh).lines.isEmpty)
  }

  @Test func `evidence text in a group is inert, and the whole number is not shown`() {
    let text = GroupText([group(1, buyers: ["甲\u{1b}[31m", "乙"], why: "两行\n一行")], in: .zh).lines.joined()
    #expect(!text.contains("\u{1b}"))
    #expect(text.contains("两行␊一行"))
    #expect(!text.contains("19900000007"))
  }

  @Test(arguments: [(50, false), (51, true)])
  func `more groups than a person reads are counted`(count: Int, isCut: Bool) {
    let text = GroupText((1...count).map { group($0) }, in: .en).lines.joined(separator: "\n")
    #expect(text.contains("(\(count) groups)"))
    #expect(text.contains("1 more groups") == isCut)
  }

  @Test func `a long list of accounts is cut, and says so`() {
    let text = GroupText([group(1, buyers: (1...14).map { "买家\($0)" })], in: .zh).lines.joined()
    #expect(text.contains("买家12 等另 2 个"))
    #expect(!text.contains("买家13"))
  }
}

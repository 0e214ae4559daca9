import Evidence
import Testing

@testable import Importers

struct TextReaderTests {
  @Test func `a message beyond the limit is listed with its place and the others are kept`() throws {
    let long = String(repeating: "长", count: MessageDraft.textLimit)
    let reading = try Reading(
      "tb_yun 2026-3-2 9:00:00\n前\ntb_yun 2026-3-2 9:00:01\n\(long)\ntb_yun 2026-3-2 9:00:02\n后\n")
    #expect(reading.messages.map(\.text) == ["前", "后"])
    #expect(reading.accounting.skipped.map(\.reason) == ["too-large"])
    #expect(reading.accounting.skipped.first?.bytes.lowerBound == 28)
  }

  @Test func `a delivery state is no word, unless it is all that was said`() throws {
    let reading = try Reading(
      "甲 2026-3-2 9:00:00\n好\n已读\n甲 2026-3-2 9:00:01\n已读\n甲 2026-3-2 9:00:02\n行\n未读\n再说")
    #expect(reading.messages.map(\.text) == ["好", "已读", "行\n未读\n再说"])
    #expect(reading.accounting.warnings.map(\.code) == ["delivery-states"])
  }

  @Test func `words before the first header stand under nobody's name`() throws {
    let reading = try Reading("前一条的尾巴\n甲 2026-3-2 9:00:00\n好")
    #expect(reading.messages.map(\.name) == ["", "甲"])
    #expect(reading.messages.map(\.mark) == [.none, .none])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends of every system read alike, and places stay true`(end: String) throws {
    let text = ["甲 (2026-03-02 09:00:00):一", "二", "乙 (2026-03-02 09:00:05):三"].joined(separator: end)
    let reading = try Reading(text)
    #expect(reading.messages.map(\.text) == ["一\n二", "三"])
    let bytes = Array(text.utf8)
    let cited = reading.messages.map { String(decoding: bytes[$0.citation.bytes], as: UTF8.self) }
    #expect(cited == ["甲 (2026-03-02 09:00:00):一\(end)二", "乙 (2026-03-02 09:00:05):三"])
  }

  @Test(arguments: [
    "标题\n正文一段，没有人说话。\n又一段。", "id,name\n1,甲\n2,乙\n", "INFO: started\nINFO: ready\n", "键: 值\n", "a b c",
    "Name: x\nHost: y\nPath: z\nUser: w\n",
  ])
  func `text that is no conversation is not taken for one`(text: String) {
    #expect(throws: ImportError(.unknownFormat)) { try Reading(text) }
  }

  @Test func `a line in which the platform tells of a refund is nobody's words`() throws {
    let reading = try Reading(
      "t**3 (2026-03-02 09:00:00):免就免\n已退款320.00元\nt**3 (2026-03-02 09:00:09):已退款\n已退款 还差200元")
    #expect(reading.messages.map(\.text) == ["免就免", "已退款320.00元", "已退款\n已退款 还差200元"])
    #expect(reading.messages.map(\.mark) == [.none, .system, .none])
  }

  @Test func `a hand-over under the buyer's nick is the system's`() throws {
    let reading = try Reading("t**3 2026-3-2 9:00:00\n由 服务助手 转交给 小岸\nt**3 2026-3-2 9:00:09\n由你决定")
    #expect(reading.messages.map(\.mark) == [.system, .none])
    #expect(reading.messages.map(\.kind) == [.handover, .words])
  }
}

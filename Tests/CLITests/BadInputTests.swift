import Foundation
import TestSupport
import Testing

/// Every bad file gets one clear line and a non-zero exit, and the good file beside it is still read.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private static let good = "小满 (2026-03-02 10:00:00):在吗\n阿桐木作:阿桐 (2026-03-02 10:00:05):在的\n"

  private struct Inspected: Decodable {
    struct File: Decodable {
      struct Failure: Decodable { var code: String }
      var file: String
      var error: Failure?
      var messages: Messages
      var rows: Rows
    }
    struct Messages: Decodable { var kept: Int }
    struct Rows: Decodable { var calls: Int }
    var files: [File]
  }

  private func inspect(_ bytes: [UInt8], named name: String) throws -> (Inspected.File, Program.Result) {
    try folder.write(bytes, to: name)
    try folder.write(Self.good, to: "zz-good.txt")
    let result = try Program.run(["inspect", folder.path, "--shop", "阿桐木作", "--format", "json"])
    let report = try JSONDecoder().decode(Inspected.self, from: Data(result.output))
    #expect(report.files.last?.messages.kept == 2, "the good file was lost")
    return (try #require(report.files.first), result)
  }

  private static let page = [
    "<html><body><ul class=\"results-list\"><li class=\"results-list-active\">小满</li></ul>",
    "<div class=\"message-list-right\"><div class=\"_groupTime_a_1\">2026-03-02</div>",
  ].joined()

  private static let bomb: [UInt8] = Array("PK\u{3}\u{4}".utf8) + Array(repeating: 7, count: 400)

  @Test(arguments: [
    ("empty.html", [UInt8](), "empty-file"),
    ("junk.bin", (0..<4000).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 7) }, "unknown-format"),
    ("xlsx.csv", bomb, "malformed"),
    ("deep.html", Array((page + String(repeating: "<div>", count: 100_000)).utf8), "too-deep"),
    (
      "entities.xml",
      Array(
        "<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'x'>]><calls count='1'><call number='&a;'/></calls>"
          .utf8),
      "entities-refused"
    ),
    (
      "external.xml",
      Array("<?xml version='1.0'?><!DOCTYPE s SYSTEM 'http://127.0.0.1:9/x.dtd'><smses/>".utf8),
      "entities-refused"
    ),
    ("no-messages.html", Array((page + "</div></body></html>").utf8), "nothing-inside"),
  ])
  func `a file that cannot be used is named with its code`(name: String, bytes: [UInt8], code: String) throws
  {
    let (file, result) = try inspect(bytes, named: name)
    #expect(file.error?.code == code)
    #expect(result.status == 1)
    #expect(result.errors.contains(name))
    #expect(!result.errors.contains("\u{1b}"))
  }

  @Test func `a truncated call log keeps its calls and says where it breaks off`() throws {
    let text =
      "<?xml version='1.0'?><calls count='2'><call number='19900000001' duration='5' date='1772400000000' type='1'/><call numb"
    let (file, result) = try inspect(Array(text.utf8), named: "calls.xml")
    #expect(file.rows.calls == 1)
    #expect(result.status == 1)
    #expect(result.errors.contains("calls.xml"))
  }

  @Test func `bytes that are no text are named, and what is text is read`() throws {
    let broken = Array(Self.good.utf8) + [0xff, 0xfe, 0x0a] + Array(Self.good.utf8)
    let (file, result) = try inspect(broken, named: "mixed.txt")
    #expect(file.messages.kept == 4)
    #expect(result.status == 1)
    #expect(result.errors.contains("mixed.txt（第 \(Self.good.utf8.count) 字节）"))
  }

  @Test func `a conversation that begins with a very long message is read`() throws {
    let long = "小满 (2026-03-02 09:00:00):" + String(repeating: "长", count: 349_000) + "\n"
    let (file, result) = try inspect(Array((long + Self.good).utf8), named: "long.txt")
    #expect(file.messages.kept == 3)
    #expect(result.status == 0)
  }

  @Test func `two different orders with one number bind nothing and are named`() throws {
    let table = [
      "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题",
      "3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺",
      "3026000000000000011,别人b,45.00,交易成功,2026-03-02 11:00:00,木碗",
    ].joined(separator: "\r\n")
    try folder.write(table, to: "orders.csv")
    let result = try Program.run(["flag", folder.path, "--format", "json"])
    #expect(result.status == 1)
    #expect(result.errors.contains("3026000000000000011"))
  }

  @Test func `several rows of one order are normal`() throws {
    let table = [
      "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题",
      "3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木勺",
      "3026000000000000011,晚风a,30.00,交易成功,2026-03-01 10:00:00,木碗",
    ].joined(separator: "\r\n")
    try folder.write(table, to: "orders.csv")
    let result = try Program.run(["flag", folder.path, "--format", "json"])
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }

  @Test func `speakers who cannot be told apart are listed, not judged`() throws {
    try folder.write("甲 (2026-03-02 10:00:00):给我200不然差评\n乙 (2026-03-02 10:00:05):什么\n", to: "chat.txt")
    let result = try Program.run(["flag", folder.path, "--format", "json"])
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.output)) as? [String: Any])
    #expect((report["buyers"] as? [Any])?.isEmpty == true)
    #expect((report["unassigned"] as? [Any])?.count == 2)
    #expect(result.status == 1)
  }
}

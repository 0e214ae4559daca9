import Archive
import Evidence
import Testing

@testable import Importers

struct PageReaderTests {
  private static func page(_ rows: String, before: String = "") -> String {
    """
    <!DOCTYPE html><html><head><meta charset="utf-8">\(before)</head><body>
    <div class="_groupTime_ab_1">2026-03-02</div>\(rows)</body></html>
    """
  }

  private static func row(_ text: String, name: String = "tb_yun", time: String = "10:00:00") -> String {
    "<div class=\"_chatWrap_ab_8\"><i class=\"_chatName_ab_1\">\(name)</i><i class=\"_chatTime_ab_2\">\(time)</i>"
      + "<div class=\"_chatTextLeft_ab_3\">\(text)</div></div>\n"
  }

  @Test func `a message beyond the limit is listed with its place and the others are kept`() throws {
    let long = String(repeating: "长", count: MessageDraft.textLimit / 3 + 1)
    let text = Self.page(Self.row("前") + Self.row(long) + Self.row("后"))
    let reading = try Reading(text)
    #expect(reading.messages.map(\.text) == ["前", "后"])
    #expect(reading.accounting.seen == 3)
    let skipped = try #require(reading.accounting.skipped.first)
    #expect(skipped.reason == "too-large")
    let bytes = Array(text.utf8)
    #expect(bytes[skipped.bytes].starts(with: Array("<div class=\"_chatWrap".utf8)))
    #expect(reading.messages.map(\.citation.place) == [.message(1), .message(3)])
  }

  @Test func `nothing but a message beyond the limit is an error with its place`() {
    let long = String(repeating: "x", count: MessageDraft.textLimit + 1)
    #expect(throws: ImportError(.tooLarge)) { try Reading(Self.page(Self.row(long))) }
  }

  @Test(arguments: [1, 2, 3, 7, 64, 4096])
  func `pieces of any size give the same messages`(size: Int) throws {
    let text = Self.page(Self.row("甲 &lt;b&gt; 乙<br>丙") + Self.row("㐂&#128512;", time: "10:00:09"))
    let bytes = Array(text.utf8)
    let whole = try Reading(bytes)
    let pieces = try Reading(Slow(bytes: bytes, size: size), name: "input")
    #expect(whole.messages.map(\.text) == ["甲 <b> 乙\n丙", "㐂😀"])
    #expect(pieces.messages == whole.messages)
  }

  /// A source that never gives more than a few bytes at a time.
  private struct Slow: ByteSource {
    var bytes: [UInt8]
    var size: Int { bytes.count }
    var piece: Int
    init(bytes: [UInt8], size: Int) { (self.bytes, piece) = (bytes, size) }
    func read(at offset: Int, count: Int) -> [UInt8] {
      // The beginning on which the format is decided comes whole.
      let most = count == Head.limit ? count : min(count, piece)
      return MemoryBytes(bytes).read(at: offset, count: most)
    }
  }

  @Test func `the bytes cited in a GB18030 page are the message's own`() throws {
    let rows = Self.row("朱镕基，喆，㐂，𠮷") + Self.row("第二句")
    let text = Self.page(rows).replacing("utf-8", with: "gb2312")
    let bytes = try GB18030Bytes.encode(text)
    let reading = try Reading(bytes)
    #expect(reading.accounting.encoding == "gb18030")
    #expect(reading.messages.map(\.text) == ["朱镕基，喆，㐂，𠮷", "第二句"])
    for message in reading.messages {
      let cut = Array(bytes[message.citation.bytes])
      #expect(cut.starts(with: Array("<div class=\"_chatWrap".utf8)))
      #expect(cut.suffix(6).elementsEqual("</div>".utf8))
    }
  }

  @Test func `a page whose styles fill its beginning is still recognised`() throws {
    let style = "<style>" + String(repeating: ".a{color:red}\n", count: 10_000) + "</style>"
    #expect(try Reading(Self.page(Self.row("在吗"), before: style)).messages.map(\.text) == ["在吗"])
  }

  @Test func `words of another format inside a message do not change the file's format`() throws {
    let text = Self.page(
      Self.row("chatMessages= end-to-end encrypted. 消息对象: \"guild\" \"channel\" \"messages\""))
    #expect(try Reading(text).accounting.format == "qianniu-page")
  }

  @Test func `a page that keeps inventing classes is read all the same`() throws {
    let rows = (0..<6000).map { "<p class=\"k\($0)\"></p>" }.joined() + Self.row("还在")
    #expect(try Reading(Self.page(Self.row("在") + rows)).messages.map(\.text) == ["在", "还在"])
  }

  @Test func `nesting beyond the limit is refused with its place`() {
    let deep = String(repeating: "<div>", count: 300)
    #expect(throws: ImportError(.tooDeep)) { try Reading(Self.page(Self.row("甲") + deep)) }
  }

  @Test func `an answer code that is not the good one is the platform's refusal`() throws {
    let text =
      "<?xml version='1.0'?><wangwang_eservice_chatlog_get_response><ret>40000</ret><msgs/></wangwang_eservice_chatlog_get_response>"
    do {
      _ = try Reading(text)
      Issue.record("was read")
    } catch let error as ImportError {
      #expect(error.code == .refusedByPlatform)
      #expect(error.detail == "40000")
    }
  }

  @Test func `a robot's seat on the owner's side is a robot, on the other side it stays the other side`()
    throws
  {
    func row(_ side: String) -> String {
      "<div class=\"msg chat \(side)\"><div class=\"nt-box\"><span class=\"dspname\">店:服务助手</span> 2026-03-02 10:00:00"
        + "</div><span class=\"msg-text\">在</span></div>"
    }
    #expect(try Reading(row("right") + row("left")).messages.map(\.mark) == [.robot, .counterpart])
  }
}

import Archive
import Dossier
import Evidence

extension SampleCase {
  static let asOf = Instant(seconds: 1_773_979_200)

  var contents: DossierContents {
    let subject = CaseSubject(platform: .taobao, shop: shop, order: order, buyer: nick)
    let lines = transcript
    var contents = DossierContents(
      subject: subject, asOf: Self.asOf,
      analysis: CaseAnalysis(verdict: verdict, findings: findings(in: lines), signals: signals))
    contents.orders = [orderFacts]
    contents.reviews = [review]
    contents.calls = [call]
    contents.recordings = [recording]
    contents.transcripts = [
      Transcript(
        lines: lines, binding: Wording(zh: "聊天中写有本案订单号。", en: "The order's number stands in the chat."))
    ]
    contents.assessment = assessment
    contents.analysisJSON = Array("{\"schema\": \"juzheng.flag/1\"}\n".utf8)
    contents.originals = originals
    contents.packs = [
      RulePack(name: "rules/demand-money.yaml", version: "3", bytes: Array("id: demand-money\n".utf8)),
      RulePack(name: "platforms/淘宝.yaml", version: "1", bytes: Array("id: shop-own\n".utf8), isUser: true),
    ]
    contents.titles = [
      "taobao": Wording(zh: "淘宝", en: "Taobao"),
      "nick-text": Wording(zh: "聊天文字记录", en: "chat transcript"),
      "taobao-orders": Wording(zh: "淘宝订单报表", en: "Taobao order report"),
    ]
    return contents
  }

  private var transcript: [Transcript.Line] {
    var start = 0
    return said.enumerated().map { index, said in
      let range = start..<start + Self.line(said).utf8.count
      start = range.upperBound
      let message = Message(
        at: said.at.flatMap(Self.time), name: name(of: said.role),
        kind: said.role == .system ? .handover : .words,
        text: said.text, citation: Citation(original: OriginalID(0), bytes: range, place: .message(index + 1))
      )
      return Transcript.Line(message: message, role: said.role, shown: said.text)
    }
  }

  private func name(of role: Role) -> String {
    switch role {
    case .buyer: nick
    case .staff: shop + ":小禾"
    case .robot: shop + ":服务助手"
    case .system, .unknown: ""
    }
  }

  private func findings(in lines: [Transcript.Line]) -> [Finding] {
    let quotes = zip(said, lines).filter { !$0.0.elements.isEmpty }.map { said, line in
      Quote(
        citation: line.message.citation, speaker: said.role, name: line.message.name, at: line.message.at,
        text: said.text, elements: said.elements)
    }
    guard !quotes.isEmpty else { return [] }
    return [
      Finding(
        rule: "demand-money", level: verdict == .strong ? .strong : .medium, elements: Element.allCases,
        category: .unreasonableDemand, quotes: quotes,
        amounts: [Amount(money: Money(fen: 20_000), quote: "两百")],
        accounts: [Account(kind: .alipay, value: "lamp_demo_01")],
        considered: [
          Wording(
            zh: "补寄和退货退款属于正当权益,已由客服提出;另行索取现金超出该范围。",
            en: "A replacement or a return was offered; cash on top goes beyond both.")
        ])
    ]
  }

  private var signals: [Signal] {
    guard verdict != .none else { return [] }
    return [
      Signal(
        id: "contact-soon", points: 1,
        why: Wording(zh: "评价后 12 分钟内主动联系。", en: "In touch 12 minutes after the review."))
    ]
  }

  private var originals: [OriginalPiece] {
    [
      piece(0, "chats/晚风起了.html", chat, .conversation, "nick-text", items: said.count),
      OriginalPiece(
        id: OriginalID(1), original: Self.original("订单报表.csv", report), kind: .orders,
        format: "taobao-orders",
        items: 1, content: .excerpt(rows, from: MemoryBytes(report))),
      OriginalPiece(
        id: OriginalID(2), original: Self.original("评价.xlsx", [1, 2, 3]), kind: .reviews,
        format: "review-table",
        items: 1,
        content: .cells([
          AddressedCell(address: "Sheet1!A2", text: order),
          AddressedCell(address: "Sheet1!B2", text: reviewText),
        ])),
      piece(3, "录音/19900000017_20260302140000.amr", Self.recording, .recording, "recording", items: 0),
    ]
  }

  /// The header and this case's row.
  private var rows: [Range<Int>] {
    let lines = report.split(separator: 10, omittingEmptySubsequences: false)
    return [lines[0].startIndex..<lines[0].endIndex + 1, lines[2].startIndex..<lines[2].endIndex + 1]
  }

  private func piece(
    _ index: Int, _ file: String, _ bytes: [UInt8], _ kind: OriginalPiece.Kind, _ format: String, items: Int
  ) -> OriginalPiece {
    OriginalPiece(
      id: OriginalID(index), original: Self.original(file, bytes), kind: kind, format: format, items: items,
      content: .whole(MemoryBytes(bytes)))
  }

  static func original(_ file: String, _ bytes: [UInt8]) -> Original {
    Original(file: file, sha256: Digest(bytes: SHA256Hasher.hash(bytes)), size: bytes.count)
  }
}

import Archive
import Evidence
import TestSupport
import Testing

@testable import Casework

/// What follows when detection names one of the categories that no verdict speaks of.
@Suite struct CategoryRouteTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private static let order = "3026000000000000011"

  /// One Taobao review made then, with these words, by a buyer who says this.
  private func options(made: String, review: String, said: String) throws -> RunOptions {
    try folder.writeReview(
      of: Self.order, bought: "2025-12-15 10:00:00", made: made, saying: review, to: "in/")
    try folder.write(
      "晚风a (2026-03-05 11:00:00):\(said)\n小林手作:阿林 (2026-03-05 11:00:05):在的\n", to: "in/chat.txt")
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    var options = RunOptions(paths: [folder.path + "/in"], asOf: asOf, language: .en)
    options.platform = .taobao
    return options
  }

  private func text(_ board: ListDeadlines, _ format: TableFormat) async throws -> String {
    var bytes: [UInt8] = []
    try await board.write(format, in: .en) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let trader = "我跟你们是同行"

  @Test func `the board tells the way, its last day, why and what it takes`() async throws {
    let options = try options(made: "2026-03-05 10:00:00", review: "不好", said: Self.trader)
    let text = try await text(try await ListDeadlines.run(options, on: .standard), .text)
    #expect(text.contains("; complain about a review by a competitor (until 2026-04-04 10:00)"))
    let way = try #require(text.split(separator: "    complain about a review by a competitor: ").last)
    #expect(way.hasPrefix("The buyer says that they sell the same goods"))
    #expect(way.contains("    it takes: Proof that they sell the same (shop link"))
    // The window is the review's own, whose steps stand above.
    #expect(text.split(separator: "\n    1. 2026-03-05 10:00 → 2026-04-04 10:00").count == 2)
  }

  @Test func `a window that is not the review's own is counted step by step`() async throws {
    let options = try options(made: "2026-03-05 10:00:00", review: "老板就是个王八蛋", said: "在吗")
    let text = try await text(try await ListDeadlines.run(options, on: .standard), .text)
    #expect(
      text.contains("\n    1. 2026-03-05 10:00 → 2026-06-03 10:00  Abuse, leak, advert: within 90 days"))
  }

  @Test func `the JSON offers it with its own date, and the guide says what it takes`() async throws {
    let options = try options(made: "2026-03-05 10:00:00", review: "老板就是个王八蛋", said: "在吗")
    let json = try await text(try await ListDeadlines.run(options, on: .standard), .json)
    let route = try #require(
      json.split(separator: "\"figures\"").first { $0.contains("Words of the review bear on it") })
    #expect(route.contains("\"id\" : \"abuse-leak-advert\""))
    #expect(route.contains("\"earliest\" : \"2026-06-03T10:00:00+08:00\""))
    #expect(json.contains("The review's words or picture with the passage marked"))
    #expect(!json.contains("competitor"))
  }

  @Test func `without such words nobody is called a competitor or a fraudster's victim`() async throws {
    let options = try options(made: "2026-03-05 10:00:00", review: "不好", said: "坏了，退钱")
    let board = try await ListDeadlines.run(options, on: .standard)
    for format in [TableFormat.text, .json] {
      let text = try await text(board, format)
      #expect(!text.contains("competitor") && !text.contains("third party") && !text.contains("bear on it"))
    }
  }

  @Test(arguments: [("老板就是个王八蛋", Int32(1)), ("不好", 0)])
  func `a window that only the named category has is warned of like any other`(
    review: String, status: Int32
  ) async throws {
    // Thirty days are over, ninety end on 22 March.
    let options = try options(made: "2025-12-22 10:00:00", review: review, said: "在吗")
    let board = try await ListDeadlines.run(options, on: .standard)
    #expect(board.exitStatus == status)
    #expect(try await text(board, .text).contains("‼ \(Self.order)") == (status == 1))
  }

  @Test func `the dossier offers it beside the remedy, and the verdict stays none`() async throws {
    let options = try options(made: "2026-03-05 10:00:00", review: "不好", said: Self.trader)
    let request = BuildRequest(selection: .order(Self.order), output: folder.path + "/a.zip")
    let written = try await BuildDossiers.plan(options, request, on: .standard).write()
    #expect(written.map(\.verdict) == [.none])
    let reader = try ZipReader(source: MemoryBytes(try LocalFiles().open(folder.path + "/a.zip").readAll()))
    func text(_ name: String) throws -> String {
      let entry = try #require(reader.entries.first { $0.name.hasSuffix(name) })
      return String(decoding: try reader.readAll(entry, limit: 1 << 20), as: UTF8.self)
    }
    let page = try text("eligibility.html")
    for words in ["先解决买家的合理诉求", "按同行评价类别投诉", "没有这类证明请勿提交", "最迟提交：2026-04-04 10:00:00", "淘宝规则 2364"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(try text("statement.txt").contains("按同行评价类别投诉"))
    #expect(try text("analysis.json").contains("\"id\" : \"competitor\""))
  }
}

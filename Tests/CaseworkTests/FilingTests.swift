import Archive
import Evidence
import TestSupport
import Testing

@testable import Casework

/// One report a review: what the merchant's own list of complaints is held against.
@Suite struct FilingTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private static let order = "3026000000000000011"

  /// One Taobao review of one order, and a list with these lines.
  private func plan(_ lines: [String]) async throws -> BuildDossiers {
    try folder.writeReview(
      of: Self.order, bought: "2026-03-01 10:00:00", made: "2026-03-05 10:00:00", saying: "不好")
    try folder.write(
      (["订单编号,平台,提交时间,结果"] + lines).joined(separator: "\r\n"), to: "filed.csv")
    let asOf = try #require(Instant(iso8601: "2026-03-20T12:00:00+08:00"))
    var options = RunOptions(paths: [folder.path], asOf: asOf)
    options.platform = .taobao
    let request = BuildRequest(selection: .order(Self.order), output: folder.path + "/a.zip")
    return try await BuildDossiers.plan(options, request, on: .standard)
  }

  private func filed(_ lines: String...) async throws -> [Problem] {
    try await plan(lines).problems.filter { $0.code == "already-filed" }
  }

  /// An entry of the dossier that is built with this list.
  private func entry(_ name: String, _ lines: String...) async throws -> String {
    _ = try await plan(lines).write()
    let reader = try ZipReader(source: MemoryBytes(try LocalFiles().open(folder.path + "/a.zip").readAll()))
    let entry = try #require(reader.entries.first { $0.name.hasSuffix(name) })
    return String(decoding: try reader.readAll(entry, limit: 1 << 20), as: UTF8.self)
  }

  @Test func `the dossier tells what was filed and who answers by when, to people and to programs`()
    async throws
  {
    let list = "\(Self.order),淘宝,2026-03-10 09:30:00,未通过"
    let page = try await entry("eligibility.html", list)
    for text in [
      "2026-03-10 09:30:00（据商家清单），结果：未通过", "能否再次提交没有公开说明", "被投诉的买家在 3 天内举证", "2026-03-13 09:30:00", "被驳回后",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    let analysis = try await entry("analysis.json", list)
    #expect(analysis.contains("\"result\" : \"未通过\""))
    #expect(analysis.contains("\"at\" : \"2026-03-13T09:30:00+08:00\""))
    #expect(analysis.contains("\"pack\" : \"taobao-2019\""))
  }

  @Test func `a complaint that was filed is said with place, time and result`() async throws {
    let problems = try await filed("\(Self.order),淘宝,2026-03-10 09:30:00,未通过")
    #expect(problems.map(\.file) == ["filed.csv"])
    #expect(problems.map(\.detail) == ["\(Self.order), taobao, 2026-03-10 09:30:00, 未通过"])
    #expect(problems[0].offset == "订单编号,平台,提交时间,结果\r\n".utf8.count)
    #expect(ProblemText(.en).line(problems[0]).contains("one report a review"))
  }

  @Test func `a line without platform, time or result counts`() async throws {
    #expect(try await filed("\(Self.order),,,").map(\.detail) == [Self.order])
  }

  @Test func `another order, another platform and a cut number say nothing`() async throws {
    #expect(try await filed("3026000000000000012,淘宝,2026-03-10,") == [])
    #expect(try await filed("\(Self.order),拼多多,2026-03-10,") == [])
    #expect(try await filed("3.026E+18,淘宝,2026-03-10,") == [])
  }

  @Test func `what is filed after the moment of judging has not been filed`() async throws {
    #expect(try await filed("\(Self.order),淘宝,2026-03-21 09:00:00,") == [])
  }
}

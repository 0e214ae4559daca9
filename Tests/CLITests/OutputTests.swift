import Foundation
import TestSupport
import Testing

/// Where results go, what stands there already, and what happens when nobody takes them.
@Suite struct OutputTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private static let lone = Checkout.fixtures + "/shops/lone-extorter"
  private static let order = ["--order", "3026417859321045671"] + ShopTests.asOf

  /// The program with its streams as a shell sets them.
  private func shell(_ line: String) throws -> Program.Result {
    try Program.run(executable: "/bin/sh", ["-c", line, "sh", Program.path, Self.lone, folder.path])
  }

  @Test func `an original is never overwritten`() throws {
    let copy = folder.path + "/shop"
    try FileManager.default.copyItem(atPath: Self.lone, toPath: copy)
    let original = copy + "/ExportOrderList202603181021.csv"
    let before = FileManager.default.contents(atPath: original)
    let build = try Program.run(["build", copy, "-o", original] + Self.order)
    #expect(build.status == 4)
    #expect(build.errors.contains("ExportOrderList202603181021.csv"))
    let deadlines = try Program.run(["deadlines", copy, "--ics", original] + ShopTests.asOf)
    #expect(deadlines.status == 4)
    #expect(FileManager.default.contents(atPath: original) == before)
  }

  @Test func `an account is masked on the screen, in quotes too, and whole for other programs`() throws {
    let flag = ["flag", Self.lone] + ShopTests.asOf
    let text = try Program.run(flag).text
    #expect(text.contains("wechat wf0***iang") && text.contains("加我微信 wf0***iang 收到钱马上改"))
    #expect(!text.contains("wf0731jiang"))
    let json = try Program.run(flag + ["--format", "json"]).text
    #expect(json.contains("加我微信 wf0731jiang 收到钱马上改") && json.contains("\"value\" : \"wf0731jiang\""))
  }

  @Test func `a dossier that lies among the files may be made anew and does not change the next one`() throws
  {
    let copy = folder.path + "/shop"
    try FileManager.default.copyItem(atPath: Self.lone, toPath: copy)
    let first = try Program.run(["build", copy, "-o", copy + "/a.zip"] + Self.order)
    let second = try Program.run(["build", copy, "-o", copy + "/a.zip"] + Self.order)
    #expect(first.status == 0)
    #expect(second.status == 1)
    #expect(second.output == first.output)
  }

  @Test(arguments: ["flag \"$2\"", "--help", "inspect \"$2\" --messages"])
  func `a result that nobody takes ends with 4 and says so`(command: String) throws {
    for place in [">&-", "> /dev/full"] {
      let result = try shell("\"$1\" \(command) \(place)")
      #expect(result.status == 4)
      #expect(!result.errors.isEmpty)
    }
  }

  @Test func `closed streams do not get into a dossier`() throws {
    let order = Self.order.joined(separator: " ")
    let result = try shell("\"$1\" build \"$2\" \(order) -o \"$3/a.zip\" <&- >&- 2>&-")
    #expect(result.status == 4)
    #expect(try Program.run(["verify", folder.path + "/a.zip"]).status == 0)
  }

  @Test func `a file in the place of the folder of --all is named`() throws {
    let file = try folder.write("x", to: "out")
    let result = try Program.run(["build", Self.lone, "--all", "-o", file] + ShopTests.asOf)
    #expect(result.status == 4)
    #expect(result.errors.contains(file + "："))
  }

  @Test func `what stood on the command line cannot act on the terminal`() throws {
    let result = try Program.run(["flag", "x", "--\u{1b}[31mred\u{202e}"])
    #expect(result.status == 2)
    #expect(result.errors.contains("red"))
    #expect(!result.errors.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
  }

  @Test func `JSON carries direction marks as escapes that mean the same`() throws {
    try folder.write(
      "小\u{202e}满 (2026-03-02 10:00:00):在\u{85}吗\n阿桐木作:阿桐 (2026-03-02 10:00:05):在的\n", to: "a.txt")
    let result = try Program.run(["inspect", folder.path, "--shop", "阿桐木作", "--messages"])
    #expect(!result.text.unicodeScalars.contains { $0 == "\u{202e}" || $0 == "\u{85}" })
    let first = try #require(result.output.split(separator: UInt8(ascii: "\n")).first)
    let message = try #require(try JSONSerialization.jsonObject(with: Data(first)) as? [String: Any])
    #expect(message["name"] as? String == "小\u{202e}满")
  }

  @Test func `inspect says once what is wrong with a file`() throws {
    try folder.write("", to: "empty.html")
    let result = try Program.run(["inspect", folder.path])
    #expect(result.errors.contains("请重新导出"))
    #expect(!result.text.contains("请重新导出"))
    #expect(result.text.contains("✗ empty.html"))
  }

  @Test func `progress is for a terminal only`() throws {
    let result = try Program.run(["flag", Self.lone] + ShopTests.asOf)
    #expect(result.errors.isEmpty)
    let command = "\(Program.path) flag \(Self.lone) --language en"
    let shown = try Program.run(executable: "script", ["-qec", command, "/dev/null"])
    #expect(shown.text.contains("/6 files"))
    let quiet = try Program.run(executable: "script", ["-qec", command + " --quiet", "/dev/null"])
    #expect(!quiet.text.contains("/6 files"))
  }
}

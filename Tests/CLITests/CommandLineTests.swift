import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `help and version are results`() throws {
    for arguments in [["--help"], ["flag", "--help"], ["--version"], ["help", "deadlines"]] {
      let result = try Program.run(arguments)
      #expect(result.status == 0)
      #expect(!result.output.isEmpty)
      #expect(result.errors.isEmpty)
    }
  }

  @Test func `help speaks Chinese unless the locale or the person says English`() throws {
    #expect(try Program.run(["--help"]).text.contains("举证"))
    #expect(try Program.run(["--help"], environment: ["LANG": "en_US.UTF-8"]).text.contains("evidence"))
    #expect(try Program.run(["flag", "--help", "--language", "en"]).text.contains("which buyers"))
    #expect(try Program.run(["--help"], environment: ["LANG": "de_DE.UTF-8"]).text.contains("举证"))
  }

  @Test func `a rule is shown in plain words, and the ranker without its weights`() throws {
    let rule = try Program.run(["rules", "show", "demand-transfer"])
    #expect(rule.status == 0)
    #expect(rule.text.contains("要求私下转账或红包") && rule.text.contains("phrases:"))
    let ranker = try Program.run(["rules", "show", "ranker", "--language", "en"])
    #expect(ranker.text.contains("raise_above") && ranker.text.contains("lines of weights are not shown"))
    #expect(ranker.text.split(separator: "\n").allSatisfy { $0.contains(" ") || $0.hasSuffix(":") })
    #expect(ranker.output.count < 10_000)
    #expect(try Program.run(["rules", "show", "no-such-rule"]).status != 0)
  }

  @Test(arguments: [
    ["flag"], ["flag", "x", "--as-of", "2026-02-30"], ["flag", "x", "--format", "xml"], ["nonsense"],
    ["build", "x", "-o", "y"], ["build", "x", "--order", "1", "--all", "-o", "y"], ["verify"],
    ["verify", "a.zip", "--bag", "b"], ["flag", "x", "--link", "no-mark"],
  ])
  func `wrong use ends with 2 and says what is wrong`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test func `a path that is not there ends with 3 and is named`() throws {
    let result = try Program.run(["flag", folder.path + "/none"])
    #expect(result.status == 3)
    #expect(result.errors.contains("/none"))
  }

  @Test func `an empty file and junk are named with what to do, and nothing is silent`() throws {
    try folder.write("", to: "empty.html")
    try folder.write((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 131 ^ $0 >> 3) }, to: "junk.csv")
    for command in ["flag", "deadlines", "inspect"] {
      let result = try Program.run([command, folder.path])
      #expect(result.status == 3)
      #expect(result.errors.contains("empty.html"))
      #expect(result.errors.contains("junk.csv"))
    }
  }

  @Test func `a folder of packs without packs is wrong use`() throws {
    try folder.write("x", to: "a.txt")
    let result = try Program.run(["flag", folder.path, "--rules", folder.path])
    #expect(result.status == 2)
    #expect(!result.errors.isEmpty)
  }
}

import Foundation
import TestSupport
import Testing

/// Dossiers as people get them: built by the program, checked by it and by programs that are not ours.
@Suite struct DossierTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private static let shop = Checkout.fixtures + "/shops/lone-extorter"
  private static let order = ["--order", "3026417859321045671"]

  private func build(to name: String, _ more: [String] = [], environment: [String: String] = [:]) throws
    -> String
  {
    let path = folder.path + "/" + name
    let result = try Program.run(
      ["build", Self.shop, "-o", path] + Self.order + ShopTests.asOf + more, environment: environment)
    #expect(result.status <= 1, "\(result.errors)")
    return path
  }

  @Test func `the same inputs and moment give the same bytes in any zone, locale and order of files`() throws
  {
    let here = try build(to: "a.zip")
    let there = try build(to: "b.zip", environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "en_US.UTF-8"])
    #expect(FileManager.default.contentsEqual(atPath: here, andPath: there))
    #expect(try Program.run(["verify", here]).status == 0)
  }

  @Test func `other customers of the report and the pages do not leave`() throws {
    let path = try build(to: "a.zip")
    let unpacked = folder.path + "/x"
    let unzip = try Program.run(executable: "unzip", ["-qq", path, "-d", unpacked])
    try #require(unzip.status == 0)
    for name in try FileManager.default.subpathsOfDirectory(atPath: unpacked) {
      guard let bytes = FileManager.default.contents(atPath: unpacked + "/" + name) else { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      for stranger in ["松果松果我是橡子", "老陶爱喝茶", "住在七楼的阿May", "19900008801"] {
        #expect(!text.contains(stranger), "\(stranger) stands in \(name)")
      }
    }
  }

  @Test func `a changed byte is found with a code`() throws {
    let path = try build(to: "a.zip")
    var bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let result = try Program.run(["verify", path])
    #expect(result.status == 1)
    #expect(result.text.contains("E0"))
  }

  @Test func `an order that is not there is said so, and nothing is written`() throws {
    let path = folder.path + "/none.zip"
    let result = try Program.run(["build", Self.shop, "--order", "1", "-o", path])
    #expect(result.status == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `a place that cannot be written ends with 4 and leaves nothing`() throws {
    let missing = try Program.run(
      ["build", Self.shop, "-o", folder.path + "/no/such/a.zip"] + Self.order + ShopTests.asOf)
    #expect(missing.status == 4)
    #expect(missing.errors.contains("/no/such"))
    let full = try Program.run(
      ["build", Self.shop, "--all", "-o", folder.path + "/no/such"] + ShopTests.asOf)
    #expect(full.status == 4)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func `the own side is warned of before a dossier is written`() throws {
    let shop = Checkout.fixtures + "/shops/seller-offered-first"
    let path = folder.path + "/a.zip"
    let result = try Program.run(
      ["build", shop, "--order", "3025513702264189935", "-o", path] + ShopTests.asOf)
    #expect(result.status == 1)
    #expect(result.errors.contains("50元现金"))
    #expect(FileManager.default.fileExists(atPath: path))
  }
}

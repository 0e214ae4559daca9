import Archive
import Dossier
import Testing

/// Bags of every version that are found in the field, as folders.
struct BagCheckerTests {
  private func codes(_ tree: MemoryTree) -> Set<FaultCode> { Set(BagChecker.check(tree).map(\.code)) }

  /// A bag of an older version with one MD5 manifest.
  private func old(_ change: (inout [String: String]) -> Void) -> MemoryTree {
    // MD5 of "hello\n".
    var files = [
      "bagit.txt": "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n", "data/hello.txt": "hello\n",
      "manifest-md5.txt": "b1946ac92492d2347c6235b4d2611184  data/hello.txt\n",
    ]
    change(&files)
    return MemoryTree(files: files.mapValues { Array($0.utf8) })
  }

  @Test func `a bag as dossiers are is valid as a folder too`() {
    #expect(codes(MemoryTree(files: SmallBag().files)) == [])
  }

  @Test func `an old bag is valid in every spelling its manifest was allowed`() {
    let digest = "b1946ac92492d2347c6235b4d2611184"
    for line in [
      "\(digest)  data/hello.txt", "\(digest) data/hello.txt\r\n", "\(digest) *data/hello.txt\n",
      "\(digest.uppercased())\t./data/hello.txt\n", "\(digest)  data/hello.txt\n\(digest)  data/hello.txt\n",
    ] {
      #expect(codes(old { $0["manifest-md5.txt"] = line }) == [], "\(line)")
    }
  }

  @Test(arguments: [
    ("manifest-md5.txt", "00000000000000000000000000000000  data/hello.txt\n", FaultCode.payloadDigest),
    ("manifest-md5.txt", "", .presentButUnlisted),
    ("manifest-md5.txt", "b1946ac92492d2347c6235b4d2611184  /etc/hosts\n", .escapingPath),
    ("manifest-md5.txt", "b1946ac92492d2347c6235b4d2611184  data/x.txt\n", .listedButAbsent),
    ("manifest-md5.txt", "b1946ac92492d2347c6235b4d2611184\n", .manifestLine),
    ("manifest-crc32.txt", "00  data/hello.txt\n", .unknownAlgorithm),
    ("tagmanifest-md5.txt", "00000000000000000000000000000000  bagit.txt\n", .tagDigest),
    ("tagmanifest-md5.txt", "00000000000000000000000000000000  bag-info.txt\n", .listedButAbsent),
    ("fetch.txt", "https://example.invalid/x - ../x\n", .escapingPath),
    ("fetch.txt", "https://example.invalid/x - data/unlisted\n", .fetchLine),
    ("fetch.txt", "https://example.invalid/x\n", .fetchLine),
    ("bag-info.txt", "Payload-Oxum: 7.1\n", .payloadTotal),
    ("bag-info.txt", "Payload-Oxum: many\n", .infoLine),
    ("bag-info.txt", " begins with a blank\n", .infoLine),
    ("bagit.txt", "BagIt-Version: 0.97\n", .declarationWrong),
    ("bagit.txt", "BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n", .declarationWrong),
    ("bagit.txt", "BagIt-Version: 7.0\nTag-File-Character-Encoding: UTF-8\n", .declarationWrong),
    ("bagit.txt", "BagIt-Version: 0.97\nTag-File-Character-Encoding: EBCDIC\n", .unknownEncoding),
  ])
  func `a fault of an old bag is named`(file: String, text: String, code: FaultCode) {
    #expect(codes(old { $0[file] = text }).contains(code))
  }

  @Test func `what is missing altogether is named`() {
    #expect(codes(old { $0["bagit.txt"] = nil }) == [.declarationMissing])
    #expect(codes(old { $0["manifest-md5.txt"] = nil }).contains(.manifestMissing))
  }

  @Test func `links and files that cannot be read are faults`() {
    var tree = old { _ in }
    tree.others = ["data/link"]
    #expect(codes(tree) == [.notAFile])
    tree.others = []
    tree.locked = ["data/hello.txt"]
    #expect(codes(tree) == [.unreadable])
  }

  @Test func `from 1.0 on every manifest lists every file, and none twice`() {
    let digest = "b1946ac92492d2347c6235b4d2611184"
    let one = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    let sha1 = "f572d396fae9206628714fb2ce00f72e94f2258f  data/hello.txt\n"
    #expect(
      codes(
        old {
          $0["bagit.txt"] = one; $0["manifest-sha1.txt"] = sha1
        }) == [])
    #expect(
      codes(
        old {
          $0["bagit.txt"] = one; $0["manifest-sha1.txt"] = ""
        }) == [.presentButUnlisted])
    #expect(codes(old { $0["manifest-sha1.txt"] = "" }) == [])
    let twice = "\(digest)  data/hello.txt\n\(digest)  data/hello.txt\n"
    #expect(
      codes(
        old {
          $0["bagit.txt"] = one; $0["manifest-md5.txt"] = twice
        }) == [.listedTwice])
  }

  @Test func `tag files in other encodings are read`() {
    let manifest = "b1946ac92492d2347c6235b4d2611184  data/hello.txt\n"
    let wide = manifest.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    let narrow = manifest.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    for (name, bytes) in [
      ("UTF-16", [0xFE, 0xFF] + wide), ("utf-16", [0xFF, 0xFE] + narrow), ("UTF-16", wide),
      ("UTF-16LE", narrow),
      ("UTF-16BE", wide), ("ISO-8859-1", Array(manifest.utf8)),
    ] {
      var tree = old { $0["bagit.txt"] = "BagIt-Version: 0.97\nTag-File-Character-Encoding: \(name)\n" }
      tree.files["manifest-md5.txt"] = bytes
      #expect(codes(tree) == [], "\(name)")
    }
    var tree = old { _ in }
    tree.files["manifest-md5.txt"] = [0xC3, 0x28]
    #expect(codes(tree).contains(.unknownEncoding))
  }

  @Test func `names with line feeds, percent signs and accents are matched`() {
    let digest = "b1946ac92492d2347c6235b4d2611184"
    for (version, written, real) in [
      ("0.97", "data/a%0Ab", "data/a\nb"), ("0.97", "data/a%25b", "data/a%25b"),
      ("1.0", "data/a%25b", "data/a%b"),
      ("0.97", "data/N\u{303}", "data/\u{D1}"),
    ] {
      let tree = old { files in
        files["data/hello.txt"] = nil
        files[real] = "hello\n"
        files["bagit.txt"] = "BagIt-Version: \(version)\nTag-File-Character-Encoding: UTF-8\n"
        files["manifest-md5.txt"] = "\(digest)  \(written)\n"
      }
      #expect(codes(tree) == [], "\(written)")
    }
  }
}

import Archive
import Dossier
import Evidence
import Testing

struct DossierCheckerTests {
  private func codes(of bytes: [UInt8]) throws -> Set<FaultCode> {
    Set(DossierChecker.check(MemoryBytes(bytes), methods: try Knowledge.load().methods).map(\.code))
  }

  @Test(arguments: [Verdict.strong, .suspected, .none])
  func `a dossier as it was written has no fault`(verdict: Verdict) throws {
    #expect(try codes(of: Written(SampleCase(verdict: verdict).contents).bytes) == [])
  }

  @Test func `the bag that is damaged below is faultless itself`() throws {
    let zip = try SmallBag().zip()
    #expect(try codes(of: zip) == [])
    #expect(try Surgeon(zip).bytes == zip)
  }

  @Test(arguments: Damage.all)
  func `every damage is named by its code`(damage: Damage) throws {
    let found = try codes(of: try damage.bytes())
    #expect(found.contains(damage.code), "found \(found.map(\.rawValue).sorted())")
  }

  @Test func `every code of a packed dossier is tried above`() {
    let ofFoldersOnly: Set<FaultCode> = [
      .unknownAlgorithm, .unknownEncoding, .fetchLine, .notAFile, .unreadable,
    ]
    #expect(Set(Damage.all.map(\.code)).union(ofFoldersOnly) == Set(FaultCode.allCases))
  }

  @Test func `a bit that is flipped anywhere is found`() throws {
    let zip = try SmallBag().zip()
    let methods = try Knowledge.load().methods
    for index in zip.indices {
      var damaged = zip
      damaged[index] ^= 1 << UInt8(index % 8)
      #expect(
        !DossierChecker.check(MemoryBytes(damaged), methods: methods).isEmpty,
        "bit \(index % 8) of byte \(index)")
    }
  }

  @Test func `a file cut anywhere is refused`() throws {
    let zip = try SmallBag().zip()
    let methods = try Knowledge.load().methods
    for length in stride(from: 0, to: zip.count, by: 7) {
      #expect(
        !DossierChecker.check(MemoryBytes(Array(zip.prefix(length))), methods: methods).isEmpty, "\(length)")
    }
  }

  @Test func `a source that cannot be read is a fault, not a crash`() throws {
    struct Broken: ByteSource {
      struct Gone: Error {}
      let size = 1000
      func read(at offset: Int, count: Int) throws -> [UInt8] { throw Gone() }
    }
    #expect(
      DossierChecker.check(Broken(), methods: try Knowledge.load().methods).map(\.code) == [.unreadable])
  }

  @Test func `every code has words in both languages and a number of its own`() {
    for code in FaultCode.allCases {
      #expect(!code.what.zh.isEmpty && !code.what.en.isEmpty)
      #expect(code.rawValue.utf8.count == 4 && code.rawValue.hasPrefix("E"))
    }
    #expect(Set(FaultCode.allCases.map(\.what)).count == FaultCode.allCases.count)
  }

  @Test func `an entry's name cannot steer the terminal it is printed on`() {
    #expect(Fault(.badName, entry: "a\u{1B}[31m\n\u{202E}b").entry == "a␛[31m␊⟨U+202E⟩b")
  }
}

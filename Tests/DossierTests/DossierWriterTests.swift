import Archive
import Dossier
import Evidence
import Foundation
import Testing

struct DossierWriterTests {
  @Test func `the same case gives the same bytes`() throws {
    let one = try Written(SampleCase().contents).bytes
    let other = try Written(SampleCase().contents).bytes
    #expect(one == other)
    #expect(one != (try Written(SampleCase(nick: "别的买家").contents).bytes))
  }

  @Test func `every validator on the machine accepts the dossier`() throws {
    let scratch = try Scratch()
    let contents = SampleCase().contents
    let zip = try scratch.write(Written(contents).bytes, to: "d.zip").path
    let out = scratch.url.appending(path: "out")
    for (program, arguments) in [
      ("unzip", ["-tqq", zip]), ("7z", ["t", "-bso0", zip]), ("bsdtar", ["-tf", zip]),
      ("python3", ["-m", "zipfile", "-t", zip]), ("unzip", ["-qq", zip, "-d", out.path]),
    ] where Shell.has(program) {
      let outcome = try Shell.run(program, arguments)
      #expect(outcome.status == 0, "\(program) \(arguments): \(outcome.output)")
    }
    let bag = out.appending(path: contents.name)
    if try Shell.run("python3", ["-c", "import bagit"]).status == 0 {
      let outcome = try Shell.run("python3", ["-m", "bagit", "--validate", "--quiet", bag.path])
      #expect(outcome.status == 0, "\(outcome.output)")
    }
    for manifest in ["manifest", "tagmanifest"] {
      for length in ["256", "512"] {
        let outcome = try Shell.run(
          "sha\(length)sum", ["-c", "--quiet", "\(manifest)-sha\(length).txt"], in: bag)
        #expect(outcome.status == 0, "\(outcome.output)")
      }
    }
    #expect(BagChecker.check(FolderTree(root: bag)) == [])
  }

  @Test func `originals go in byte for byte under names that no double click brings to life`() throws {
    let sample = SampleCase()
    let written = try Written(sample.contents)
    #expect(try written.entry("data/originals/exhibit-01.html.txt") == sample.chat)
    #expect(try written.entry("data/originals/exhibit-04.amr") == SampleCase.recording)
  }

  @Test func `an order report goes in as this case's rows, with ranges and the hash of the whole`() throws {
    let sample = SampleCase()
    let written = try Written(sample.contents)
    let excerpt = try written.text("data/originals/exhibit-02.csv.txt")
    #expect(excerpt.contains(sample.order))
    #expect(excerpt.hasPrefix("订单编号"))
    for stranger in ["春山可望", "海盐汽水", "3026000000000000016"] {
      #expect(!excerpt.contains(stranger))
    }
    let source = try written.text("data/originals/exhibit-02.source.json")
    #expect(source.contains(Digest(bytes: SHA256Hasher.hash(sample.report)).hex))
    #expect(source.contains("\"ranges\": [[0, 74], [134, 195]]"))
  }

  @Test func `an original that changed since it was read is refused`() throws {
    var contents = SampleCase().contents
    let other = MemoryBytes(SampleCase().chat.map { $0 == 10 ? 11 : $0 })
    contents.originals[0].content = .whole(other)
    var sink = MemorySink()
    let knowledge = try Knowledge.load()
    #expect(throws: DossierError(code: .originalChanged, file: "chats/晚风起了.html")) {
      try DossierWriter.write(contents, with: knowledge, to: &sink)
    }
  }

  @Test func `ranges that overlap or run past the file are refused`() throws {
    let knowledge = try Knowledge.load()
    for ranges in [[0..<10, 5..<12], [0..<1_000_000]] {
      var contents = SampleCase().contents
      contents.originals[1].content = .excerpt(ranges, from: MemoryBytes(SampleCase().report))
      var sink = MemorySink()
      #expect(throws: DossierError(code: .badRange, file: "订单报表.csv")) {
        try DossierWriter.write(contents, with: knowledge, to: &sink)
      }
    }
  }

  @Test func `own-side conduct stays out of the platform edition`() throws {
    var contents = SampleCase().contents
    let advice = Wording(zh: "己方先提出了金额", en: "the shop named money first")
    contents.analysis.adverse = [AdverseConduct(rule: "offer-money", quotes: [], advice: advice)]
    let (own, plain) = (Wording(zh: "店铺提过", en: "the shop"), Wording(zh: "买家先提", en: "the buyer"))
    contents.analysis.findings[0].course = [CoursePoint(own, isOwnSide: true), CoursePoint(plain)]
    let page = try Written(contents).text("data/index.html")
    #expect(!page.contains(advice.zh) && !page.contains(own.zh) && page.contains(plain.zh))
    contents.edition = .internal
    let whole = try Written(contents).text("data/index.html")
    #expect(whole.contains(advice.zh) && whole.contains(own.zh))
  }
}

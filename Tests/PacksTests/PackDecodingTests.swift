import Packs
import Testing

@Suite struct PackDecodingTests {
  private struct Sample: Decodable, Equatable {
    var id: String
    var days: Int?
    var words: [String]?
  }

  private func decode(_ yaml: String) throws(PackError) -> Sample {
    try PackFile(name: "rules/sample.yaml", bytes: Array(yaml.utf8)).decode(Sample.self)
  }

  private func code(of yaml: String) -> PackError.Code? {
    do throws(PackError) { _ = try decode(yaml) } catch { return error.code }
    return nil
  }

  @Test func `reads typed values, and text as text`() throws {
    let sample = try decode("id: no\ndays: 30\nwords: [是, '1:30']")
    #expect(sample == Sample(id: "no", days: 30, words: ["是", "1:30"]))
  }

  @Test func `refuses anchors and aliases before anything unfolds`() {
    #expect(code(of: "id: a\nwords: &w [x]\n") == .aliases)
    #expect(code(of: "a: &a [x, x]\nb: &b [*a, *a]\nid: c\nwords: [*b]") == .aliases)
  }

  @Test func `takes the bytes of anchors inside words for words`() throws {
    #expect(try decode("id: a&b\nwords: ['5*3', '&nbsp;']") == Sample(id: "a&b", words: ["5*3", "&nbsp;"]))
  }

  @Test func `says on which line the YAML breaks`() {
    do throws(PackError) {
      _ = try decode("id: a\nwords: [x\n")
      Issue.record("broken YAML was taken")
    } catch {
      #expect(error.code == .syntax)
      #expect((error.line ?? 0) >= 2)
      #expect(error.file == "rules/sample.yaml")
    }
  }

  @Test func `tells wrong content from wrong writing`() {
    #expect(code(of: "days: 30") == .content)
    #expect(code(of: "id: a\ndays: many") == .content)
  }

  @Test func `refuses what is too large or no UTF-8`() {
    let large = PackFile(name: "rules/l.yaml", bytes: Array(repeating: 35, count: PackFile.sizeLimit + 1))
    #expect(throws: PackError.self) { try large.decode(Sample.self) }
    let broken = PackFile(name: "rules/b.yaml", bytes: Array("id: ".utf8) + [0xff])
    #expect(throws: PackError.self) { try broken.decode(Sample.self) }
  }
}

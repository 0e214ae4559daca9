import FoundationEssentials
import Testing

@testable import Casework

@Suite struct ReportJSONTests {
  @Test(arguments: ["平常的话", "\u{202e}倒", "标签\u{e0041}字", "\u{7f}\u{9b}", "😀\u{feff}"])
  func `text comes back as it was, and nothing that acts on a terminal stands in the bytes`(text: String)
    throws
  {
    let line = try ReportJSON.line([text])
    #expect(try JSONDecoder().decode([String].self, from: Data(line)) == [text])
    let written = String(decoding: line.dropLast(), as: UTF8.self)
    #expect(
      !written.unicodeScalars.contains { "\u{202e}\u{e0041}\u{7f}\u{9b}\u{feff}".unicodeScalars.contains($0) }
    )
  }
}

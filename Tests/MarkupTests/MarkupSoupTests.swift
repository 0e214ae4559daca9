import Markup
import Testing

/// Documents nobody should write: whatever comes out must not depend on how the bytes were cut.
@Suite struct MarkupSoupTests {
  private static let scraps = [
    "<div", ">", "</div>", "<p>", "</p", "<script>", "</script>", "<style>x{}</style>", "<!--", "-->", "--!>",
    "<!-", "<!DOCTYPE html>",
    "<?php ?>", "\"", "'", "=", " a='b'", " c=\"<d>\"", "/>", "<br/>", "<", "&amp;", "&", "&#", "&#12345;",
    "差评", "text", "\n", "<html lang=a>",
    "</body></html>", "<body x=1>", "<head>", "<table><tr><td>", "<![CDATA[", "]]>", "</", "<b", "\u{FFFD}",
    "😀", "<SCRIPT src=x/>", "</SCRIPT >",
  ]

  @Test(arguments: 0..<20)
  func `soup gives the same events however it is cut`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<10 {
      let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        Self.scraps.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.joined().utf8)
      let whole = outcome(bytes, bytes.count)
      for size in [1, 2, 3, 7, 20] {
        #expect(outcome(bytes, size) == whole, "\(text.joined())")
      }
    }
  }

  @Test(arguments: 0..<20)
  func `soup's ranges rise, nest and stay inside the file`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = (0..<400).map { _ in Self.scraps.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(text.utf8)
    var ranges = Ranges()
    try parse(bytes, pieces: 100, into: &ranges)
    #expect(ranges.all.allSatisfy { $0.upperBound <= bytes.count })
    #expect(zip(ranges.all, ranges.all.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  private struct Ranges: MarkupHandler {
    var all: [Range<Int>] = []
    mutating func start(_ element: borrowing MarkupElement) { all.append(element.range) }
    mutating func end(_ element: borrowing MarkupEnd) { all.append(element.range) }
    mutating func text(_ text: borrowing MarkupText) { all.append(text.range) }
  }

  /// Events, and the error that ended them.
  private func outcome(_ bytes: [UInt8], _ size: Int) -> [String] {
    var recorder = Recorder()
    do { try parse(bytes, pieces: size, into: &recorder) } catch { return recorder.lines + ["\(error)"] }
    return recorder.lines
  }
}

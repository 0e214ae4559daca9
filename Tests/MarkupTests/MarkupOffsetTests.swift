import Markup
import Testing

/// Random documents: each element's bytes, cut out of the original, must be that element.
@Suite struct MarkupOffsetTests {
  @Test(arguments: TextEncoding.allCases, 0..<8)
  func `an element's bytes in the original are the element`(encoding: TextEncoding, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var expected: [String] = []
    let body = Self.element(depth: 0, &random, &expected)
    let bytes = (Self.filler(&random) + body + "<!-- 评 -->").bytes(encoding)
    for kind in [MarkupKind.html, .xml] {
      let document = kind == .xml ? body.bytes(encoding) : bytes
      let recorder = try record(document, kind, encoding, pieces: Int.random(in: 1...300, using: &random))
      let cut = recorder.elements.map { Array(document[$0.range]) }
      #expect(cut == expected.map { $0.bytes(encoding) })
    }
  }

  private static let words = [
    "差评", "返现", "a", " ", "\n", "&amp;", "&#128512;", "某的", "镕", "㐂", "\u{1F600}", "é€", "。", "ü",
  ]

  private static func filler(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      .joined()
  }

  /// One element; it and those in it are added to `list` in the order in which they end.
  private static func element(depth: Int, _ random: inout SplitMix64, _ list: inout [String]) -> String {
    let name = ["div", "span", "b", "x-y"].randomElement(using: &random) ?? ""
    var text = "<\(name) title=\"\(filler(&random))>\" k='1'>\(filler(&random))"
    if depth < 4 {
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text += element(depth: depth + 1, &random, &list) + filler(&random)
      }
    }
    text += "<!-- </\(name)> --></\(name)>"
    list.append(text)
    return text
  }
}

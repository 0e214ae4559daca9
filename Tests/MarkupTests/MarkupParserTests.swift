import Markup
import Testing

/// Writes events down as lines a person can compare.
struct Recorder: MarkupHandler {
  var lines: [String] = []
  mutating func start(_ element: borrowing MarkupElement) {
    let list = (0..<element.attributeCount).map { index in
      let (name, value) = element.attribute(at: index)
      return " \(name)=\(String(decoding: value, as: UTF8.self))"
    }
    lines.append("<\(element.name)\(list.joined())> \(element.range)")
  }
  mutating func end(_ element: borrowing MarkupEnd) { lines.append("</\(element.name)> \(element.range)") }
  mutating func text(_ text: borrowing MarkupText) { lines.append("'\(text.string)' \(text.range)") }
}

@Test func `first look`() throws {
  var recorder = Recorder()
  let parser = try MarkupParser(.html)
  var decoder = try TextDecoder(.utf8)
  let html =
    #"<!DOCTYPE html><html><head><title>甲</title></head><body><div class="a<b" id=x>乙&amp;丙<br>丁<p>1<p>2</div></body></html><p>late"#
  try parser.feed(decoder.decode(Array(html.utf8), isLast: true), to: &recorder)
  try parser.finish(&recorder)
  for line in recorder.lines { print(line) }
  #expect(recorder.lines.isEmpty == false)
}

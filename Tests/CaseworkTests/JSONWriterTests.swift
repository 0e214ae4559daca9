import Testing

@testable import Casework

/// What is written as it comes must be, byte for byte, what the encoder of the other reports writes.
@Suite struct JSONWriterTests {
  private struct Sample: Encodable {
    var flag: Bool
    var list: [[String: String]]
    var none: [String]
    @OrNull var number: Int?
    @OrNull var text: String?
  }

  private func written(_ sample: Sample) throws -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("flag", sample.flag)
      json.key("list")
      json.list(sample.list) { json, item in
        json.object { for (_, value) in item { $0.field("a", value) } }
      }
      json.key("none")
      json.list(sample.none) { $0.field("never", $1) }
      json.field("number", sample.number)
      json.field("text", sample.text)
    }
    return json.take() + [UInt8(ascii: "\n")]
  }

  @Test(arguments: [
    nil, "", "平常的话，没有记号。「引」（注）", "“引”—…", "a\"b\\c/d", "\u{0}\u{8}\u{9}\n\u{c}\r\u{1f}\u{7f}\u{85}",
    "\u{202e}倒\u{200b}\u{2066}", "\u{ad}\u{34f}\u{61c}\u{115f}\u{180e}", "\u{3164}\u{3165}\u{3001}",
    "\u{feff}\u{ffa0}\u{fffb}\u{fffe}\u{ff0c}",
    "😀\u{e0041}\u{1ffff}", "é¢¡\u{a0}",
  ])
  func `it writes what the encoder writes`(text: String?) throws {
    let samples = [
      Sample(flag: true, list: [["a": text ?? ""], ["a": "b"]], none: [], number: -7, text: text),
      Sample(flag: false, list: [], none: [], number: nil, text: text),
    ]
    for sample in samples { #expect(try written(sample) == ReportJSON.document(sample)) }
  }

  @Test func `an encoded value is moved in to where it stands`() throws {
    let sample = Sample(flag: true, list: [["a": "甲\n乙"]], none: [], number: 1, text: nil)
    var json = JSONWriter()
    json.open("{")
    try json.field("outer", encoded: ["inner": sample])
    json.close("}")
    #expect(try json.take() + [UInt8(ascii: "\n")] == ReportJSON.document(["outer": ["inner": sample]]))
  }

  @Test func `a list can be written in parts`() throws {
    var whole = JSONWriter()
    whole.object { json in
      json.key("a")
      json.open("[")
      var first = JSONWriter(inListAt: 2, isFirst: true)
      first.element { $0.object { $0.field("n", 1) } }
      var second = JSONWriter(inListAt: 2, isFirst: false)
      second.element { $0.object { $0.field("n", 2) } }
      json.wroteElements()
      #expect(first.bytes + second.bytes == Array(Self.elements.utf8))
      json.close("]")
    }
    #expect(String(decoding: whole.bytes, as: UTF8.self) == "{\n  \"a\" : [\n  ]\n}")
  }

  private static let elements = """

        {
          "n" : 1
        },
        {
          "n" : 2
        }
    """
}

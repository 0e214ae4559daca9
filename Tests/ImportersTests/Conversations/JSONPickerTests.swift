import Testing

@testable import Importers

struct JSONPickerTests {
  /// Feeds `text` in pieces of `size` bytes and says what was handed on: `pick [from, to) value`.
  private func pick(_ text: String, _ picks: [[String]], size: Int = 7) throws -> [String] {
    let bytes = Array(text.utf8)
    var picker = JSONPicker(picks)
    var seen: [String] = []
    func note(_ item: JSONPicker.Item) {
      let value = item.value.map(Self.written) ?? "too large"
      seen.append("\(item.pick) \(item.bytes.lowerBound)..<\(item.bytes.upperBound) \(value)")
    }
    for start in stride(from: 0, to: bytes.count, by: size) {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      try picker.feed(piece, original: { start + $0 }, note)
    }
    try picker.finish(at: bytes.count, note)
    return seen
  }

  private static func written(_ value: JSONValue) -> String {
    switch value {
    case .object(let members):
      "{" + members.map { "\($0.key)=\(written($0.value))" }.joined(separator: ",") + "}"
    case .array(let values): "[" + values.map(written).joined(separator: ",") + "]"
    case .string(let text): "'\(text)'"
    case .number(let digits): digits
    case .bool(let flag): flag ? "yes" : "no"
    case .null: "null"
    }
  }

  @Test(arguments: [1, 2, 3, 7, 4096])
  func `picks are the same in pieces of any size`(size: Int) throws {
    let text = #"{"a":{"b":[{"t":"好\n\u6211\ud83d\ude00"},{"n":-1.5e3,"x":true,"y":null}]},"c":[1,[2,3]]}"#
    #expect(
      try pick(text, [["a", "b"], ["c"]], size: size) == [
        "0 11..<42 {t='好\n我😀'}", "0 43..<73 {n=-1.5e3,x=yes,y=null}", "1 81..<82 1", "1 84..<85 2",
        "1 86..<87 3",
      ])
  }

  @Test func `a list of one and its bare element read alike`() throws {
    let list = try pick(#"{"msgs":{"msg":[{"a":1}]}}"#, [["msgs", "msg"]])
    let bare = try pick(#"{"msgs":{"msg":{"a":1}}}"#, [["msgs", "msg"]])
    #expect(list == ["0 16..<23 {a=1}"])
    #expect(bare == ["0 15..<22 {a=1}"])
  }

  @Test func `a half surrogate becomes the replacement character`() throws {
    #expect(
      try pick(#"["\ud83d","\ud83dx","\ude00"]"#, [[]]).map { $0.suffix(4) } == [
        " '\u{FFFD}'", "'\u{FFFD}x'", " '\u{FFFD}'",
      ])
  }

  @Test func `long ids keep their digits`() throws {
    #expect(try pick(#"{"tid":3026000000000079193}"#, [["tid"]]) == ["0 7..<26 3026000000000079193"])
  }

  @Test func `a value beyond the limit is reported with its place and the rest is read`() throws {
    let long = String(repeating: "长", count: JSONPicker.valueLimit / 3 + 1)
    let seen = try pick(#"[{"a":"\#(long)"},{"a":2}]"#, [[]], size: 65_536)
    #expect(seen.count == 2)
    #expect(seen.first?.hasSuffix("too large") == true)
    #expect(seen.last?.hasSuffix("{a=2}") == true)
  }

  @Test(arguments: [
    #"{"a":}"#, #"{"a" 1}"#, "[1,]", "{,}", "[1 2]", "]", "[}", #"{"a":1,}"#, "nope", #"{1:2}"#, "[] []",
    #"["\u12x4"]"#,
    "\u{1}",
  ])
  func `what is no JSON is malformed`(text: String) {
    #expect(throws: ImportError(.malformed)) { try pick(text, [["a"]]) }
  }

  @Test(arguments: ["", #"{"a":[1"#, #"{"a":"x"#, #"{"a"#, "[[]"])
  func `what ends too soon is truncated`(text: String) {
    #expect(throws: ImportError(.truncated)) { try pick(text, [["a"]]) }
  }

  @Test func `nesting beyond the limit is refused`() {
    let deep = String(repeating: "[", count: JSONPicker.depthLimit + 1)
    #expect(throws: ImportError(.tooDeep)) { try pick(deep, [["a"]]) }
  }
}

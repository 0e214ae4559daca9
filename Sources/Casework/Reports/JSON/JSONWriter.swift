internal import Dossier
internal import Evidence

/// JSON written as it comes, byte for byte as ``ReportJSON`` lays it out; no tree of the whole is built.
///
/// Callers give the keys of an object in the order of their bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// True where nothing stands yet between the brackets that are open.
  private var isFirst = true

  init() {}

  /// A writer for some elements of a list that another one has opened.
  init(inListAt depth: Int, isFirst: Bool) {
    self.depth = depth
    self.isFirst = isFirst
  }

  /// What has been written since the last time.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  // MARK: Brackets

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    open("{")
    body(&self)
    close("}")
  }

  mutating func list<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    open("[")
    for element in elements { self.element { body(&$0, element) } }
    close("]")
  }

  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    isFirst = true
  }

  mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if isFirst { bytes.append(0x0A) }
    breakLine()
    bytes.append(UInt8(ascii: bracket))
    isFirst = false
  }

  /// One element of the list that is open.
  mutating func element(_ body: (inout JSONWriter) -> Void) {
    next()
    body(&self)
    isFirst = false
  }

  /// Another part has written elements into the list that is open.
  mutating func wroteElements() { isFirst = false }

  // MARK: Values

  mutating func key(_ name: StaticString) {
    next()
    put("\"")
    put(name)
    put("\" : ")
    isFirst = false
  }

  mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { put("null") }
  }

  mutating func field(_ name: StaticString, _ number: Int?) {
    key(name)
    if let number { bytes.append(contentsOf: String(number).utf8) } else { put("null") }
  }

  mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    put(flag ? "true" : "false")
  }

  mutating func field(_ name: StaticString, _ instant: Instant?) {
    key(name)
    guard let instant else { return put("null") }
    bytes.append(UInt8(ascii: "\""))
    instant.appendISO8601(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A value that knows how to be encoded, moved in to where it stands.
  mutating func field(_ name: StaticString, encoded value: some Encodable) throws {
    key(name)
    let value = try ReportJSON.document(value).dropLast()
    for (index, byte) in value.enumerated() {
      // Inside strings a line break is an escape; the blank line of an empty list is no further in than any other.
      if byte == 0x0A, value[index + 1] != 0x0A { breakLine() } else { bytes.append(byte) }
    }
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if JSONEscape.isNeeded(in: text) {
      JSONEscape.append(text, to: &bytes)
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func next() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    breakLine()
  }

  private mutating func breakLine() {
    put("\n                                        ", upTo: 1 + 2 * depth)
  }

  /// A static string, unlike an array that stands for it, has no count that several threads would fight over.
  private mutating func put(_ text: StaticString, upTo limit: Int = .max) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0.prefix(limit)) }
  }
}

/// Names as text: in a conversation two people speak in turn, so the last two are at hand.
struct NameBook {
  private typealias Entry = (bytes: [UInt8], text: String)

  private var last: Entry = ([], "")
  private var before: Entry = ([], "")

  mutating func text(of name: [UInt8]) -> String {
    if last.bytes == name { return last.text }
    swap(&last, &before)
    if last.bytes != name { last = (name, String(decoding: name, as: UTF8.self)) }
    return last.text
  }
}

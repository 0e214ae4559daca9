/// One emoji code of a client, and what people call it.
struct EmojiCode: Hashable, Sendable, Decodable {
  var code: String
  var name: String
}

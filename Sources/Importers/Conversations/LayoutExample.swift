/// A small input with the messages that must come out of it; tests run it.
struct LayoutExample: Hashable, Sendable, Decodable {
  var input: String
  /// The file's name, where it matters.
  var name: String?
  /// `time | mark kind | name | text`, one a message.
  var messages: [String]
}

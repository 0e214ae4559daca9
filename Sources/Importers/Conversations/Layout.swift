/// How a page or an XML file marks sender, time and words.
///
/// Data: `Sources/Knowledge/layouts`.
public struct Layout: Hashable, Sendable, Decodable {
  public var id: String
}

extension ImportKnowledge {
  /// Readers of conversations, in the order they are asked.
  var conversationReaders: [any Reader] { [] }
}

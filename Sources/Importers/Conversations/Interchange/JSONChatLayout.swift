internal import Evidence

/// A layout for chats in JSON, checked and ready.
struct JSONChatLayout: Sendable {
  let id: String
  let version: String
  let platform: Platform?
  let recognition: Recognition
  let shape: JSONShape
  let kinds: [String: Message.Kind]
  let phrases: PhraseBook
  let direction: Direction?

  /// - Throws: ``KnowledgeError`` when the layout lacks what it needs or names an unknown kind.
  init(_ layout: Layout, phrases: PhraseBook) throws(KnowledgeError) {
    guard let shape = layout.json, let recognition = layout.recognise else {
      throw KnowledgeError(pack: layout.id, detail: "json, recognise")
    }
    var kinds: [String: Message.Kind] = [:]
    for (type, word) in shape.types ?? [:] {
      guard let kind = Message.Kind(rawValue: word) else {
        throw KnowledgeError(pack: layout.id, detail: "types: \(word)")
      }
      kinds[type] = kind
    }
    id = layout.id
    version = layout.version
    platform = layout.platform.map(Platform.init)
    self.recognition = recognition
    self.shape = shape
    self.kinds = kinds
    self.phrases = phrases
    direction = layout.direction
  }

  /// Paths that are picked, in the order of ``Pick``.
  var picks: [[String]] {
    [
      shape.messages, shape.members?.path ?? [Self.never], shape.head?.path ?? [Self.never],
      shape.code?.path ?? [Self.never],
    ]
  }

  enum Pick: Int { case message, member, head, code }

  /// A key no file has.
  private static let never = "\u{0}"
}

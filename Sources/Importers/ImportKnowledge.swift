/// What the packs say about files: chat layouts and table mappings, checked and ready.
public struct ImportKnowledge: Sendable {
  let layouts: [Layout]
  let mappings: [TableMapping]
  let conversations: [any Reader]
  let records: [any Reader]
  /// The names of emoji codes, for showing messages to people.
  public let emoji: WangwangEmoji

  /// - Throws: ``KnowledgeError`` when two packs have one id or a pack contradicts itself.
  public init(layouts: [Layout], mappings: [TableMapping]) throws(KnowledgeError) {
    var ids: Set<String> = []
    for id in layouts.map(\.id) + mappings.map(\.id) where !ids.insert(id).inserted {
      throw KnowledgeError(pack: id, detail: "id: \(id)")
    }
    self.layouts = layouts
    self.mappings = mappings
    conversations = try Self.conversations(layouts)
    records = try Self.records(mappings)
    emoji = WangwangEmoji(layouts.flatMap { $0.codes ?? [] })
  }
}

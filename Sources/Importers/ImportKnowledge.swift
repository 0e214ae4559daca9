/// What the packs say about files: chat layouts and table mappings, checked and ready.
public struct ImportKnowledge: Sendable {
  let layouts: [Layout]
  let mappings: [TableMapping]

  /// - Throws: ``KnowledgeError`` when two packs have one id or a pack contradicts itself.
  public init(layouts: [Layout], mappings: [TableMapping]) throws(KnowledgeError) {
    self.layouts = layouts
    self.mappings = mappings
  }
}

internal import Evidence

/// A layout for pages and XML files, checked and ready.
struct PageLayout: Sendable {
  let id: String
  let version: String
  let isHTML: Bool
  let platform: Platform?
  let recognition: Recognition
  let rules: [CompiledRule]
  let phrases: PhraseBook
  let direction: Direction?

  /// - Throws: ``KnowledgeError`` when the layout lacks what it needs or contradicts itself.
  init(_ layout: Layout, phrases: PhraseBook) throws(KnowledgeError) {
    guard let elements = layout.elements, let recognition = layout.recognise else {
      throw KnowledgeError(pack: layout.id, detail: "elements, recognise")
    }
    guard elements.contains(where: { $0.field == .message }) else {
      throw KnowledgeError(pack: layout.id, detail: "field: message")
    }
    id = layout.id
    version = layout.version
    isHTML = layout.kind == .html
    platform = layout.platform.map(Platform.init)
    self.recognition = recognition
    self.phrases = phrases
    direction = layout.direction
    let areas = try CompiledRule.areas(of: elements, pack: layout.id)
    var rules: [CompiledRule] = []
    for element in elements { rules.append(try CompiledRule(element, areas: areas, pack: layout.id)) }
    self.rules = rules
  }
}

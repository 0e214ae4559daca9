/// What a dossier is written with besides the case: the table of methods and the statements' templates.
public struct DossierKnowledge: Sendable {
  public var methods: EntryMethods
  public var statements: [StatementTemplate]
  public init(methods: EntryMethods, statements: [StatementTemplate]) {
    self.methods = methods
    self.statements = statements
  }
}

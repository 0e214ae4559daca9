/// What a dossier is written with besides the case: the table of methods, complaint forms and statements' sentences.
public struct DossierKnowledge: Sendable {
  public var methods: EntryMethods
  public var forms: [ComplaintForm]
  public var statements: [StatementTemplate]
  public init(methods: EntryMethods, forms: [ComplaintForm], statements: [StatementTemplate]) {
    self.methods = methods
    self.forms = forms
    self.statements = statements
  }
}

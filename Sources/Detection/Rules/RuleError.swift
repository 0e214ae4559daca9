/// Why rule files could not be compiled.
///
/// A merchant can cause it with a file of their own.
public struct RuleError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable {
    /// A phrase that does not follow the pattern language.
    case phrase = "rule-phrase"
    /// A phrase names a word class that no lexicon has.
    case unknownClass = "rule-unknown-class"
    /// A fold, an element or a code point that does not exist.
    case unknownWord = "rule-unknown-word"
    /// A table that must be there is not.
    case missing = "rule-missing"
    /// More phrases than the automaton can hold.
    case tooMany = "rule-too-many"
  }
  public var code: Code
  /// Id of the rule file.
  public var rule: String
  public var detail: String

  public init(code: Code, rule: String, detail: String) {
    self.code = code
    self.rule = rule
    self.detail = detail
  }
}

public import Evidence

/// Something that is wrong with a dossier or a bag.
public struct Fault: Hashable, Sendable {
  public var code: FaultCode
  /// The entry or file it was found in, made safe to print; empty for the whole.
  public var entry: String

  public init(_ code: FaultCode, entry: String = "") {
    self.code = code
    self.entry = InertText.line(entry)
  }

  /// What is wrong, for people.
  public var what: Wording { code.what }
}

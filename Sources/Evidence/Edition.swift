/// For whom a dossier is made; it decides what is masked and what is left out.
public enum Edition: String, Hashable, Sendable, CaseIterable {
  /// For the platform's clerk: third parties masked, own-side warnings left out.
  case platform
  /// For the police: clear.
  case police
  /// For the merchant: everything, with own-side warnings.
  case `internal`
}

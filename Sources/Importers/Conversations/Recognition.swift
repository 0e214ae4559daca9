/// What must stand in the beginning of a file for it to be of a format.
///
/// Substrings, case kept; where they stand counts for nothing but `starts`.
struct Recognition: Hashable, Sendable, Decodable {
  /// All of these.
  var all: [String]?
  /// At least one of these.
  var any: [String]?
  /// None of these.
  var none: [String]?
  /// One of these, before anything but blanks.
  var starts: [String]?

  func accepts(_ text: [UInt8]) -> Bool {
    func holds(_ word: String) -> Bool { text.firstRange(of: Array(word.utf8)) != nil }
    if let starts {
      let body = text.trimmed
      guard starts.contains(where: { body.starts(with: Array($0.utf8)) }) else { return false }
    }
    return (all ?? []).allSatisfy(holds) && (any.map { $0.contains(where: holds) } ?? true)
      && !(none ?? []).contains(where: holds)
  }
}

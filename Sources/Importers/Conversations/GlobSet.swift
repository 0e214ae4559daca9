/// Patterns that are asked together, of which most texts match none: two bytes of a text settle that.
struct GlobSet: Sendable {
  private let globs: [Glob]
  /// Bytes that a match can begin with, by patterns that say how they begin.
  private var firsts = [Bool](repeating: false, count: 256)
  /// Bytes that a match can end with, by the patterns that do not.
  private var lasts = [Bool](repeating: false, count: 256)
  /// True when a pattern says neither.
  private var takesAny = false

  init(_ patterns: [String]) {
    globs = patterns.map(Glob.init)
    for glob in globs {
      if let first = glob.first {
        firsts[Int(first)] = true
      } else if let last = glob.last {
        lasts[Int(last)] = true
      } else {
        takesAny = true
      }
    }
  }

  /// True when one of the patterns covers all of `bytes`.
  func matches(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else {
      return takesAny && globs.contains { $0.matches(bytes) }
    }
    guard takesAny || firsts[Int(first)] || lasts[Int(last)] else { return false }
    return globs.contains { $0.matches(bytes) }
  }
}

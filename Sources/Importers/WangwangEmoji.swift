/// Gives a client's emoji codes (`/:026`) the names people know them by.
///
/// For showing; evidence keeps the codes.
public struct WangwangEmoji: Sendable {
  /// Codes by their first byte after `/:`, longest first.
  private var codes: [UInt8: [(code: [UInt8], name: [UInt8])]] = [:]
  private static let mark = Array("/:".utf8)

  init(_ codes: [EmojiCode]) {
    for entry in codes.sorted(by: { $0.code.utf8.count > $1.code.utf8.count }) {
      let code = Array(entry.code.utf8.dropFirst(Self.mark.count))
      guard let first = code.first else { continue }
      self.codes[first, default: []].append((code, Array("[\(entry.name)]".utf8)))
    }
  }

  /// `text` with every known code replaced by `[name]`; character references must be resolved already.
  public func decode(_ text: String) -> String {
    var rest = Array(text.utf8)[...]
    var decoded: [UInt8] = []
    while let found = rest.firstRange(of: Self.mark) {
      let after = rest[found.upperBound...]
      decoded += rest[..<found.lowerBound]
      if let entry = after.first.flatMap({ codes[$0] })?.first(where: { after.starts(with: $0.code) }) {
        decoded += entry.name
        rest = after.dropFirst(entry.code.count)
      } else {
        decoded += Self.mark
        rest = after
      }
    }
    return String(decoding: decoded + rest, as: UTF8.self)
  }
}

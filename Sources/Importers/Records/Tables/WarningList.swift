internal import Evidence

/// Warnings of one file, kept in bounds: a hostile file may give a reason a row.
struct WarningList {
  /// Warnings of one code that are listed one by one.
  static let limit = 1000

  private var listed: [Warning] = []
  private var counts: [String: Int] = [:]
  private var rest: [String: Range<Int>] = [:]
  private var order: [String] = []

  mutating func add(_ code: String, at bytes: Range<Int>? = nil, detail: String = "", limit: Int = limit) {
    let count = counts[code, default: 0] + 1
    counts[code] = count
    if count == 1 { order.append(code) }
    guard count > limit else { return listed.append(Warning(code: code, bytes: bytes, detail: detail)) }
    guard let bytes else { return }
    rest[code] = (rest[code]?.lowerBound ?? bytes.lowerBound)..<bytes.upperBound
  }

  mutating func add(_ notes: [Warning]) {
    for note in notes { add(note.code, at: note.bytes, detail: note.detail) }
  }

  /// The list; what was too many is one last warning a code, with the number and the bytes it spans.
  var all: [Warning] {
    var all = listed
    for code in order {
      guard let count = counts[code], let bytes = rest[code] else { continue }
      let kept = listed.count { $0.code == code }
      all.append(Warning(code: code, bytes: bytes, detail: "+\(count - kept)"))
    }
    return all
  }
}

/// Nicks of one head and figures after it: 小辰辰a1, 小辰辰b6.
struct NickPattern: Sendable {
  private let table: LinkTable.Nick
  private let common: Set<String>

  init(_ table: LinkTable.Nick) {
    self.table = table
    common = Set(table.common)
  }

  /// The head; nil for a nick that is masked, has no figures at its end, or a head that is short or common.
  func head(of nick: String) -> String? {
    guard !nick.utf8.contains(UInt8(ascii: "*")) else { return nil }
    let scalars = nick.unicodeScalars.map(narrowed)
    var head = scalars[...]
    while let last = head.last, isFigure(last) { head.removeLast() }
    guard head.count < scalars.count else { return nil }
    // The letter of 小辰辰a1 counts with the figure; that of lily88 is the name.
    if let last = head.last, isLatinOrFigure(last), let before = head.dropLast().last, before.value >= 0x80 {
      head.removeLast()
    }
    let isLatin = head.allSatisfy { $0.value < 0x80 }
    guard head.count >= (isLatin ? table.latinHead : table.head) else { return nil }
    let name = string(head)
    return common.contains(name) ? nil : name
  }
}

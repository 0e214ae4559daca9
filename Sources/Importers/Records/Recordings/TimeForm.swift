internal import Evidence

/// A written form of a time: `yyyy`, `yy`, `MM`, `dd`, `HH`, `mm`, `ss`, `fff` are digits, all else is itself.
struct TimeForm {
  let form: [UInt8]

  init(_ form: String) { self.form = Array(form.utf8) }

  /// The civil time at the beginning of `text`, or nil when it does not have this form there.
  func read(_ text: ArraySlice<UInt8>) -> ChinaTime? {
    guard text.count >= form.count else { return nil }
    var parts: [UInt8: Int] = [:]
    for (letter, byte) in zip(form, text) {
      if !Self.letters.contains(letter) {
        guard letter == byte else { return nil }
      } else {
        guard byte &- 48 < 10 else { return nil }
        parts[letter, default: 0] = parts[letter, default: 0] * 10 + Int(byte - 48)
      }
    }
    guard var year = parts[UInt8(ascii: "y")], let month = parts[UInt8(ascii: "M")],
      let day = parts[UInt8(ascii: "d")]
    else { return nil }
    if year < 100 { year += 2000 }
    return ChinaTime(
      year: year, month: month, day: day, hour: parts[UInt8(ascii: "H")] ?? 0,
      minute: parts[UInt8(ascii: "m")] ?? 0, second: parts[UInt8(ascii: "s")] ?? 0)
  }

  private static let letters = Array("yMdHmsf".utf8)
}

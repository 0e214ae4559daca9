/// Covers what names a person where it need not be read whole.
public enum Mask {
  /// The ends of a number or an account, which are enough to know it again.
  public static func ends(of value: String) -> String {
    let kept = value.count > 8 ? 3 : 1
    return value.prefix(kept) + "***" + value.suffix(kept == 3 ? 4 : 1)
  }

  /// `text` with the accounts covered, whole, and as parts where they were sent in several messages.
  public static func accounts(_ accounts: [String], in text: String) -> String {
    let whole = accounts.reduce(text) { $0.replacing($1, with: ends(of: $1)) }
    let parts = Set(text.split { !isPart($0) }.map(String.init).filter { $0.count >= fewestOfPart })
    let given = parts.filter { part in
      accounts.contains { $0 != part && ($0.hasPrefix(part) || $0.hasSuffix(part)) }
    }
    return given.sorted().reduce(whole) { $0.replacing($1, with: ends(of: $1)) }
  }

  /// Fewer signs than these tell nobody an account, and may as well be a sum.
  private static let fewestOfPart = 4

  private static func isPart(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isLetter || sign.isNumber || sign == "_" || sign == "-")
  }
}

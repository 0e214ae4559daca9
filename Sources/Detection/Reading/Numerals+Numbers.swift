/// Numbers that may be sums though nothing beside them says so.
extension Numerals {
  /// The numbers in `text` that may be sums by their size: doubtful, unless the words beside them show that they count
  /// something else.
  func numbers(in text: FoldedText, hits: [Hit]) -> [Sum] {
    read(text, hits) { number in
      guard number.isValid, !touchesLatin(number.places, text, hits), let cents = number.hundredths,
        cents >= leastBare * 100, cents <= greatest * 100
      else { return nil }
      let kind: Sum.Kind = counts(number, text, hits) ? .bare : .doubtful
      return Sum(places: number.places, fen: cents, kind: kind, folds: text.folds(number.places))
    }
  }

  /// Whether the words beside a number show that it counts something else than money, or that it is a date: 五一.
  private func counts(_ number: Number, _ text: FoldedText, _ hits: [Hit]) -> Bool {
    if number.isRough || roleBefore(number.places.lowerBound, hits) == .notMoneyBefore { return true }
    return switch unit(behind: number, in: text, hits: hits).role?.role {
    case .notMoney: true
    case .money(let worth): worth >= 10_000
    default: false
    }
  }

  /// The word behind a number, beyond one that leaves it as it is (`三百来块`), and where the number ends then.
  func unit(
    behind number: Number, in text: FoldedText, hits: [Hit]
  ) -> (start: Int, role: (role: NumeralWords.Role, end: Int)?) {
    let end = number.places.upperBound
    let role = role(from: end, hits, in: text)
    guard let role, case .filler = role.role else { return (end, role) }
    return (role.end, self.role(from: role.end, hits, in: text))
  }
}

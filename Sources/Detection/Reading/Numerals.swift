/// Reads sums of money in every style of writing numbers: `200`, `2oo`, `两百`, `一千五`, `三百来块`, `半个w`, `18.8`.
///
/// A class, since listening borrows it for every message.
final class Numerals: Sendable {
  /// Digit of each symbol, or −1.
  let digits: [Int8]
  /// Worth of each symbol as a unit (百, w), or 0.
  let units: [Int64]
  /// What words around numbers tell, by atom.
  private let roles: [NumeralWords.Role?]
  private let arabic: Set<UInt16>
  private let zero: UInt16
  private let zeroLetter: UInt16
  private let half: UInt16
  private let counter: UInt16
  private let leastBare: Int64
  private let greatest: Int64
  private let names: Set<Int64>
  private let doubtfulNames: Set<Int64>

  init(_ words: NumeralWords, table: NumeralTable, symbol: (String) -> UInt16) {
    var digits: [UInt16: Int8] = [:]
    let written = Array(table.digits.filter { !$0.isWhitespace })
    for place in stride(from: 0, to: written.count - 1, by: 2) {
      guard let digit = written[place + 1].wholeNumberValue else { continue }
      digits[symbol(String(written[place]))] = Int8(digit)
    }
    var units: [UInt16: Int64] = [:]
    for (unit, worth) in table.units { units[symbol(unit)] = worth }
    arabic = Set("0123456789".map { symbol(String($0)) })
    zero = symbol("0")
    zeroLetter = symbol("o")
    half = symbol(table.half)
    counter = symbol(table.counter)
    let all = Array(digits.keys) + Array(units.keys) + [half, counter, zeroLetter]
    let top = Int(all.max() ?? 0)
    self.digits = (0...top).map { digits[UInt16($0)] ?? -1 }
    self.units = (0...top).map { units[UInt16($0)] ?? 0 }
    roles = (0...(words.roles.keys.max() ?? 0)).map { words.roles[$0] }
    leastBare = table.leastBare
    greatest = table.greatest
    names = Set(table.names)
    doubtfulNames = Set(table.doubtfulNames)
  }

  /// Whether a number may begin with `symbol`.
  @inline(__always)
  func opensNumber(_ symbol: UInt16) -> Bool {
    digit(symbol) >= 0 || symbol == half || unit(symbol) == 10
  }

  func digit(_ symbol: UInt16) -> Int8 { Int(symbol) < digits.count ? digits[Int(symbol)] : -1 }

  func unit(_ symbol: UInt16) -> Int64 { Int(symbol) < units.count ? units[Int(symbol)] : 0 }

  private func role(_ atom: Int) -> NumeralWords.Role? { atom < roles.count ? roles[atom] : nil }

  /// The sums in `text`, from left to right.
  func sums(in text: FoldedText, hits: [Hit]) -> [Sum] {
    var sums: [Sum] = []
    var place = 0
    while place < text.count {
      guard opensNumber(text.symbols[place]) else {
        place += 1
        continue
      }
      let number = spaced(in: text, at: place) ?? readNumber(in: text, hits: hits, at: place)
      if let sum = sum(of: number, in: text, hits: hits) { sums.append(sum) }
      place = max(number.places.upperBound, place + 1)
    }
    return sums
  }

  /// A number of single figures that stand apart: `8 8 8`.
  ///
  /// Figures all different and none of them nought are rather a choice among several.
  private func spaced(in text: FoldedText, at start: Int) -> Number? {
    var number = Number(places: start..<start)
    var place = start
    var seen: Set<UInt16> = []
    while place < text.count, arabic.contains(text.symbols[place]), seen.isEmpty || isApart(text, place) {
      seen.insert(text.symbols[place])
      number.add(digit: Int64(digit(text.symbols[place])), isArabic: true)
      place += 1
    }
    guard place - start >= 3, seen.count < place - start || seen.contains(zero) else { return nil }
    number.places = start..<place
    number.isDisguised = true
    return number
  }

  private func isApart(_ text: FoldedText, _ place: Int) -> Bool {
    text.marks[place] & FoldedText.afterLoose != 0 && text.marks[place] & FoldedText.afterBreak == 0
  }

  private func readNumber(in text: FoldedText, hits: [Hit], at start: Int) -> Number {
    var number = Number(places: start..<start)
    var place = start
    while place < text.count {
      let symbol = text.symbols[place]
      if place > start, beginsWord(place, hits) { break }
      if place > start, !number.goesOn(over: text.marks[place], isArabic: arabic.contains(symbol)) { break }
      if number.endsArabic, beginsCount(text, place) { break }
      if symbol == half, place == start {
        number.isHalf = true
      } else if symbol == counter, number.isHalf || number.hasDigits, isUnit(text, place + 1) {
        // 半个w, 两个w
      } else if digit(symbol) >= 0 {
        number.add(digit: Int64(digit(symbol)), isArabic: arabic.contains(symbol))
      } else if symbol == zeroLetter, number.endsArabic {
        number.add(digit: 0, isArabic: true)
        number.isDisguised = true
      } else if unit(symbol) > 0 {
        number.add(unit: unit(symbol))
      } else {
        break
      }
      place += 1
    }
    number.places = start..<max(place, start + 1)
    return number
  }

  /// Whether a written-out digit stands alone behind figures: `150一个号` is 150 for one account, not 1501.
  private func beginsCount(_ text: FoldedText, _ place: Int) -> Bool {
    guard digit(text.symbols[place]) >= 0, !arabic.contains(text.symbols[place]) else { return false }
    let next = place + 1 < text.count ? text.symbols[place + 1] : 0
    return digit(next) < 0 && unit(next) == 0
  }

  private func beginsWord(_ place: Int, _ hits: [Hit]) -> Bool {
    for hit in hits[firstHit(endingAt: place + 1, hits)...] {
      guard hit.end <= place + 4 else { return false }
      if hit.start == place, role(hit.atom) == .notDigits { return true }
    }
    return false
  }

  private func isUnit(_ text: FoldedText, _ place: Int) -> Bool {
    place < text.count && unit(text.symbols[place]) >= 100
  }

  private func sum(of number: Number, in text: FoldedText, hits: [Hit]) -> Sum? {
    guard number.isValid, let cents = number.hundredths, cents > 0, cents <= greatest * 100 else {
      return nil
    }
    var end = number.places.upperBound
    var role = role(from: end, hits, in: text)
    if case .filler = role?.role {
      end = role?.end ?? end
      role = self.role(from: end, hits, in: text)
    }
    var sum = Sum(places: number.places, fen: cents, kind: .bare, folds: text.folds(number.places))
    if number.isDisguised { sum.folds.insert(.digits) }
    switch role?.role {
    case .money(let worth):
      // 一块 is more often a piece than a yuan.
      if sum.fen == 100, !number.endsArabic, (role?.end ?? 0) - end == 1 { return nil }
      sum.places = number.places.lowerBound..<(role?.end ?? end)
      sum.fen = cents * worth / 100
      sum.kind = worth >= 10_000 ? .slang : .money
      return sum.kind == .slang && cents > 5_000 ? nil : sum
    case .notMoney: return nil
    default: return bare(sum, number, text, hits)
    }
  }

  /// A number without a unit is a sum only when it looks like one.
  private func bare(_ sum: Sum, _ number: Number, _ text: FoldedText, _ hits: [Hit]) -> Sum? {
    var sum = sum
    let before = roleBefore(sum.places.lowerBound, hits)
    switch before {
    case .moneyBefore:
      sum.kind = .money
      return sum
    case .notMoneyBefore: return nil
    default: break
    }
    guard number.hasUnit || !isName(sum.fen, isPaid: before == .payBefore) else { return nil }
    guard !touchesLatin(sum.places, text, hits), number.looksLikeSum else { return nil }
    return sum.fen >= (number.hasPoint ? 500 : leastBare * 100) ? sum : nil
  }

  private func isName(_ fen: Int64, isPaid: Bool) -> Bool {
    fen % 100 == 0 && (names.contains(fen / 100) || (!isPaid && doubtfulNames.contains(fen / 100)))
  }

  /// What the longest word that ends at `place` tells of a number there.
  private func roleBefore(_ place: Int, _ hits: [Hit]) -> NumeralWords.Role? {
    var best: (role: NumeralWords.Role, start: Int)?
    for hit in hits[firstHit(endingAt: place, hits)...] {
      guard hit.end == place else { break }
      guard let role = role(hit.atom), [.moneyBefore, .notMoneyBefore, .payBefore].contains(role) else {
        continue
      }
      if hit.start < best?.start ?? .max { best = (role, hit.start) }
    }
    return best?.role
  }

  private func touchesLatin(_ places: Range<Int>, _ text: FoldedText, _ hits: [Hit]) -> Bool {
    let before = places.lowerBound - 1
    if before >= 0, text.isLatin(before), text.marks[places.lowerBound] & FoldedText.afterLoose == 0 {
      // zfb300: a word that stands for another one ends where the sum begins.
      return !hits[firstHit(endingAt: places.lowerBound, hits)...].prefix { $0.end == places.lowerBound }
        .contains { $0.end - $0.start > 1 && role($0.atom) == nil }
    }
    let after = places.upperBound
    return after < text.count && text.isLatin(after) && text.marks[after] & FoldedText.afterLoose == 0
  }

  /// The word that follows a number without a gap.
  private func role(
    from place: Int, _ hits: [Hit], in text: FoldedText
  ) -> (role: NumeralWords.Role, end: Int)? {
    guard place < text.count, text.marks[place] & FoldedText.afterLoose == 0 else { return nil }
    var best: (role: NumeralWords.Role, end: Int)?
    for hit in hits[firstHit(endingAt: place + 1, hits)...] {
      // No word around a number is longer than this.
      guard hit.end <= place + 8 else { break }
      guard hit.start == place, let role = role(hit.atom),
        ![.moneyBefore, .notMoneyBefore, .payBefore, .notDigits].contains(role)
      else { continue }
      if hit.end > best?.end ?? 0 { best = (role, hit.end) }
    }
    return best
  }

  /// The first hit that ends at `place` or later; hits come in the order of their ends.
  private func firstHit(endingAt place: Int, _ hits: [Hit]) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].end < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

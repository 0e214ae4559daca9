/// Reads sums of money in every style of writing numbers: `200`, `2oo`, `两百`, `一千五`, `三百来块`, `半个w`, `18.8`.
///
/// A class, since listening borrows it for every message.
final class Numerals: Sendable {
  /// Digit of each symbol, or −1.
  let digits: [Int8]
  /// Worth of each symbol as a unit (百, w), or 0.
  let units: [Int64]
  /// What words around numbers tell, by atom.
  let behind: [NumeralWords.Role?]
  let before: [NumeralWords.Role?]
  let longestBehind: Int
  let notDigits: Set<Int>
  /// Numbers that are words (`yi bai`), in yuan, by atom.
  let spoken: [Int: Int64]
  let arabic: Set<UInt16>
  private let leading: Set<UInt16>
  let zero: UInt16
  private let zeroLetter: UInt16
  private let half: UInt16
  private let counter: UInt16
  let leastBare: Int64
  let greatest: Int64
  private let names: Set<Int64>
  private let doubtfulNames: Set<Int64>
  private let calledNames: Set<Int64>

  /// - Parameters:
  ///   - words: the words around numbers.
  ///   - longest: symbols of the longest of them behind a number, in any dress.
  ///   - table: how numbers are written.
  ///   - symbol: the symbol of a sign.
  init(_ words: NumeralWords, longest: Int, table: NumeralTable, symbol: (String) -> UInt16) {
    var digits: [UInt16: Int8] = [:]
    let written = Array(table.digits.filter { !$0.isWhitespace })
    for place in stride(from: 0, to: written.count - 1, by: 2) {
      guard let digit = written[place + 1].wholeNumberValue else { continue }
      digits[symbol(String(written[place]))] = Int8(digit)
    }
    var units: [UInt16: Int64] = [:]
    for (unit, worth) in table.units { units[symbol(unit)] = worth }
    arabic = Set("0123456789".map { symbol(String($0)) })
    leading = Set(table.leading.map { symbol(String($0)) })
    zero = symbol("0")
    zeroLetter = symbol("o")
    half = symbol(table.half)
    counter = symbol(table.counter)
    let all = Array(digits.keys) + Array(units.keys) + [half, counter, zeroLetter]
    let top = Int(all.max() ?? 0)
    self.digits = (0...top).map { digits[UInt16($0)] ?? -1 }
    self.units = (0...top).map { units[UInt16($0)] ?? 0 }
    behind = (0...(words.behind.keys.max() ?? 0)).map { words.behind[$0] }
    before = (0...(words.before.keys.max() ?? 0)).map { words.before[$0] }
    longestBehind = longest
    notDigits = words.notDigits
    spoken = words.spoken
    leastBare = table.leastBare
    greatest = table.greatest
    names = Set(table.names)
    doubtfulNames = Set(table.doubtfulNames)
    calledNames = Set(table.calledNames)
  }

  /// Whether a number may begin with `symbol`.
  @inline(__always)
  func opensNumber(_ symbol: UInt16) -> Bool {
    digit(symbol) >= 0 || symbol == half || unit(symbol) == 10
  }

  func digit(_ symbol: UInt16) -> Int8 { Int(symbol) < digits.count ? digits[Int(symbol)] : -1 }

  func unit(_ symbol: UInt16) -> Int64 { Int(symbol) < units.count ? units[Int(symbol)] : 0 }

  /// The sums in `text` that are written in numerals, from left to right.
  func sums(in text: FoldedText, hits: [Hit]) -> [Sum] {
    read(text, hits) { sum(of: $0, in: text, hits: hits) }
  }

  func read(_ text: FoldedText, _ hits: [Hit], _ make: (Number) -> Sum?) -> [Sum] {
    var sums: [Sum] = []
    var place = 0
    while place < text.count {
      guard opensNumber(text.symbols[place]) || isShort(text, place) else {
        place += 1
        continue
      }
      let number = spread(in: text, at: place) ?? readNumber(in: text, hits: hits, at: place)
      if let sum = make(number) { sums.append(sum) }
      place = max(number.places.upperBound, place + 1)
    }
    return sums
  }

  private func readNumber(in text: FoldedText, hits: [Hit], at start: Int) -> Number {
    var number = Number(places: start..<start)
    var place = start
    while place < text.count {
      let symbol = text.symbols[place]
      if place > start, beginsWord(place, hits) { break }
      if place > start, !number.goesOn(over: text.marks[place], isArabic: arabic.contains(symbol)) { break }
      if number.endsArabic, beginsCount(text, place) { break }
      if place > start, leading.contains(symbol) {
        // 一万两千 goes on, 三百两清 ends, 二两 is none.
        let before = unit(text.symbols[place - 1])
        if before == 0 { number.spoil() }
        let next = place + 1 < text.count ? unit(text.symbols[place + 1]) : 0
        if next == 0 || next >= before { break }
      }
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
      if hit.start == place, notDigits.contains(hit.atom) { return true }
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
    let (end, role) = unit(behind: number, in: text, hits: hits)
    var sum = Sum(places: number.places, fen: cents, kind: .bare, folds: text.folds(number.places))
    if number.isDisguised { sum.folds.insert(.digits) }
    switch role?.role {
    case .money(let worth):
      if number.isRough { return nil }
      // 一块 is more often a piece than a yuan.
      if sum.fen == 100, !number.endsArabic, (role?.end ?? 0) - end == 1 { return nil }
      sum.places = number.places.lowerBound..<(role?.end ?? end)
      sum.fen = cents * worth / 100
      sum.kind = worth >= 10_000 ? .slang : .money
      if sum.kind == .slang { return cents <= 5_000 && standsAlone(sum, number, text, hits) ? sum : nil }
      if worth == 100, let tenths = tenths(behind: sum.places.upperBound, in: text, hits: hits) {
        sum.fen += tenths * 10
        sum.places = sum.places.lowerBound..<(sum.places.upperBound + 1)
      }
      return sum
    case .notMoney: return nil
    case .doubtful where roleBefore(sum.places.lowerBound, hits) != .payBefore: return nil
    default: return bare(sum, number, text, hits)
    }
  }

  /// 九块九: the figure behind the unit, unless it counts something.
  private func tenths(behind place: Int, in text: FoldedText, hits: [Hit]) -> Int64? {
    guard place < text.count, digit(text.symbols[place]) > 0, !beginsWord(place, hits),
      text.marks[place] & FoldedText.afterLoose == 0
    else { return nil }
    let next = place + 1
    if next < text.count, text.marks[next] & FoldedText.afterLoose == 0 {
      guard digit(text.symbols[next]) < 0, unit(text.symbols[next]) == 0,
        role(from: next, hits, in: text) == nil
      else { return nil }
    }
    return Int64(digit(text.symbols[place]))
  }

  /// Whether nothing stands before a word of slang and nothing behind it, or a word of paying before it: of pictures
  /// and slips people speak in the same words.
  private func standsAlone(_ sum: Sum, _ number: Number, _ text: FoldedText, _ hits: [Hit]) -> Bool {
    // 毛爷爷 is nothing else.
    let isPlain = sum.places.upperBound - number.places.upperBound == 1
    let opens = sum.places.lowerBound == 0 || text.marks[sum.places.lowerBound] & FoldedText.afterLoose != 0
    return !isPlain
      || (ends(sum.places.upperBound, text)
        && (opens || roleBefore(sum.places.lowerBound, hits) == .payBefore))
  }

  /// Whether nothing follows without a gap.
  private func ends(_ place: Int, _ text: FoldedText) -> Bool {
    place >= text.count || text.marks[place] & FoldedText.afterLoose != 0
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
    guard number.hasUnit || !isName(sum.fen, behind: before) else { return nil }
    guard !touchesLatin(sum.places, text, hits),
      number.looksLikeSum || (number.isTwin && ends(number.places.upperBound, text))
    else { return nil }
    // 2025.08 is a month.
    if number.hasPoint, !number.hasUnit, sum.fen >= 100_000 { return nil }
    return sum.fen >= (number.hasPoint || before == .payBefore ? 500 : leastBare * 100) ? sum : nil
  }

  private func isName(_ fen: Int64, behind role: NumeralWords.Role?) -> Bool {
    guard fen % 100 == 0 else { return false }
    let number = fen / 100
    return names.contains(number) || (role != .payBefore && doubtfulNames.contains(number))
      || (role == .calls && calledNames.contains(number))
  }
}

/// A number while it is read, digit by digit and unit by unit.
struct Number {
  var places: Range<Int>
  var isHalf = false
  var isDisguised = false
  private(set) var isValid = true
  private(set) var hasDigits = false
  private(set) var hasPoint = false
  private(set) var endsArabic = false
  private var total: Int64 = 0
  private var section: Int64 = 0
  private var pending: Int64?
  private var pendingDigits = 0
  private var decimals = 0
  private var lastUnit: Int64 = 0
  private var digitCount = 0
  private var sawZero = false
  private var hasArabic = false
  private var step: Int64?

  init(places: Range<Int>) { self.places = places }

  var hasUnit: Bool { lastUnit > 0 }

  /// Whether the number goes on over what stands between its last sign and the next one.
  mutating func goesOn(over mark: UInt16, isArabic: Bool) -> Bool {
    if mark & FoldedText.afterLoose != 0 { return false }
    if mark & FoldedText.afterPoint != 0, isArabic, endsArabic, !hasPoint {
      hasPoint = true
      return true
    }
    if mark & (FoldedText.afterTight | FoldedText.afterPoint) != 0, isArabic, endsArabic {
      // 3-5, 2026.3.2, 120*80: not one number, and no sum either.
      isValid = false
    }
    return true
  }

  /// Makes it no number.
  mutating func spoil() { isValid = false }

  mutating func add(digit: Int64, isArabic: Bool) {
    digitCount += 1
    hasDigits = true
    endsArabic = isArabic
    if digitCount > 9 { isValid = false }
    guard isValid else { return }
    if digit == 0 { sawZero = true }
    // 0217 is the end of some other number.
    if pending == 0, isArabic, !hasPoint, lastUnit == 0 { isValid = false }
    if hasPoint { decimals += 1 }
    hasArabic = hasArabic || isArabic
    if let last = pending.map({ $0 % 10 }) {
      isCountedOff = isCountedOff && abs(digit - last) == 1 && step.map { $0 == digit - last } ?? true
      step = digit - last
    }
    pending = (pending ?? 0) * 10 + digit
    pendingDigits += 1
  }

  mutating func add(unit: Int64) {
    // 三四百 is somewhere between the two.
    if let pending, pending > 9, !endsArabic { isValid = false }
    endsArabic = false
    // 十 by itself is a number, 百 and 千 are not.
    if unit == 10 { hasDigits = true }
    guard isValid, total < 1_000_000_000 else { return isValid = false }
    if isHalf, pending == nil {
      section += unit / 2
    } else if unit >= 10_000 {
      let scaled = scaledPending(unit)
      total += section * unit + (scaled ?? (section == 0 ? unit : 0))
      section = 0
    } else {
      section += scaledPending(unit) ?? unit
    }
    pending = nil
    pendingDigits = 0
    decimals = 0
    lastUnit = unit
    sawZero = false
  }

  /// 1.5w is 15,000.
  private func scaledPending(_ unit: Int64) -> Int64? {
    guard let pending else { return nil }
    return (0..<decimals).reduce(pending * unit) { value, _ in value / 10 }
  }

  /// The value in hundredths, or nil when there is none.
  var hundredths: Int64? {
    var value = (total + section) * 100
    guard let pending else { return lastUnit > 0 && (hasDigits || isHalf) ? value : nil }
    if lastUnit > 10, pendingDigits == 1, !sawZero, decimals == 0 {
      // 三百五 is 350, 一千五 is 1,500.
      value += pending * lastUnit / 10 * 100
    } else {
      guard decimals <= 2 else { return nil }
      value += (0..<(2 - decimals)).reduce(pending) { value, _ in value * 10 }
    }
    return value
  }

  /// Whether it is two figures in words and nothing else: three or four of something, or a saying.
  var isRough: Bool { lastUnit == 0 && !hasArabic && digitCount == 2 }

  /// Whether it is one figure said twice: 八八.
  var isTwin: Bool { isRough && pending.map { $0 % 11 == 0 && $0 > 0 } ?? false }

  /// Whether it is counted off in words, up or down: 一二三, 五四三.
  private(set) var isCountedOff = true

  /// A single 一 or 十 is rarely a sum; figures and 百, 千 are.
  ///
  /// Two figures in words and no unit are a date, a size or a saying: 三八, 六六大顺.
  var looksLikeSum: Bool {
    if lastUnit == 0, !hasArabic, digitCount < 3 || isCountedOff { return false }
    return lastUnit >= 100 || (lastUnit == 10 && digitCount > 0) || digitCount >= 2
  }
}

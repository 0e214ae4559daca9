/// A run of letters and figures that may be an account, as it would be typed without disguise.
struct HandleRun {
  /// Latin letters, Arabic digits and the few signs that accounts hold.
  var text: [UInt8] = []
  /// Bytes of the message that the run spans.
  var bytes = 0..<0

  var isDigits: Bool { !text.isEmpty && text.allSatisfy(HandleSigns.isDigit) }

  /// The digits, when nothing but hyphens and points stands between them.
  var digits: [UInt8]? {
    let rest = text.filter { $0 != 0x2D && $0 != 0x2E }
    return rest.isEmpty || !rest.allSatisfy(HandleSigns.isDigit) ? nil : rest
  }

  /// Whether points and no hyphens stand between its digits.
  var isDotted: Bool { text.contains(0x2E) && !text.contains(0x2D) }

  /// Whether it begins as a date does: 2026.
  var isDated: Bool { text.starts(with: [0x32, 0x30]) && text.firstIndex(of: 0x2E) == 4 }

  /// Whether some of its figures are covered: `199****0021`.
  var isMasked: Bool { text.contains(0x2A) }
}

/// The signs of one message that runs are made of: each as one ASCII byte, with its place in the original.
struct HandleSigns {
  struct Sign {
    /// Zero for a character that no account holds.
    var byte: UInt8
    /// Whether it is a digit written as a word (幺, 九).
    var isWord: Bool
    var bytes: Range<Int>
  }

  private let signs: [Sign]
  private let shape: HandleShape

  /// - Parameters:
  ///   - message: the words as written.
  ///   - digits: the characters that digits are written with.
  ///   - shape: how long runs are.
  init(_ message: Span<UInt8>, digits: DigitSigns, shape: HandleShape) {
    self.shape = shape
    var signs: [Sign] = []
    signs.reserveCapacity(message.count)
    Self.forEach(in: message, digits: digits) { sign in
      signs.append(sign)
      return true
    }
    self.signs = signs
  }

  /// Whether `message` has so many signs that accounts are made of, wherever they stand.
  static func hold(_ count: Int, in message: Span<UInt8>, digits: DigitSigns) -> Bool {
    var found = 0
    forEach(in: message, digits: digits) { sign in
      if isPart(sign.byte) { found += 1 }
      return found < count
    }
    return found >= count
  }

  /// Whether all of `message` is one run, whatever its parts are worth by themselves.
  static func isOnlyRun(_ message: Span<UInt8>, digits: DigitSigns) -> Bool {
    var isRun = false
    forEach(in: message, digits: digits) { sign in
      isRun = isPart(sign.byte) || sign.byte == 0x20
      return isRun
    }
    return isRun
  }

  /// The signs that `message` begins with and that accounts are made of, as they would be typed.
  static func leadingRun(of message: Span<UInt8>, digits: DigitSigns) -> [UInt8] {
    var run: [UInt8] = []
    forEach(in: message, digits: digits) { sign in
      guard isPart(sign.byte) else { return false }
      run.append(sign.byte)
      return true
    }
    return run
  }

  /// Hands on the signs of a message one by one, until `take` returns false.
  @inline(__always)
  private static func forEach(in message: Span<UInt8>, digits: DigitSigns, _ take: (Sign) -> Bool) {
    var place = 0
    while place < message.count {
      let (scalar, length) = message.scalar(at: place)
      var sign = Sign(byte: 0, isWord: false, bytes: place..<(place + length))
      place += length
      switch scalar {
      case 0x00..<0x80: sign.byte = UInt8(scalar)
      case 0xFF01...0xFF5E: sign.byte = UInt8(scalar - 0xFEE0)
      case 0x2460...0x2468: sign.byte = UInt8(scalar - 0x242F)
      case 0xFE0F, 0x20E3, 0x200B...0x200D: continue
      default:
        sign.byte = digits[scalar]
        sign.isWord = sign.byte != 0
      }
      guard take(sign) else { return }
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The runs, from left to right.
  func runs() -> [HandleRun] {
    var runs: [HandleRun] = []
    var place = 0
    while place < signs.count {
      guard Self.isLetterOrDigit(signs[place].byte) else {
        place += 1
        continue
      }
      let (run, end) = spaced(from: place) ?? solid(from: place)
      runs.append(run)
      place = end
    }
    return runs
  }

  private static func isPart(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || isInner(byte) }

  /// Signs that accounts hold between letters and digits.
  private static func isInner(_ byte: UInt8) -> Bool {
    byte == 0x5F || byte == 0x2D || byte == 0x2E || byte == 0x40
  }

  /// Single letters and digits with one sign between each: `q i u y e`, `1.9.9.0`.
  private func spaced(from start: Int) -> (HandleRun, Int)? {
    var run = HandleRun()
    var place = start
    while isSingle(place), run.text.count < shape.longest {
      run.text.append(signs[place].byte)
      place += 1
      guard place + 1 < signs.count, isSeparator(signs[place].byte), isSingle(place + 1) else { break }
      place += 1
    }
    guard run.text.count >= shape.fewest else { return nil }
    guard place >= signs.count || !Self.isLetterOrDigit(signs[place].byte) else { return nil }
    run.bytes = signs[start].bytes.lowerBound..<signs[place - 1].bytes.upperBound
    return (run, place)
  }

  /// Whether a letter or digit stands there, or a sign of an account with blanks about it: `w z q - 5 2 0`.
  private func isSingle(_ place: Int) -> Bool {
    guard place < signs.count else { return false }
    if Self.isLetterOrDigit(signs[place].byte) { return true }
    guard Self.isInner(signs[place].byte), place > 0, place + 1 < signs.count else { return false }
    return signs[place - 1].byte == 0x20 && signs[place + 1].byte == 0x20
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x2A, 0x2D, 0x2E, 0x2F, 0x7C, 0x7E: true
    default: false
    }
  }

  private func solid(from start: Int) -> (HandleRun, Int) {
    var run = HandleRun()
    var words = 0
    var place = start
    while place < signs.count, run.text.count < shape.longest, goesOn(run, at: place) {
      if signs[place].byte != 0x20 { run.text.append(signs[place].byte) }
      words += signs[place].isWord ? 1 : 0
      place += 1
    }
    run.bytes = signs[start].bytes.lowerBound..<signs[place - 1].bytes.upperBound
    if words > 0 {
      // 一九九…八一下: the word after a telephone number is not its twelfth digit.
      if run.text.first == 0x31, run.text.count == 12, signs[place - 1].isWord { run.text.removeLast() }
      if run.text.count < shape.fewestSpoken { run.text = [] }
    }
    return (run, place)
  }

  /// Whether the digits behind a blank are a group of the number before it, and not another number.
  private func isGroup(from start: Int) -> Bool {
    var end = start
    while end < signs.count, Self.isDigit(signs[end].byte) { end += 1 }
    return end - start <= shape.longestGroup && signs[start].isWord == signs[start - 2].isWord
  }

  /// Whether a star covers a figure: it follows figures or another star, and so does what comes next.
  private func covers(_ run: HandleRun, next: Sign) -> Bool {
    guard let first = run.text.first, let last = run.text.last, Self.isDigit(first) else { return false }
    return last == 0x2A
      ? next.byte == 0x2A || Self.isDigit(next.byte) : Self.isDigit(last) && next.byte == 0x2A
  }

  /// Whether digits in words end the name before them, and a word of the message with it: `ahua 五二零五二零`.
  private func isTail(of run: HandleRun, at place: Int) -> Bool {
    guard let last = run.text.last, !run.isDigits else { return false }
    if signs[place - 1].isWord { return Self.isDigit(last) }
    var end = place
    while end < signs.count, signs[end].isWord { end += 1 }
    return end - place >= shape.fewestTail && (end == signs.count || signs[end].byte == 0x20)
  }

  private func goesOn(_ run: HandleRun, at place: Int) -> Bool {
    let sign = signs[place]
    let next = place + 1 < signs.count ? signs[place + 1] : nil
    if sign.isWord {
      // 150一个: a word behind figures counts something, unless more digits follow.
      let isLone = !signs[max(0, place - 1)].isWord && next?.isWord != true
      return run.text.isEmpty || (run.isDigits && !isLone) || isTail(of: run, at: place)
    }
    if Self.isLetterOrDigit(sign.byte) || sign.byte == 0x5F || sign.byte == 0x2D { return true }
    guard let next else { return false }
    if sign.byte == 0x2A { return covers(run, next: next) }
    // Groups of digits belong to one number: 6217 0000 0000 …
    if sign.byte == 0x20, next.isWord, !run.isDigits { return isTail(of: run, at: place + 1) }
    if sign.byte == 0x20 { return run.isDigits && Self.isDigit(next.byte) && isGroup(from: place + 1) }
    return (sign.byte == 0x2E || sign.byte == 0x40) && Self.isLetterOrDigit(next.byte)
  }
}

internal import Evidence

/// Takes runs of letters and digits for accounts by their shape: names with an underscore, masked numbers.
///
/// Goods have such names too, so a guess is worth something only beside a demand.
struct HandleGuess: Sendable {
  private let shape: HandleShape
  private let notNames: [[UInt8]]
  private let notEndings: [[UInt8]]

  init(_ table: NumeralTable) {
    shape = table.handleShape
    notNames = table.notNames.map { Array($0.utf8) }
    notEndings = table.notEndings.map { Array($0.utf8) }
  }

  /// The account that a run may be; `kind` is what the words beside it say.
  func account(_ run: [UInt8], named kind: Account.Kind?) -> Account? {
    guard let shaped = isMasked(run) ? kind : self.kind(of: run) else { return nil }
    return Account(kind: kind ?? shaped, value: String(decoding: run, as: UTF8.self))
  }

  /// A telephone number or a card of which some figures are covered, by its beginning: `199****0021`.
  func maskedPayee(_ run: [UInt8], named kind: Account.Kind?) -> Account? {
    guard isMasked(run) else { return nil }
    let value = String(decoding: run, as: UTF8.self)
    if run.first == 0x31, run.count == 11 {
      return Account(kind: kind.map { $0 == .bank ? .phone : $0 } ?? .phone, value: value)
    }
    return run.starts(with: shape.guess.cardStart.utf8) ? Account(kind: .bank, value: value) : nil
  }

  private func kind(of run: [UInt8]) -> Account.Kind? {
    if run.allSatisfy(HandleSigns.isDigit) { return isNumber(run) ? .qq : nil }
    guard isName(run), run.count <= (run.contains(0x40) ? shape.longestName : shape.longestGuess) else {
      return nil
    }
    return run.contains(0x40) ? .alipay : .wechat
  }

  /// Whether stars or crosses stand between figures.
  private func isMasked(_ run: [UInt8]) -> Bool {
    let head = run.prefix(while: HandleSigns.isDigit)
    let cover = run.dropFirst(head.count).prefix { $0 == 0x2A || $0 == 0x78 || $0 == 0x58 }
    let tail = run.dropFirst(head.count + cover.count)
    let least = shape.guess.coveredPart
    return [head.count, cover.count, tail.count].allSatisfy { $0 >= least }
      && tail.allSatisfy(HandleSigns.isDigit)
  }

  /// Digits too many for a sum and too few for an order: those of a messenger.
  private func isNumber(_ run: [UInt8]) -> Bool {
    guard shape.isNumber(run.count, of: "guess") else { return false }
    let isDate = run.count == 8 && run.starts(with: [0x32, 0x30])
    return !isDate && run.first != 0x30 && !run.suffix(4).allSatisfy { $0 == 0x30 }
  }

  /// A name as people choose them: small letters with an underscore, a hyphen or figures at the end.
  private func isName(_ run: [UInt8]) -> Bool {
    let letters = run.count { (0x61...0x7A).contains($0) }
    let least = shape.guess
    guard run.count >= least.length, letters >= least.letters, !notNames.contains(where: run.starts(with:))
    else { return false }
    guard !notEndings.contains(where: { run.suffix($0.count).elementsEqual($0) }) || run.contains(0x40) else {
      return false
    }
    if run.contains(0x5F) || run.contains(0x40) { return true }
    let isSmall = !run.contains { (0x41...0x5A).contains($0) }
    let head = run.prefix { (0x61...0x7A).contains($0) }.count
    guard isSmall, run.count >= least.plainLength, head >= least.plainHead else { return false }
    let figures = run.count(where: HandleSigns.isDigit)
    return figures >= least.figures
      || (head >= least.joinedHead && (run.contains(0x2D) || run.contains(0x2E)))
  }
}

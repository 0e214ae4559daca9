internal import Evidence

/// Finds accounts and numbers that a speaker gives: runs of letters and digits of a telling shape.
///
/// A class, since listening borrows it for every message.
final class HandleReader: Sendable {
  /// An account and where it stands in the message.
  struct Found: Hashable {
    var account: Account
    var bytes: Range<Int>
    /// False when only its shape speaks for it, or part of it is masked: then it matters beside a demand and nowhere
    /// else.
    var isSure: Bool
  }

  private let words: HandleWords
  private let digits: DigitSigns
  private let shape: HandleShape
  private let guess: HandleGuess
  private let continuations: HandleContinuations

  init(_ table: NumeralTable) {
    shape = table.handleShape
    guess = HandleGuess(table)
    words = HandleWords(table)
    digits = DigitSigns(table.digits + table.handleDigits)
    continuations = HandleContinuations(table, digits: digits)
  }

  /// Whether a message is nothing but a piece of an account, such as one that was sent in parts.
  ///
  /// The name of a wallet by itself (`zfb`) is none.
  func isPiece(_ bytes: Span<UInt8>) -> Bool {
    bytes.count <= shape.longestPiece && HandleSigns.isOnlyRun(bytes, digits: digits)
      && !words.contains(bytes)
  }

  /// What `message` adds to an account that the one before ends with, as it would be typed; nil when that is nothing.
  ///
  /// It says that it goes on (`后头 7714`, `下划线 w2`), or is digits in words and nothing else.
  func rest(of message: String) -> String? {
    let span = message.utf8Span.span
    guard span.count <= shape.longestPiece else { return nil }
    if let rest = continuations.rest(in: message) { return rest }
    let isSpoken = message.utf8.allSatisfy { $0 >= 0x80 } && HandleSigns.isOnlyRun(span, digits: digits)
    let run = HandleSigns.leadingRun(of: span, digits: digits)
    return isSpoken && run.count > 1 ? String(decoding: run, as: UTF8.self) : nil
  }

  /// The accounts in a message, from left to right.
  func handles(in bytes: Span<UInt8>) -> [Found] {
    // Most of what people write holds no account, and a look tells.
    guard HandleSigns.hold(shape.fewest, in: bytes, digits: digits) else { return [] }
    var found: [Found] = []
    for run in HandleSigns(bytes, digits: digits, shape: shape).runs()
    where run.text.count >= shape.fewest {
      guard let handle = handle(run, in: bytes), !found.contains(where: { $0.account == handle.account })
      else {
        continue
      }
      found.append(handle)
    }
    return found
  }

  private func handle(_ run: HandleRun, in bytes: Span<UInt8>) -> Found? {
    let meaning = words.meaning(near: run.bytes, in: bytes)
    var named: Account.Kind?
    if case .account(let kind) = meaning { named = kind }
    // What is masked and begins as a telephone number or a card is neither order nor parcel.
    if let masked = guess.maskedPayee(run.text, named: named) {
      return Found(account: masked, bytes: run.bytes, isSure: false)
    }
    if case .reference = meaning { return nil }
    var run = run
    // qq2290417, vx_lulu88: the word for it and the account without a gap.
    if let glued = words.glued(to: run.text) {
      named = glued.kind
      run.text.removeFirst(glued.count)
    }
    if let account = account(run, named: named) {
      return Found(account: account, bytes: run.bytes, isSure: true)
    }
    return guess.account(run.text, named: named).map { Found(account: $0, bytes: run.bytes, isSure: false) }
  }

  private func account(_ run: HandleRun, named kind: Account.Kind?) -> Account? {
    if let digits = run.digits {
      // Points are part of what is given; hyphens only make it easier to read.
      let value = String(decoding: run.isDotted ? run.text : digits, as: UTF8.self)
      if shape.isCard(digits.count) { return Account(kind: .bank, value: value) }
      if digits.count == 11, digits.first == 0x31 {
        return Account(kind: kind.map { $0 == .bank ? .phone : $0 } ?? .phone, value: value)
      }
      // Dates and ranges are digits with hyphens and points too.
      guard run.isDigits || (run.isDotted && !run.isDated), let kind,
        shape.isNumber(digits.count, of: kind.rawValue)
      else { return nil }
      return Account(kind: kind, value: value)
    }
    guard let kind, kind != .bank, kind != .phone, run.text.count <= shape.longestName, !run.isMasked,
      !words.contains(run.text.span)
    else { return nil }
    return Account(kind: kind, value: String(decoding: run.text, as: UTF8.self))
  }
}

internal import Evidence

/// Finds accounts and numbers that a speaker gives: runs of letters and digits of a telling shape.
///
/// A class, since listening borrows it for every message.
final class HandleReader: Sendable {
  /// An account and where it stands in the message.
  struct Found: Hashable {
    var account: Account
    var bytes: Range<Int>
  }

  private let words: HandleWords
  private let digits: DigitSigns
  private let shape: HandleShape

  init(_ table: NumeralTable) {
    shape = table.handleShape
    words = HandleWords(table)
    digits = DigitSigns(table.digits + table.handleDigits)
  }

  /// Whether a message is nothing but a piece of an account, such as one that was sent in parts.
  ///
  /// The name of a wallet by itself (`zfb`) is none.
  func isPiece(_ bytes: Span<UInt8>) -> Bool {
    bytes.count <= shape.longestPiece && HandleSigns.isOnlyRun(bytes, digits: digits)
      && !words.contains(bytes)
  }

  func handles(in bytes: Span<UInt8>) -> [Found] {
    // Most of what people write holds no account, and a look tells.
    guard HandleSigns.hold(shape.fewest, in: bytes, digits: digits) else { return [] }
    var found: [Found] = []
    for run in HandleSigns(bytes, digits: digits, shape: shape).runs()
    where run.text.count >= shape.fewest {
      guard let account = account(run, in: bytes), !found.contains(where: { $0.account == account }) else {
        continue
      }
      found.append(Found(account: account, bytes: run.bytes))
    }
    return found
  }

  private func account(_ run: HandleRun, in bytes: Span<UInt8>) -> Account? {
    var kind: Account.Kind?
    switch words.meaning(near: run.bytes, in: bytes) {
    case .reference: return nil
    case .account(let named): kind = named
    case nil: break
    }
    if let digits = run.digits {
      let value = String(decoding: digits, as: UTF8.self)
      if shape.isCard(digits.count) { return Account(kind: .bank, value: value) }
      if digits.count == 11, digits.first == 0x31 {
        return Account(kind: kind.map { $0 == .bank ? .phone : $0 } ?? .phone, value: value)
      }
      // Dates and ranges are digits with hyphens too.
      guard run.isDigits, let kind, shape.isNumber(digits.count, of: kind.rawValue) else { return nil }
      return Account(kind: kind, value: value)
    }
    guard let kind, kind != .bank, kind != .phone, run.text.count <= shape.longestName else { return nil }
    return Account(kind: kind, value: String(decoding: run.text, as: UTF8.self))
  }
}

internal import Evidence

/// Finds accounts and numbers that a speaker gives: runs of letters and digits of a telling shape.
struct HandleReader {
  /// What a word says of the number beside it.
  private enum Meaning { case account(Account.Kind), reference }

  /// An account and where it stands in the message.
  struct Found: Hashable {
    var account: Account
    var bytes: Range<Int>
  }

  private let words: [(meaning: Meaning, word: [UInt8])]
  private let digits: [UInt32: UInt8]
  private let shape: HandleShape

  init(_ table: NumeralTable) {
    shape = table.handleShape
    let kinds = table.handles.sorted { $0.key < $1.key }.flatMap { kind, words in
      words.compactMap { word in
        Account.Kind(rawValue: kind).map { (meaning: Meaning.account($0), word: Array(word.utf8)) }
      }
    }
    words = kinds + table.notHandles.map { (meaning: .reference, word: Array($0.utf8)) }
    let written = Array(
      (table.digits + table.handleDigits).unicodeScalars.filter { !$0.properties.isWhitespace })
    digits = stride(from: 0, to: written.count - 1, by: 2).reduce(into: [:]) { digits, place in
      let value = written[place + 1].value
      guard (0x30...0x39).contains(value) else { return }
      digits[written[place].value] = UInt8(value - 0x30)
    }
  }

  /// Whether a message is nothing but a piece of an account, such as one that was sent in parts.
  ///
  /// The name of a wallet by itself (`zfb`) is none.
  func isPiece(_ bytes: Span<UInt8>) -> Bool {
    bytes.count <= shape.longestPiece && HandleSigns(bytes, digits: digits, shape: shape).isOnlyRun
      && !words.contains { $0.word.count == bytes.count && matches($0.word, at: 0, in: bytes) }
  }

  func handles(in bytes: Span<UInt8>) -> [Found] {
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
    switch meaning(near: run.bytes, in: bytes) {
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

  /// What the nearest word within a few characters tells.
  private func meaning(near run: Range<Int>, in bytes: Span<UInt8>) -> Meaning? {
    var best: (distance: Int, meaning: Meaning)?
    for (meaning, word) in words {
      let first = max(0, run.lowerBound - shape.before)
      let last = min(bytes.count, run.upperBound + shape.behind) - word.count
      for place in first..<max(first, last + 1) {
        guard place + word.count <= run.lowerBound || place >= run.upperBound,
          matches(word, at: place, in: bytes)
        else { continue }
        let isBefore = place < run.lowerBound
        let distance = isBefore ? run.lowerBound - place - word.count : (place - run.upperBound) + 6
        if distance < best?.distance ?? .max { best = (distance, meaning) }
      }
    }
    return best?.meaning
  }

  private func matches(_ word: [UInt8], at place: Int, in bytes: Span<UInt8>) -> Bool {
    for offset in word.indices {
      let byte = bytes[place + offset]
      let lower = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      if lower != word[offset] { return false }
    }
    return true
  }
}

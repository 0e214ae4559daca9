internal import Evidence

/// Finds accounts and numbers that a speaker gives: runs of Latin letters and digits of a telling shape.
struct HandleReader {
  /// What a word says of the number beside it.
  private enum Meaning { case account(Account.Kind), reference }

  private let words: [(meaning: Meaning, word: [UInt8])]

  init(_ table: NumeralTable) {
    let kinds = table.handles.sorted { $0.key < $1.key }.flatMap { kind, words in
      words.compactMap { word in
        Account.Kind(rawValue: kind).map { (meaning: Meaning.account($0), word: Array(word.utf8)) }
      }
    }
    words = kinds + table.notHandles.map { (meaning: .reference, word: Array($0.utf8)) }
  }

  func handles(in bytes: Span<UInt8>) -> [Account] {
    var found: [Account] = []
    var place = 0
    while place < bytes.count {
      guard Self.isHandleByte(bytes[place]) else {
        place += 1
        continue
      }
      let run = readRun(bytes, from: place)
      place = run.end
      guard run.text.count >= 5, let account = account(run.text, before: run.start, run.end, in: bytes) else {
        continue
      }
      if !found.contains(account) { found.append(account) }
    }
    return found
  }

  private static func isHandleByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }

  /// A run of handle characters; single blanks between groups of digits belong to a card number.
  private func readRun(_ bytes: Span<UInt8>, from start: Int) -> (text: [UInt8], start: Int, end: Int) {
    var text: [UInt8] = []
    var place = start
    var isDigits = true
    while place < bytes.count, text.count < 64 {
      let byte = bytes[place]
      if Self.isHandleByte(byte) {
        isDigits = isDigits && (0x30...0x39).contains(byte)
        text.append(byte)
      } else if byte == 0x20, isDigits, place + 1 < bytes.count, (0x30...0x39).contains(bytes[place + 1]) {
        // 6217 0000 0000 …
      } else {
        break
      }
      place += 1
    }
    return (text, start, max(place, start + 1))
  }

  private func account(_ text: [UInt8], before start: Int, _ end: Int, in bytes: Span<UInt8>) -> Account? {
    let isDigits = text.allSatisfy { (0x30...0x39).contains($0) }
    var kind: Account.Kind?
    switch meaning(near: start, end, in: bytes) {
    case .reference: return nil
    case .account(let named): kind = named
    case nil: break
    }
    let value = String(decoding: text, as: UTF8.self)
    if isDigits, (16...19).contains(text.count) { return Account(kind: .bank, value: value) }
    if isDigits, text.count == 11, text.first == 0x31 { return Account(kind: kind ?? .phone, value: value) }
    guard let kind, kind != .bank, text.count <= 30 else { return nil }
    return isDigits && text.count < 5 ? nil : Account(kind: kind, value: value)
  }

  /// What the nearest word within a few characters tells.
  private func meaning(near start: Int, _ end: Int, in bytes: Span<UInt8>) -> Meaning? {
    var best: (distance: Int, meaning: Meaning)?
    for (meaning, word) in words {
      let first = max(0, start - 24)
      let last = min(bytes.count, end + 18) - word.count
      for place in first..<max(first, last + 1) {
        guard matches(word, at: place, in: bytes), place + word.count <= start || place >= end else {
          continue
        }
        let distance = place < start ? start - place - word.count : (place - end) + 6
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

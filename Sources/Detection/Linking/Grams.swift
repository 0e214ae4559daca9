/// The characters of a text, so many in a row at a time, as a set.
struct Grams: Sendable {
  /// Ascending, each once.
  let values: [UInt32]

  /// - Returns: Nil for a text of fewer than `least` letters, figures and Chinese characters, or one that repeats itself.
  init?(_ text: String, _ table: LinkTable.Wording) {
    let length = min(max(table.gram, 1), 4)
    let letters = Self.letters(of: text)
    guard letters.count >= max(table.least, length) else { return nil }
    var values: [UInt32] = []
    values.reserveCapacity(letters.count)
    for start in 0...(letters.count - length) {
      values.append(letters[start..<(start + length)].reduce(0x811C_9DC5) { Self.mixed($0 ^ $1) })
    }
    values.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(values.count)
    for value in values where unique.last != value { unique.append(value) }
    // 一般一般一般一般 is long and says one thing.
    guard unique.count > table.least - length else { return nil }
    self.values = unique
  }

  /// Half-width, small; without blanks, signs and pictures.
  static func letters(of text: String) -> [UInt32] {
    text.unicodeScalars.lazy.map(narrowed).filter { scalar in
      switch scalar.value {
      case 0..<0x80: isLatinOrFigure(scalar)
      case 0x3400...0x9FFF, 0x2_0000...0x3_FFFF: true
      default: scalar.properties.isAlphabetic
      }
    }.map(\.value)
  }

  /// Spreads the bits of a value over all of them; the same on every machine.
  private static func mixed(_ value: UInt32) -> UInt32 {
    var hash = value &* 0x9E37_79B1
    hash ^= hash >> 15
    hash = hash &* 0x85EB_CA77
    return hash ^ (hash >> 13)
  }

  /// Percent of the grams of both that they have in common (Jaccard), rounded down.
  ///
  /// Nothing below `least` is asked for; 0 is given then.
  func similarity(to other: Grams, atLeast least: Int = 0) -> Int {
    // As many as they must have in common, and can still be missed on either side.
    let needed = (least * (values.count + other.values.count) + 99 + least) / (100 + least)
    var (myRoom, theirRoom) = (values.count - needed, other.values.count - needed)
    guard min(myRoom, theirRoom) >= 0 else { return 0 }
    var (mine, theirs, common) = (0, 0, 0)
    while mine < values.count, theirs < other.values.count {
      if values[mine] == other.values[theirs] {
        (mine, theirs, common) = (mine + 1, theirs + 1, common + 1)
      } else if values[mine] < other.values[theirs] {
        (mine, myRoom) = (mine + 1, myRoom - 1)
        guard myRoom >= 0 else { return 0 }
      } else {
        (theirs, theirRoom) = (theirs + 1, theirRoom - 1)
        guard theirRoom >= 0 else { return 0 }
      }
    }
    let all = values.count + other.values.count - common
    return all == 0 ? 0 : common * 100 / all
  }
}

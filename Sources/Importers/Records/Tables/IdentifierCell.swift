internal import Evidence

/// An order number as a cell holds it, and what a spreadsheet program may have done to it.
struct IdentifierCell {
  /// Without guards.
  var text: ArraySlice<UInt8>
  /// It stood in `="…"` or behind `'` or TAB: no spreadsheet program has taken it for a number since.
  var isGuarded: Bool
  /// The spreadsheet stores it as a number.
  var isNumeric: Bool

  init(cell: ArraySlice<UInt8>, isNumeric: Bool) {
    (text, isGuarded) = CellText.unguarded(cell)
    self.isNumeric = isNumeric
  }

  var hasDigit: Bool { text.contains { $0 &- 48 < 10 } }
  var isMasked: Bool { text.contains(UInt8(ascii: "*")) }

  /// Sixteen to nineteen digits and nothing else: long enough for a spreadsheet to cut.
  var isLong: Bool { (16...19).contains(text.count) && text.allSatisfy { $0 &- 48 < 10 } }

  /// Ends as a number cut to fifteen digits does.
  ///
  /// One true number in a hundred does so too; a column tells.
  var endsInZeros: Bool {
    isLong && (text.suffix(2).allSatisfy { $0 == 48 } || text.dropFirst(15).allSatisfy { $0 == 48 })
  }

  /// Cut for certain, whatever the rest of the column looks like.
  var isCut: Bool {
    if isExponent || hasFraction { return plain == nil }
    if isNumeric, text.count >= 16 { return true }
    return !isGuarded && isLong && text.count >= 18 && text.dropFirst(15).allSatisfy { $0 == 48 }
  }

  /// The identifier, given whether its column as a whole looks cut.
  func identifier(isColumnCut: Bool) -> Identifier {
    let written = String(decoding: plain ?? Array(text), as: UTF8.self)
    if isMasked { return Identifier(written, trust: .masked) }
    return Identifier(written, trust: isCut || (isColumnCut && isLong) ? .cut : .exact)
  }

  private var isExponent: Bool {
    guard let mark = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), mark > text.startIndex else {
      return false
    }
    let power = text[(mark + 1)...].drop { $0 == UInt8(ascii: "+") }
    return text[..<mark].allSatisfy { $0 &- 48 < 10 || $0 == UInt8(ascii: ".") } && !power.isEmpty
      && power.allSatisfy { $0 &- 48 < 10 }
  }

  /// `123456789012.0`, as programs write a number column.
  private var hasFraction: Bool {
    guard let point = text.firstIndex(of: UInt8(ascii: ".")), point > text.startIndex else { return false }
    return text[..<point].allSatisfy { $0 &- 48 < 10 } && !text[(point + 1)...].isEmpty
      && text[(point + 1)...].allSatisfy { $0 == 48 }
  }

  /// The digits of a number written with exponent or fraction, when not one of them has been lost.
  private var plain: [UInt8]? {
    if hasFraction {
      let digits = text.prefix { $0 != UInt8(ascii: ".") }
      return digits.count <= 15 ? Array(digits) : nil
    }
    guard isExponent, let mark = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }),
      let power = Int(String(decoding: text[(mark + 1)...].drop { $0 == UInt8(ascii: "+") }, as: UTF8.self))
    else { return nil }
    let digits = text[..<mark].filter { $0 != UInt8(ascii: ".") }
    // `1.23457E+11` names six of twelve digits; only a mantissa as long as the number is whole.
    return digits.count == power + 1 && digits.count <= 15 ? Array(digits) : nil
  }
}

/// The coded words of a mapping, ready for looking up.
final class ValueTable: Sendable {
  private let meanings: FieldTable<[[UInt8]: String]>
  private let nulls: Set<[UInt8]>
  /// True for bytes that a word for "nothing" may begin with: most cells need not be folded to be known as something.
  private let nullBeginnings: [Bool]
  private let stock: FieldTable<Set<[UInt8]>>
  /// Longest writing of a field's stock texts: ASCII in full width takes three bytes a character.
  private let stockLengths: FieldTable<Int>

  init(_ mapping: TableMapping) {
    nulls = Set(mapping.nulls.map(Normal.string))
    nullBeginnings = Self.beginnings(of: nulls)
    var meanings = FieldTable<[[UInt8]: String]>()
    for (field, words) in mapping.values {
      meanings[field] = Dictionary(words.map { (Normal.string($0.key), $0.value) }) { first, _ in first }
    }
    var stock = FieldTable<Set<[UInt8]>>()
    var stockLengths = FieldTable<Int>()
    for (field, texts) in mapping.stockTexts {
      let folded = texts.map(Normal.string)
      stock[field] = Set(folded)
      stockLengths[field] = 3 * (folded.map(\.count).max() ?? 0)
    }
    (self.meanings, self.stock, self.stockLengths) = (meanings, stock, stockLengths)
  }

  private static func beginnings(of words: Set<[UInt8]>) -> [Bool] {
    var beginnings = [Bool](repeating: false, count: 256)
    for first in words.compactMap(\.first) {
      beginnings[Int(first)] = true
      if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { beginnings[Int(first & ~0x20)] = true }
    }
    // Full-width forms of ASCII begin with this byte.
    beginnings[0xEF] = true
    return beginnings
  }

  func isNull(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, nullBeginnings[Int(first)], value.count <= 24 else { return false }
    return nulls.contains(Normal.bytes(value))
  }

  func isStock(_ text: ArraySlice<UInt8>, in field: TableField) -> Bool {
    guard let limit = stockLengths[field], text.count <= limit else { return false }
    return stock[field]?.contains(Normal.bytes(text)) == true
  }

  func meaning(of value: ArraySlice<UInt8>, in field: TableField) -> String? {
    value.count <= 120 ? meanings[field]?[Normal.bytes(value)] : nil
  }

  func hasMeanings(_ field: TableField) -> Bool { meanings[field] != nil }
}

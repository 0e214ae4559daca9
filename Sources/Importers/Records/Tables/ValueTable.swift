/// The coded words of a mapping, ready for looking up.
struct ValueTable {
  private var meanings: [TableField: [[UInt8]: String]] = [:]
  private var nulls: Set<[UInt8]>
  private var stock: [TableField: Set<[UInt8]>] = [:]

  init(_ mapping: TableMapping) {
    nulls = Set(mapping.nulls.map(Normal.string))
    for (field, words) in mapping.values {
      meanings[field] = Dictionary(words.map { (Normal.string($0.key), $0.value) }) { first, _ in first }
    }
    for (field, texts) in mapping.stockTexts { stock[field] = Set(texts.map(Normal.string)) }
  }

  func isNull(_ value: ArraySlice<UInt8>) -> Bool {
    // The longest word for "nothing" is short; most cells are not worth folding.
    value.count <= 24 && nulls.contains(Normal.bytes(value))
  }

  func isStock(_ text: ArraySlice<UInt8>, in field: TableField) -> Bool {
    text.count <= 400 && stock[field]?.contains(Normal.bytes(text)) == true
  }

  func meaning(of value: ArraySlice<UInt8>, in field: TableField) -> String? {
    value.count <= 120 ? meanings[field]?[Normal.bytes(value)] : nil
  }

  func hasMeanings(_ field: TableField) -> Bool { meanings[field] != nil }
}

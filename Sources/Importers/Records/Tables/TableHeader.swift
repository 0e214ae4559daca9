/// A mapping found to fit a header row: which column holds which field.
struct TableHeader {
  var mapping: TableMapping
  /// Columns by field, the preferred first.
  private var columns = FieldTable<[Int]>()
  /// The header's row number.
  var number: Int
  /// How many columns the header has.
  var width: Int
  /// How many of its cells the mapping has never heard of.
  private(set) var unknown = 0
  /// How many of its cells hold fields.
  private(set) var known = 0
  /// The newest variant whose headers are all there.
  private(set) var variant: String?

  /// Tries `mapping` on `row`; nil when a required header is missing or an excluded one is there.
  init?(_ mapping: TableMapping, row: TableRow) {
    let names = (0..<row.count).map { Normal.bytes(CellText.unguarded(row.cell($0)).value) }
    let present = Set(names)
    let fits = { (headers: [String]) in headers.contains { present.contains(Normal.string($0)) } }
    guard mapping.requires.allSatisfy(fits), !fits(mapping.excludes) else { return nil }
    self.mapping = mapping
    self.number = row.number
    self.width = names.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    var used: Set<Int> = []
    for (field, headers) in mapping.fields {
      let found = headers.compactMap { header in names.firstIndex(of: Normal.string(header)) }
      if !found.isEmpty { columns[field] = found }
      used.formUnion(found)
    }
    known = used.count
    let ignored = Set(mapping.ignored.map(Normal.string))
    unknown = names.indices.count { !names[$0].isEmpty && !used.contains($0) && !ignored.contains(names[$0]) }
    variant =
      mapping.variants.first { variant in
        variant.headers.allSatisfy { present.contains(Normal.string($0)) }
      }?.id
  }

  /// The mapping that knows most of the row's cells, or nil when none fits.
  static func best(for row: TableRow, among mappings: [TableMapping]) -> TableHeader? {
    guard row.count >= 2 else { return nil }
    return mappings.compactMap { TableHeader($0, row: row) }.max { $0.known < $1.known }
  }

  func columns(of field: TableField) -> [Int] { columns[field] ?? [] }
  func has(_ field: TableField) -> Bool { columns[field] != nil }
}

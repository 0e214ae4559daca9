/// One row of a table: its cells as UTF-8, one after the other, and its place.
struct TableRow {
  /// As a spreadsheet counts, from 1.
  var number: Int
  /// In the original file, without the line break; of a workbook, in the unpacked sheet.
  var bytes: Range<Int>
  /// Why the row cannot be used, where reading it failed (`cell-too-large`).
  var fault: String?
  /// True where the file itself says of each cell whether it is text or a number.
  var hasTypes = false
  private(set) var text: [UInt8] = []
  private var ends: [Int] = []
  /// True for cells that a spreadsheet stores as a number.
  private var numeric: [Bool] = []

  init(number: Int = 0, bytes: Range<Int> = 0..<0) {
    self.number = number
    self.bytes = bytes
  }

  var count: Int { ends.count }

  /// The cell, or nothing beyond the last one.
  func cell(_ index: Int) -> ArraySlice<UInt8> {
    guard index < ends.count else { return [] }
    return text[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// The cell as an identifier: text that the file holds as text has been cut by nobody.
  func identifier(_ index: Int) -> IdentifierCell {
    var identifier = IdentifierCell(cell: cell(index), isNumeric: isNumeric(index))
    if hasTypes, !identifier.isNumeric { identifier.isGuarded = true }
    return identifier
  }

  func isNumeric(_ index: Int) -> Bool { index < numeric.count && numeric[index] }

  var isBlank: Bool { text.allSatisfy { $0 <= 0x20 } }

  /// Bytes of the cell that has not been ended yet.
  var openCount: Int { text.count - (ends.last ?? 0) }

  mutating func append(_ piece: some Collection<UInt8>) { text.append(contentsOf: piece) }

  /// Appends a piece of `bytes`; most cells are a few bytes, for which a loop is quicker than a copy.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    if range.count > 24 { return text.append(contentsOf: bytes[range]) }
    for index in range { text.append(bytes[index]) }
  }

  mutating func append(_ byte: UInt8) { text.append(byte) }

  mutating func endCell(isNumeric: Bool = false) {
    ends.append(text.count)
    numeric.append(isNumeric)
  }

  /// Ends empty cells until `count` cells are there.
  mutating func pad(to count: Int) {
    while ends.count < count { endCell() }
  }

  mutating func dropOpenCell() { text.removeLast(openCount) }

  mutating func removeAll() {
    fault = nil
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    numeric.removeAll(keepingCapacity: true)
  }
}

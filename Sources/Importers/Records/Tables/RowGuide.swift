/// How the rows of one table are read; all of them share it.
final class RowGuide: Sendable {
  let header: TableHeader
  let meanings: ValueTable
  let time: CellTime
  /// The fields whose column of long numbers looks cut.
  let cutFields: Set<TableField>

  init(_ header: TableHeader, meanings: ValueTable, time: CellTime, cutFields: Set<TableField> = []) {
    self.header = header
    self.meanings = meanings
    self.time = time
    self.cutFields = cutFields
  }
}

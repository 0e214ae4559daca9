/// A value for some of the fields.
///
/// Asked for every cell of a table, where hashing the field's word would cost more than reading the cell.
struct FieldTable<Value: Sendable>: Sendable {
  private var values = [Value?](repeating: nil, count: TableField.allCases.count)

  subscript(field: TableField) -> Value? {
    get { values[field.number] }
    set { values[field.number] = newValue }
  }
}

/// Looks at the identifiers of a column and says whether a spreadsheet program has cut them.
struct IdentifierAudit {
  private var long = 0
  private var zeros = 0
  private var unguardedZeros = 0
  private(set) var certain = 0

  mutating func take(_ cell: IdentifierCell) {
    if cell.isCut { certain += 1 }
    guard cell.isLong else { return }
    long += 1
    guard cell.endsInZeros else { return }
    zeros += 1
    if !cell.isGuarded { unguardedZeros += 1 }
  }

  /// Most of the long numbers end in zeros.
  ///
  /// One guarded number alone may end so by chance.
  var isColumnCut: Bool { zeros * 2 > long && (unguardedZeros > 0 || zeros > 1) }
}

/// A way to write the deadline board, piece by piece.
protocol BoardFormat: Sendable {
  /// False when it shows nothing of what is missing or over but its name and its date.
  var saysWords: Bool { get }
  /// The lines that this format shows, in their order.
  func choose(_ lines: [BoardLine]) -> [BoardLine]
  /// What stands before the first line.
  ///
  /// - Throws: An encoding error, which would be a bug.
  func head() throws -> [UInt8]
  /// Some lines that follow one another; `isFirst` when nothing stands before them but the head.
  func body(_ entries: some Sequence<ReviewEntry>, isFirst: Bool) -> [UInt8]
  /// What stands behind the last line.
  ///
  /// - Throws: An encoding error, which would be a bug.
  func tail() throws -> [UInt8]
}

extension BoardFormat {
  var saysWords: Bool { true }
  func choose(_ lines: [BoardLine]) -> [BoardLine] { lines }
}

/// Bytes that stood for no character and became U+FFFD.
public struct RepairLog: Hashable, Sendable {
  /// Original offsets of the first repairs, at most ``RepairLog/limit``.
  public private(set) var offsets: [Int] = []
  /// All repairs.
  public private(set) var count = 0
  /// How many offsets are kept.
  public static let limit = 100

  public init() {}

  mutating func add(_ offset: Int) {
    count += 1
    if offsets.count < Self.limit { offsets.append(offset) }
  }
}

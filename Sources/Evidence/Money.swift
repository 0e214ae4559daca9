/// An amount in Chinese yuan, kept in fen (1/100 yuan).
public struct Money: Hashable, Comparable, Sendable {
  public var fen: Int64

  public init(fen: Int64) { self.fen = fen }

  public static func < (one: Money, other: Money) -> Bool { one.fen < other.fen }

  /// Two decimals, no grouping: `200.00`.
  public var yuan: String {
    let magnitude = fen.magnitude
    let cents = String(magnitude % 100)
    return (fen < 0 ? "-" : "") + String(magnitude / 100) + "." + (cents.utf8.count < 2 ? "0" + cents : cents)
  }
}

/// Acts as bits, so that asking for one costs nothing.
struct ActSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  @inline(__always)
  init(arrayLiteral acts: Act...) {
    for act in acts { insert(act) }
  }

  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  mutating func insert(_ act: Act) { bits |= act.bit }

  mutating func formUnion(_ other: ActSet) { bits |= other.bits }

  @inline(__always)
  func contains(_ act: Act) -> Bool { bits & act.bit != 0 }

  @inline(__always)
  func overlaps(_ other: ActSet) -> Bool { bits & other.bits != 0 }
}

extension ActSet {
  /// Acts that are told in the report and weighed by nothing.
  static let told: ActSet = [
    .proposesRemedy, .declines, .hasRefunded, .speaksForAnother, .claimsLateness, .claimsPriceDrop,
    .claimsShipping,
  ]
}

extension Act {
  @inline(__always)
  fileprivate var bit: UInt64 { 1 << UInt64(rawValue) }
}

internal import Evidence

/// What a header line says.
struct LineHeader {
  var name: [UInt8]
  var at: Instant?
  /// True when a time is written that no calendar has.
  var isBadTime = false
  /// The words on the same line; nil when they begin on the next.
  var text: [UInt8]?
}

internal import Evidence

/// A run of messages, as far as the ranker asks once it is known who is who.
struct Passage: Sendable {
  /// Numbers of its messages in the conversation.
  var numbers: Range<Int>
  var first: Instant?
  var last: Instant?
  var shares: [Share] = []
  /// What was said in it, for the network; empty where its words leave nothing to ask, or those of others more.
  var lines: [Line] = []

  /// What one voice says in a passage.
  struct Share: Sendable {
    var voice: Voice
    /// Weight of the words in steps, should the voice be the buyer's.
    var asBuyer = 0
    /// The same, should it be the shop's.
    var asStaff = 0
    /// Number of different characters and pairs of each line, added up.
    var grams = 0
    /// The last line.
    var last = LineWeight()
    /// The messages that would press most as the buyer's, heaviest first.
    var heaviest: [Weighed] = []
  }

  struct Weighed: Sendable {
    var pressure: Double
    var line: Line
  }

  /// Whether some of it lies in `window`; a passage without times does.
  func touches(_ window: ClosedRange<Instant>?) -> Bool {
    guard let window, let first, let last else { return true }
    return first <= window.upperBound && last >= window.lowerBound
  }
}

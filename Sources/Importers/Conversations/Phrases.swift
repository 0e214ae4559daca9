/// Words of clients and platforms that are nobody's own.
///
/// Data: the `words` of a phrases pack. /// All but `robots`, `shops`, `labels` and `time` are ``Glob`` patterns over a whole text or line.
struct Phrases: Hashable, Sendable, Decodable {
  struct Time: Hashable, Sendable, Decodable {
    var forenoon: [String]?
    var afternoon: [String]?
  }

  /// Sub-accounts that are robots (`shop:robot`).
  var robots: [String]?
  /// Endings of shop names.
  var shops: [String]?
  /// Endings of words that stand before a colon inside what somebody says, and are no nick.
  var labels: [String]?
  /// Notices of the client or the platform.
  var notices: [String]?
  /// Notices that a message was taken back.
  var recalls: [String]?
  /// Notices that a conversation went to another seat.
  var handovers: [String]?
  /// Delivery states that stand below a message and are no words.
  var states: [String]?
  /// Title lines of an export.
  var headings: [String]?
  /// Lines that quote somebody, when one of `rules` follows.
  var quotes: [String]?
  /// Lines between quoted words and the answer.
  var rules: [String]?
  /// Texts that stand for something else than words, by ``Message/Kind``.
  var placeholders: [String: [String]]?
  var time: Time?
}

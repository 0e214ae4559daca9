internal import Evidence

/// Where a chat in JSON keeps what.
///
/// Data: `json` of a layout. A path is keys from the root; arrays count for nothing.
struct JSONShape: Hashable, Sendable, Decodable {
  /// One object with a `field` in every line instead of one text.
  struct Lines: Hashable, Sendable, Decodable {
    /// The key that says what a line is.
    var tag: String
    var message: String
    var member: String
    var head: String
  }

  struct Members: Hashable, Sendable, Decodable {
    var path: [String]
    var id: String
    /// The first of these that is there is the name.
    var names: [String]
  }

  struct Head: Hashable, Sendable, Decodable {
    var path: [String]
    /// The other side's name.
    var counterpart: String
    /// Only when this key has this value.
    var only: [String: String]?
  }

  struct Code: Hashable, Sendable, Decodable {
    var path: [String]
    var ok: String
  }

  var messages: [String]
  /// Keys of one message; of several the first that is there counts.
  var names: [String]?
  var sender: String?
  var time: String
  var clock: ElementRule.Clock
  var text: [String]
  var direction: String?
  /// The key of the message's type, and what its values mean by ``Message/Kind``.
  var type: String?
  var types: [String: String]?
  var members: Members?
  var head: Head?
  var code: Code?
  var lines: Lines?
}

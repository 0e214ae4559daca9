/// A format that is recognised so that a person can be told, and not read.
struct UnreadFormat: Hashable, Sendable, Decodable {
  /// What the person is told.
  var name: String
  var recognise: Recognition
}

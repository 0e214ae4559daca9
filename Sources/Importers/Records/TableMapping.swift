/// Which header means which field. Data: `Sources/Knowledge/tables`.
public struct TableMapping: Hashable, Sendable, Decodable {
  public var id: String
}

extension ImportKnowledge {
  /// Readers of tables, calls and recordings, in the order they are asked.
  var recordReaders: [any Reader] { [] }
}

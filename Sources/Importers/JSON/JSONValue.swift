/// One JSON value, small enough to hold (see ``JSONPicker/valueLimit``).
indirect enum JSONValue: Hashable, Sendable {
  case object([Member])
  case array([JSONValue])
  case string(String)
  /// A number as written, so that ids above 2^53 keep their digits.
  case number(String)
  case bool(Bool)
  case null

  struct Member: Hashable, Sendable {
    var key: String
    var value: JSONValue
  }

  /// The first member called `key`; nil for what is no object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// A string's text or a number's digits as written.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// A whole number, also when it is written as a string.
  var integer: Int64? { text.flatMap { Int64($0) } }

  var flag: Bool? {
    guard case .bool(let flag) = self else { return nil }
    return flag
  }

  /// An array's values; for anything else that value alone, since TOP writes a list of one as its element.
  var elements: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}

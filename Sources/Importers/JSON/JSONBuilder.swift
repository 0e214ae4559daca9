/// Puts one value together from its tokens, or lets it go when it grows past its limit.
struct JSONBuilder {
  private enum Open {
    case object([JSONValue.Member], key: String)
    case array([JSONValue])
  }

  let pick: Int
  let start: Int
  private var open: [Open] = []
  private var depth = 0
  private var isTooLarge = false

  init(pick: Int, start: Int) {
    self.pick = pick
    self.start = start
  }

  /// - Returns: The value when `token` completes it.
  mutating func take(_ token: JSONToken, as role: JSONGrammar.Role) -> JSONPicker.Item? {
    if token.kind == .oversize || token.bytes.upperBound - start > JSONPicker.valueLimit { letGo() }
    switch role {
    case .nothing: return nil
    case .key:
      if case .string(let bytes) = token.kind { setKey(String(decoding: bytes, as: UTF8.self)) }
      return nil
    case .open:
      depth += 1
      if !isTooLarge { open.append(token.kind == .open(isObject: true) ? .object([], key: "") : .array([])) }
      return nil
    case .close:
      depth -= 1
      return complete(open.popLast().map(Self.value), at: token.bytes.upperBound)
    case .value: return complete(Self.scalar(token.kind), at: token.bytes.upperBound)
    }
  }

  private mutating func letGo() {
    isTooLarge = true
    open = []
  }

  private mutating func setKey(_ key: String) {
    guard case .object(let members, _) = open.popLast() else { return }
    open.append(.object(members, key: key))
  }

  private mutating func complete(_ value: JSONValue?, at end: Int) -> JSONPicker.Item? {
    if depth == 0 { return JSONPicker.Item(pick: pick, value: isTooLarge ? nil : value, bytes: start..<end) }
    guard let value else { return nil }
    switch open.popLast() {
    case .object(var members, let key):
      members.append(JSONValue.Member(key: key, value: value))
      open.append(.object(members, key: ""))
    case .array(var values):
      values.append(value)
      open.append(.array(values))
    case nil: break
    }
    return nil
  }

  private static func value(_ open: Open) -> JSONValue {
    switch open {
    case .object(let members, _): .object(members)
    case .array(let values): .array(values)
    }
  }

  private static func scalar(_ kind: JSONToken.Kind) -> JSONValue? {
    switch kind {
    case .string(let bytes): .string(String(decoding: bytes, as: UTF8.self))
    case .scalar(let bytes):
      switch String(decoding: bytes, as: UTF8.self) {
      case "true": .bool(true)
      case "false": .bool(false)
      case "null": .null
      case let number: .number(number)
      }
    default: nil
    }
  }
}

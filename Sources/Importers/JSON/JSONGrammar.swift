/// Checks that tokens come in an order that JSON allows, and says what each one is.
struct JSONGrammar {
  enum Role: Hashable, Sendable {
    case key, value, open, close
    case nothing
  }

  private enum Expected { case value, valueOrEnd, key, keyOrEnd, colon, commaOrEnd, end }

  private var expected = Expected.value
  /// Open containers; true for objects.
  private var open: [Bool] = []

  /// True when one whole value was read.
  var isComplete: Bool { expected == .end }
  var depth: Int { open.count }

  /// - Throws: ``ImportError`` (`malformed`, `tooDeep`) at the token that cannot stand there.
  mutating func take(_ token: JSONToken) throws -> Role {
    if case .scalar(let bytes) = token.kind, !Self.isScalar(bytes) {
      throw ImportError(.malformed, at: token.bytes.lowerBound)
    }
    switch (token.kind, expected) {
    case (.open(let isObject), .value), (.open(let isObject), .valueOrEnd):
      guard open.count < JSONPicker.depthLimit else {
        throw ImportError(.tooDeep, at: token.bytes.lowerBound)
      }
      open.append(isObject)
      expected = isObject ? .keyOrEnd : .valueOrEnd
      return .open
    case (.close(true), .keyOrEnd), (.close(false), .valueOrEnd), (.close, .commaOrEnd):
      guard case .close(let isObject) = token.kind, open.last == isObject else { break }
      open.removeLast()
      expected = open.isEmpty ? .end : .commaOrEnd
      return .close
    case (.string, .key), (.string, .keyOrEnd), (.oversize, .key), (.oversize, .keyOrEnd):
      expected = .colon
      return .key
    case (.string, .value), (.string, .valueOrEnd), (.oversize, .value), (.oversize, .valueOrEnd),
      (.scalar, .value), (.scalar, .valueOrEnd):
      expected = open.isEmpty ? .end : .commaOrEnd
      return .value
    case (.colon, .colon):
      expected = .value
      return .nothing
    case (.comma, .commaOrEnd):
      expected = open.last == true ? .key : .value
      return .nothing
    default: break
    }
    throw ImportError(.malformed, at: token.bytes.lowerBound)
  }

  private static func isScalar(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, first >= UInt8(ascii: "a") else { return true }
    return bytes.elementsEqual("true".utf8) || bytes.elementsEqual("false".utf8)
      || bytes.elementsEqual("null".utf8)
  }
}

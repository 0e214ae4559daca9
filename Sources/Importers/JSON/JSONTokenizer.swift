/// A piece of JSON with its place in the original file.
struct JSONToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case open(isObject: Bool)
    case close(isObject: Bool)
    case string([UInt8])
    /// A number or a word (`true`, `false`, `null`), unchecked.
    case scalar([UInt8])
    case colon
    case comma
    /// A string longer than ``JSONTokenizer/textLimit``; its content was let go.
    case oversize
  }
  var kind: Kind
  /// Half-open, in bytes of the original file.
  var bytes: Range<Int>
}

/// Cuts UTF-8 into JSON tokens as it arrives; knows nothing of grammar.
struct JSONTokenizer {
  /// Longest string or number that is kept, in bytes.
  static let textLimit = 1_048_576

  /// Finds the original file's offset of an index of the piece that is being fed.
  typealias Place = (_ index: Int) -> Int
  typealias Emit = (JSONToken) throws -> Void

  private enum State { case between, string, escape, unicode, scalar }

  private var state = State.between
  private var text: [UInt8] = []
  private var isOversize = false
  private var start = 0
  private var unicode = JSONUnicodeEscape()

  /// Hands on the tokens that end within `bytes`.
  ///
  /// - Throws: ``ImportError`` (`malformed`) for a byte that begins no token, and whatever `emit` throws.
  mutating func feed(_ bytes: [UInt8], original: Place, _ emit: Emit) throws {
    var index = 0
    while index < bytes.count {
      switch state {
      case .between:
        try begin(bytes[index], original(index)..<original(index + 1), emit)
        index += 1
      case .string: index = try run(bytes, from: index, original, emit)
      case .escape:
        escape(bytes[index])
        index += 1
      case .unicode:
        try takeDigit(bytes[index], at: original(index))
        index += 1
      case .scalar: index = try scalar(bytes, from: index, original, emit)
      }
    }
  }

  /// Ends the text at `end`, in bytes of the original file.
  ///
  /// - Throws: ``ImportError`` (`truncated`) inside a string.
  mutating func finish(at end: Int, _ emit: Emit) throws {
    switch state {
    case .between: return
    case .scalar: try close(.scalar(text), at: end, emit)
    case .string, .escape, .unicode: throw ImportError(.truncated, at: end)
    }
  }

  private mutating func begin(_ byte: UInt8, _ place: Range<Int>, _ emit: Emit) throws {
    switch byte {
    case UInt8(ascii: " "), 0x09, 0x0A, 0x0D: return
    case UInt8(ascii: "{"): try emit(JSONToken(kind: .open(isObject: true), bytes: place))
    case UInt8(ascii: "}"): try emit(JSONToken(kind: .close(isObject: true), bytes: place))
    case UInt8(ascii: "["): try emit(JSONToken(kind: .open(isObject: false), bytes: place))
    case UInt8(ascii: "]"): try emit(JSONToken(kind: .close(isObject: false), bytes: place))
    case UInt8(ascii: ":"): try emit(JSONToken(kind: .colon, bytes: place))
    case UInt8(ascii: ","): try emit(JSONToken(kind: .comma, bytes: place))
    case UInt8(ascii: "\""):
      start = place.lowerBound
      state = .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      start = place.lowerBound
      text.append(byte)
      state = .scalar
    default: throw ImportError(.malformed, at: place.lowerBound)
    }
  }

  private mutating func run(_ bytes: [UInt8], from first: Int, _ original: Place, _ emit: Emit) throws -> Int
  {
    var index = first
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      index += 1
    }
    append(contentsOf: bytes[first..<index])
    guard index < bytes.count else { return index }
    if bytes[index] == UInt8(ascii: "\\") {
      state = .escape
      return index + 1
    }
    text += unicode.flush()
    try close(isOversize ? .oversize : .string(text), at: original(index + 1), emit)
    return index + 1
  }

  private mutating func scalar(
    _ bytes: [UInt8], from first: Int, _ original: Place, _ emit: Emit
  ) throws -> Int {
    var index = first
    while index < bytes.count, Self.continuesScalar(bytes[index]) { index += 1 }
    append(contentsOf: bytes[first..<index])
    if index < bytes.count { try close(isOversize ? .oversize : .scalar(text), at: original(index), emit) }
    return index
  }

  private mutating func close(_ kind: JSONToken.Kind, at end: Int, _ emit: Emit) throws {
    state = .between
    text.removeAll(keepingCapacity: text.capacity <= 65_536)
    isOversize = false
    try emit(JSONToken(kind: kind, bytes: start..<end))
  }

  private mutating func escape(_ byte: UInt8) {
    state = .string
    switch byte {
    case UInt8(ascii: "n"): append(contentsOf: [0x0A])
    case UInt8(ascii: "r"): append(contentsOf: [0x0D])
    case UInt8(ascii: "t"): append(contentsOf: [0x09])
    case UInt8(ascii: "b"): append(contentsOf: [0x08])
    case UInt8(ascii: "f"): append(contentsOf: [0x0C])
    case UInt8(ascii: "u"): state = .unicode
    default: append(contentsOf: [byte])
    }
  }

  private mutating func takeDigit(_ byte: UInt8, at offset: Int) throws {
    switch unicode.take(byte) {
    case .invalid: throw ImportError(.malformed, at: offset, detail: "\\u")
    case .more: return
    case .done(let utf8):
      append(contentsOf: utf8)
      state = .string
    }
  }

  private mutating func append(contentsOf more: some Collection<UInt8>) {
    guard !isOversize, !more.isEmpty else { return }
    if state == .string { text += unicode.flush() }
    guard text.count + more.count <= Self.textLimit else {
      isOversize = true
      text = []
      return
    }
    text += more
  }

  private static func continuesScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "E"):
      true
    default: false
    }
  }
}

internal import Archive
internal import Evidence
internal import Markup

/// Reads chats in JSON, as one text or as a line a message, by a layout that is data.
struct JSONChatReader: Reader {
  let layout: JSONChatLayout

  func recognises(_ head: Head) -> Bool {
    head.encoding != nil && layout.recognition.accepts(Array(head.text.utf8))
  }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    var state = JSONChatState(layout, input)
    let repairs =
      try layout.shape.lines.map { try readLines(input, $0, &state, emit) } ?? readText(input, &state, emit)
    if let warning = repairs?.warning { state.warn(warning) }
    return try state.finish()
  }

  private func readText(
    _ input: Input, _ state: inout JSONChatState, _ emit: (Fact) throws -> Void
  ) throws -> RepairLog? {
    var picker = JSONPicker(layout.picks)
    var end = 0
    do {
      let repairs = try input.forEachPiece { piece in
        end = piece.originalRange.upperBound
        try picker.feed(piece.utf8, original: piece.original(of:)) { try state.take($0, emit: emit) }
      }
      try picker.finish(at: end) { try state.take($0, emit: emit) }
      return repairs
    } catch let error as ImportError where error.code == .truncated || error.code == .malformed {
      guard state.ledger.accounting.kept > 0 else { throw error }
      state.warn(
        Warning(code: error.code.rawValue, bytes: min(error.offset ?? end, input.head.size)..<input.head.size)
      )
      return nil
    }
  }

  private func readLines(
    _ input: Input, _ lines: JSONShape.Lines, _ state: inout JSONChatState, _ emit: (Fact) throws -> Void
  ) throws -> RepairLog? {
    try input.forEachLine { line in
      guard !line.bytes.trimmed.isEmpty else { return }
      guard let value = Self.object(line) else {
        return state.skip(line.range, ImportError.Code.malformed.rawValue)
      }
      let said = value[lines.tag]?.text
      let pick: JSONChatLayout.Pick
      switch said {
      case lines.message: pick = .message
      case lines.member: pick = .member
      case lines.head: pick = .head
      default: return state.skip(line.range, "not-a-message")
      }
      let picked = pick == .head ? value[layout.shape.head?.path.last ?? ""] : value
      try state.take(JSONPicker.Item(pick: pick.rawValue, value: picked, bytes: line.range), emit: emit)
    }
  }

  /// The one value of a line; nil when it is no JSON.
  private static func object(_ line: Line) -> JSONValue? {
    var picker = JSONPicker([[]])
    var found: JSONValue?
    let place = { (index: Int) in line.range.lowerBound + index }
    do {
      try picker.feed(line.bytes, original: place) { found = $0.value }
      try picker.finish(at: line.range.upperBound) { found = $0.value }
    } catch { return nil }
    return found
  }
}

internal import Archive
internal import Evidence
internal import Markup

/// Reads pages and XML files by a layout that is data.
struct PageReader: Reader {
  let layout: PageLayout

  func recognises(_ head: Head) -> Bool {
    head.encoding != nil && layout.recognition.accepts(Array(head.text.utf8))
  }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    var accounting = Accounting(format: layout.id, version: layout.version)
    accounting.encoding = input.head.encoding?.rawValue
    var ledger = MessageLedger(accounting, original: input.original, phrases: layout.phrases)
    var handler = PageHandler(
      layout, options: input.options, direction: layout.direction?.anchored(in: input.head.name))
    do {
      let repairs = try ImportError.wrapping { try parse(input, &handler, &ledger, emit) }
      if let warning = repairs.warning { ledger.warn(warning) }
    } catch let error as ImportError where error.code == .truncated || error.code == .malformed {
      let cut = handler.cut(at: min(error.offset ?? input.head.size, input.head.size))
      try drain(&handler, &ledger, emit)
      guard ledger.accounting.kept > 0 else { throw error }
      ledger.warn(Warning(code: error.code.rawValue, bytes: cut))
    }
    ledger.describe(handler.state.heads(platform: layout.platform))
    return try ledger.close()
  }

  private func parse(
    _ input: Input, _ handler: inout PageHandler, _ ledger: inout MessageLedger, _ emit: (Fact) throws -> Void
  ) throws -> RepairLog {
    let parser = try MarkupParser(layout.isHTML ? .html : .xml, limits: Self.limits)
    do {
      let repairs = try input.forEachPiece { piece in
        try parser.feed(piece, to: &handler)
        try drain(&handler, &ledger, emit)
      }
      try parser.finish(&handler)
      try drain(&handler, &ledger, emit)
      return repairs
    } catch {
      try drain(&handler, &ledger, emit)
      throw error
    }
  }

  /// Words have a limit of their own, message by message; pictures may stand inside attributes.
  private static let limits: MarkupLimits = {
    var limits = MarkupLimits()
    limits.text = 1 << 40
    limits.attribute = 4_194_304
    limits.token = 33_554_432
    return limits
  }()

  private func drain(
    _ handler: inout PageHandler, _ ledger: inout MessageLedger, _ emit: (Fact) throws -> Void
  ) throws {
    for warning in handler.takeWarnings() { ledger.warn(warning) }
    try handler.drain { parts in
      if parts.isBadTime { ledger.warn(Warning(code: "bad-time", bytes: parts.draft.bytes)) }
      if let reason = parts.skip {
        ledger.skip(parts.draft.bytes, reason)
      } else {
        try ledger.keep(parts.draft, emit: emit)
      }
    }
  }
}

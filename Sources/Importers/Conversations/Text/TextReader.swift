internal import Archive
internal import Evidence
internal import Markup

/// Reads conversations that are lines of text.
struct TextReader: Reader {
  let layout: Layout
  let grammar: Layout.Grammar
  let phrases: PhraseBook

  /// Lines at the beginning within which a header must stand.
  private static let headLines = 12

  func recognises(_ head: Head) -> Bool {
    guard head.encoding != nil, layout.recognise?.accepts(Array(head.text.utf8)) ?? true else { return false }
    let lines = head.lines
    switch grammar {
    case .colonTime:
      let grammar = ColonTimeGrammar(phrases: phrases, order: nil)
      return lines.prefix(Self.headLines).contains { grammar.header($0.bytes) != nil }
    case .clipboard: return clipboardForm(lines) != nil
    case .transcript: return isTranscript(lines)
    }
  }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    var accounting = Accounting(format: layout.id, version: layout.version)
    accounting.encoding = input.head.encoding?.rawValue
    let ledger = MessageLedger(accounting, original: input.original, phrases: phrases)
    var assembler = TextAssembler(ledger: ledger)
    let grammar = try grammar(for: input)
    var held: Line?
    func take(_ line: Line, before next: Line?) throws -> Bool {
      let (meaning, usesNext) = grammar.meaning(of: line, before: next)
      try assembler.take(line, meaning, emit: emit)
      return usesNext
    }
    let repairs = try input.forEachLine { next in
      guard let line = held else {
        held = next
        return
      }
      held = try take(line, before: next) ? nil : next
    }
    if let held { _ = try take(held, before: nil) }
    var closed = try assembler.finish(emit: emit)
    if let warning = repairs.warning { closed.warnings.append(warning) }
    return closed
  }

  private func grammar(for input: Input) throws -> any TextGrammar {
    switch grammar {
    case .colonTime: return ColonTimeGrammar(phrases: phrases, order: input.options.dateOrder)
    case .clipboard:
      let clipboard = ClipboardGrammar(phrases: phrases)
      return clipboardForm(input.head.lines) == .stacked
        ? StackedClipboardGrammar(clipboard: clipboard) : clipboard
    case .transcript:
      var speakers = TranscriptSpeakers(phrases: phrases)
      _ = try input.forEachLine { speakers.note($0.bytes) }
      return TranscriptGrammar(phrases: phrases, speakers: speakers.found())
    }
  }

  private enum ClipboardForm { case inline, stacked }

  private func clipboardForm(_ lines: [Line]) -> ClipboardForm? {
    let grammar = ClipboardGrammar(phrases: phrases)
    let stacked = StackedClipboardGrammar(clipboard: grammar)
    for (index, line) in lines.prefix(Self.headLines).enumerated() {
      if grammar.header(line.bytes) != nil { return .inline }
      if index + 1 < lines.count, stacked.header(line.bytes, before: lines[index + 1].bytes) != nil {
        return .stacked
      }
    }
    return nil
  }

  /// A transcript has no times to know it by: nearly every line must begin with one of few speakers.
  private func isTranscript(_ lines: [Line]) -> Bool {
    let lines = lines.filter { !$0.bytes.trimmed.isEmpty }
    var speakers = TranscriptSpeakers(phrases: phrases)
    for line in lines { speakers.note(line.bytes) }
    let found = speakers.found()
    let grammar = TranscriptGrammar(phrases: phrases, speakers: found)
    guard let first = lines.first, grammar.header(first.bytes) != nil else { return false }
    let spoken = lines.count { grammar.header($0.bytes) != nil }
    if found.isPlatform { return spoken * 2 >= lines.count }
    return (2...3).contains(found.count) && lines.count >= 4 && spoken * 20 >= lines.count * 19
  }
}

internal import Evidence

/// Turns citations into what outputs show: file, digest, bytes, message or row.
struct Citer {
  let intake: Intake

  func entry(_ quote: Quote) -> CitationEntry {
    var entry = self.entry(quote.citation)
    if case .message = quote.citation.place { entry.speaker = quote.speaker.rawValue }
    entry.at = quote.at?.iso8601
    entry.quote = quote.text
    entry.elements = quote.elements.map(\.rawValue)
    entry.folds = quote.folds.sorted().map(\.rawValue)
    return entry
  }

  func entry(_ citation: Citation) -> CitationEntry {
    let original = intake.original(citation.original)
    var entry = CitationEntry(
      file: original?.file ?? "", sha256: original?.sha256.hex ?? "",
      bytes: [citation.bytes.lowerBound, citation.bytes.upperBound], at: nil)
    switch citation.place {
    case .message(let number): entry.message = number
    case .row(let number): entry.row = number
    case .whole: break
    }
    return entry
  }

  func entry(_ finding: Finding, in language: Language, ownSide: Bool) -> FindingEntry {
    FindingEntry(
      rule: finding.rule, level: finding.level.rawValue, elements: finding.elements.map(\.rawValue),
      category: finding.category?.rawValue, citations: finding.quotes.map(entry),
      amounts: finding.amounts.map { AmountEntry(yuan: $0.money?.yuan, quote: $0.quote) },
      accounts: finding.accounts.map { AccountEntry(kind: $0.kind.rawValue, value: $0.value) },
      considered: finding.considered.map { $0.text(in: language) },
      course: finding.course(ownSide: ownSide).map { $0.text(in: language) })
  }

  func entry(_ signal: Signal, in language: Language) -> SignalEntry {
    SignalEntry(
      id: signal.id, points: signal.points, why: signal.why.text(in: language),
      citations: signal.citations.map(entry))
  }

  func entry(_ adverse: AdverseConduct, in language: Language) -> AdverseEntry {
    AdverseEntry(
      rule: adverse.rule, advice: adverse.advice.text(in: language), citations: adverse.quotes.map(entry))
  }

  func accounting() -> AccountingEntry {
    var counts = AccountingEntry.MessageCounts(seen: 0, kept: 0, skipped: [])
    for file in intake.files {
      guard let accounting = file.accounting else { continue }
      counts.seen += accounting.seen
      counts.kept += accounting.kept
      counts.skipped += accounting.skipped.map {
        AccountingEntry.SkippedEntry(
          file: file.source.file, bytes: [$0.bytes.lowerBound, $0.bytes.upperBound], reason: $0.reason)
      }
    }
    return AccountingEntry(files: intake.files.count, messages: counts)
  }
}

internal import Evidence
internal import Importers

/// What one file gave: its identity, its facts, and what could not be read.
struct FileReading: Sendable {
  var source: SourceFile
  /// Nil when not even the bytes could be read.
  var original: Original?
  /// Nil when no reader could use the file.
  var accounting: Accounting?
  var problem: Problem?
  var conversations: [ConversationReading] = []
  var orders: [Order] = []
  var reviews: [Review] = []
  var buyers: [BuyerProfile] = []
  var filings: [Filing] = []
  var calls: [Call] = []
  var recordings: [Recording] = []

  /// What a person must know about the reading: why the file could not be used, or what of it could not.
  var problems: [Problem] {
    guard let accounting, problem == nil else { return [problem].compactMap { $0 } }
    var problems = accounting.warnings.filter { $0.code == "truncated" }.map {
      Problem(code: $0.code, file: source.file, offset: $0.bytes?.lowerBound)
    }
    problems += accounting.warnings.filter { $0.code == "cut-ids" }.map {
      Problem(code: $0.code, file: source.file, detail: $0.detail)
    }
    problems += accounting.warnings.filter { $0.code == "repaired-bytes" }.map {
      Problem(code: $0.code, file: source.file, offset: $0.bytes?.lowerBound, detail: $0.detail)
    }
    let rows = accounting.warnings.filter { $0.code == "skipped-row" }
    if let first = rows.first {
      // Beyond a thousand, one warning `+n` stands for the rest.
      let count = rows.reduce(0) { $0 + ($1.detail.hasPrefix("+") ? Int($1.detail.dropFirst()) ?? 1 : 1) }
      problems.append(
        Problem(code: "rows-skipped", file: source.file, offset: first.bytes?.lowerBound, detail: "\(count)"))
    }
    if let first = accounting.skipped.first {
      problems.append(
        Problem(
          code: "messages-skipped", file: source.file, offset: first.bytes.lowerBound,
          detail: "\(accounting.skipped.count)"))
    }
    return problems
  }

  /// True for a ZIP that no reader takes, such as a dossier made before.
  var isArchive: Bool { problem?.code == ImportError.Code.notSupported.rawValue && problem?.detail == "zip" }

  /// The latest moment that anything in the file happened at.
  var latest: Instant? {
    var latest = (conversations.compactMap(\.last) + calls.map(\.at)).max()
    func take(_ moment: Instant?) {
      if let moment { latest = max(latest ?? moment, moment) }
    }
    for order in orders { take(order.createdAt) }
    for filing in filings { take(filing.at) }
    for review in reviews {
      take(review.madeAt)
      take(review.appendedAt)
    }
    return latest
  }

  /// True when the file gave anything at all.
  var isUsable: Bool { accounting != nil }
}

internal import Archive
internal import Evidence
internal import Importers

/// What was read, what was not, and why.
public struct InspectFiles: Sendable {
  public var report: InspectReport
  public var problems: [Problem]
  private let run: Investigation
  private let bench: Workbench

  /// - Throws: ``Problem`` when the packs cannot be used.
  public static func run(_ options: RunOptions, on bench: Workbench) async throws -> InspectFiles {
    let run = try await Investigation(options, on: bench)
    let known = run.ledger.knownPeople(ownShops: options.shops)
    let files = run.intake.files.map { InspectedFile($0, known: known, language: options.language) }
    return InspectFiles(report: InspectReport(files: files), problems: run.problems, run: run, bench: bench)
  }

  /// 0 done, 1 a person must look, 3 nothing usable.
  public var exitStatus: Int32 {
    guard run.isUsable else { return 3 }
    return problems.isEmpty ? 0 : 1
  }

  /// Hands on every message, one JSON line each, file by file.
  ///
  /// The files are read a second time, since who speaks is known only when a file has been read.
  /// - Throws: What `emit` throws, or ``Problem`` when a file has changed in between.
  public func messages(_ emit: ([UInt8]) throws -> Void) throws {
    let importer = run.importer
    let known = run.ledger.knownPeople(ownShops: run.options.shops)
    for (index, reading) in run.intake.files.enumerated() where !reading.conversations.isEmpty {
      let roles = reading.conversations.map {
        WhoIsWho(speakers: $0.speakers, head: $0.head, known: known).roles
      }
      let bytes = try bench.system.open(reading.source.path)
      do {
        _ = try importer.read(bytes, name: reading.source.name, original: OriginalID(index)) { fact in
          guard case .message(let message) = fact else { return }
          try emit(try ReportJSON.line(MessageEntry(message, in: reading.source.file, roles: roles)))
        }
      } catch is ImportError {
        // The same failure stands in the report already; what came before it has been handed on.
        continue
      }
    }
  }
}

extension MessageEntry {
  fileprivate init(_ message: Message, in file: String, roles: [[String: Role]]) {
    var number = 0
    if case .message(let n) = message.citation.place { number = n }
    self.init(
      file: file, message: number,
      bytes: [message.citation.bytes.lowerBound, message.citation.bytes.upperBound],
      at: message.at?.iso8601, name: message.name,
      role: message.role(among: roles[message.conversation]).rawValue, text: message.text)
  }
}

extension Message {
  /// Who speaks: what stands under a nick as a notice is the system's, whatever the nick.
  func role(among roles: [String: Role]) -> Role {
    switch mark {
    case .system: .system
    case .robot: .robot
    default: name.isEmpty ? .unknown : roles[name] ?? .unknown
    }
  }
}

extension InspectedFile {
  fileprivate init(_ reading: FileReading, known: KnownPeople, language: Language) {
    let accounting = reading.accounting
    let skipped = (accounting?.skipped ?? []).map {
      MessageCounts.Skip(bytes: [$0.bytes.lowerBound, $0.bytes.upperBound], reason: $0.reason)
    }
    self.init(
      file: reading.source.file, sha256: reading.original?.sha256.hex, bytes: reading.original?.size,
      format: accounting?.format, version: accounting?.version, encoding: accounting?.encoding,
      error: reading.problem.map {
        ErrorEntry(code: $0.code, offset: $0.offset, what: ProblemText(language).line($0))
      },
      messages: MessageCounts(seen: accounting?.seen ?? 0, kept: accounting?.kept ?? 0, skipped: skipped),
      people: reading.conversations.flatMap { Self.people(in: $0, known) },
      rows: RowCounts(
        orders: reading.orders.count, reviews: reading.reviews.count, calls: reading.calls.count,
        buyers: reading.buyers.count, filings: reading.filings.count),
      recording: reading.recordings.first.map(RecordingEntry.init),
      warnings: (accounting?.warnings ?? []).map {
        WarningEntry(
          code: $0.code, bytes: $0.bytes.map { [$0.lowerBound, $0.upperBound] }, detail: $0.detail)
      })
  }

  private static func people(in reading: ConversationReading, _ known: KnownPeople) -> [PersonEntry] {
    let people = WhoIsWho(speakers: reading.speakers, head: reading.head, known: known)
    return reading.speakers.map { speaker in
      PersonEntry(
        name: speaker.name, role: (people.roles[speaker.name] ?? .unknown).rawValue,
        reason: (people.reasons[speaker.name] ?? .unknown).rawValue, messages: speaker.messages)
    }
  }
}

extension InspectedFile.RecordingEntry {
  fileprivate init(_ recording: Recording) {
    self.init(
      codec: recording.codec, seconds: recording.milliseconds.map { Double($0) / 1000 },
      startedAt: (recording.namedAt ?? recording.innerAt)?.iso8601, number: recording.number)
  }
}

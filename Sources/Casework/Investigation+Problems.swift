internal import Evidence

extension Investigation {
  /// Everything a person must know about the reading.
  var problems: [Problem] {
    intake.allProblems + unassigned.map(problem) + unusedLinks + numbersLeftOut + laterThanJudged
      + ledger.conflicts.sorted { $0.key < $1.key }.map { id, citation in
        Problem(
          code: "conflicting-orders", file: intake.original(citation.original)?.file,
          offset: citation.bytes.lowerBound, detail: id)
      }
  }

  private func problem(_ item: UnassignedConversation) -> Problem {
    Problem(
      code: "unassigned", file: intake.original(item.reading.original)?.file,
      detail: item.speakers.map { "\($0.name) (\($0.messages))" }.joined(separator: ", "))
  }

  /// Statements of a person that bound nothing: a slip of the pen must not pass in silence.
  private var unusedLinks: [Problem] {
    options.links.filter { link in
      let isTalk = intake.conversations.contains {
        intake.original($0.original).map { link.names($0.file) } == true
      }
      let isOrder = cases.contains { $0.order == link.order || $0.line == link.order }
      return !isTalk || !isOrder
    }.map { Problem(code: "link-unused", file: $0.file, detail: $0.order) }
  }

  /// Conversations that name more numbers than are kept: those left out bind no order.
  private var numbersLeftOut: [Problem] {
    intake.conversations.filter { $0.mentions.leftOut > 0 }.map { reading in
      Problem(
        code: "numbers-left-out", file: intake.original(reading.original)?.file,
        detail: "\(reading.mentions.leftOut)")
    }
  }

  /// Files with records later than the moment of judging: the clock or `--as-of` is wrong, or the export's is.
  ///
  /// What is later takes no part in judging, so silence would pass for a clean answer.
  private var laterThanJudged: [Problem] {
    intake.files.compactMap { reading in
      guard let latest = reading.latest, latest > options.asOf else { return nil }
      return Problem(code: "after-as-of", file: reading.source.file, detail: latest.written)
    }
  }

  /// Complaints about this case that stand in the merchant's own list: platforms take one report a review.
  func alreadyFiled(_ place: Int) -> [Problem] {
    ledger.filings(of: cases[place], upTo: options.asOf).map { filing in
      let detail = [filing.order.text, filing.platform?.id, filing.at?.written, filing.result]
      return Problem(
        code: "already-filed", file: intake.original(filing.citation.original)?.file,
        offset: filing.citation.bytes.lowerBound,
        detail: detail.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  var isUsable: Bool { intake.files.contains(where: \.isUsable) }

  /// An original is never overwritten; a dossier that was found among the files may be made anew.
  ///
  /// - Throws: ``Problem`` when `path` is one of the files read.
  func refuseToReplaceInput(_ path: String, in system: any FileSystem) throws(Problem) {
    guard let standing = try? system.identity(of: path) else { return }
    let isInput = intake.files.contains { reading in
      !reading.isArchive && (try? system.identity(of: reading.source.path)) == standing
    }
    if isInput { throw Problem(code: "output-is-input", file: path) }
  }

  func unassignedEntries() -> [UnassignedEntry] {
    unassigned.flatMap { item in
      item.speakers.map { speaker in
        UnassignedEntry(
          file: intake.original(item.reading.original)?.file ?? "", name: speaker.name,
          messages: speaker.messages)
      }
    }
  }
}

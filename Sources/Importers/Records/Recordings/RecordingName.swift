internal import Evidence

/// Reads number, time and direction out of a recording's file name.
struct RecordingName: Sendable {
  struct Answer: Equatable {
    var at: Instant?
    /// `assumed-china`, `written-utc`, `written-offset`, `epoch`.
    var zone: String?
    var number: String?
    var direction = Call.Direction.unknown
  }

  private let names: RecordingNames
  private let patterns: [(pattern: NamePattern, zone: RecordingNames.Zone)]
  private let shapes: [[UInt8]]
  private let forms: [TimeForm]

  /// - Throws: ``KnowledgeError`` for a pattern that cannot be read.
  init(_ names: RecordingNames, pack: String) throws(KnowledgeError) {
    self.names = names
    let words = Array(names.directions.keys)
    var patterns: [(NamePattern, RecordingNames.Zone)] = []
    for entry in names.patterns {
      patterns.append((try NamePattern(entry.pattern, directions: words, pack: pack), entry.zone))
    }
    self.patterns = patterns
    shapes = names.numberShapes.map { Array($0.utf8) }
    forms = names.timeForms.map(TimeForm.init)
  }

  func read(_ file: String) -> Answer {
    let stem = Self.stem(Array(file.utf8))
    for entry in patterns {
      if let match = entry.pattern.match(stem) { return answer(match, zone: entry.zone) }
    }
    return guess(stem)
  }

  private func answer(_ match: NamePattern.Match, zone: RecordingNames.Zone) -> Answer {
    var answer = Answer()
    answer.number = match.number.map {
      String(decoding: CellText.trimmed(Array($0.utf8)[...]), as: UTF8.self)
    }
    answer.direction =
      match.direction.flatMap { names.directions[$0] }.flatMap(Call.Direction.init) ?? .unknown
    if let epoch = match.epoch {
      (answer.at, answer.zone) = (Instant(seconds: epoch), "epoch")
    } else if let time = match.time {
      switch zone {
      case .local: (answer.at, answer.zone) = (Instant(time), "assumed-china")
      case .utc: (answer.at, answer.zone) = (Instant(time) + ChinaTime.offset, "written-utc")
      case .written:
        (answer.at, answer.zone) = (
          Instant(time) + (ChinaTime.offset - (match.offset ?? 0)), "written-offset"
        )
      }
    }
    return answer
  }

  /// One time and one number in a name of unknown form; of two candidates none is taken.
  private func guess(_ stem: [UInt8]) -> Answer {
    var answer = Answer()
    var rest = stem
    let times = stem.indices.compactMap { index in
      index > 0 && stem[index - 1] &- 48 < 10
        ? nil : time(in: stem[index...]).map { (index, $0.time, $0.length) }
    }
    if times.count == 1, let (index, time, length) = times.first {
      (answer.at, answer.zone) = (Instant(time), "assumed-china")
      for place in index..<index + length { rest[place] = 0x7C }
    }
    let numbers = Set(rest.indices.compactMap { number(in: rest, at: $0) })
    if numbers.count == 1 { answer.number = numbers.first }
    return answer
  }

  private func time(in text: ArraySlice<UInt8>) -> (time: ChinaTime, length: Int)? {
    for form in forms {
      guard let time = form.read(text), (2000...2099).contains(time.year) else { continue }
      let behind = text.dropFirst(form.form.count).first
      if behind.map({ $0 &- 48 < 10 }) != true { return (time, form.form.count) }
    }
    return nil
  }

  private func number(in text: [UInt8], at start: Int) -> String? {
    guard start == 0 || text[start - 1] &- 48 > 9 else { return nil }
    for shape in shapes where text.count - start >= shape.count {
      let run = text[start..<start + shape.count]
      let fits = zip(shape, run).allSatisfy { $0 == UInt8(ascii: "#") ? $1 &- 48 < 10 : $0 == $1 }
      let isWhole = run.endIndex == text.count || text[run.endIndex] &- 48 > 9
      if fits, isWhole { return String(decoding: run, as: UTF8.self) }
    }
    return nil
  }

  /// The name without its extension: at most four letters or digits behind the last point.
  private static func stem(_ name: [UInt8]) -> [UInt8] {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > 0, name.count - point <= 5,
      name[(point + 1)...].allSatisfy({ $0 < 0x80 && ($0 &- 48 < 10 || ($0 | 0x20) &- 97 < 26) }),
      name[(point + 1)...].contains(where: { ($0 | 0x20) &- 97 < 26 })
    else { return name }
    return Array(name[..<point])
  }
}

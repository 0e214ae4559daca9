internal import Evidence

extension FormSheet {
  /// The form as a text: nothing out of a file can begin a line of its own.
  func text(in language: Language) -> [UInt8] {
    var lines = [title.text(in: language), about.text(in: language)]
    for section in sections {
      lines += ["", section.title.text(in: language)]
      for part in section.parts { lines += Self.lines(of: part, language) }
    }
    lines += [""] + signatures.map { $0.text(in: language) + Self.blank }
    return Array(lines.map { InertText.line($0) + "\n" }.joined().utf8)
  }

  private static func lines(of part: Part, _ language: Language) -> [String] {
    func say(_ name: Wording, _ value: String) -> String {
      name.text(in: language) + Words.colon.text(in: language) + value
    }
    switch part {
    case .paragraph(let words): return [words.text(in: language)]
    case .facts(let rows): return rows.compactMap { name, value in value.map { say(name, $0) } }
    case .blanks(let names): return names.map { say($0, blank) }
    case .list(let items): return items.map { "- " + $0 }
    case .table(let head, let rows):
      return rows.map { row in
        "- " + zip(head, row).map { say($0, $1) }.joined(separator: Words.semicolon.text(in: language))
      }
    }
  }
}

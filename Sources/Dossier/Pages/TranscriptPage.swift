internal import Evidence

/// Every line of every conversation, the decisive ones marked with what they carry, each with its place.
enum TranscriptPage {
  static func render(_ plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language)
    let isMarked = plan.contents.analysis.verdict != .none
    page.heading(
      Words.transcriptTitle, of: plan, about: isMarked ? Words.transcriptAbout : Words.transcriptPlain)
    page.element(.main) { page in
      if plan.contents.transcripts.isEmpty { page.element(.p, .remark, Words.noTranscript) }
      for (index, transcript) in plan.contents.transcripts.enumerated() {
        if plan.contents.transcripts.count > 1 { page.element(.h2, Words.conversation(index + 1)) }
        if let binding = transcript.binding { page.element(.p, .remark, binding) }
        conversation(transcript, plan, &page)
      }
    }
    page.footing(of: plan)
    return page.finish()
  }

  private static func conversation(_ transcript: Transcript, _ plan: DossierPlan, _ page: inout Page) {
    page.table(.transcript, head: Words.transcriptHead) { page in
      var day: String?
      for (index, line) in transcript.lines.enumerated() {
        let own =
          line.message.at.map { String($0.written.prefix(10)) } ?? Words.dateUnknown.text(in: plan.language)
        if own != day { dateRow(own, &page) }
        day = own
        row(line, number: index + 1, plan, &page)
      }
    }
  }

  /// The day, over the whole width: four cells, since a table of evidence has no merged ones.
  private static func dateRow(_ day: String, _ page: inout Page) {
    page.element(.tr, .date) { page in
      page.element(.td, .number, text: "")
      page.element(.td, .time, text: "")
      page.element(.td, .speaker, text: "")
      page.element(.td, text: day)
    }
  }

  private static func row(_ line: Transcript.Line, number: Int, _ plan: DossierPlan, _ page: inout Page) {
    let quotes = plan.quotes(at: line.message.citation)
    let elements = Element.allCases.filter { element in quotes.contains { $0.elements.contains(element) } }
    let style: Page.Style? = !elements.isEmpty ? .decisive : line.message.kind == .words ? nil : .unspoken
    page.element(.tr, style) { page in
      page.element(.td, .number, text: String(number))
      let time = line.message.at.map { String($0.written.dropFirst(11)) }
      page.element(.td, .time, text: time ?? Words.unknownTime.text(in: plan.language))
      page.element(.td, .speaker) { page in
        let name = line.message.name
        page.text(name.isEmpty ? Words.noName.text(in: plan.language) : name)
        page.text(" ")
        page.element(.span, .role, Words.role(line.role))
      }
      page.element(.td, .words) { page in
        for element in elements { page.element(.span, .element, Words.element(element)) }
        spoken(line, quotes, &page)
        page.element(.span, .place, text: plan.place(line.message.citation))
      }
    }
  }

  private static func spoken(_ line: Transcript.Line, _ quotes: [Quote], _ page: inout Page) {
    if let kind = Words.kind(line.message.kind) { page.text(kind) }
    for part in HighlightedText(line.shown, marking: quotes.map(\.text)).parts {
      if part.isMarked { page.element(.mark, text: part.text) } else { page.text(part.text) }
    }
    guard let quoted = line.message.quoted else { return }
    page.element(.span, .quoted) { page in
      page.text(Words.quotes)
      page.text(quoted)
    }
  }
}

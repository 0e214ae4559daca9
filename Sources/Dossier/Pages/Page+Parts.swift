internal import Evidence

/// The larger pieces that several pages share.
extension Page {
  /// The head every page begins with: the dossier's name, the title, a line about it.
  mutating func heading(_ title: Wording, of plan: DossierPlan, about: Wording? = nil) {
    element(.header) { page in
      page.element(.div, .kicker, text: plan.contents.name)
      page.element(.h1, title)
      if let about { page.element(.div, .subtitle, about) }
    }
  }

  /// The foot every page ends with: when the case was judged, for whom it was made, and what a hash proves.
  mutating func footing(of plan: DossierPlan) {
    element(.footer) { page in
      page.text(Words.judgedAt)
      page.text(" " + plan.contents.asOf.iso8601 + " · ")
      page.text(Words.edition(plan.contents.edition))
      page.text(" · ")
      page.text(Words.footer)
    }
  }

  /// A table of names and values; values that are not known are left out.
  mutating func facts(_ rows: [(Wording, String?)]) {
    element(.table, .facts) { page in
      page.element(.tbody) { page in
        for case (let name, let value?) in rows {
          page.element(.tr) { page in
            page.element(.th, name)
            page.element(.td, text: value)
          }
        }
      }
    }
  }

  /// A table with a row of headings that is repeated on each sheet of paper.
  mutating func table(_ style: Style, head: [Wording], rows: (inout Page) -> Void) {
    element(.table, style) { page in
      page.element(.thead) { page in
        page.element(.tr) { page in
          for name in head { page.element(.th, name) }
        }
      }
      page.element(.tbody, nil, rows)
    }
  }

  mutating func row(_ cells: [String]) {
    element(.tr) { page in
      for cell in cells { page.element(.td, text: cell) }
    }
  }

  /// A list of sentences; nothing when there are none.
  mutating func list(_ sentences: [Wording]) {
    guard !sentences.isEmpty else { return }
    element(.ul) { page in
      for sentence in sentences { page.element(.li, sentence) }
    }
  }
}

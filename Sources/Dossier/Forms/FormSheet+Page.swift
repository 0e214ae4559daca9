internal import Evidence

extension FormSheet {
  /// The form as a page.
  func page(of plan: DossierPlan) -> [UInt8] {
    var page = Page(title: plan.contents.name, language: plan.language)
    page.heading(title, of: plan, about: about)
    page.element(.main) { page in
      for section in sections {
        page.element(.h2, section.title)
        for part in section.parts { Self.write(part, &page) }
      }
      page.element(.table, .signatures) { page in
        page.element(.tbody) { page in
          page.element(.tr) { page in
            for name in signatures { page.element(.td, name) }
          }
        }
      }
    }
    page.footing(of: plan)
    return page.finish()
  }

  private static func write(_ part: Part, _ page: inout Page) {
    switch part {
    case .paragraph(let words): page.element(.p, words)
    case .facts(let rows): page.facts(rows.map { ($0, $1.map(toFill)) })
    case .blanks(let names):
      page.element(.table, .blanks) { page in
        page.element(.tbody) { page in
          for name in names { line(name, &page) }
        }
      }
    case .table(let head, let rows):
      page.table(.grid, head: head) { page in
        for row in rows { cells(row, &page) }
      }
    case .list(let lines):
      guard !lines.isEmpty else { return }
      page.element(.ul) { page in
        for line in lines { page.element(.li, text: line) }
      }
    }
  }

  /// A row whose number or time, and whose room to write, are not torn apart.
  private static func cells(_ row: [String], _ page: inout Page) {
    page.element(.tr) { page in
      for (index, cell) in row.enumerated() {
        page.element(.td) { page in
          if index == 0 || cell == blank {
            page.element(.span, .unbroken, text: cell)
          } else {
            page.text(cell)
          }
        }
      }
    }
  }

  private static func line(_ name: Wording, _ page: inout Page) {
    page.element(.tr) { page in
      page.element(.th, name)
      page.element(.td, text: "")
    }
  }

  /// On paper the cell itself is the place to write.
  private static func toFill(_ value: String) -> String { value == blank ? "" : value }
}

public import Evidence

extension FlagBuyers {
  /// The report as bytes.
  ///
  /// - Throws: An encoding error, which would be a bug.
  public func output(_ format: TableFormat, in language: Language) throws -> [UInt8] {
    switch format {
    case .json: return try ReportJSON.document(report)
    case .text: return Array(FlagText(report, in: language).text.utf8)
    case .csv:
      var table = CSVText()
      table.row([
        "buyer", "shop", "platform", "verdict", "score", "orders", "rule", "at", "file", "quote", "amounts",
      ])
      for buyer in report.buyers { buyer.rows(into: &table) }
      return Array(table.text.utf8)
    }
  }
}

extension BuyerEntry {
  fileprivate func rows(into table: inout CSVText) {
    let front: [String?] = [
      buyer, shop, platform, verdict, String(score.total), orders.joined(separator: " "),
    ]
    if findings.isEmpty { table.row(front + [nil, nil, nil, nil, nil]) }
    for finding in findings {
      let amounts = finding.amounts.compactMap(\.yuan).joined(separator: " ")
      for citation in finding.citations {
        table.row(front + [finding.rule, citation.at, citation.file, citation.quote, amounts])
      }
    }
  }
}

extension InspectFiles {
  /// The report as bytes.
  ///
  /// - Throws: An encoding error, which would be a bug.
  public func output(_ format: DocumentFormat, in language: Language) throws -> [UInt8] {
    switch format {
    case .json: try ReportJSON.document(report)
    case .text: Array(InspectText(report, in: language).text.utf8)
    }
  }
}

extension Problem {
  /// One line for a person: file, place, what it is, what to do.
  public func line(in language: Language) -> String { ProblemText(language).line(self) }

  /// 4 when the result could not be written, 3 when there is nothing to work on, 2 for wrong packs.
  public var exitStatus: Int32 {
    switch code {
    case "disk-full", "read-only", "parent-missing", "write-failed", "not-writable", "output-not-a-file",
      "not-a-folder", "output-is-input", "stdout-failed":
      4
    case "pack-too-large", "pack-not-utf8", "pack-aliases", "pack-syntax", "pack-content", "no-packs": 2
    default: 3
    }
  }
}

extension Workbench {
  /// This machine's files, and as many readers as this program is measured with.
  public static let standard = Workbench()
}

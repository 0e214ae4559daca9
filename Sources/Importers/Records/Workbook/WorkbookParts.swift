internal import Markup

/// Which sheets a workbook has and where they are, by its main part and that part's relations.
struct WorkbookParts: MarkupHandler {
  private(set) var is1904 = false
  private var declared: [(name: String, id: String)] = []
  private var targets: [String: String] = [:]

  /// Name and entry of each sheet, in the order the workbook shows them.
  var sheets: [(String, String)] {
    declared.compactMap { sheet in targets[sheet.id].map { (sheet.name, $0) } }
  }

  mutating func start(_ element: borrowing MarkupElement) throws {
    switch element.name {
    case "workbookPr":
      let flag = element.attribute("date1904")
      is1904 = flag == "1" || flag == "true"
    case "sheet":
      for index in 0..<element.attributeCount {
        let (name, value) = element.attribute(at: index)
        // The prefix of the relation's namespace is the program's choice.
        guard name.hasSuffix(":id") else { continue }
        declared.append((element.attribute("name") ?? "", String(decoding: value, as: UTF8.self)))
      }
    case "Relationship":
      guard let id = element.attribute("Id"), let target = element.attribute("Target") else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    default: break
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {}
  mutating func text(_ text: borrowing MarkupText) throws {}
}

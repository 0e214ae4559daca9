internal import Markup

/// Which cell styles show a number as a date (ECMA-376 part 1, 18.8.30).
struct DateStyles: MarkupHandler {
  private var customDates: Set<Int> = []
  private var styles: [Bool] = []
  private var isInCellStyles = false

  func isDate(_ style: Int?) -> Bool { style.map { styles.indices.contains($0) && styles[$0] } ?? false }

  mutating func start(_ element: borrowing MarkupElement) throws {
    switch element.name {
    case "numFmt":
      guard let id = element.attribute("numFmtId").flatMap({ Int($0) }),
        let code = element.attributeBytes("formatCode"),
        Self.isDate(code)
      else { return }
      customDates.insert(id)
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let id = element.attribute("numFmtId").flatMap { Int($0) } ?? 0
      // 14–22 and 45–47 everywhere, 27–36 and 50–58 in Chinese, Japanese and Korean editions.
      let isBuiltIn =
        (14...22).contains(id) || (27...36).contains(id) || (45...47).contains(id) || (50...58).contains(id)
      styles.append(isBuiltIn || customDates.contains(id))
    default: break
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {
    if element.name == "cellXfs" { isInCellStyles = false }
  }

  mutating func text(_ text: borrowing MarkupText) throws {}

  /// A year or a day outside quotes, brackets and escapes.
  private static func isDate(_ code: ArraySlice<UInt8>) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var skipsNext = false
    for byte in code {
      if skipsNext {
        skipsNext = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): skipsNext = true
      case UInt8(ascii: "["): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case UInt8(ascii: "y"), UInt8(ascii: "Y"), UInt8(ascii: "d"), UInt8(ascii: "D"):
        if !isQuoted, !isBracketed { return true }
      default: break
      }
    }
    return false
  }
}

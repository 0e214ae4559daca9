internal import Markup

/// The texts that a workbook's cells share, without the phonetic readings beside them.
struct SharedStrings: MarkupHandler {
  /// All texts together, in bytes.
  static let limit = 100_663_296

  private var text: [UInt8] = []
  private var ends: [Int] = []
  private var isInText = false
  private var isPhonetic = false

  /// The text at `index`, or nothing where there is none.
  func string(at index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    return text[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  mutating func start(_ element: borrowing MarkupElement) throws {
    switch element.name {
    case "t": isInText = !isPhonetic
    case "rPh": isPhonetic = true
    default: break
    }
  }

  mutating func end(_ element: borrowing MarkupEnd) throws {
    switch element.name {
    case "t": isInText = false
    case "rPh": isPhonetic = false
    case "si": ends.append(text.count)
    default: break
    }
  }

  mutating func text(_ piece: borrowing MarkupText) throws {
    guard isInText else { return }
    text += piece.utf8
    // Eight bytes for the place of each text count as well.
    guard text.count + ends.count * 8 <= Self.limit else {
      throw ImportError(.tooLarge, at: piece.range.lowerBound, detail: "sharedStrings")
    }
  }
}

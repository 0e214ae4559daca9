/// Reads the numbers of an address: `12号4幢702室` is `12-4-702`.
struct HouseNumbers: Sendable {
  typealias Text = [Unicode.Scalar]

  /// What an address says when its numbers are read.
  struct Reading {
    var text: Text = []
    /// Numbers in a row at the end, and figures of the last of them.
    var inRow = 0
    var last = 0
    /// Whether the number of a home is named as such.
    var isNamed = false
    var isHome = false
  }

  private let units: [Text]
  private let rooms: [Text]
  private let numerals: [Unicode.Scalar: Int]
  private let ten: Unicode.Scalar?
  private let numbers: Int
  private let roomFigures: Int

  init(_ table: AddressTable) {
    units = longestFirst(table.units)
    rooms = longestFirst(table.rooms)
    numerals = Dictionary(
      table.numerals.unicodeScalars.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first }
    )
    ten = table.ten.unicodeScalars.first
    numbers = table.numbers
    roomFigures = table.roomFigures
  }

  /// Letters, figures and Chinese characters, with one hyphen for whatever parts two numbers.
  func read(_ text: Text) -> Reading {
    var reading = Reading()
    var place = 0
    var isParted = false
    while place < text.count {
      let rest = text[place...]
      if let (figures, length) = numeral(at: rest) {
        append(Text(String(figures).unicodeScalars), to: &reading, parted: isParted)
        (isParted, place) = (false, place + length)
      } else if isAfterNumber(reading), !isParted, let (word, isRoom) = unit(at: rest) {
        reading.isNamed = reading.isNamed || isRoom
        (isParted, place) = (true, place + word.count)
      } else if isWord(text[place]) {
        append([text[place]], to: &reading, parted: isParted)
        (isParted, place) = (false, place + 1)
      } else {
        (isParted, place) = (isParted || isAfterNumber(reading), place + 1)
      }
    }
    count(&reading)
    return reading
  }

  private func append(_ piece: Text, to reading: inout Reading, parted: Bool) {
    if parted, isAfterNumber(reading), let first = piece.first, isLatinOrFigure(first) {
      reading.text.append("-")
    }
    reading.text += piece
  }

  private func count(_ reading: inout Reading) {
    let tail = reading.text.reversed().prefix { isLatinOrFigure($0) || $0 == "-" }
    let row = tail.split(separator: "-")
    reading.inRow = row.count
    reading.last = tail.count(where: isFigure) == 0 ? 0 : row.first?.count ?? 0
    if reading.last == 0, reading.text.contains(where: isFigure) { reading.last = 1 }
    reading.isHome =
      reading.isNamed || reading.inRow >= numbers || (reading.inRow >= 2 && reading.last >= roomFigures)
  }

  private func isAfterNumber(_ reading: Reading) -> Bool { reading.text.last.map(isLatinOrFigure) ?? false }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    isLatinOrFigure(scalar) || scalar.properties.isAlphabetic
  }

  private func unit(at text: ArraySlice<Unicode.Scalar>) -> (word: Text, isRoom: Bool)? {
    if let room = rooms.first(where: { text.starts(with: $0) }) { return (room, true) }
    return units.first { text.starts(with: $0) }.map { ($0, false) }
  }

  /// A Chinese number below a hundred, where a unit follows: the one of 一号, not that of 五一路.
  private func numeral(at text: ArraySlice<Unicode.Scalar>) -> (value: Int, length: Int)? {
    let run = text.prefix(3).prefix { numerals[$0] != nil || $0 == ten }
    guard !run.isEmpty, unit(at: text.dropFirst(run.count)) != nil else { return nil }
    let parts = run.split(separator: ten ?? " ", omittingEmptySubsequences: false)
    if parts.count == 1 { return run.count == 1 ? run.first.flatMap { numerals[$0] }.map { ($0, 1) } : nil }
    guard parts.count == 2, parts.allSatisfy({ $0.count <= 1 }) else { return nil }
    let tens = parts[0].first.flatMap { numerals[$0] } ?? 1
    let ones = parts[1].first.flatMap { numerals[$0] } ?? 0
    return (tens * 10 + ones, run.count)
  }
}

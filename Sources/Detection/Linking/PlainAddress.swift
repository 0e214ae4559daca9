/// An address reduced to what two ways of writing it have in common.
struct PlainAddress: Hashable {
  /// How far down the address goes.
  enum Reach { case room, building, sharedPlace }

  /// Name of the province without 省 and the like; nil when it is not written.
  var province: String?
  var city: String?
  /// What follows province and city: `姑苏区虚构巷12-4-702`.
  var place: String
  var reach: Reach

  /// Whether both may lie in one city: what both write is the same.
  func mayBeNear(_ other: PlainAddress) -> Bool {
    func agree(_ one: String?, _ two: String?) -> Bool { one == nil || two == nil || one == two }
    return agree(province, other.province) && agree(city, other.city)
  }
}

/// Reads addresses by the spellings of one table.
///
/// A class, since it is made once and used for every order.
final class AddressReader: Sendable {
  typealias Text = [Unicode.Scalar]

  private let table: AddressTable
  private let sharedPlaces: [Text]
  private let provinces: [Text]
  private let provinceEnds: [Text]
  private let cityEnds: [Text]
  private let optional: [Text]
  private let spellings: [Unicode.Scalar: Unicode.Scalar]
  private let stops: Set<Unicode.Scalar>
  private let numbers: HouseNumbers

  init(_ table: AddressTable, sharedPlaces: [String]) {
    self.table = table
    self.sharedPlaces = sharedPlaces.map { Text($0.unicodeScalars) }
    provinces = longestFirst(table.provinces)
    provinceEnds = longestFirst(table.provinceEnds)
    cityEnds = longestFirst(table.cityEnds)
    optional = longestFirst(table.optional)
    let pairs = Text(table.spellings.unicodeScalars.filter { $0 != " " })
    spellings = Dictionary(
      stride(from: 0, to: pairs.count - 1, by: 2).map { (pairs[$0], pairs[$0 + 1]) },
      uniquingKeysWith: { first, _ in first })
    stops = Set(table.stops.unicodeScalars)
    numbers = HouseNumbers(table)
  }

  /// The address; nil for one that is masked, has no number in it, or is too short to mean one place.
  func address(_ text: String) -> PlainAddress? {
    guard !text.utf8.contains(UInt8(ascii: "*")), text.utf8.contains(where: { !isBlank($0) }) else {
      return nil
    }
    var rest = joined(withoutPostcode(plain(text)))
    let province = takeProvince(&rest)
    // 直辖市 are written twice: 上海市 上海市.
    let city = takeCity(&rest) ?? takeProvince(&rest)
    let read = numbers.read(rest)
    let isShared = sharedPlaces.contains { holds(rest, $0) }
    guard read.text.count >= table.least, isShared || read.last > 0 else { return nil }
    return PlainAddress(
      province: province, city: city, place: string(read.text),
      reach: isShared ? .sharedPlace : read.isHome ? .room : .building)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// Half width, small letters, one spelling.
  private func plain(_ text: String) -> Text {
    text.unicodeScalars.map { scalar in
      let narrow = narrowed(scalar)
      return spellings[narrow] ?? narrow
    }
  }

  /// Without `(215000)` at the end.
  private func withoutPostcode(_ text: Text) -> Text {
    guard text.last == ")", text.count > 8, text[text.count - 8] == "(",
      text[(text.count - 7)..<(text.count - 1)].allSatisfy(isFigure)
    else { return text }
    return Text(text.dropLast(8))
  }

  /// The parts without the blanks between them; two numbers stay two.
  private func joined(_ text: Text) -> Text {
    let parts = text.split { $0.properties.isWhitespace }
    var result: Text = []
    for (number, part) in parts.enumerated() {
      let mayGo = number > 0 && number + 1 < parts.count
      if mayGo, optional.contains(where: { part.count > $0.count && part.suffix($0.count).elementsEqual($0) })
      {
        continue
      }
      if let last = result.last, let first = part.first, isFigure(last), isFigure(first) {
        result.append("-")
      }
      result += part
    }
    return result
  }

  private func takeProvince(_ text: inout Text) -> String? {
    guard let name = provinces.first(where: { text.starts(with: $0) }) else { return nil }
    let rest = text.dropFirst(name.count)
    if let end = provinceEnds.first(where: { rest.starts(with: $0) }) {
      text = Text(rest.dropFirst(end.count))
      return string(name)
    }
    // 上海路 is a road, and 上海徐汇区 is not.
    let near = rest.prefix(table.cityName)
    guard let stop = near.firstIndex(where: { stops.contains($0) || cityEnds.contains([$0]) }),
      stop - rest.startIndex >= 2
    else { return nil }
    text = Text(rest)
    return string(name)
  }

  private func takeCity(_ text: inout Text) -> String? {
    for length in 2...max(2, table.cityName) where length < text.count {
      guard !stops.contains(text[length - 1]) else { return nil }
      if length == 2, stops.contains(text[0]) { return nil }
      let rest = text.dropFirst(length)
      guard let end = cityEnds.first(where: { rest.starts(with: $0) }) else { continue }
      let name = string(Text(text.prefix(length)))
      text = Text(rest.dropFirst(end.count))
      return name
    }
    return nil
  }
}

/// The texts as scalars, longer ones before those that they start with.
func longestFirst(_ texts: [String]) -> [[Unicode.Scalar]] {
  texts.map { [Unicode.Scalar]($0.unicodeScalars) }.sorted { $0.count > $1.count }
}

/// Half width and small, where it is full width or a capital of the basic alphabet.
func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  var value = scalar.value
  if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
  if value == 0x3000 { value = 0x20 }
  if (0x41...0x5A).contains(value) { value += 0x20 }
  return Unicode.Scalar(value) ?? scalar
}

func isFigure(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

func isLatinOrFigure(_ scalar: Unicode.Scalar) -> Bool {
  isFigure(scalar) || (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
}

func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}

/// Whether `part` stands somewhere in `whole`.
func holds(_ whole: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
  guard !part.isEmpty, whole.count >= part.count else { return false }
  return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
}

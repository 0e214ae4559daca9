/// How addresses are written.
public struct AddressTable: Decodable, Sendable {
  /// Characters of what is left when province and city are gone.
  public var least: Int
  public var provinces: [String]
  public var provinceEnds: [String]
  public var cityEnds: [String]
  /// Characters of the longest name before such an end.
  public var cityName: Int
  /// Signs that no name of a city has.
  public var stops: String
  /// Parts that one writes and another leaves out, when they stand apart.
  public var optional: [String]
  /// Pairs of characters: as written, as read.
  public var spellings: String
  /// Words after a number that only part it from the next one.
  public var units: [String]
  /// Words after the number of a home.
  public var rooms: [String]
  /// Without such a word: so many numbers in a row at the end name a home.
  public var numbers: Int
  /// Or a last one of so many figures, after another number.
  public var roomFigures: Int
  public var numerals: String
  public var ten: String

  enum CodingKeys: String, CodingKey {
    case least, provinces, stops, optional, spellings, units, rooms, numbers, numerals, ten
    case provinceEnds = "province_ends"
    case cityEnds = "city_ends"
    case cityName = "city_name"
    case roomFigures = "room_figures"
  }
}

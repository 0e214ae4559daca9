/// Numbers names in the order in which they first come.
///
/// In a conversation few people speak in turn, so the last two names are looked at before any table.
public struct NameIndex: Sendable {
  private var places: [String: Int] = [:]
  private var last = (name: "", place: -1)
  private var before = (name: "", place: -1)

  public init() {}

  /// Number of names that have come.
  public var count: Int { places.count }

  /// The number of `name`; that of a new one is the count of those before it.
  public mutating func place(of name: String) -> Int {
    if Self.isSame(name, last) { return last.place }
    if Self.isSame(name, before) {
      swap(&last, &before)
      return last.place
    }
    let place = places[name] ?? places.count
    places[name] = place
    before = last
    last = (name, place)
    return place
  }

  /// Lengths tell most names apart at once; comparing texts that differ is slow.
  @inline(__always)
  private static func isSame(_ name: String, _ known: (name: String, place: Int)) -> Bool {
    known.place >= 0 && name.utf8.count == known.name.utf8.count && name == known.name
  }
}

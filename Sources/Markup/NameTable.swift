/// The names of a document's elements and attributes, each kept once.
///
/// The C parser keeps each name at one address, so that addresses tell names apart; the last ones seen are found
/// without hashing.
struct NameTable {
  struct Name {
    var text: String
    var bytes: [UInt8]
  }

  /// Addresses of a name and of its prefix.
  struct Key: Hashable {
    var name: Int
    var prefix: Int
  }

  private(set) var names: [Name] = []
  private var places: [Key: Int] = [:]
  private var recent = [(key: Key, index: Int)](repeating: (Key(name: 0, prefix: 0), -1), count: 256)

  /// The index of the name at `key`; `text` is asked for when it is new.
  mutating func index(_ key: Key, text: () -> String) -> Int {
    let slot = (key.name >> 3 ^ key.name >> 11 ^ key.prefix >> 4) & 255
    if recent[slot].index >= 0, recent[slot].key == key { return recent[slot].index }
    let index = places[key] ?? add(key, text())
    recent[slot] = (key, index)
    return index
  }

  private mutating func add(_ key: Key, _ text: String) -> Int {
    names.append(Name(text: text, bytes: Array(text.utf8)))
    places[key] = names.count - 1
    return names.count - 1
  }
}

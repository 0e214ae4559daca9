/// The names of a document's elements and attributes, each kept once.
///
/// The C parser keeps each name at one address, so that addresses tell names apart; the last ones seen are found
/// without hashing.
struct NameTable {
  /// Addresses of a name and of its prefix.
  struct Key: Hashable {
    var name: Int
    var prefix: Int
  }

  private(set) var texts: [String] = []
  /// All names as UTF-8, one after another: reading one there counts no references.
  private(set) var letters: [UInt8] = []
  /// Where in ``letters`` each name stands.
  private(set) var spellings: [Range<Int>] = []
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
    texts.append(text)
    let start = letters.count
    letters += text.utf8
    spellings.append(start..<letters.count)
    places[key] = texts.count - 1
    return texts.count - 1
  }
}

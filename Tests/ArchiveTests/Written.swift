@testable import Archive

/// What goes into an archive under test.
struct Item {
  var name: String
  var bytes: [UInt8]
  var method: ZipMethod = .deflated

  static let samples = [
    Item(name: "bag/a.txt", bytes: Array("差评返现\n".utf8), method: .stored),
    Item(name: "bag/b/long.html", bytes: (0..<200_000).map { UInt8($0 / 7 % 251) }),
    Item(name: "bag/empty-deflated", bytes: []),
    Item(name: "bag/empty-stored", bytes: [], method: .stored),
  ]
}

/// The archive of `items`, each written in pieces of `size`.
func write(
  _ items: [Item], pieces size: Int = 10_000, sizeLimit: UInt64 = 0xFFFF_FFFF, entryLimit: Int = 0xFFFF
) throws -> [UInt8] {
  var writer = ZipWriter(MemorySink(), limits: .init(size: sizeLimit, entries: entryLimit))
  for item in items {
    try writer.begin(item.name, method: item.method, size: item.bytes.count)
    for start in stride(from: 0, to: item.bytes.count, by: size) {
      try writer.write(Array(item.bytes[start..<min(start + size, item.bytes.count)]))
    }
    try writer.end()
  }
  return try writer.finish().bytes
}

import Testing

@testable import Archive

@Suite struct ZipWriterTests {
  @Test(arguments: [1_000, 65_536, 200_000])
  func `the caller's pieces leave no trace`(size: Int) throws {
    #expect(try write(Item.samples, pieces: size) == write(Item.samples))
  }

  @Test func `the form is canonical to the last field`() throws {
    let bytes = try write(Item.samples)
    let structure = try ZipStructure.read(MemoryBytes(bytes))
    var place = 0
    for (local, central) in zip(structure.locals, structure.centrals) {
      #expect(local.offset == place)
      #expect(local.header == central.header)
      #expect(local.header.extra.isEmpty && central.comment.isEmpty)
      #expect(local.header.flags == ZipCanon.flags && local.header.versionNeeded == ZipCanon.version)
      #expect(local.header.time == ZipCanon.time && local.header.date == ZipCanon.date)
      #expect(central.versionMadeBy == ZipCanon.madeByUnix | ZipCanon.version)
      #expect(central.externalAttributes == ZipCanon.externalAttributes)
      #expect(central.internalAttributes == ZipCanon.internalAttributes && central.disk == 0)
      place = local.dataOffset + central.resolved.compressedSize
    }
    #expect(structure.directoryOffset == place)
    #expect(structure.end.offset == place + structure.directorySize)
    #expect(structure.end.offset + structure.end.size == bytes.count)
    #expect(structure.zip64 == nil)
  }

  @Test func `what was written reads back`() throws {
    for bytes in [try write(Item.samples), try write(Item.samples, sizeLimit: 0, entryLimit: 0)] {
      let reader = try ZipReader(source: MemoryBytes(bytes))
      #expect(reader.entries.map(\.name) == Item.samples.map(\.name))
      for (entry, item) in zip(reader.entries, Item.samples) {
        #expect(try reader.readAll(entry, limit: item.bytes.count) == item.bytes)
      }
    }
  }

  @Test func `Zip64 comes in where a number does not fit, and only there`() throws {
    let large = try ZipStructure.read(MemoryBytes(write(Item.samples, sizeLimit: 100_000)))
    #expect(large.zip64 == nil)
    #expect(large.locals.map(\.header.extra.count) == [0, 20, 0, 0])
    #expect(large.centrals.map(\.header.extra.count) == [0, 12, 0, 0])
    #expect(large.locals.map(\.header.versionNeeded) == [20, 45, 20, 20])
    let many = try ZipStructure.read(MemoryBytes(write(Item.samples, entryLimit: 4)))
    #expect(many.zip64?.entries == 4 && many.end.entries == 0xFFFF)
    #expect(many.centrals.allSatisfy { $0.header.extra.isEmpty })
  }

  @Test(arguments: ["unzip -t", "python3 -m zipfile -t", "7z t"])
  func `other tools accept the archives`(tool: String) throws {
    let command = tool.split(separator: " ").map(String.init)
    guard Tool.exists(command[0]) else { try Test.cancel("\(command[0]) is not installed") }
    for bytes in [try write(Item.samples), try write(Item.samples, sizeLimit: 0, entryLimit: 0)] {
      let (status, output) = try Tool.withFile(bytes) { try Tool.run(command + [$0]) }
      #expect(status == 0, "\(output)")
    }
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", "a/../b", "./a", "a\\b", "c:a", "差", "a b", "a\u{7}", "bag/a.txt", "aaa",
  ])
  func `names that are not allowed or not in order are refused`(name: String) throws {
    var writer = ZipWriter(MemorySink())
    try writer.begin("bag/a.txt", method: .stored, size: 0)
    try writer.end()
    let error = #expect(throws: ArchiveError.self) { try writer.begin(name, method: .stored, size: 0) }
    #expect(error?.code == .name)
  }

  @Test func `calls out of turn and other sizes than stated are refused`() throws {
    var writer = ZipWriter(MemorySink())
    #expect(throws: ArchiveError(.order)) { try writer.write([1]) }
    #expect(throws: ArchiveError(.order)) { try writer.end() }
    try writer.begin("a", method: .stored, size: 2)
    #expect(throws: ArchiveError(.order)) { try writer.begin("b", method: .stored, size: 0) }
    try writer.write([1])
    #expect(throws: ArchiveError(.order)) { try writer.end() }
    #expect(throws: ArchiveError(.order)) { _ = try writer.finish() }
  }

  @Test func `an archive without entries is one`() throws {
    let bytes = try write([])
    #expect(bytes.count == 22)
    #expect(try ZipReader(source: MemoryBytes(bytes)).entries.isEmpty)
  }
}

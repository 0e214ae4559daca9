import Testing

@testable import Archive

@Suite struct ZipReaderTests {
  /// What reading every entry of `bytes` ends with; nil when all is well.
  private func fault(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) -> ArchiveError.Code? {
    do {
      let reader = try ZipReader(source: MemoryBytes(bytes), limits: limits)
      for entry in reader.entries { try reader.forEachChunk(of: entry) { _ in } }
      return nil
    } catch let error as ArchiveError { return error.code } catch { return .order }
  }

  @Test(arguments: [
    "z.writestr('差评.txt', 'x' * 5000)",
    "z.writestr('a', b'y' * 100, zipfile.ZIP_STORED); z.writestr('b/', b''); z.comment = b'note'",
    "f = z.open('big', 'w', force_zip64=True); f.write(b'0123456789' * 1000); f.close()",
  ])
  func `archives of other programs are read`(body: String) throws {
    let program = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:
          \(body)
      """
    let source = try Tool.python(program)
    #expect(fault(source.bytes) == nil)
    #expect(try ZipReader(source: source).entries.contains { $0.size >= 100 })
  }

  @Test func `sizes that stand behind the data are found`() throws {
    let source = try Tool.python(
      """
      import sys, zipfile
      class Pipe:
          def __init__(self, f): self.f = f
          def write(self, b): return self.f.write(b)
          def flush(self): pass
      with open(sys.argv[1], 'wb') as f, zipfile.ZipFile(Pipe(f), 'w', zipfile.ZIP_DEFLATED) as z:
          z.writestr('xl/sheet1.xml', '<row/>' * 3000)
      """)
    let reader = try ZipReader(source: source)
    let entry = try #require(reader.entry("xl/sheet1.xml"))
    #expect(try reader.readAll(entry, limit: 18_000) == Array(String(repeating: "<row/>", count: 3_000).utf8))
    #expect(throws: ArchiveError.self) { try reader.readAll(entry, limit: 17_999) }
  }

  @Test(arguments: [0, 1, 2])
  func `a bomb is refused while it unpacks`(extra: Int) throws {
    var limits = ArchiveLimits()
    limits.grace = 1_000_000
    let zeros = [UInt8](repeating: 0, count: 1_000_000 + extra * 4_000_000)
    let bytes = try write([Item(name: "a", bytes: zeros)])
    #expect(fault(bytes, limits: limits) == (extra == 0 ? nil : .bomb))
    let reader = try ZipReader(source: MemoryBytes(bytes), limits: limits)
    var given = 0
    _ = try? reader.forEachChunk(of: reader.entries[0]) { given += $0.count }
    #expect(given <= limits.grace + 65_536)
  }

  @Test func `limits hold at n and end at n plus one`() throws {
    let bytes = try write(Item.samples)
    let total = Item.samples.map(\.bytes.count).reduce(0, +)
    var limits = ArchiveLimits()
    limits.expanded = total
    limits.entries = 4
    #expect(fault(bytes, limits: limits) == nil)
    limits.expanded = total - 1
    #expect(fault(bytes, limits: limits) == .bomb)
    limits.expanded = total
    limits.entries = 3
    #expect(fault(bytes, limits: limits) == .tooManyEntries)
    limits.entries = 4
    limits.directory = 100
    #expect(fault(bytes, limits: limits) == .tooLarge)
  }

  @Test func `entries that share bytes are refused`() throws {
    var bytes = try write([
      Item(name: "a", bytes: [1, 2, 3], method: .stored), Item(name: "b", bytes: [1, 2, 3], method: .stored),
    ])
    let structure = try ZipStructure.read(MemoryBytes(bytes))
    // Both records name the first entry's header.
    let second = structure.centrals[1].offset
    bytes.replaceSubrange(second + 42..<second + 46, with: [0, 0, 0, 0])
    bytes[second + 46] = UInt8(ascii: "a")
    #expect(fault(bytes) == .overlap)
  }

  @Test func `damage is noticed wherever it is`() throws {
    let bytes = try write(Item.samples)
    let structure = try ZipStructure.read(MemoryBytes(bytes))
    let stored = structure.locals[0].dataOffset
    var changed = bytes
    changed[stored] ^= 1
    #expect(fault(changed) == .checksum)
    for (offset, value) in [(8, UInt8(1)), (10, 99)] {
      var central = bytes
      central[structure.centrals[0].offset + offset] = value
      #expect(fault(central) == .unsupported)
    }
    #expect(fault(Array(bytes.dropLast(10))) == .notAnArchive)
    #expect(fault(Array(bytes.dropFirst(5))) == .malformed)
    #expect(fault([]) == .notAnArchive)
    #expect(fault(Array("PK not a zip".utf8)) == .notAnArchive)
  }

  @Test func `deflate data that ends early or late is refused`() throws {
    let bytes = try write([Item(name: "a", bytes: Array(repeating: 65, count: 1_000))])
    let structure = try ZipStructure.read(MemoryBytes(bytes))
    let size = structure.centrals[0].resolved.compressedSize
    for claimed in [size - 1, size + 1] {
      var changed = bytes
      if claimed > size { changed.insert(0, at: structure.locals[0].dataOffset + size) }
      let shift = changed.count - bytes.count
      let central = structure.centrals[0].offset + shift
      changed[18] = UInt8(claimed)
      changed[central + 20] = UInt8(claimed)
      changed[changed.count - 6] += UInt8(shift)
      #expect(fault(changed) == .malformed)
    }
  }

  @Test(arguments: 0..<20)
  func `changed archives are read or refused, never worse`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = try write(Item.samples, sizeLimit: seed % 2 == 0 ? 0 : .max, entryLimit: 0)
    for _ in 0..<100 {
      var changed = bytes
      let tail = max(0, changed.count - 700)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place =
          Bool.random(using: &random)
          ? Int.random(in: tail..<changed.count, using: &random)
          : Int.random(in: 0..<changed.count, using: &random)
        changed[place] = UInt8.random(in: .min ... .max, using: &random)
      }
      if let reader = try? ZipReader(source: MemoryBytes(changed)) {
        for entry in reader.entries {
          guard let read = try? reader.readAll(entry, limit: 300_000) else { continue }
          #expect(read.count == entry.size)
        }
      }
    }
  }
}

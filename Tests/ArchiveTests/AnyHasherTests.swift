import Archive
import Evidence
import Testing

struct AnyHasherTests {
  /// Values of `abc` from FIPS 180-4 and RFC 1321.
  @Test(arguments: [
    (HashAlgorithm.md5, "900150983cd24fb0d6963f7d28e17f72"),
    (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (.sha224, "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
    (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `the published value of abc comes out`(algorithm: HashAlgorithm, value: String) {
    var hasher = AnyHasher(algorithm)
    hasher.update(Array("abc".utf8))
    #expect(Digest(bytes: hasher.finish()).hex == value)
  }

  @Test(arguments: HashAlgorithm.allCases)
  func `pieces of any size give the same value of the stated length`(algorithm: HashAlgorithm) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 31) }
    var whole = AnyHasher(algorithm)
    whole.update(bytes)
    let value = whole.finish()
    for size in [1, 55, 56, 63, 64, 65, 128] {
      var pieces = AnyHasher(algorithm)
      for start in stride(from: 0, to: bytes.count, by: size) {
        pieces.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(pieces.finish() == value)
    }
    #expect(value.count == algorithm.size)
  }

  @Test func `nothing hashed at all has the published value`() {
    #expect(
      Digest(bytes: AnyHasher(.sha224).finish()).hex
        == "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f")
  }
}

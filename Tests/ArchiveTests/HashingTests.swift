import Archive
import Testing

@Suite struct HashingTests {
  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  /// Values from FIPS 180-4's own examples.
  @Test func `hashes are those of the standard, in pieces or whole`() {
    let text = Array("abc".utf8)
    var narrow = SHA256Hasher()
    var wide = SHA512Hasher()
    for byte in text {
      narrow.update([byte])
      wide.update([byte])
    }
    let short = narrow.finish()
    let long = wide.finish()
    #expect(hex(short) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(hex(long).hasPrefix("ddaf35a193617abacc417349ae204131"))
    #expect(SHA256Hasher.hash(text) == short && SHA512Hasher.hash(text) == long)
  }

  @Test func `CRC-32 is ZIP's`() {
    var checksum = CRC32()
    checksum.update(Array("1234".utf8))
    checksum.update([])
    checksum.update(Array("56789".utf8))
    #expect(checksum.value == 0xCBF4_3926)
  }
}

import Evidence
import Testing

@Suite struct DigestTests {
  @Test func `a digest is written in lower-case hexadecimal, two digits a byte`() {
    #expect(Digest(bytes: [0x00, 0x0f, 0xa0, 0xff]).hex == "000fa0ff")
    #expect(Digest(bytes: []).hex == "")
  }

  @Test func `every byte has its own two digits`() {
    let all = Digest(bytes: Array(0...255)).hex.utf8
    let pairs = stride(from: 0, to: 512, by: 2).map { Array(all.dropFirst($0).prefix(2)) }
    #expect(Set(pairs).count == 256)
  }
}

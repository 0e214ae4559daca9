import Evidence
import Testing

@testable import Detection

private func wording() throws -> LinkTable.Wording { try Shared.rulebook().linker.table.wording }

private func clusters(_ texts: [String], _ table: LinkTable.Wording? = nil) throws -> [WordingIndex.Cluster] {
  let table = try table ?? wording()
  var index = WordingIndex(texts.map { Grams($0, table) }, table)
  return index.clusters()
}

@Test func `blanks, signs, width and capitals do not make texts different`() throws {
  let table = try wording()
  let one = try #require(Grams("麻薯发硬有异味,吃完肚子不舒服 OK", table))
  let other = try #require(Grams("麻薯发硬 有异味！吃完肚子不舒服。ｏｋ😡", table))
  #expect(one.similarity(to: other) == 100)
}

@Test func `similarity is the share of grams that both have`() throws {
  let table = try wording()
  // 11 and 11 pairs of characters, 10 of them in common: 10 of 12.
  let one = try #require(Grams("甲乙丙丁戊己庚辛壬癸子丑", table))
  let other = try #require(Grams("甲乙丙丁戊己庚辛壬癸子寅", table))
  #expect(one.similarity(to: other) == 83)
  #expect(one.similarity(to: one) == 100)
}

@Test func `short texts and texts that repeat themselves say nothing`() throws {
  let table = try wording()
  #expect(Grams("质量太差了", table) == nil)
  #expect(Grams("一般一般一般一般一般一般一般一般", table) == nil)
  #expect(Grams("", table) == nil)
}

@Test func `near-identical texts are found, and the least likeness is told`() throws {
  let found = try clusters([
    "麻薯发硬有异味,吃完肚子不舒服,谁买谁后悔", "杯子收到就是碎的，客服三天不回，很失望", "麻薯发硬 有异味 吃完肚子不舒服 谁买谁后悔",
    "发硬,有异味,吃了肚子不舒服,谁买谁后悔",
  ])
  #expect(found == [WordingIndex.Cluster(members: [0, 2, 3], similarity: 70)])
}

/// Texts of a small alphabet, some of them copies of others with a few characters changed.
private func manyTexts() -> [String] {
  var random = SplitMix(state: 7)
  var texts: [[UInt32]] = []
  for number in 0..<200 {
    var text = (0..<30).map { _ in 0x4E00 + UInt32(random.next() % 60) }
    if number % 3 == 0, let old = texts.last {
      text = old
      for _ in 0..<(number % 7) { text[Int(random.next() % 30)] = 0x4E00 + UInt32(random.next() % 60) }
    }
    texts.append(text)
  }
  return texts.map { string($0.compactMap(Unicode.Scalar.init)) }
}

private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Test func `the index finds what comparing each with each finds`() throws {
  let table = try wording()
  let texts = manyTexts()
  let grams = texts.map { Grams($0, table) }
  var components = Components(texts.count)
  for one in texts.indices {
    for other in texts.indices.dropFirst(one + 1) {
      guard let first = grams[one], let second = grams[other] else { continue }
      if first.similarity(to: second) >= table.similarity { _ = components.join(one, other) }
    }
  }
  let slow = components.all()
  #expect(slow.count > 20)
  #expect(try clusters(texts).map(\.members) == slow)
}

@Test func `many copies of one text with one character changed are one cluster, though few are looked at`()
  throws
{
  var table = try wording()
  table.postings = 2
  let texts = (0..<300).map { number in
    "麻薯发硬有异味吃完肚子不舒服谁买谁后悔" + string([Unicode.Scalar(0x5000 + number) ?? "号"])
  }
  #expect(try clusters(texts, table).map(\.members.count) == [300])
}

@testable import Detection
import Evidence
import Testing

/// The acts heard in one message of a buyer, with the folds each needed.
private func acts(_ text: String) throws -> [String: [Fold]] {
  let rulebook = try Shared.rulebook()
  var listener = Listener(rulebook)
  listener.hear(Script("buyer: " + text).messages[0])
  let heard = listener.finish().messages.flatMap(\.acts)
  return Dictionary(heard.map { (rulebook.rules[$0.rule].id, $0.folds.folds) }) { first, _ in first }
}

@Test(arguments: [
  ("不给钱就差评", []), ("不给钱就差\u{200B}评", [Fold.invisible]), ("不给钱就差.评", [.separator]),
  ("不给钱就差*评", [.separator]), ("不给钱就差🌸评", [.separator]), ("不給錢就差評", [.traditional]),
  ("不给钱就叉评", [.homophone]), ("不给钱就chaping", [.pinyin]), ("不给钱就CP", [.case, .slang]),
  ("不给钱就差讠平", [.splitCharacter]), ("不给钱就👎", [.emoji]), ("不给钱就ｃｐ", [.slang, .width]),
  ("不给钱就差坪", [.homophone]), ("不给钱就差苹", [.homophone]),
])
func `a threat is heard through its disguise and names the folds`(text: String, folds: [Fold]) throws {
  let found = try #require(try acts(text)["threaten-bad-review"])
  #expect(found == folds)
}

@Test(arguments: [
  "颜色不好 评价怎么写", "这对cp好甜", "cpu坏了吗", "小红花贴纸有几张", "平台说会处理", "苹果手机能用吗", "微信能不能扫码绑定",
])
func `ordinary words do not become levers`(text: String) throws {
  let levers = ["threaten-bad-review", "say-bad-review", "offer-undo", "choose-stars", "name-price-for-undo"]
  let found = try acts(text)
  #expect(found.keys.filter(levers.contains).isEmpty)
}

@Test func `letters spread over a line are read together`() throws {
  let found = try acts("不 给 钱 就 差 评")
  #expect(found["threaten-bad-review"] != nil)
}

@Test func `no phrase goes on over the end of a sentence`() throws {
  let found = try acts("不给。差评")
  #expect(found["threaten-bad-review"] == nil)
}

@Test func `the bytes of an act lead back to the original words`() throws {
  let rulebook = try Shared.rulebook()
  var listener = Listener(rulebook)
  listener.hear(Script("buyer: 你好呀 封\u{200B}口费拿来").messages[0])
  let message = try #require(listener.finish().messages.first)
  let act = try #require(message.acts.first { rulebook.rules[$0.rule].id == "demand-fee" })
  #expect(message.piece(act.bytes).hasPrefix("封\u{200B}口"))
}

@Test func `a fold table that goes in circles comes to an end`() throws {
  let map = try FoldingMap(
    try Shared.packs.get().files.compactMap { if case .folding(let table) = $0 { table } else { nil } })
  for scalar in map.targets.keys { #expect(map.resolve(scalar).scalars.count < 8) }
}

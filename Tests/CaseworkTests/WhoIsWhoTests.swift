import Evidence
import Testing

@testable import Casework

@Suite struct WhoIsWhoTests {
  private func speaker(_ name: String, _ marks: [Mark: Int] = [.none: 1]) -> Speaker {
    Speaker(name: name, messages: marks.values.reduce(0, +), marks: marks)
  }

  private func roles(
    _ speakers: [Speaker], head: ConversationHead = ConversationHead(), known: KnownPeople = KnownPeople()
  ) -> [String: Role] {
    WhoIsWho(speakers: speakers, head: head, known: known).roles
  }

  @Test func `the shop named by the person and all its seats are staff`() {
    let known = KnownPeople(ownShops: ["小林手作"])
    let roles = roles([speaker("小林手作"), speaker("小林手作:阿林"), speaker("tb_1")], known: known)
    #expect(roles == ["小林手作": .staff, "小林手作:阿林": .staff, "tb_1": .buyer])
  }

  @Test func `the page's own marks come before names`() {
    let marked = roles([speaker("甲", [.counterpart: 2]), speaker("乙", [.owner: 3])])
    #expect(marked == ["甲": .buyer, "乙": .staff])
    let named = roles([speaker("甲"), speaker("乙")], head: ConversationHead(counterpart: "甲"))
    #expect(named == ["甲": .buyer, "乙": .staff])
  }

  @Test func `a prefix shared by two speakers is the shop, and a robot of it stays a robot`() {
    let roles = roles([speaker("云栖:服务助手", [.robot: 4]), speaker("云栖:小栖"), speaker("t**1")])
    #expect(roles == ["云栖:服务助手": .robot, "云栖:小栖": .staff, "t**1": .buyer])
  }

  @Test func `a colon alone makes nobody staff`() {
    #expect(roles([speaker("a:b"), speaker("c")]) == ["a:b": .unknown, "c": .unknown])
  }

  @Test func `a whole nick of an order is the buyer, and the other side follows`() {
    let known = KnownPeople(buyers: ["tb_lin"])
    #expect(roles([speaker("tb_lin"), speaker("小栖")], known: known) == ["tb_lin": .buyer, "小栖": .staff])
  }

  @Test func `lines of the system under the buyer's nick do not make the buyer a system`() {
    let roles = roles([speaker("t**7", [.none: 2, .system: 1]), speaker("云栖:小栖", [.owner: 1])])
    #expect(roles["t**7"] == .buyer)
  }

  @Test func `three speakers of whom nobody is known stay unknown`() {
    #expect(Set(roles([speaker("甲"), speaker("乙"), speaker("丙")]).values) == [.unknown])
  }
}

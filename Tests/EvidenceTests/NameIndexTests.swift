import Evidence
import Testing

@Test func `names are numbered in the order in which they first come`() {
  var index = NameIndex()
  let names = ["买家", "客服", "买家", "", "客服", "第四", "买家", ""]
  #expect(names.map { index.place(of: $0) } == [0, 1, 0, 2, 1, 3, 0, 2])
  #expect(index.count == 4)
}

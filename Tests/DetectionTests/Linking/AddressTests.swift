import Evidence
import Testing

@testable import Detection

private func address(_ text: String) throws -> PlainAddress? {
  try Shared.rulebook().linker.addresses.address(text)
}

@Test func `an address keeps its road and its numbers, however they are written`() throws {
  let full = try address("江苏省 苏州市 姑苏区 平江路街道 虚构巷12号4幢702室(215000)")
  #expect(full?.place == "姑苏区虚构巷12-4-702")
  #expect(full?.province == "江苏")
  #expect(full?.city == "苏州")
  #expect(full?.reach == .room)
  #expect(try address("姑苏区虚构巷１２號 四單元 702室")?.place == "姑苏区虚构巷12-4-702")
  #expect(try address("姑苏区 虚构巷 12 4 702")?.place == "姑苏区虚构巷12-4-702")
}

@Test func `a numeral is a number only where a unit follows`() throws {
  #expect(try address("无名区五一路八十八号十栋二十一室")?.place == "无名区五一路88-10-21")
  #expect(try address("无名区三里河三号")?.place == "无名区三里河3")
}

@Test func `a province without its ending is dropped, and a road of that name is not`() throws {
  #expect(try address("上海徐汇区无名路8号301室")?.place == "徐汇区无名路8-301")
  #expect(try address("上海市 上海市 徐汇区 无名路8号301室")?.place == "徐汇区无名路8-301")
  #expect(try address("无名镇上海路8号301室")?.place == "无名镇上海路8-301")
}

@Test func `what has no number, is masked or short is no address`() throws {
  #expect(try address("江苏省 苏州市 姑苏区 平江路街道") == nil)
  #expect(try address("江苏省 苏州市 姑苏区 ****(215000)") == nil)
  #expect(try address("8号") == nil)
  #expect(try address("") == nil)
  #expect(try address("  ") == nil)
}

@Test func `an address without a room is a building, and a station a shared place`() throws {
  #expect(try address("二七区无名路88号院3号楼2单元")?.reach == .building)
  #expect(try address("二七区无名路88号菜鸟驿站")?.reach == .sharedPlace)
  #expect(try address("二七区无名路88号无名大学西门")?.reach == .sharedPlace)
}

@Test func `cities that both write must agree`() throws {
  let one = try #require(try address("江苏省 苏州市 和平区 无名路8号301室"))
  let other = try #require(try address("浙江省 杭州市 和平区 无名路8号301室"))
  let unwritten = try #require(try address("和平区无名路8号301室"))
  #expect(one.place == other.place)
  #expect(!one.mayBeNear(other))
  #expect(one.mayBeNear(unwritten))
}

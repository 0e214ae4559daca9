import Evidence
import Testing

@testable import Importers

struct JSONChatReaderTests {
  private static func chat(_ messages: String) -> String {
    #"{"chatlab":{"version":"0.0.2"},"meta":{"name":"群","type":"group"},"members":[],"messages":[\#(messages)]}"#
  }

  @Test func `a message beyond the limit is listed with its place and the others are kept`() throws {
    let long = String(repeating: "x", count: JSONPicker.valueLimit)
    let text = Self.chat(
      #"{"sender":"a","timestamp":1772412000,"type":0,"content":"前"},{"sender":"a","content":"\#(long)"},"#
        + #"{"sender":"b","timestamp":1772412001,"type":0,"content":"后"}"#)
    let reading = try Reading(text)
    #expect(reading.messages.map(\.text) == ["前", "后"])
    #expect(reading.accounting.skipped.map(\.reason) == ["too-large"])
    let skipped = try #require(reading.accounting.skipped.first?.bytes)
    #expect(Array(text.utf8)[skipped].starts(with: Array(#"{"sender":"a","content":"x"#.utf8)))
  }

  @Test func `a group has no counterpart, and nobody is marked`() throws {
    let reading = try Reading(Self.chat(#"{"sender":"a","timestamp":1,"type":0,"content":"好"}"#))
    #expect(reading.accounting.conversations == [ConversationHead()])
    #expect(reading.messages.map(\.mark) == [.none])
  }

  @Test func `the bytes cited hold the message's object`() throws {
    let text = Self.chat(#" {"sender":"a","timestamp":1,"type":0,"content":"好"} "#)
    let reading = try Reading(text)
    let cited = try #require(reading.messages.first?.citation.bytes)
    #expect(
      String(decoding: Array(text.utf8)[cited], as: UTF8.self)
        == #"{"sender":"a","timestamp":1,"type":0,"content":"好"}"#)
  }

  @Test(arguments: [40000, 50000, 30000])
  func `the platform's refusal is read before messages are missed`(code: Int) {
    let text = #"{"wangwang_eservice_chatlog_get_response":{"ret":\#(code),"count":0}}"#
    #expect(throws: ImportError(.refusedByPlatform)) { try Reading(text) }
  }

  @Test func `what breaks off is kept with a warning, and a broken beginning is an error`() throws {
    let whole = Self.chat(#"{"sender":"a","timestamp":1,"type":0,"content":"好"},{"sender":"a""#)
    let reading = try Reading(whole.replacing("]}", with: ""))
    #expect(reading.messages.map(\.text) == ["好"])
    #expect(reading.accounting.warnings.map(\.code) == ["truncated"])
    #expect(throws: ImportError(.malformed)) { try Reading(#"{"chatlab" "messages"}"#) }
  }
}

import Foundation
import TestSupport
import Testing

@testable import Casework

@Suite struct SourceListTests {
  private let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func `names files by their path below the given folder, in the order of bytes`() throws {
    for name in ["b.csv", "a/z.html", "a/B.html", "聊天/一.txt", ".hidden"] { try folder.write("x", to: name) }
    let list = SourceList([folder.path], in: LocalFiles())
    #expect(list.files.map(\.file) == ["a/B.html", "a/z.html", "b.csv", "聊天/一.txt"])
    #expect(list.problems.isEmpty)
  }

  @Test func `reads a file once when it is given twice`() throws {
    let file = try folder.write("x", to: "a.txt")
    #expect(SourceList([file, folder.path, folder.path + "/"], in: LocalFiles()).files.count == 1)
  }

  @Test func `tells files of one name apart by the folder they were given with`() throws {
    try folder.write("1", to: "one/chat.txt")
    try folder.write("2", to: "two/chat.txt")
    let list = SourceList([folder.path + "/one", folder.path + "/two"], in: LocalFiles())
    #expect(list.files.map(\.file) == ["one/chat.txt", "two/chat.txt"])
  }

  @Test func `says which path is missing and reads the others`() throws {
    let file = try folder.write("x", to: "a.txt")
    let list = SourceList([folder.path + "/none", file], in: LocalFiles())
    #expect(list.files.map(\.file) == ["a.txt"])
    #expect(list.problems.map(\.code) == ["file-missing"])
  }
}

import Archive
import Foundation
import Glibc
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

  @Test func `the order in which paths are given changes nothing`() throws {
    for name in ["in/a.txt", "in/sub/b.txt", "other/a.txt"] { try folder.write(name, to: name) }
    let paths = ["/in", "/in/sub/b.txt", "/other/", "/in/sub", "/./in"].map { folder.path + $0 }
    let there = SourceList(paths, in: LocalFiles()).files.map(\.file)
    #expect(there == SourceList(paths.reversed(), in: LocalFiles()).files.map(\.file))
    #expect(there.count == 3)
  }

  @Test func `links that lead round in circles are walked once`() throws {
    try folder.write("x", to: "in/a.txt")
    for (link, target) in [
      ("self", "."), ("up", "../in"), ("alias.txt", "a.txt"), ("gone", "nowhere"), ("c", "c"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/in/" + link, withDestinationPath: target)
    }
    let list = SourceList([folder.path + "/in"], in: LocalFiles())
    #expect(list.files.map(\.file) == ["a.txt"])
    #expect(list.problems.map(\.file) == ["c", "gone"])
  }

  @Test func `two names that only Unicode takes for one are two files`() throws {
    for name in ["e\u{301}.txt", "\u{e9}.txt"] { try Self.make(name.utf8.map { $0 }, in: folder.path) }
    #expect(SourceList([folder.path], in: LocalFiles()).files.count == 2)
  }

  @Test func `a name that is not UTF-8 opens and is shown with its bytes`() throws {
    try Self.make([0xc1, 0xc4] + Array("a.txt".utf8), in: folder.path)
    let list = SourceList([folder.path], in: LocalFiles())
    let file = try #require(list.files.first)
    #expect(file.file == "%C1%C4a.txt")
    #expect(try LocalFiles().open(file.path).size == 1)
  }

  @Test func `a folder without a file to read is said so`() throws {
    try folder.write("x", to: "in/.hidden")
    let list = SourceList([folder.path + "/in"], in: LocalFiles())
    #expect(list.problems.map(\.code) == ["empty-folder"])
  }

  @Test func `files whose folders have one name too are told apart by a number`() throws {
    for name in ["x/a/f.txt", "y/a/f.txt"] { try folder.write(name, to: name) }
    let list = SourceList([folder.path + "/y/a", folder.path + "/x/a"], in: LocalFiles())
    #expect(list.files.map(\.file) == ["2~a/f.txt", "a/f.txt"])
    #expect(list.files.last?.path == folder.path + "/x/a/f.txt")
  }

  private static func make(_ name: [UInt8], in folder: String) throws {
    let path = (Array(folder.utf8) + Array("/".utf8) + name).map { CChar(bitPattern: $0) } + [0]
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    try #require(descriptor >= 0)
    #expect(Glibc.write(descriptor, "x", 1) == 1)
    close(descriptor)
  }

  @Test func `says which path is missing and reads the others`() throws {
    let file = try folder.write("x", to: "a.txt")
    let list = SourceList([folder.path + "/none", file], in: LocalFiles())
    #expect(list.files.map(\.file) == ["a.txt"])
    #expect(list.problems.map(\.code) == ["file-missing"])
  }
}

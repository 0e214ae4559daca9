import Archive
import Foundation
import TestSupport
import Testing

@testable import Casework

@Suite struct LocalFilesTests {
  private let folder: TemporaryFolder
  private let files = LocalFiles()
  init() throws { folder = try TemporaryFolder() }

  @Test func `reads any part of a file`() throws {
    let path = try folder.write("0123456789", to: "digits")
    let file = try files.open(path)
    #expect(file.size == 10)
    #expect(try file.read(at: 3, count: 4) == Array("3456".utf8))
    #expect(try file.read(at: 8, count: 100) == Array("89".utf8))
    #expect(try file.read(at: 10, count: 1).isEmpty)
  }

  @Test func `says that a file shrank while it was read`() throws {
    let path = try folder.write("0123456789", to: "digits")
    let file = try files.open(path)
    try Data("012".utf8).write(to: URL(fileURLWithPath: path), options: [])
    truncate(path, 3)
    #expect(throws: FileError.self) { try file.read(at: 0, count: 10) }
  }

  @Test func `writes whole files, lets earlier bytes be filled in, and leaves nothing else behind`() throws {
    let path = folder.path + "/out.zip"
    try files.write(path) { sink in
      try sink.write(Array("??cd".utf8))
      try sink.overwrite(at: 0, with: Array("ab".utf8))
      try sink.write(Array("ef".utf8))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "abcdef")
    #expect(try files.names(in: folder.path) == ["out.zip"])
  }

  @Test func `leaves nothing when writing fails in the middle`() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try files.write(folder.path + "/out.zip") { sink in
        try sink.write(Array(repeating: 0, count: 1_000_000))
        throw Stop()
      }
    }
    #expect(try files.names(in: folder.path).isEmpty)
  }

  @Test func `says that the parent folder is missing`() throws {
    #expect(throws: FileError(.parentMissing, folder.path + "/none/out.zip", number: 2)) {
      try files.write(folder.path + "/none/out.zip") { _ in }
    }
  }

  @Test func `never puts a file in the place of a pipe, a device or a folder`() throws {
    let pipe = folder.path + "/pipe"
    try #require(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, folder.path] {
      #expect(throws: FileError(.notAFile, path)) { try files.write(path) { try $0.write([1]) } }
    }
    #expect(try files.kind(of: pipe) == .other)
    #expect(try files.names(in: folder.path) == ["pipe"])
  }

  @Test func `a link that waits under the temporary name is not followed`() throws {
    let victim = try folder.write("precious", to: "victim")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/.juzheng-\(getpid())-0.part", withDestinationPath: victim)
    try files.write(folder.path + "/out.zip") { try $0.write([1]) }
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
    #expect(try files.open(folder.path + "/out.zip").size == 1)
  }

  @Test func `a file in the place of a folder is named as such`() throws {
    let path = try folder.write("x", to: "out")
    #expect(throws: FileError(.notAFolder, path)) { try files.makeFolder(path) }
  }

  @Test func `a folder is no file`() throws {
    #expect(throws: FileError.self) { try files.open(folder.path) }
    #expect(try files.kind(of: folder.path) == .folder)
  }
}

import Archive
import Foundation

/// Runs programs that are not ours, to hear a second opinion.
enum Tool {
  /// True when `name` is on the path.
  static func exists(_ name: String) -> Bool { (try? run(["sh", "-c", "command -v \(name)"]).status) == 0 }

  /// Runs a command; its output and errors together.
  static func run(_ command: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// Runs `body` with the path of a file that holds `bytes` and is gone afterwards.
  static func withFile<Result>(_ bytes: [UInt8] = [], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "file.zip")
    try Data(bytes).write(to: file)
    return try body(file.path)
  }

  /// The archive that a Python program writes to the path in `sys.argv[1]`.
  static func python(_ program: String) throws -> MemoryBytes {
    try withFile { path in
      let (status, output) = try run(["python3", "-c", program, path])
      guard status == 0 else { throw Failure(output: output) }
      return MemoryBytes([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
    }
  }

  struct Failure: Error { var output: String }
}

import Foundation

/// Programs of the machine, run on files of a test.
enum Shell {
  struct Outcome {
    var status: Int32
    var output: String
  }

  /// Runs `program` (found on the PATH) and waits for it.
  static func run(_ program: String, _ arguments: [String], in folder: URL? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  /// True when `program` is on the PATH; outside validators that are not installed cannot speak.
  static func has(_ program: String) -> Bool {
    (try? run("which", [program]).status) == 0
  }
}

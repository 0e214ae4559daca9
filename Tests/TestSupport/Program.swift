internal import Foundation

/// The built program as a process of its own.
public enum Program {
  public struct Result: Sendable {
    public var status: Int32
    public var output: [UInt8]
    public var errors: String

    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The program beside the running tests.
  public static let path: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("juzheng")
      .path
    // The test runner may be the toolchain's; then the bundle it runs says where the build is.
    guard !FileManager.default.isExecutableFile(atPath: beside) else { return beside }
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("juzheng").path
  }()

  /// Runs the program in a neutral environment.
  ///
  /// - Parameters:
  ///   - arguments: What stands on its command line.
  ///   - environment: Added to or replacing the neutral one.
  /// - Returns: Its exit status and what it said.
  /// - Throws: When it cannot be started.
  public static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    try run(executable: path, arguments, environment: environment)
  }

  /// Runs any other program, such as an outside validator.
  ///
  /// - Parameters:
  ///   - executable: Its path, or a name to look up.
  ///   - arguments: What stands on its command line.
  ///   - environment: Added to or replacing the neutral one.
  /// - Returns: Its exit status and what it said.
  /// - Throws: When it cannot be started.
  public static func run(
    executable: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    let isPath = executable.contains("/")
    process.executableURL = URL(fileURLWithPath: isPath ? executable : "/usr/bin/env")
    process.arguments = isPath ? arguments : [executable] + arguments
    let neutral = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "LANG": "C.UTF-8", "TZ": "UTC"]
    process.environment = neutral.merging(environment) { $1 }
    let folder = try TemporaryFolder()
    let (output, errors) = (folder.path + "/out", folder.path + "/err")
    // Files, not pipes: a pipe that nobody empties stops a program that says much.
    for path in [output, errors] { try Data().write(to: URL(fileURLWithPath: path)) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus,
      output: Array(FileManager.default.contents(atPath: output) ?? Data()),
      errors: String(decoding: FileManager.default.contents(atPath: errors) ?? Data(), as: UTF8.self))
  }
}

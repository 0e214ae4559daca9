import ArgumentParser
import Casework
import Evidence
@preconcurrency import Glibc

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
  /// Writes result bytes whole.
  ///
  /// - Throws: ``ExitCode`` 4 when nobody takes them.
  static func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { raw in
        Glibc.write(STDOUT_FILENO, raw.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw ExitCode(4) }
      done += wrote
    }
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// One line on standard error.
  static func note(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  static func note(_ problems: [Problem], in language: Language) {
    for problem in problems { note("juzheng: " + problem.line(in: language)) }
  }

  /// Ends the program after an error: help and version are results, wrong use is 2.
  static func leave(after error: any Error) -> Never {
    if let code = error as? ExitCode { exit(code.rawValue) }
    if let problem = error as? Problem {
      note([problem], in: Speech.language)
      exit(problem.exitStatus)
    }
    let message = Juzheng.fullMessage(for: error)
    if Juzheng.exitCode(for: error) == .success {
      try? write(message + "\n")
      exit(0)
    }
    note(message)
    exit(2)
  }
}

import ArgumentParser
import Casework
import Evidence
@preconcurrency import Glibc

/// Where the program speaks: results on standard output, everything else on standard error.
enum Console {
  /// Writes result bytes whole.
  ///
  /// - Throws: ``Problem`` when nobody takes them.
  static func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let wrote = bytes.withUnsafeBytes { raw in
        Glibc.write(STDOUT_FILENO, raw.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else { throw Problem(code: "stdout-failed") }
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

  /// One line on a terminal that overwrites itself and is gone at the end; nothing anywhere else.
  static func showProgress(_ done: Int, of all: Int) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let words = done < all ? say(zh: "\(done)/\(all) 个文件", en: "\(done)/\(all) files") : ""
    let line = Array("\r\u{1b}[K\(words)".utf8)
    _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Keeps a closed standard stream from becoming some file that is opened later.
  ///
  /// Each gets a place that refuses what the stream is for, so that it still counts as closed.
  static func occupyClosedStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
      _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Ends the program after an error: help and version are results, wrong use is 2.
  static func leave(after error: any Error) -> Never {
    if let code = error as? ExitCode { exit(code.rawValue) }
    if let problem = error as? Problem {
      note([problem], in: Speech.language)
      exit(problem.exitStatus)
    }
    let message = Juzheng.fullMessage(for: error)
    guard Juzheng.exitCode(for: error) == .success else {
      // It repeats what stood on the command line, and there a file's name may stand.
      for line in message.split(separator: "\n") { note(TerminalText.inert(String(line))) }
      exit(2)
    }
    do { try write(message + "\n") } catch { leave(after: error) }
    exit(0)
  }
}

import Foundation

/// Golden pairs: a folder holds an input and, beside it, what must come out of it.
public enum Golden {
  /// One case: `fixtures/exports/<format>/<case>/`.
  public struct Case: Sendable, CustomTestStringConvertibleName {
    public let folder: String
    /// The format and the case: `qianniu-page/several-days`.
    public let name: String
    /// The path of the file called `input.*`, or of the only file that is no expectation.
    public let input: String

    /// The input's bytes.
    public func bytes() throws -> [UInt8] { try [UInt8](Data(contentsOf: URL(fileURLWithPath: input))) }

    /// The input's name without folders.
    public var inputName: String { (input as NSString).lastPathComponent }
  }

  /// All cases of the given formats, in the order of names.
  public static func cases(of formats: [String]) -> [Case] {
    formats.flatMap { format in
      let folder = Checkout.fixtures + "/exports/" + format
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().compactMap { read(folder + "/" + $0, name: format + "/" + $0) }
    }
  }

  private static func read(_ folder: String, name: String) -> Case? {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let input = files.sorted().first(where: { $0 != "expected.txt" && $0 != "error.txt" }) else {
      return nil
    }
    return Case(folder: folder, name: name, input: folder + "/" + input)
  }

  /// What a case is held against.
  public enum Verdict: Sendable, Equatable {
    case same
    case different(expected: String)
    /// There was no expectation: it was written, a person must read it, and the test fails.
    case recorded(path: String)
  }

  /// Compares `produced` with the file of `name` beside the input.
  ///
  /// A missing expectation is written only when no other one (`expected.txt` or `error.txt`) is there.
  public static func compare(_ produced: String, with name: String, in folder: String) throws -> Verdict {
    let path = folder + "/" + name
    if let expected = try? String(contentsOfFile: path, encoding: .utf8) {
      return expected == produced ? .same : .different(expected: expected)
    }
    for other in ["expected.txt", "error.txt"]
    where FileManager.default.fileExists(atPath: folder + "/" + other) {
      return .different(expected: "(\(other))")
    }
    try Data(produced.utf8).write(to: URL(fileURLWithPath: path))
    return .recorded(path: path)
  }
}

/// A value that names itself in a parameterised test's output.
public protocol CustomTestStringConvertibleName: CustomStringConvertible {
  var name: String { get }
}

extension CustomTestStringConvertibleName {
  public var description: String { name }
}

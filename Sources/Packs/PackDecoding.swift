internal import Yams

/// Why a pack could not be taken.
///
/// A merchant can cause it with a file of their own.
public struct PackError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable {
    case tooLarge = "pack-too-large"
    case notUTF8 = "pack-not-utf8"
    case aliases = "pack-aliases"
    case syntax = "pack-syntax"
    case content = "pack-content"
  }
  public var code: Code
  /// The pack, such as `rules/demand-money.yaml`.
  public var file: String
  /// From 1, where it is known.
  public var line: Int?
  public var detail: String

  public init(code: Code, file: String, line: Int? = nil, detail: String) {
    self.code = code
    self.file = file
    self.line = line
    self.detail = detail
  }
}

extension PackFile {
  /// Largest pack that is read.
  ///
  /// A pack is a page of text; more is a mistake or an attack.
  public static let sizeLimit = 1_048_576

  /// The file's content as `type`.
  ///
  /// Anchors and aliases are refused, since 330 bytes of them can unfold to gigabytes.
  /// - Throws: ``PackError``.
  public func decode<T: Decodable>(_ type: T.Type) throws(PackError) -> T {
    guard bytes.count <= Self.sizeLimit else {
      throw PackError(code: .tooLarge, file: name, detail: "\(bytes.count) bytes")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PackError(code: .notUTF8, file: name, detail: "")
    }
    do {
      if let line = try Self.firstAlias(in: text) {
        throw PackError(code: .aliases, file: name, line: line, detail: "")
      }
      return try YAMLDecoder().decode(type, from: text)
    } catch let error as PackError {
      throw error
    } catch let error as YamlError {
      throw PackError(code: .syntax, file: name, line: error.line, detail: "\(error)")
    } catch DecodingError.dataCorrupted(let context) where context.underlyingError is YamlError {
      let cause = context.underlyingError as? YamlError
      throw PackError(code: .syntax, file: name, line: cause?.line, detail: cause.map { "\($0)" } ?? "")
    } catch {
      throw PackError(code: .content, file: name, detail: "\(error)")
    }
  }

  private static func firstAlias(in text: String) throws -> Int? {
    guard text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "*")) else { return nil }
    // Scalars may hold these bytes; only the composed tree knows. Composing shares nodes and unfolds nothing. The
    // tree holds its anchors weakly, so the parser must outlive the walk.
    let parser = try Yams.Parser(yaml: text)
    return try withExtendedLifetime(parser) { try parser.singleRoot().flatMap(anchorLine) }
  }

  private static func anchorLine(_ node: Node) -> Int? {
    if node.anchor != nil { return node.mark?.line ?? 0 }
    switch node {
    case .alias: return node.mark?.line ?? 0
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let line = anchorLine(key) ?? anchorLine(value) { return line }
      }
    case .sequence(let sequence):
      for value in sequence { if let line = anchorLine(value) { return line } }
    case .scalar: return nil
    }
    return nil
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: nil
    }
  }
}

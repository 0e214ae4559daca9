internal import CKnowledge

/// The kinds of knowledge, by the folder they live in.
public enum PackKind: String, Sendable, CaseIterable {
  case layouts, tables, rules, platforms, cases, dossiers
}

/// One YAML file: linked into the program, or out of the folder given with `--rules`.
public struct PackFile: Hashable, Sendable {
  /// `rules/demand-money.yaml`: the kind's folder and the file's name.
  public var name: String
  public var bytes: [UInt8]
  /// True for a file of the merchant's own, which outputs name as such.
  public var isUser: Bool

  public init(name: String, bytes: [UInt8], isUser: Bool = false) {
    self.name = name
    self.bytes = bytes
    self.isUser = isUser
  }

  public var kind: PackKind? {
    name.split(separator: "/").first.flatMap { PackKind(rawValue: String($0)) }
  }

  /// Every file of `kind` that is linked into the program, in the order of names.
  public static func builtIn(_ kind: PackKind) -> [PackFile] {
    var files: [PackFile] = []
    for index in 0..<juzheng_knowledge_count() {
      let file = unsafe juzheng_knowledge_at(index)
      let name = unsafe String(cString: file.name)
      guard name.hasPrefix(kind.rawValue + "/") else { continue }
      let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      files.append(PackFile(name: name, bytes: bytes))
    }
    return files
  }
}

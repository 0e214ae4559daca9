/// How an entry of a dossier is stored, by its name's extension.
///
/// Data: `dossiers/methods.yaml`.
public struct EntryMethods: Hashable, Sendable, Decodable {
  /// The two ways of storing an entry that a dossier knows.
  public enum Method: String, Hashable, Sendable, Decodable {
    case stored, deflated
  }

  public let id: String
  public let version: String
  let methods: [String: Method]
  let inert: [String]

  /// How entries with this extension are stored; nil for one a dossier must not hold.
  public func method(of name: String) -> Method? { methods[Self.fileExtension(of: name)] }

  /// The extension an original gets in the dossier.
  ///
  /// A page, a table or a drawing that a double click would bring to life gets `.txt` behind its own.
  func dossierExtension(of file: String) -> String {
    let own = Self.fileExtension(of: file)
    if inert.contains(own) { return own + ".txt" }
    return methods[own] == nil ? "bin" : own
  }

  /// The part behind the last dot of the last path component, in ASCII lower case; empty when there is none.
  static func fileExtension(of name: String) -> String {
    let last =
      name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? name.utf8[...]
    guard let dot = last.lastIndex(of: UInt8(ascii: ".")), dot != last.startIndex else { return "" }
    return String(decoding: last[last.index(after: dot)...].map(lower), as: UTF8.self)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

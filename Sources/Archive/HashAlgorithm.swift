/// The algorithms that manifests of BagIt bags name.
///
/// Dossiers use SHA-256 and SHA-512 only; the others are there to check bags that somebody else has made.
public enum HashAlgorithm: String, Hashable, Sendable, CaseIterable {
  case md5, sha1, sha224, sha256, sha384, sha512

  /// Length of a value in bytes.
  public var size: Int {
    switch self {
    case .md5: 16
    case .sha1: 20
    case .sha224: 28
    case .sha256: 32
    case .sha384: 48
    case .sha512: 64
    }
  }
}

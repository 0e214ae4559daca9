internal import Crypto

/// A hash of bytes as they pass, by an algorithm that is known only at run time.
public struct AnyHasher {
  private enum State {
    case md5(Insecure.MD5)
    case sha1(Insecure.SHA1)
    case sha224(SHA224Hasher)
    case sha256(SHA256)
    case sha384(SHA384)
    case sha512(SHA512)
  }
  private var state: State

  public init(_ algorithm: HashAlgorithm) {
    state =
      switch algorithm {
      case .md5: .md5(Insecure.MD5())
      case .sha1: .sha1(Insecure.SHA1())
      case .sha224: .sha224(SHA224Hasher())
      case .sha256: .sha256(SHA256())
      case .sha384: .sha384(SHA384())
      case .sha512: .sha512(SHA512())
      }
  }

  public mutating func update(_ bytes: [UInt8]) {
    switch state {
    case .md5(var hasher): hasher.update(data: bytes); state = .md5(hasher)
    case .sha1(var hasher): hasher.update(data: bytes); state = .sha1(hasher)
    case .sha224(var hasher): hasher.update(bytes); state = .sha224(hasher)
    case .sha256(var hasher): hasher.update(data: bytes); state = .sha256(hasher)
    case .sha384(var hasher): hasher.update(data: bytes); state = .sha384(hasher)
    case .sha512(var hasher): hasher.update(data: bytes); state = .sha512(hasher)
    }
  }

  public consuming func finish() -> [UInt8] {
    switch state {
    case .md5(let hasher): Array(hasher.finalize())
    case .sha1(let hasher): Array(hasher.finalize())
    case .sha224(let hasher): hasher.finish()
    case .sha256(let hasher): Array(hasher.finalize())
    case .sha384(let hasher): Array(hasher.finalize())
    case .sha512(let hasher): Array(hasher.finalize())
    }
  }
}

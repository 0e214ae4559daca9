internal import Crypto

/// SHA-256 of bytes as they pass.
///
/// The only place that hashes, whatever does the work.
public struct SHA256Hasher {
  private var state = SHA256()
  public init() {}
  public mutating func update(_ bytes: [UInt8]) { state.update(data: bytes) }
  /// The 32 bytes.
  public consuming func finish() -> [UInt8] { Array(state.finalize()) }
  public static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}

/// SHA-512 of bytes as they pass.
public struct SHA512Hasher {
  private var state = SHA512()
  public init() {}
  public mutating func update(_ bytes: [UInt8]) { state.update(data: bytes) }
  /// The 64 bytes.
  public consuming func finish() -> [UInt8] { Array(state.finalize()) }
  public static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA512.hash(data: bytes)) }
}

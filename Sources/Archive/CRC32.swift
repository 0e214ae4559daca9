internal import CZlib

/// CRC-32 of bytes as they pass, as ZIP has it.
public struct CRC32: Sendable {
  public private(set) var value: UInt32 = 0
  public init() {}
  public mutating func update(_ bytes: [UInt8]) {
    value = unsafe bytes.withUnsafeBufferPointer { raw in
      UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(value), raw.baseAddress, raw.count))
    }
  }
}

/// How an entry's bytes are packed.
public enum ZipMethod: UInt16, Hashable, Sendable, CaseIterable {
  case stored = 0
  case deflated = 8
}

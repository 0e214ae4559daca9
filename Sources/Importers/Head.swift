internal import Archive
internal import Markup

extension Head {
  /// Reads the beginning of `source` and decides its encoding.
  init(of source: any ByteSource, name: String) throws {
    let bytes = try source.read(at: 0, count: Self.limit)
    self.init(
      bytes: bytes, text: String(decoding: bytes, as: UTF8.self), encoding: .utf8, name: name,
      size: source.size)
  }
}

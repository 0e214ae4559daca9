internal import Archive
internal import Evidence
internal import Markup

/// The beginning of a file, on which readers decide.
///
/// Content decides, never the extension.
struct Head {
  /// The first bytes of the file, at most ``Head/limit``.
  var bytes: [UInt8]
  /// The same, decoded; what could not be decoded is U+FFFD.
  var text: String
  /// Nil for what is no text.
  var encoding: TextEncoding?
  /// The file's name without folders.
  ///
  /// A hint for words inside formats (recordings), never for the format itself.
  var name: String
  var size: Int

  /// A saved page can carry half a megabyte of style before its first message.
  static let limit = 524_288
}

/// One file to read.
struct Input {
  var source: any ByteSource
  var head: Head
  var original: OriginalID
  var options: ImportOptions
}

/// Reads one family of formats.
protocol Reader: Sendable {
  /// True when the beginning of a file is this family's. Readers are asked in order; the first that says yes reads.
  func recognises(_ head: Head) -> Bool

  /// Reads the file and hands on its facts in file order.
  ///
  /// - Throws: ``ImportError`` when nothing of the file can be used, and whatever `emit` or the source throws.
  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting
}

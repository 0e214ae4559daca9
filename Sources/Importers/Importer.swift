public import Archive
public import Evidence
internal import Markup

/// Turns files into facts: sniffs by content, reads in one stream, accounts for what it saw.
public struct Importer: Sendable {
  let readers: [any Reader]
  private let options: ImportOptions

  public init(knowledge: ImportKnowledge, options: ImportOptions = ImportOptions()) {
    self.readers = knowledge.recordReaders + knowledge.conversationReaders
    self.options = options
  }

  /// Reads one file and hands on its facts in file order.
  ///
  /// - Parameters:
  ///   - source: The file's bytes.
  ///   - name: Its name without folders.
  ///   - original: What its citations point at.
  ///   - emit: Called with each fact.
  /// - Returns: What was seen, kept and skipped, where `seen = kept + skipped`.
  /// - Throws: ``ImportError`` when nothing of the file can be used, and whatever `emit` or the source throws.
  public func read(
    _ source: any ByteSource, name: String, original: OriginalID, emit: (Fact) throws -> Void
  ) throws -> Accounting {
    var head = try Head(of: source, name: name)
    var reader = readers.first { $0.recognises(head) }
    if reader == nil, head.isCutShort {
      head = try Head(of: source, name: name, limit: Head.wideLimit)
      reader = readers.first { $0.recognises(head) }
    }
    guard let reader else { throw ImportError(head.size == 0 ? .empty : .unknownFormat, at: 0) }
    return try reader.read(
      Input(source: source, head: head, original: original, options: options), emit: emit)
  }
}

public import Archive

/// Writes a case as a canonical ZIP that is a BagIt 1.0 bag.
public enum DossierWriter {
  /// Writes `contents` to `sink`; the same contents and knowledge give the same bytes.
  ///
  /// - Throws: ``DossierError`` when an original is not what it was, and what sources and sink throw.
  public static func write<Sink: ByteSink>(
    _ contents: DossierContents, with knowledge: DossierKnowledge, to sink: inout Sink
  ) throws {
  }
}

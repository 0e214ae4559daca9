public import Archive

/// Writes a case as a canonical ZIP that is a BagIt 1.0 bag.
public enum DossierWriter {
  /// Writes `contents` to `sink`; the same contents and knowledge give the same bytes.
  ///
  /// - Parameters:
  ///   - contents: The case.
  ///   - knowledge: The table of methods, complaint forms and statements' sentences.
  ///   - sink: Where the archive goes; what stands in it after an error is worthless.
  /// - Throws: ``DossierError`` when an original is not what it was, and what sources and sink throw.
  public static func write<Sink: ByteSink>(
    _ contents: DossierContents, with knowledge: DossierKnowledge, to sink: inout Sink
  ) throws {
    let plan = try DossierPlan(contents, with: knowledge)
    var bag = BagWriter(sink, top: contents.name, methods: knowledge.methods)
    let payload = PayloadFile.all(plan)
    try bag.write(payload, info: BagTags.info(plan, payload: payload))
    sink = try bag.finish()
  }
}

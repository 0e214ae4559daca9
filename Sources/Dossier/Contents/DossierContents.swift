public import Evidence

/// A case and its analysis as values: everything a dossier is made of.
///
/// The same contents give the same bytes. Every ``Evidence/Citation`` in here names one of ``originals`` by its id.
public struct DossierContents: Sendable {
  public var subject: CaseSubject
  public var edition: Edition
  /// The moment the case is judged at; also the bag's date.
  public var asOf: Instant
  public var language: Language

  public var orders: [Order] = []
  public var reviews: [Review] = []
  public var calls: [Call] = []
  public var recordings: [Recording] = []
  /// The call in the log that a recording is of, by the recording's file.
  public var callsOfRecordings: [OriginalID: Call] = [:]
  public var transcripts: [Transcript] = []

  public var analysis: CaseAnalysis
  public var assessment: Assessment?
  /// The machine-readable analysis, as Casework wrote it.
  public var analysisJSON: [UInt8] = []

  public var originals: [OriginalPiece] = []
  public var packs: [RulePack] = []
  public var links: [PersonLink] = []
  /// What a reader must know: files not read whole, speakers not assigned.
  public var warnings: [Wording] = []
  /// Titles of rules, signals, formats and platforms, by id; an id without one is shown as it is.
  public var titles: [String: Wording] = [:]

  public init(
    subject: CaseSubject, edition: Edition = .platform, asOf: Instant, language: Language = .zh,
    analysis: CaseAnalysis
  ) {
    self.subject = subject
    self.edition = edition
    self.asOf = asOf
    self.language = language
    self.analysis = analysis
  }

  /// The bag's top folder; the file is this name with `.zip`.
  public var name: String { subject.name(for: edition) }
}

internal import Evidence

/// 电子数据提取说明: who took the data from where, when and how, and the check values that hold it fast.
enum ExtractionForm {
  static func sheet(_ plan: DossierPlan) -> FormSheet {
    FormSheet(
      title: Words.extractionTitle, about: Words.extractionAbout,
      sections: [
        FormSheet.Section(
          title: Words.extractionPeople,
          parts: [
            .facts([(Words.order, plan.contents.subject.order), (Words.shop, plan.contents.subject.shop)]),
            .blanks(Words.extractionPeopleBlanks),
          ]),
        FormSheet.Section(title: Words.extractionDevice, parts: [.blanks(Words.extractionDeviceBlanks)]),
        FormSheet.Section(
          title: Words.extractionTaken,
          parts: [.table(Words.extractionHead, plan.exhibits.map { taken($0, plan) })]),
        FormSheet.Section(
          title: Words.extractionValues,
          parts: [
            .paragraph(Words.extractionAlgorithm),
            .table(Words.extractionValueHead, plan.exhibits.map { values(of: $0, plan) }),
          ]),
        FormSheet.Section(title: Words.extractionAfter, parts: after(plan)),
        FormSheet.Section(
          title: Words.extractionBasis,
          parts: [.list(Words.extractionBases.map { $0.text(in: plan.language) })]),
      ], signatures: [Words.extractionSignature, Words.witnessSignature, Words.signedOn])
  }

  /// What was taken, as which format it was read, and what a person must say about the taking.
  private static func taken(_ exhibit: Exhibit, _ plan: DossierPlan) -> [String] {
    let piece = exhibit.piece
    let content = [
      Words.kind(piece.kind).text(in: plan.language), ExhibitsPage.extent(of: piece, plan),
      plan.span(of: piece) ?? "",
    ]
    return [
      Words.exhibit(exhibit.number).text(in: plan.language), piece.original.file,
      content.filter { !$0.isEmpty }.joined(separator: " · "), plan.title(piece.format), FormSheet.blank,
    ]
  }

  private static func values(of exhibit: Exhibit, _ plan: DossierPlan) -> [String] {
    let excerpt =
      exhibit.isWhole ? Words.extractionWhole.text(in: plan.language) : Digest(bytes: exhibit.digest).hex
    return [
      Words.exhibit(exhibit.number).text(in: plan.language), String(exhibit.piece.original.size),
      exhibit.piece.original.sha256.hex, excerpt,
    ]
  }

  /// What the program did with it, and what it could not read.
  private static func after(_ plan: DossierPlan) -> [FormSheet.Part] {
    [
      .facts([(Words.extractionArranged, plan.contents.asOf.iso8601)]),
      .paragraph(Words.extractionUnchanged), .paragraph(Words.extractionRepeat),
      .paragraph(Words.footer),
      .list(plan.contents.warnings.map { $0.text(in: plan.language) }),
    ]
  }
}

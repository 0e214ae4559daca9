internal import Evidence

extension DossierKnowledge {
  /// How many examples all statements and forms have.
  public var exampleCount: Int {
    (statements.map(\.examples) + forms.map(\.examples)).reduce(0) { $0 + ($1?.count ?? 0) }
  }

  /// Every example whose text or length is another one, as a line each; empty when all do what they say.
  ///
  /// `all` are the forms and sentences that a dossier would be written with.
  public func failingExamples(in all: DossierKnowledge) -> [String] {
    statements.flatMap { template in
      Self.lines(template.id, template.examples) { example in
        guard let limit = example.limit else { return ["no limit"] }
        return example.differences(template, in: limit, name: nil)
      }
    }
      + forms.flatMap { form in
        Self.lines(form.id, form.examples) { all.differences(of: $0, on: form) }
      }
  }

  private func differences(of example: StatementExample, on form: ComplaintForm) -> [String] {
    guard let category = example.category else { return ["no category"] }
    let platform = form.platforms.first.map { Platform($0) }
    guard let template = statements.template(for: category, on: platform) else { return ["no statement"] }
    let room = StatementRoom(of: form, among: forms)
    guard let room, let limit = example.isLong ? room.long : room.short else { return ["no limit"] }
    return example.differences(template, in: limit, name: room.name(of: category))
  }

  private static func lines(
    _ id: String, _ examples: [StatementExample]?, _ differences: (StatementExample) -> [String]
  ) -> [String] {
    (examples ?? []).enumerated().flatMap { index, example in
      differences(example).map { "\(id) example \(index + 1): \($0)" }
    }
  }
}

public import Evidence

/// What is the same for every review that one pack judges: what each route takes, and what happens with a complaint.
public struct Guide: Sendable {
  public let pack: String
  /// The end of each step is open, since nothing has been filed.
  public let procedure: [Note]
  public let routes: [Route]
}

extension Eligibility {
  /// The guides of packs, in the order of their identifiers, with the routes that are named for these verdicts and
  /// categories.
  public func guides(
    for packs: Set<String>, verdicts: Set<Verdict>, categories: Set<Category>
  ) -> [Guide] {
    books.filter { packs.contains($0.pack.id) }.sorted { $0.pack.id < $1.pack.id }.map { book in
      let routes = book.routes.filter { $0.isTold(verdicts, categories) }
      return Guide(pack: book.pack.id, procedure: book.notes, routes: routes.map(\.route))
    }
  }
}

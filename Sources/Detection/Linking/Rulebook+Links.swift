internal import Evidence

extension Rulebook {
  /// The groups of accounts of one shop of which at least one has spoken or given a bad review.
  ///
  /// Masked nicks, numbers and addresses link nothing. Families and dormitories are groups too: verdicts do not ask.
  public func groups(in shop: ShopRecord) -> [AccountGroup] {
    let links = LinkFinder(shop, linker: linker, badStars: verdicts.badStars).links()
    let points = linker.kinds.values.reduce(into: [:]) { $0[$1.strength] = $1.points }
    let bad = shop.reviews.filter { Standing($0, badStars: verdicts.badStars).isBad }
    let asked = Set(shop.talks.map(\.buyer)).union(bad.compactMap(\.buyer))
    return GroupMaker(links, points: points, bind: linker.table.bind).groups(of: shop.shop)
      .filter { !asked.isDisjoint(with: $0.buyers) }
  }

  /// Runs the table's examples of what is shared and what is not.
  func testLinkExamples() -> [ExampleResult] {
    linker.table.examples.flatMap { example in
      result(example.kind, example.alike ?? [], alike: true)
        + result(example.kind, example.unlike ?? [], alike: false)
    }
  }

  private func result(_ kind: String, _ texts: [String], alike: Bool) -> [ExampleResult] {
    texts.enumerated().flatMap { number, one in
      texts.dropFirst(number + 1).map { other in
        let found = LinkKind(rawValue: kind).map { linker.share($0, one, other) }
        let passed = found == alike
        return ExampleResult(
          rule: linker.table.head.id, example: "\(kind): \(one) | \(other)", mustHit: alike, passed: passed,
          detail: passed ? "" : alike ? "unlike" : "alike")
      }
    }
  }
}

extension Linker {
  /// Whether two texts are the same by that kind of link.
  func share(_ kind: LinkKind, _ one: String, _ other: String) -> Bool {
    switch kind {
    case .samePhone:
      return phone(one).map { $0 == phone(other) } ?? false
    case .sameAddress, .sameBuilding, .sharedPlace:
      guard let first = addresses.address(one), let second = addresses.address(other) else { return false }
      let reach: PlainAddress.Reach =
        kind == .sameAddress ? .room : kind == .sameBuilding ? .building : .sharedPlace
      return first.place == second.place && first.mayBeNear(second) && first.reach == reach
        && second.reach == reach
    case .similarThreats, .similarReviews:
      let (first, second) = (Grams(one, table.wording), Grams(other, table.wording))
      guard let first, let second else { return false }
      return first.similarity(to: second) >= table.wording.similarity
    case .similarNick:
      return nicks.head(of: one).map { $0 == nicks.head(of: other) } ?? false
    case .samePayee, .sameItemBurst:
      return false
    }
  }
}

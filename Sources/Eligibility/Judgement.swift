internal import Evidence

/// One review judged under one platform's rules.
struct Judgement {
  private let book: PlatformRules
  private let facts: ReviewFacts
  private let asOf: Instant
  private let windows: Windows?
  private let conditions: [Condition]

  init(book: PlatformRules, facts: ReviewFacts, asOf: Instant) {
    self.book = book
    self.facts = facts
    self.asOf = asOf
    windows = facts.madeAt.map { Windows(book: book, facts: facts, madeAt: $0, asOf: asOf) }
    conditions =
      facts.kind == .append
      ? []
      : [
        .mutualReview(book, facts, asOf: asOf), .orderFinished(book, facts, asOf: asOf),
        .ratingKind(book, facts),
      ]
  }

  var assessment: Assessment {
    Assessment(
      packs: [book.pack.id], status: status, zone: zone, effectiveAt: windows?.effectiveAt,
      missing: conditionNeeds + evidenceNeeds, fileBy: windows?.deadline, evidenceExpires: expiries,
      routes: routes, procedure: facts.filed == nil ? book.notes : filedNotes, filed: filed)
  }

  private var zone: Zone? { windows?.zone(asOf: asOf) }

  private var status: Status {
    // Whether an append review opens a window of its own is not known.
    guard facts.kind == .first, let zone, book.window.value != nil else { return .unknown }
    if zone == .outside { return book.window.decides ? .notQualified : .unknown }
    if conditions.contains(where: { if case .failed = $0 { true } else { false } }) { return .notQualified }
    if conditions.contains(where: { if case .open = $0 { true } else { false } }) { return .requiresAction }
    if zone == .grey || conditions.contains(where: { $0 != .fulfilled }) { return .unknown }
    return .qualified
  }

  private var conditionNeeds: [Missing] {
    var needs = conditions.compactMap { $0.need }.compactMap { missing($0.key, until: $0.until) }
    // What nobody has published is asked, and the strictest rule known is acted on.
    if facts.kind == .first, book.window.value == nil || book.mutualReview.value == nil,
      let need = missing(.ruleUnknown, until: windows?.deadline.earliest)
    {
      needs.append(need)
    }
    return needs
  }

  private var evidenceNeeds: [Missing] {
    guard status != .notQualified else { return [] }
    let evidence = facts.evidence
    let fileBy = windows.map { asOf <= $0.deadline.earliest ? $0.deadline.earliest : $0.deadline.latest }
    var list: [Missing?] = []
    if !evidence.hasChat { list.append(missing(.evidenceChat, until: fileBy)) }
    if evidence.isChatElsewhere { list.append(missing(.chatElsewhere, until: fileBy)) }
    if evidence.hasShortMessages { list.append(missing(.shortMessages, until: fileBy)) }
    if evidence.hasCall ? !evidence.hasRecording : !evidence.hasChat && !evidence.hasRecording {
      list.append(missing(.evidenceCall, until: fileBy))
    }
    if lacksPhoneMatch { list.append(missing(.phoneMatch, until: fileBy)) }
    list.append(missing(.proofNumber, until: [fileBy, chatEnd].compactMap { $0 }.min()))
    if isBeforeDelivery { list.append(missing(.logisticsProof, until: fileBy)) }
    return list.compactMap { $0 }
  }

  /// When the platform's staff can no longer see the beginning of the conversation.
  private var chatEnd: Instant? {
    book.chatClock?.end(for: facts)
  }

  private var isBeforeDelivery: Bool {
    guard let madeAt = facts.madeAt, let order = facts.order else { return false }
    if let finishedAt = order.finishedAt { return madeAt < finishedAt }
    return order.status == .waitingForShipment || order.status == .shipped
  }

  /// Whether nothing shows that the voice or number in the evidence belongs to the order.
  private var lacksPhoneMatch: Bool {
    let evidence = facts.evidence
    guard evidence.phone != .matches else { return false }
    return book.phoneMatch.value == .required || (evidence.phone == .masked && evidence.hasLooseCalls)
  }

  /// The complaint that was filed before, and whether another one is taken.
  private var filed: Filed? {
    guard let filed = facts.filed else { return nil }
    let key: NeedKey = book.oneReport.value.map { $0 ? .filedOnce : .filedAgain } ?? .filedUnknown
    guard let what = book.needs[key] else { return nil }
    return Filed(at: filed.at, result: filed.result, what: what.wording(until: filed.at))
  }

  private var filedNotes: [Note] { book.procedure.map { $0.note(filedAt: facts.filed?.at) } }

  private func missing(_ key: NeedKey, until: Instant?) -> Missing? {
    book.needs[key].map { Missing(id: key.id, what: $0.wording(until: until), until: until) }
  }

  private var expiries: [Note] {
    var expiries: [Note] = []
    expiries.reserveCapacity(book.clocks.count)
    for clock in book.clocks {
      if let expiry = clock.expiry(for: facts) { expiries.append(expiry) }
    }
    expiries.sort { $0.endsBefore($1) }
    return expiries
  }

  private var routes: [Route] {
    var routes: [Route] = []
    for rule in book.routes {
      guard var route = rule.route(for: facts) else { continue }
      if let window = rule.window { route.fileBy = deadline(window, isNamed: route.category != nil) }
      if rule.countsDemands { route.figures = book.extortion?.figures(facts.demands) }
      routes.append(route)
    }
    return routes
  }

  /// The window of a way of complaint.
  ///
  /// Where it is not known, the strictest known one, whose step says what to do; nil for a way nothing points to.
  private func deadline(_ window: RuleKey, isNamed: Bool) -> Deadline? {
    guard let madeAt = facts.madeAt, window == .abuseWindow else { return windows?.deadline }
    guard book.abuseWindow.value != nil else {
      return isNamed ? Windows(.strictestWindow, book.strictestWindow, madeAt: madeAt).deadline : nil
    }
    return Windows(.abuseWindow, book.abuseWindow, madeAt: madeAt).deadline
  }

  /// The sentence that says the platform itself is open.
  var platformNeed: Missing? { missing(.platform, until: nil) }
}

internal import Evidence

/// Puts cases together: one disputed review with its order, conversations, calls and recordings.
struct CaseAssembler {
  let ledger: Ledger
  let rules: BindingRules
  let options: RunOptions
  private(set) var cases: [Case] = []

  init(_ intake: Intake, ledger: Ledger, dialogues: [Dialogue], rules: BindingRules, options: RunOptions) {
    self.ledger = ledger
    self.rules = rules
    self.options = options
    for review in ledger.reviews where review.isDisputable { add(review) }
    for (index, dialogue) in dialogues.enumerated() { bind(dialogue, index) }
    for index in cases.indices { addCalls(intake, to: index) }
  }

  private mutating func add(_ review: Review) {
    let orders = ledger.orders(of: review)
    let shop = review.shop ?? orders.lazy.compactMap(\.shop).first ?? onlyShop
    let platform = review.platform ?? orders.lazy.compactMap(\.platform).first
    cases.append(Case(shop: shop, platforms: platforms(platform, shop), review: review, orders: orders))
  }

  /// The one shop of the run, when there is only one.
  private var onlyShop: String? {
    let shops = Set(ledger.orders.compactMap(\.shop) + options.shops)
    return shops.count == 1 ? shops.first : nil
  }

  private func platforms(_ written: Platform?, _ shop: String?) -> [Platform] {
    if let platform = options.platform ?? written ?? rules.platform(ofShop: shop) { return [platform] }
    return [.taobao, .tmall]
  }

  // MARK: Conversations

  private mutating func bind(_ dialogue: Dialogue, _ index: Int) {
    for (binding, found) in [
      (Binding.statement, dialogue.linkedOrders), (.numberNamed, dialogue.mentions.numbers.sorted()),
    ] {
      let matching = cases.indices.filter { cases[$0].isAbout(found, in: dialogue.shop) }
      if !matching.isEmpty { return attach(index, to: matching, binding) }
    }
    let own = dialogue.isMasked ? [] : cases.indices.filter { cases[$0].belongs(to: dialogue, ledger) }
    guard own.isEmpty else { return attach(index, to: own, .nick) }
    addAlone(dialogue, index)
  }

  private mutating func attach(_ index: Int, to matching: [Int], _ binding: Binding) {
    for place in matching {
      cases[place].dialogues.append(
        BoundDialogue(dialogue: index, binding: binding, window: window(of: cases[place].orders, binding)))
    }
  }

  /// A conversation without a disputed review: its orders are its circumstances, and it has no deadline.
  private mutating func addAlone(_ dialogue: Dialogue, _ index: Int) {
    let named = (dialogue.linkedOrders + dialogue.mentions.numbers.sorted()).flatMap {
      ledger.ordersByID[$0] ?? []
    }
    let byNick = dialogue.isMasked ? [] : ledger.ordersByBuyer[dialogue.buyer] ?? []
    let orders = (named.isEmpty ? byNick : named).filter { $0.isOf(shop: dialogue.shop) }
    let shop = dialogue.shop ?? orders.lazy.compactMap(\.shop).first
    let platform = orders.lazy.compactMap(\.platform).first ?? dialogue.platform
    var alone = Case(shop: shop, platforms: platforms(platform, shop), review: nil, orders: orders)
    alone.review = ledger.reviews.first { review in
      review.order.trust == .exact && orders.contains { $0.id == review.order }
    }
    alone.dialogues = [BoundDialogue(dialogue: index, binding: .alone, window: window(of: [], .alone))]
    cases.append(alone)
  }

  /// Bound by nick alone, only what was said from some days before the order on is about it.
  private func window(of orders: [Order], _ binding: Binding) -> ClosedRange<Instant> {
    var start = Instant(seconds: .min / 2)
    if binding == .nick, let created = orders.compactMap(\.createdAt).min() {
      start = created + Int64(-86_400 * rules.daysBeforeOrder)
    }
    return start...max(start, options.asOf)
  }

  // MARK: Calls

  /// Calls and recordings bind by an equal, whole number between the order and the day of judging.
  private mutating func addCalls(_ intake: Intake, to index: Int) {
    let phones = Set(cases[index].orders.compactMap { $0.phone.flatMap(PhoneNumber.init) })
    guard !phones.isEmpty else { return }
    let start = cases[index].order(\.createdAt) ?? Instant(seconds: .min / 2)
    let span = start...max(start, options.asOf)
    cases[index].calls = intake.calls.filter {
      PhoneNumber($0.number).map(phones.contains) == true && span.contains($0.at)
    }
    cases[index].recordings = intake.recordings.filter { recording in
      guard let number = recording.number.flatMap(PhoneNumber.init), phones.contains(number) else {
        return false
      }
      return (recording.namedAt ?? recording.innerAt).map(span.contains) ?? true
    }
    for recording in cases[index].recordings {
      cases[index].callsOfRecordings[recording.citation.original] = rules.call(
        of: recording, among: cases[index].calls)
    }
  }
}

extension Case {
  /// True when one of `numbers` is this case's order.
  fileprivate func isAbout(_ numbers: [String], in shop: String?) -> Bool {
    guard let order, self.shop == nil || shop == nil || self.shop == shop else { return false }
    return numbers.contains(order) || line.map(numbers.contains) == true
  }

  /// True when the dialogue's whole nick is the nick of this case's review or order.
  fileprivate func belongs(to dialogue: Dialogue, _ ledger: Ledger) -> Bool {
    guard shop == nil || dialogue.shop == nil || shop == dialogue.shop else { return false }
    return review?.buyer == dialogue.buyer || orders.contains { $0.buyer == dialogue.buyer }
  }
}

extension Order {
  /// Nothing is linked across shops; an order that names none may be any shop's.
  func isOf(shop: String?) -> Bool { self.shop == nil || shop == nil || self.shop == shop }
}

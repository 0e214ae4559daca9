internal import Evidence

/// Puts one case together: a review or a conversation with its orders, calls and recordings.
struct CaseMaker: Sendable {
  let ledger: Ledger
  private let rules: BindingRules
  private let options: RunOptions
  private let calls: [Call]
  private let recordings: [Recording]
  private let callsByNumber: RowIndex<PhoneNumber>
  private let recordingsByNumber: RowIndex<PhoneNumber>
  /// The one shop of the run, when there is only one.
  private let onlyShop: String?

  init(_ intake: Intake, ledger: Ledger, rules: BindingRules, options: RunOptions) {
    self.ledger = ledger
    self.rules = rules
    self.options = options
    let (calls, recordings) = (intake.calls, intake.recordings)
    (self.calls, self.recordings) = (calls, recordings)
    callsByNumber = RowIndex(calls.count) { PhoneNumber(calls[$0].number) }
    recordingsByNumber = RowIndex(recordings.count) { recordings[$0].number.flatMap(PhoneNumber.init) }
    var shops = Set(options.shops)
    for order in ledger.orders where shops.count < 2 { if let shop = order.shop { shops.insert(shop) } }
    onlyShop = shops.count == 1 ? shops.first : nil
  }

  /// The case of a disputed review.
  func dispute(_ review: Review, _ dialogues: [BoundDialogue]) -> Case {
    let orders = ledger.orders(of: review)
    let shop = review.shop ?? orders.lazy.compactMap(\.shop).first ?? onlyShop
    let platform = review.platform ?? orders.lazy.compactMap(\.platform).first
    var item = Case(shop: shop, platforms: platforms(platform, shop), review: review, orders: orders)
    item.dialogues = dialogues
    addCalls(to: &item)
    return item
  }

  /// A conversation without a disputed review: its orders are its circumstances, and it has no deadline.
  func conversation(_ dialogue: Dialogue, _ index: Int) -> Case {
    let named = (dialogue.linkedOrders + dialogue.mentions.numbers.sorted()).flatMap(ledger.orders(numbered:))
    let found = named.isEmpty && !dialogue.isMasked ? ledger.orders(ofBuyer: dialogue.buyer) : named
    let orders = found.filter { $0.isOf(shop: dialogue.shop) }
    let shop = dialogue.shop ?? orders.lazy.compactMap(\.shop).first
    let platform = orders.lazy.compactMap(\.platform).first ?? dialogue.platform
    var alone = Case(shop: shop, platforms: platforms(platform, shop), review: nil, orders: orders)
    alone.review = ledger.firstReview(of: orders)
    alone.dialogues = [BoundDialogue(dialogue: index, binding: .alone, window: window(of: [], .alone))]
    addCalls(to: &alone)
    return alone
  }

  /// Bound by nick alone, only what was said from some days before the order on is about it.
  func window(of orders: [Order], _ binding: Binding) -> ClosedRange<Instant> {
    var start = Instant(seconds: .min / 2)
    if binding == .nick, let created = orders.compactMap(\.createdAt).min() {
      start = created + Int64(-86_400 * rules.daysBeforeOrder)
    }
    return start...max(start, options.asOf)
  }

  private func platforms(_ written: Platform?, _ shop: String?) -> [Platform] {
    if let platform = options.platform ?? written ?? rules.platform(ofShop: shop) { return [platform] }
    return [.taobao, .tmall]
  }

  /// Calls and recordings bind by an equal, whole number between the order and the day of judging.
  private func addCalls(to item: inout Case) {
    guard !calls.isEmpty || !recordings.isEmpty else { return }
    let phones = Set(item.orders.compactMap { $0.phone.flatMap(PhoneNumber.init) })
    let start = item.order(\.createdAt) ?? Instant(seconds: .min / 2)
    let span = start...max(start, options.asOf)
    item.calls = phones.flatMap { callsByNumber[$0] }.sorted().map { calls[$0] }.filter {
      span.contains($0.at)
    }
    item.recordings = phones.flatMap { recordingsByNumber[$0] }.sorted().map { recordings[$0] }.filter {
      ($0.namedAt ?? $0.innerAt).map(span.contains) ?? true
    }
    for recording in item.recordings {
      item.callsOfRecordings[recording.citation.original] = rules.call(of: recording, among: item.calls)
    }
  }
}

extension Order {
  /// Nothing is linked across shops; an order that names none may be any shop's.
  func isOf(shop: String?) -> Bool { self.shop == nil || shop == nil || self.shop == shop }
}

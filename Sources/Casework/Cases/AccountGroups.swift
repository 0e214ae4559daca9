internal import Detection
internal import Evidence

/// Sorts what a run holds by shop, and has each shop's accounts linked.
///
/// Nothing is linked across shops: where a run holds several, a row without a shop belongs to none of them.
struct AccountGroups {
  private let run: Investigation
  private let files: [BuyerFile]
  /// The only shop of the run, or nil for a run that names none; not set where there are several.
  private let only: String??

  init(_ run: Investigation, _ files: [BuyerFile]) {
    self.run = run
    self.files = files
    var shops: Set<String> = []
    for shop in run.ledger.orders.lazy.compactMap(\.shop) { shops.insert(shop) }
    for shop in run.ledger.reviews.lazy.compactMap(\.shop) { shops.insert(shop) }
    for file in files { if let shop = file.shop(in: run) { shops.insert(shop) } }
    only = shops.count > 1 ? nil : .some(shops.first)
  }

  /// The groups of all shops, by shop.
  func groups() -> [AccountGroup] {
    var records: [String?: ShopRecord] = [:]
    func add(_ shop: String?, _ change: (inout ShopRecord) -> Void) {
      guard let shop = only ?? shop.map(Optional.some) else { return }
      change(&records[shop, default: ShopRecord(shop: shop, asOf: run.options.asOf)])
    }
    for order in run.ledger.orders { add(order.shop) { $0.orders.append(order) } }
    for review in run.ledger.reviews {
      let orders = run.ledger.orders(of: review)
      add(review.shop ?? orders.lazy.compactMap(\.shop).first) {
        $0.reviews.append(named(review, by: orders))
      }
    }
    for file in files {
      let talk = ShopRecord.Talk(
        buyer: file.dialogue.buyer, heard: file.dialogue.heard, roles: file.dialogue.roles,
        findings: file.findings)
      add(file.shop(in: run)) { $0.talks.append(talk) }
    }
    return records.values.sorted { ($0.shop ?? "") < ($1.shop ?? "") }.flatMap(run.rulebook.groups)
  }

  /// The review under the whole nick that its order names, where its own is masked or missing.
  private func named(_ review: Review, by orders: [Order]) -> Review {
    guard review.buyer.map({ Nick($0).isMasked }) ?? true else { return review }
    var review = review
    review.buyer = orders.lazy.compactMap(\.buyer).first ?? review.buyer
    return review
  }
}

extension BuyerFile {
  /// The shop as the conversation names it, else that of its case.
  func shop(in run: Investigation) -> String? {
    dialogue.shop ?? parts.first.flatMap { run.cases[$0.place].shop }
  }
}

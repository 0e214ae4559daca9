internal import Evidence

/// Finds what accounts of one shop share.
struct LinkFinder {
  typealias Source = AccountLink.Source

  /// Accounts that share something, each with the first place that shows it.
  typealias Sharers = [String: Source]

  private let linker: Linker
  private let shop: ShopRecord
  private let badStars: Int
  /// The orders of accounts that can be told apart.
  private let orders: [(buyer: String, order: Order)]
  private let reviews: [(buyer: String, review: Review)]
  private let talks: [ShopRecord.Talk]

  init(_ shop: ShopRecord, linker: Linker, badStars: Int) {
    self.linker = linker
    self.shop = shop
    self.badStars = badStars
    orders = shop.orders.compactMap { order in
      guard let buyer = order.buyer, linker.isOwn(buyer), shop.isPast(order.createdAt) else { return nil }
      return (buyer, order)
    }
    reviews = shop.reviews.compactMap { review in
      guard let buyer = review.buyer, linker.isOwn(buyer), shop.isPast(review.madeAt) else { return nil }
      return (buyer, review)
    }
    talks = shop.talks.filter { linker.isOwn($0.buyer) }
  }

  func links() -> [AccountLink] {
    samePhones() + samePayees() + sameAddresses() + similarThreats() + similarReviews() + similarNicks()
      + bursts()
  }

  /// The link of those accounts; nil when they are one, or too many, or the table does not know the kind.
  private func link(_ kind: LinkKind, _ sharers: Sharers, value: String? = nil, _ words: String...)
    -> AccountLink?
  {
    guard let entry = linker.kinds[kind], sharers.count > 1, sharers.count <= entry.most else { return nil }
    let ordered = sharers.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return AccountLink(
      kind: kind, strength: entry.strength, buyers: ordered.map(\.key), why: entry.why.filled(words),
      value: value, sources: ordered.map(\.value))
  }

  // MARK: Orders

  private func samePhones() -> [AccountLink] {
    var index: [String: Sharers] = [:]
    for (buyer, order) in orders {
      guard let phone = order.phone.flatMap(linker.phone) else { continue }
      index[phone.digits, default: [:]].add(buyer, Source(order.citation, at: order.createdAt))
    }
    return index.compactMap { digits, sharers in
      link(.samePhone, sharers, value: digits, Mask.ends(of: digits))
    }
  }

  private func sameAddresses() -> [AccountLink] {
    var index: [String: [(address: PlainAddress, buyer: String, source: Source)]] = [:]
    for (buyer, order) in orders {
      guard let address = order.address.flatMap(linker.addresses.address) else { continue }
      index[address.place, default: []].append((address, buyer, Source(order.citation, at: order.createdAt)))
    }
    return index.values.filter { $0.count > 1 }.flatMap { entries in
      let cities = Set(entries.compactMap(\.address.city))
      let provinces = Set(entries.compactMap(\.address.province))
      // The same road and number exist in many cities; one that is not written may be any of them.
      guard cities.count > 1 || provinces.count > 1 else { return [link(entries)].compactMap { $0 } }
      let whole = entries.filter { $0.address.city != nil && $0.address.province != nil }
      return Dictionary(grouping: whole) { [$0.address.province, $0.address.city] }.values.compactMap(link)
    }
  }

  private func link(_ entries: [(address: PlainAddress, buyer: String, source: Source)]) -> AccountLink? {
    guard let first = entries.first?.address else { return nil }
    let kind: LinkKind =
      switch first.reach {
      case .room: .sameAddress
      case .building: .sameBuilding
      case .sharedPlace: .sharedPlace
      }
    return link(kind, entries.reduce(into: [:]) { $0.add($1.buyer, $1.source) }, first.place)
  }

  private func bursts() -> [AccountLink] {
    let table = linker.table.burst
    var purchases: [String: [Burst.Purchase]] = [:]
    for (buyer, order) in orders {
      guard let item = order.item, let at = order.createdAt else { continue }
      purchases[item, default: []].append(Burst.Purchase(at: at, buyer: buyer, citation: order.citation))
    }
    return purchases.flatMap { item, purchases in
      let bursts = Burst.all(in: purchases, table)
      guard bursts.count <= table.mostBursts else { return [AccountLink]() }
      return bursts.compactMap { burst in
        link(.sameItemBurst, burst.sharers, item, String(burst.minutes))
      }
    }
  }

  // MARK: Names

  private func similarNicks() -> [AccountLink] {
    var index: [String: Sharers] = [:]
    func add(_ buyer: String, _ source: Source) {
      guard let head = linker.nicks.head(of: buyer) else { return }
      index[head, default: [:]].add(buyer, source)
    }
    for (buyer, order) in orders { add(buyer, Source(order.citation, at: order.createdAt)) }
    for (buyer, review) in reviews { add(buyer, Source(review.citation, at: review.madeAt)) }
    return index.compactMap { head, sharers in link(.similarNick, sharers, head) }
  }

  // MARK: Words

  /// Accounts given for payment or for talking elsewhere; numbers that the shop's side names are its own.
  private func samePayees() -> [AccountLink] {
    PayeeReader(talks, of: shop).given.compactMap { value, sharers in
      link(.samePayee, sharers, value: value, Mask.ends(of: value))
    }
  }

  private func similarReviews() -> [AccountLink] {
    let bad = reviews.filter { Standing($0.review, badStars: badStars).isBad }
    return similar(
      .similarReviews,
      bad.map { ($0.buyer, Source($0.review.citation, text: $0.review.text, at: $0.review.madeAt)) })
  }

  private func similarThreats() -> [AccountLink] {
    similar(
      .similarThreats,
      talks.flatMap { talk in
        talk.heard.messages.filter { message in
          message.remark.buyer.weight >= linker.table.wording.elements
            && talk.roles[message.name] == .buyer && !message.isAutomatic && shop.isPast(message.at)
        }.map { (talk.buyer, Source($0.citation, text: $0.text, at: $0.at)) }
      })
  }

  private func similar(_ kind: LinkKind, _ texts: [(buyer: String, source: Source)]) -> [AccountLink] {
    guard linker.kinds[kind] != nil else { return [] }
    let wording = linker.table.wording
    var index = WordingIndex(texts.map { Grams($0.source.text ?? "", wording) }, wording)
    return index.clusters().compactMap { cluster in
      let sharers: Sharers = cluster.members.reduce(into: [:]) { $0.add(texts[$1].buyer, texts[$1].source) }
      let text = texts[cluster.members[0]].source.text ?? ""
      let excerpt = text.prefix(max(1, wording.excerpt))
      let words = excerpt.endIndex < text.endIndex ? excerpt + "…" : excerpt
      return link(kind, sharers, String(cluster.similarity), String(words))
    }
  }
}

extension [String: AccountLink.Source] {
  /// Keeps the first source of an account.
  mutating func add(_ buyer: String, _ source: AccountLink.Source) {
    if self[buyer] == nil { self[buyer] = source }
  }
}

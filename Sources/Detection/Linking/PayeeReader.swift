internal import Evidence

/// Accounts that buyers give, by what is given.
struct PayeeReader {
  /// Accounts as written by the first who gave them, in small letters, and who gave them.
  private(set) var given: [String: LinkFinder.Sharers] = [:]

  /// - Parameters:
  ///   - talks: those of buyers who can be told apart.
  ///   - shop: all that was said to its buyers.
  init(_ talks: [ShopRecord.Talk], of shop: ShopRecord) {
    for talk in talks {
      let asked = Set(talk.findings.flatMap(\.accounts).map(Self.key))
      for message in talk.heard.messages
      where !message.handles.isEmpty && talk.roles[message.name] == .buyer && shop.isPast(message.at) {
        for account in message.handles where account.kind != .phone || asked.contains(Self.key(account)) {
          let source = AccountLink.Source(message.citation, text: message.text, at: message.at)
          given[Self.key(account), default: [:]].add(talk.buyer, source)
        }
      }
    }
    for talk in shop.talks {
      // What the shop names is its own, whoever repeats it.
      for message in talk.heard.messages
      where !message.handles.isEmpty && [.staff, .robot].contains(talk.roles[message.name]) {
        for account in message.handles { given[Self.key(account)] = nil }
      }
    }
  }

  /// Accounts are the same in small letters and capitals.
  private static func key(_ account: Account) -> String {
    string(account.value.unicodeScalars.map(narrowed))
  }
}

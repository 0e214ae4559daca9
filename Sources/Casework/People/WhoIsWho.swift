internal import Evidence

/// What is known about people before one conversation is looked at.
struct KnownPeople {
  /// Named with `--shop`.
  var ownShops: Set<String> = []
  /// Shops of orders and reviews in the run.
  var shops: Set<String> = []
  /// Unmasked buyer nicks of orders and reviews in the run.
  var buyers: Set<String> = []
}

/// Decides who is who in one conversation.
///
/// The first rule that answers wins (DESIGN §3).
struct WhoIsWho {
  /// Which rule answered.
  enum Reason: String, Sendable {
    case ownShop = "own-shop"
    case pageMark = "page-mark"
    case shopPrefix = "shop-prefix"
    case knownBuyer = "known-buyer"
    case counterpart
    case unknown
  }

  private(set) var roles: [String: Role] = [:]
  private(set) var reasons: [String: Reason] = [:]

  init(speakers: [Speaker], head: ConversationHead, known: KnownPeople) {
    for speaker in speakers {
      let (role, reason) =
        Self.byOwnShop(speaker, known) ?? Self.byMark(speaker, head)
        ?? Self.byPrefix(speaker, head, known, speakers) ?? Self.byBuyer(speaker, known) ?? (
          .unknown, .unknown
        )
      roles[speaker.name] = role
      reasons[speaker.name] = reason
    }
    settleCounterpart()
  }

  var buyers: [String] { roles.filter { $0.value == .buyer }.keys.sorted() }
  var unknown: [String] { roles.filter { $0.value == .unknown }.keys.sorted() }

  private static func byOwnShop(_ speaker: Speaker, _ known: KnownPeople) -> (Role, Reason)? {
    let nick = Nick(speaker.name)
    guard known.ownShops.contains(where: nick.belongs(to:)) else { return nil }
    return (speaker.isRobot ? .robot : .staff, .ownShop)
  }

  private static func byMark(_ speaker: Speaker, _ head: ConversationHead) -> (Role, Reason)? {
    let marks = speaker.marks
    if speaker.isRobot { return (.robot, .pageMark) }
    if marks[.counterpart, default: 0] > 0, marks[.owner, default: 0] == 0 { return (.buyer, .pageMark) }
    if marks[.owner, default: 0] > 0, marks[.counterpart, default: 0] == 0 { return (.staff, .pageMark) }
    if marks[.system, default: 0] == speaker.messages { return (.system, .pageMark) }
    if speaker.name == head.counterpart { return (.buyer, .pageMark) }
    if let shop = head.shop, Nick(speaker.name).belongs(to: shop) { return (.staff, .pageMark) }
    return nil
  }

  private static func byPrefix(
    _ speaker: Speaker, _ head: ConversationHead, _ known: KnownPeople, _ all: [Speaker]
  ) -> (Role, Reason)? {
    guard let shop = Nick(speaker.name).shop else { return nil }
    let shared = all.count { Nick($0.name).shop == shop } >= 2
    guard shared || known.shops.contains(shop) || head.shop == shop else { return nil }
    return (speaker.isRobot ? .robot : .staff, .shopPrefix)
  }

  private static func byBuyer(_ speaker: Speaker, _ known: KnownPeople) -> (Role, Reason)? {
    known.buyers.contains(speaker.name) ? (.buyer, .knownBuyer) : nil
  }

  /// Two sides, one known: the other is its counterpart.
  ///
  /// All the shop's seats and robots are one side.
  private mutating func settleCounterpart() {
    let open = unknown
    guard let name = open.first, open.count == 1 else { return }
    let hasShop = roles.values.contains(.staff) || roles.values.contains(.robot)
    let hasBuyer = roles.values.contains(.buyer)
    guard hasShop != hasBuyer else { return }
    roles[name] = hasShop ? .buyer : .staff
    reasons[name] = .counterpart
  }
}

extension Speaker {
  /// A robot by the layout's list.
  ///
  /// Lines of the system under its name do not count.
  fileprivate var isRobot: Bool {
    let robot = marks[.robot, default: 0]
    return robot > 0 && robot + marks[.system, default: 0] == messages
  }
}

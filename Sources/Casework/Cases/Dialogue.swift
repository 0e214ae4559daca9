internal import Detection
internal import Evidence

/// All that was said between the shop and one buyer, out of every file that holds a piece of it.
struct Dialogue: Sendable {
  /// The buyer as the files write the name.
  var buyer: String
  var shop: String?
  var platform: Platform?
  var readings: [ConversationReading]
  /// Names as written → roles; other buyers of the same file are unknown here.
  var roles: [String: Role]
  var heard: Heard
  var mentions: OrderMentions
  /// Order numbers that a person has bound its files to (`--link`).
  var linkedOrders: [String] = []

  var isMasked: Bool { Nick(buyer).isMasked }

  /// Takes in another export of a conversation with the same buyer; what stands in both counts once.
  mutating func merge(_ other: Dialogue) {
    readings += other.readings
    roles.merge(other.roles) { mine, theirs in mine == .unknown ? theirs : mine }
    heard.merge(other.heard)
    mentions.formUnion(other.mentions)
    linkedOrders += other.linkedOrders
    shop = shop ?? other.shop
    platform = platform ?? other.platform
  }
}

/// A conversation in which nobody could be told to be the buyer.
struct UnassignedConversation: Sendable {
  var reading: ConversationReading
  var speakers: [Speaker]
}

/// Turns conversations into dialogues: tells people apart, then joins the exports of one buyer.
struct DialogueBuilder {
  private(set) var dialogues: [Dialogue] = []
  private(set) var unassigned: [UnassignedConversation] = []
  private var places: [String: [Int]] = [:]

  init(_ intake: Intake, ledger: Ledger, options: RunOptions) {
    guard intake.hasConversations else { return }
    let known = ledger.knownPeople(ownShops: options.shops)
    for reading in intake.conversations {
      let people = WhoIsWho(speakers: reading.speakers, head: reading.head, known: known)
      let links = Self.links(to: intake.original(reading.original)?.file, options.links)
      let buyers = people.buyers
      if buyers.isEmpty {
        let open = reading.speakers.filter { people.roles[$0.name] == .unknown }
        if !open.isEmpty { unassigned.append(UnassignedConversation(reading: reading, speakers: open)) }
      }
      for buyer in buyers {
        var roles = people.roles
        for other in buyers where other != buyer { roles[other] = .unknown }
        var dialogue = Dialogue(
          buyer: ledger.name(of: buyer), shop: Self.shop(of: reading, people, options),
          platform: reading.head.platform,
          readings: [reading], roles: roles, heard: reading.heard, mentions: reading.mentions)
        dialogue.linkedOrders = links
        add(dialogue)
      }
    }
  }

  /// A masked nick may be several people, so its conversations are never joined by name.
  private mutating func add(_ dialogue: Dialogue) {
    guard !dialogue.isMasked else {
      dialogues.append(dialogue)
      return
    }
    let same = places[dialogue.buyer, default: []].first {
      dialogues[$0].shop == nil || dialogue.shop == nil || dialogues[$0].shop == dialogue.shop
    }
    if let same {
      dialogues[same].merge(dialogue)
    } else {
      places[dialogue.buyer, default: []].append(dialogues.count)
      dialogues.append(dialogue)
    }
  }

  private static func links(to file: String?, _ links: [RunOptions.Link]) -> [String] {
    guard let file else { return [] }
    return links.filter { $0.names(file) }.map(\.order)
  }

  private static func shop(of reading: ConversationReading, _ people: WhoIsWho, _ options: RunOptions)
    -> String?
  {
    if let shop = reading.head.shop { return shop }
    for speaker in reading.speakers
    where people.roles[speaker.name] == .staff || people.roles[speaker.name] == .robot {
      let nick = Nick(speaker.name)
      if let own = options.shops.first(where: nick.belongs(to:)) { return own }
      if let shop = nick.shop { return shop }
    }
    return nil
  }
}

extension Ledger {
  /// The buyer behind a name in a conversation: a telephone number that belongs to exactly one buyer is that buyer.
  func name(of speaker: String) -> String {
    guard speaker.utf8.allSatisfy({ $0 &- 48 < 10 || "+- ".utf8.contains($0) }),
      let phone = PhoneNumber(speaker)
    else { return speaker }
    let buyers = Set(orders(withPhone: phone).compactMap(\.buyer).filter { !Nick($0).isMasked })
    return buyers.count == 1 ? buyers.first ?? speaker : speaker
  }
}

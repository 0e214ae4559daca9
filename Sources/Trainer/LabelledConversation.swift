internal import Detection
internal import Evidence
internal import FoundationEssentials

/// One labelled conversation of `fixtures/conversations`, a line of JSON.
struct LabelledConversation: Decodable {
  enum Label: String, Decodable, CaseIterable {
    case extortion, suspected, complaint, normal
    case sellerInduced = "seller_induced"
  }
  enum Side: String, Decodable { case buyer, seller, bot, system }
  struct Line: Decodable {
    var t: String
    var who: Side
    var text: String
  }
  struct Rated: Decodable {
    var at: String
    var stars: Int
    var text: String
  }
  struct Bought: Decodable {
    var paid: String
    var created: String
  }
  struct Gold: Decodable {
    var key: [Int]
    var adverse: [Int]
    var amounts: [String]
    var accounts: [String]
  }

  var id: String
  var label: Label
  var review: Rated?
  var order: Bought?
  var messages: [Line]
  var gold: Gold
  /// Which elements the buyer's messages carry, by number: `L`, `D`, `T`; nil where nobody noted it.
  var elements: [String: String]?

  /// Whether a person should look at the buyer's words.
  var isPressing: Bool { label == .extortion || label == .suspected }
  /// Whether a flag would be wrong.
  var isHonest: Bool { label == .complaint || label == .normal }

  static func read(_ path: String) throws -> [LabelledConversation] {
    let lines = try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A)
    return try lines.map { try JSONDecoder().decode(LabelledConversation.self, from: $0) }
  }
}

extension LabelledConversation {
  /// An honest conversation of so many lines, without times, order or review.
  init(id: String, saying lines: [(Side, String)]) {
    self.id = id
    label = .normal
    messages = lines.map { Line(t: "", who: $0, text: $1) }
    gold = Gold(key: [], adverse: [], amounts: [], accounts: [])
  }

  private static let place = Citation(original: OriginalID(0), bytes: 0..<1, place: .row(1))

  /// `2026-03-02 13:18:22`, in China.
  private static func instant(_ text: String) -> Instant? {
    Instant(iso8601: text)
  }

  /// `39.90`, in yuan.
  private static func money(_ text: String) -> Money? {
    Int64(text.filter { $0 != "." }).map { Money(fen: $0) }
  }

  var heard: [Message] {
    messages.enumerated().map { number, line in
      Message(
        at: Self.instant(line.t), name: line.who.rawValue, mark: line.mark, text: line.text,
        citation: Citation(original: OriginalID(0), bytes: 0..<1, place: .message(number)))
    }
  }

  var circumstances: Circumstances {
    var circumstances = Circumstances(
      roles: ["buyer": .buyer, "seller": .staff, "bot": .robot, "system": .system],
      asOf: Instant(seconds: .max / 4))
    if let order {
      var bought = Order(id: Identifier("1"), citation: Self.place)
      bought.paid = Self.money(order.paid)
      bought.createdAt = Self.instant(order.created)
      circumstances.orders = [bought]
    }
    if let review {
      var rated = Review(order: Identifier("1"), text: review.text, citation: Self.place)
      rated.stars = review.stars
      rated.madeAt = Self.instant(review.at)
      circumstances.review = rated
    }
    return circumstances
  }
}

extension LabelledConversation.Line {
  var mark: Mark {
    switch who {
    case .buyer, .seller: .none
    case .bot: .robot
    case .system: .system
    }
  }
}

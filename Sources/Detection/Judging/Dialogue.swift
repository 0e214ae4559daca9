internal import Evidence

/// The turns of one case: buyer and staff only, inside the case's window, in order.
struct Dialogue: Sendable {
  let turns: [Turn]
  let buyer: [Turn]
  /// Turns of both sides that only name a sum or an account in passing, or tell the course of the talk.
  let asides: [Turn]
  /// What the shop's robots say: it is the shop's own, but they say it to everybody.
  let robots: [Turn]
  /// Every act of the buyer, and of the shop's staff.
  private let buyerActs: ActSet
  private let staffActs: ActSet

  init(_ heard: Heard, circumstances: Circumstances) {
    var turns: [Turn] = []
    var asides: [Turn] = []
    var robots: [Turn] = []
    turns.reserveCapacity(heard.messages.count)
    var acts: (buyer: ActSet, staff: ActSet) = ([], [])
    var roles: [ObjectIdentifier: Role?] = [:]
    for message in heard.messages {
      if let window = circumstances.window, let at = message.at, !window.contains(at) { continue }
      guard let role = Self.role(of: message.voice, circumstances, known: &roles) else { continue }
      let turn = Turn(message, role: role)
      let isRobot = role == .robot || (role == .staff && message.isAutomatic)
      guard message.remark.isTelling else {
        if !isRobot { asides.append(turn) }
        continue
      }
      if isRobot {
        robots.append(turn)
        continue
      }
      if turn.isBuyer { acts.buyer.formUnion(turn.gist.acts) } else { acts.staff.formUnion(turn.gist.acts) }
      turns.append(turn)
    }
    self.turns = turns
    self.asides = asides
    self.robots = robots
    var buyer: [Turn] = []
    buyer.reserveCapacity(turns.count { $0.isBuyer })
    for turn in turns where turn.isBuyer { buyer.append(turn) }
    self.buyer = buyer
    buyerActs = acts.buyer
    staffActs = acts.staff
  }

  var staff: some Sequence<Turn> { turns.lazy.filter { !$0.isBuyer } }

  func staffDoes(_ act: Act) -> Bool { staffActs.contains(act) }

  func buyerDoes(_ act: Act) -> Bool { buyerActs.contains(act) }

  /// The same, looked up once for each voice.
  private static func role(
    of voice: Voice, _ circumstances: Circumstances, known: inout [ObjectIdentifier: Role?]
  ) -> Role? {
    if let role = known[ObjectIdentifier(voice)] { return role }
    let role = role(of: voice, circumstances)
    known[ObjectIdentifier(voice)] = .some(role)
    return role
  }

  /// Buyer, staff or robot; nil for everyone else.
  private static func role(of voice: Voice, _ circumstances: Circumstances) -> Role? {
    guard !voice.name.isEmpty, let role = circumstances.roles[voice.name] else { return nil }
    return [.buyer, .staff, .robot].contains(role) ? role : nil
  }
}

internal import Evidence

/// The turns of one case: buyer and staff only, inside the case's window, in order.
struct Dialogue: Sendable {
  let turns: [Turn]
  let buyer: [Turn]
  let staff: [Turn]

  init(_ heard: Heard, rules: [CompiledRule], circumstances: Circumstances) {
    var turns: [Turn] = []
    for message in heard.messages {
      if let window = circumstances.window, let at = message.at, !window.contains(at) { continue }
      guard !message.name.isEmpty, let role = circumstances.roles[message.name] else { continue }
      let speaker: Speaker? = role == .buyer ? .buyer : role == .staff && !message.isAutomatic ? .seller : nil
      guard let speaker else { continue }
      let acts = message.acts.compactMap { act in
        [speaker, .anyone].contains(rules[act.rule].speaker)
          ? Turn.Done(rule: rules[act.rule], heard: act) : nil
      }
      turns.append(Turn(message: message, role: role, acts: acts))
    }
    self.turns = turns
    buyer = turns.filter(\.isBuyer)
    staff = turns.filter { !$0.isBuyer }
  }

  func staffDoes(_ act: Act) -> Bool { turns.contains { !$0.isBuyer && $0.does(act) } }

  func buyerDoes(_ act: Act) -> Bool { turns.contains { $0.isBuyer && $0.does(act) } }
}

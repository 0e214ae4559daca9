internal import Evidence

/// The turns of one case: buyer and staff only, inside the case's window, in order.
struct Dialogue: Sendable {
  private(set) var turns: [Turn] = []

  init(_ heard: Heard, rules: [CompiledRule], circumstances: Circumstances) {
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
  }

  var buyer: [Turn] { turns.filter(\.isBuyer) }
  var staff: [Turn] { turns.filter { !$0.isBuyer } }

  func staffDoes(_ act: Act) -> Bool { turns.contains { !$0.isBuyer && $0.does(act) } }

  func buyerDoes(_ act: Act) -> Bool { turns.contains { $0.isBuyer && $0.does(act) } }
}

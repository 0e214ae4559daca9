extension Rulebook {
  /// One line a message that was kept: its number, the rules that fired, the sums in fen.
  public func trace(_ heard: Heard) -> [String] {
    heard.messages.map { message in
      let acts = message.acts.map { rules[$0.rule].id + "=" + message.piece($0.bytes) }
      let sums = message.sums.map { String($0.fen) }
      return
        "\(message.number) \(message.name): \(acts.joined(separator: "; ")) | \(sums.joined(separator: " "))"
    }
  }
}

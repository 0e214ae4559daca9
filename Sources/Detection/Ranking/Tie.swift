/// How a demand belongs to a lever where no words say so (fact sheet 4.2, LINK).
package enum Tie: String, Sendable {
  /// The order of what was said shows it.
  case order
  /// The two stand next to each other.
  case adjacency

  /// What the dialogue as a whole must come to for such a tie to be as plain as words would be.
  package struct Bars: Sendable {
    /// Least scores.
    package var order: Double
    package var adjacency: Double
    /// How plainly the network must take it for extortion, and of a buyer with a credible claim or without the order.
    package var least: Double
    package var plain: Double

    package init(order: Double, adjacency: Double, least: Double, plain: Double) {
      self.order = order
      self.adjacency = adjacency
      self.least = least
      self.plain = plain
    }

    package func areMet(by tie: Tie, score: Double, extortion: Double, traits: Set<String>) -> Bool {
      switch tie {
      case .order: score >= order && extortion >= (traits.contains("credible") ? plain : least)
      case .adjacency: score >= adjacency && extortion >= plain
      }
    }
  }
}

internal import Evidence

/// A line as the network reads it.
package struct NetworkLine: Sendable {
  /// Number of the message in the conversation.
  package var number: Int
  /// 0 for the buyer, 1 for the shop.
  package var side: Int
  /// Buckets of its characters.
  package var characters: [UInt16]

  package init(number: Int, side: Int, characters: [UInt16]) {
    self.number = number
    self.side = side
    self.characters = characters
  }

  /// Nil when nobody of the two sides speaks, or nothing is said.
  init?(_ number: Int, _ role: Role, _ characters: [UInt16]) {
    guard role == .buyer || role == .staff, !characters.isEmpty else { return nil }
    self.number = number
    side = role == .buyer ? 0 : 1
    self.characters = characters
  }

  package var isBuyer: Bool { side == 0 }
}

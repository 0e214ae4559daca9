/// How a demand belongs to a lever where no words say so (fact sheet 4.2, LINK).
package enum Tie: String, Sendable {
  /// The order of what was said shows it.
  case order
  /// The two stand next to each other.
  case adjacency
}

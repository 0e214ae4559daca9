internal import Evidence

/// Tells sides by a number that is relative to the request, which only the file's name may still hold.
struct Direction: Hashable, Sendable, Decodable {
  /// What stands before the account the request was made for, in a file's name.
  var anchor: String
  /// The number of the shop's own messages.
  var owner: String
  /// The number of the other side's messages.
  var counterpart: String

  /// Itself, when `name` holds the request's account; else the numbers say nothing.
  func anchored(in name: String) -> Direction? {
    Array(name.utf8).firstRange(of: Array(anchor.utf8)) == nil ? nil : self
  }

  func mark(_ number: [UInt8]) -> Mark {
    if number.elementsEqual(owner.utf8) { return .owner }
    return number.elementsEqual(counterpart.utf8) ? .counterpart : .none
  }
}

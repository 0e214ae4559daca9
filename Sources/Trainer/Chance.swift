internal import Glibc

/// Numbers that look like chance and are the same each time (SplitMix64, Steele and others 2014).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to 1.
  mutating func share() -> Float { Float(next() >> 40) / Float(1 << 24) }

  /// From −1 up to 1.
  mutating func even() -> Float { 2 * share() - 1 }

  /// About 0, one wide (Box and Muller 1958).
  mutating func normal() -> Float {
    let (one, two) = (max(share(), 1e-7), share())
    return (-2 * log(one)).squareRoot() * cos(2 * .pi * two)
  }

  mutating func number(below end: Int) -> Int { Int(next() % UInt64(end)) }

  /// The numbers below `count` in some order.
  mutating func shuffled(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) { order.swapAt(place, number(below: place + 1)) }
    return order
  }
}

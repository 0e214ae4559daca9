internal import Evidence

/// What the acts of one message amount to when one side says it.
struct Gist: Hashable, Sendable {
  private(set) var acts: ActSet = []
  private var open: UInt8 = 0
  private var hinted: UInt8 = 0

  /// - Parameter rules: the rules of the acts, without those that listen to the other side.
  init(_ rules: some Sequence<CompiledRule>) {
    for rule in rules {
      acts.insert(rule.act)
      for element in rule.elements {
        if rule.force == .open { open |= Self.bit(element) } else { hinted |= Self.bit(element) }
      }
    }
  }

  /// Whether an element is carried at all.
  var isPressing: Bool { open | hinted != 0 }

  /// How many elements are carried.
  var weight: Int { (open | hinted).nonzeroBitCount }

  /// Whether an element is carried openly.
  var isOpen: Bool { open != 0 }

  /// How openly `element` is carried; nil when it is not.
  @inline(__always)
  func force(of element: Element) -> Force? {
    let bit = Self.bit(element)
    return open & bit != 0 ? .open : hinted & bit != 0 ? .hinted : nil
  }

  @inline(__always)
  private static func bit(_ element: Element) -> UInt8 {
    switch element {
    case .lever: 1
    case .demand: 2
    case .link: 4
    }
  }
}

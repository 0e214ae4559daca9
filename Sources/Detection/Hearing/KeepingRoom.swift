/// Chooses what is kept of a conversation so long that not all of it can be.
struct KeepingRoom {
  /// About so many bytes that a kept message takes here and while it is judged, without its remark.
  private static let messageSize = 160

  private let table: VerdictTable.Keeping
  private var used = 0
  /// Acts that each voice has done since only the reserve is left.
  private var lately: [ObjectIdentifier: ActSet] = [:]

  init(_ table: VerdictTable.Keeping) { self.table = table }

  /// Whether `message` is kept.
  ///
  /// Half of the reserve is for what presses: open threats and demands, and accounts. The other half is for acts that
  /// the voice has not been heard doing since then, such as a defect named at last: threats must not drown it.
  /// A message that is not new shares the remark of one before.
  mutating func takes(_ message: HeardMessage, isNew: Bool) -> Bool {
    let size = Self.messageSize + (isNew ? message.remark.size : 0)
    let left = table.bytes - used - size
    guard left >= 0 else { return false }
    // What only tells more of a demand must leave room for what may be one.
    if message.remark.isAside, left < table.bytes / 2 { return false }
    if left < table.reserve {
      let isFirst = isFirstOfItsActs(message)
      let presses = message.remark.buyer.isOpen || !message.handles.isEmpty
      guard isFirst || (presses && left >= table.reserve / 2) else { return false }
    }
    used += size
    return true
  }

  private mutating func isFirstOfItsActs(_ message: HeardMessage) -> Bool {
    let before = lately[ObjectIdentifier(message.voice), default: []]
    var known = before
    known.formUnion(message.remark.buyer.acts)
    known.formUnion(message.remark.seller.acts)
    lately[ObjectIdentifier(message.voice)] = known
    return known != before
  }
}

/// Who speaks in a conversation.
///
/// Unknown is not buyer.
public enum Role: String, Hashable, Sendable, CaseIterable {
  case buyer, staff, robot, system, unknown
}

/// What the file itself says about the speaker of one message, before anybody is told apart by name.
public enum Mark: Hashable, Sendable {
  /// The file says nothing.
  case none
  /// The side that exported the file (right, me, is_send): the shop.
  case owner
  /// The other side (left; the page's active customer): the buyer.
  case counterpart
  /// A robot or an automatic reply, by the layout's list.
  case robot
  /// A notice of the program or the platform, whatever nick it stands under.
  case system
}

/// One utterance, as written.
public struct Message: Hashable, Sendable {
  /// What kind of line it is.
  ///
  /// Recalls and hand-overs are evidence and are kept.
  public enum Kind: String, Hashable, Sendable {
    case words, notice, recall, handover, picture, voice, video, file, card, transfer, call, other
  }

  /// Which conversation of its file it belongs to, from 0.
  ///
  /// Most files hold one.
  public var conversation: Int
  /// Nil when the file gives no time for it ("date unknown").
  public var at: Instant?
  /// The speaker's name as written; empty when the line has none.
  public var name: String
  public var mark: Mark
  public var kind: Kind
  /// The words, character references resolved, emoji codes as written, line breaks as `\n`.
  public var text: String
  /// Words of someone else that this message quotes; never the speaker's own.
  public var quoted: String?
  public var citation: Citation

  public init(
    conversation: Int = 0, at: Instant?, name: String, mark: Mark = .none, kind: Kind = .words, text: String,
    quoted: String? = nil, citation: Citation
  ) {
    self.conversation = conversation
    self.at = at
    self.name = name
    self.mark = mark
    self.kind = kind
    self.text = text
    self.quoted = quoted
    self.citation = citation
  }
}

/// What a file says about one of its conversations as a whole, known when the file has been read.
public struct ConversationHead: Hashable, Sendable {
  /// The shop by the page's own word.
  public var shop: String?
  /// The buyer by the page's own word (active customer, title of a private chat).
  public var counterpart: String?
  public var platform: Platform?
  /// Other customers that the page names (its customer list): not part of any case.
  public var bystanders: [String]

  public init(
    shop: String? = nil, counterpart: String? = nil, platform: Platform? = nil, bystanders: [String] = []
  ) {
    self.shop = shop
    self.counterpart = counterpart
    self.platform = platform
    self.bystanders = bystanders
  }
}

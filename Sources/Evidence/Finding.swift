/// What follows from the findings of a case.
///
/// Signals, score and groups never change it.
public enum Verdict: String, Hashable, Comparable, Sendable, CaseIterable {
  case none, suspected, strong

  public static func < (one: Verdict, other: Verdict) -> Bool { one.rank < other.rank }
  private var rank: Int { self == .none ? 0 : self == .suspected ? 1 : 2 }
}

/// The three elements of extortion (法释〔2013〕21号 Art.
///
/// 6; rules.md §4.2 of the fact sheet).
public enum Element: String, Hashable, Sendable, CaseIterable {
  /// The threat: review, exposure, complaints.
  case lever
  /// The benefit beyond entitlement.
  case demand
  /// The condition that ties them.
  case link
}

/// How much a finding carries: strong = three elements in the buyer's own words, medium = two, weak = one.
public enum Level: String, Hashable, Comparable, Sendable {
  case weak, medium, strong
  public static func < (one: Level, other: Level) -> Bool { one.rank < other.rank }
  private var rank: Int { self == .weak ? 0 : self == .medium ? 1 : 2 }
}

/// Taobao's five categories of unjustified reviews.
public enum Category: String, Hashable, Sendable, CaseIterable {
  case unreasonableDemand = "unreasonable-demand"
  case coercion
  case competitor
  case thirdPartyFraud = "third-party-fraud"
  case abuseLeakAdvert = "abuse-leak-advert"
}

/// A kind of rewriting that was needed to recognise words.
public enum Fold: String, Hashable, Comparable, Sendable, CaseIterable {
  case width, `case`, traditional, invisible, separator, homophone, pinyin, slang
  case splitCharacter = "split-character"
  case digits, emoji
  public static func < (one: Fold, other: Fold) -> Bool { one.rawValue < other.rawValue }
}

/// Words that a finding rests on: the original text, unfolded, and where it stands.
public struct Quote: Hashable, Sendable {
  public var citation: Citation
  public var speaker: Role
  /// The speaker's name as written.
  public var name: String
  public var at: Instant?
  /// A contiguous piece of the original text.
  public var text: String
  /// What these words carry; empty for context.
  public var elements: [Element]
  public var folds: [Fold]

  public init(
    citation: Citation, speaker: Role, name: String, at: Instant?, text: String, elements: [Element] = [],
    folds: [Fold] = []
  ) {
    self.citation = citation
    self.speaker = speaker
    self.name = name
    self.at = at
    self.text = text
    self.elements = elements
    self.folds = folds
  }
}

/// A sum asked beyond entitlement.
public struct Amount: Hashable, Sendable {
  /// Nil when no figure was named.
  public var money: Money?
  public var quote: String
  public init(money: Money?, quote: String) {
    self.money = money
    self.quote = quote
  }
}

/// A handle given for payment or for leaving the platform.
public struct Account: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case wechat, qq, alipay, bank, phone, link, game }
  public var kind: Kind
  public var value: String
  public init(kind: Kind, value: String) {
    self.kind = kind
    self.value = value
  }
}

/// One point of the course of a talk.
public struct CoursePoint: Hashable, Sendable {
  public var told: Wording
  /// Whether it is the shop's own conduct, which only the shop reads.
  public var isOwnSide: Bool
  public init(_ told: Wording, isOwnSide: Bool = false) {
    self.told = told
    self.isOwnSide = isOwnSide
  }
}

/// A rule that fired on one conversation.
public struct Finding: Hashable, Sendable {
  public var rule: String
  public var level: Level
  public var elements: [Element]
  public var category: Category?
  public var quotes: [Quote]
  public var amounts: [Amount]
  public var accounts: [Account]
  /// Which entitlements were considered and why the demand exceeds them or not, one sentence each.
  public var considered: [Wording]
  /// The course of the talk: who named a benefit first, what was refused, how sums went on; one sentence each, weighed by
  /// nothing.
  public var course: [CoursePoint]

  public init(
    rule: String, level: Level, elements: [Element], category: Category? = nil, quotes: [Quote] = [],
    amounts: [Amount] = [], accounts: [Account] = [], considered: [Wording] = [], course: [CoursePoint] = []
  ) {
    self.rule = rule
    self.level = level
    self.elements = elements
    self.category = category
    self.quotes = quotes
    self.amounts = amounts
    self.accounts = accounts
    self.considered = considered
    self.course = course
  }

  /// The course of the talk; without the shop's own conduct where others than the shop read it.
  public func course(ownSide: Bool) -> [Wording] {
    course.filter { ownSide || !$0.isOwnSide }.map(\.told)
  }
}

/// A trait of order, time, account or wording.
///
/// It adds weight and never proves.
public struct Signal: Hashable, Sendable {
  public var id: String
  public var points: Int
  /// One sentence with the figures it rests on.
  public var why: Wording
  public var citations: [Citation]
  public init(id: String, points: Int, why: Wording, citations: [Citation] = []) {
    self.id = id
    self.points = points
    self.why = why
    self.citations = citations
  }
}

/// What the shop's own side said that ruins an appeal.
public struct AdverseConduct: Hashable, Sendable {
  public var rule: String
  public var quotes: [Quote]
  /// What is wrong with it and what to do, from the rule.
  public var advice: Wording
  public init(rule: String, quotes: [Quote], advice: Wording) {
    self.rule = rule
    self.quotes = quotes
    self.advice = advice
  }
}

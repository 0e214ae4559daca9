/// How sums of money and handles are written.
public struct NumeralTable: Decodable, Sendable {
  public var head: RuleHead
  /// Numerals, each followed by its digit.
  public var digits: String
  /// Those numerals that only begin a number: 二两 is a weight.
  public var leading: String
  /// Worth of each unit, such as 百 = 100.
  public var units: [String: Int64]
  /// The sign for one half of a unit.
  public var half: String
  /// The sign that may stand between a number and a unit (`两个w`).
  public var counter: String
  /// Words after a number that make it money, with their worth in fen.
  public var money: [String: Int64]
  /// Words before a number that make it money.
  public var moneyBefore: [String]
  /// Words after a number that make it something else.
  public var notMoney: [String]
  /// Words after a number that make it something else unless a word of paying stands before it (`300的`).
  public var doubtfulBehind: [String]
  /// Words before a number that make it something else.
  public var notMoneyBefore: [String]
  /// Words before a number that show a hotline's figures to be a sum (`给120`).
  public var payBefore: [String]
  /// Words whose first sign is no digit of the number before them (`三百一起`).
  public var notDigits: [String]
  /// Words between number and unit that leave the sum as it is (`三百来块`).
  public var fillers: [String]
  /// Least number without a unit that is taken for a sum, in yuan.
  public var leastBare: Int64
  /// Numbers that are names: hotlines, sale days.
  public var names: [Int64]
  /// Numbers that are names unless a word of paying stands before them (`给120`).
  public var doubtfulNames: [Int64]
  /// Numbers that are names only behind a word of calling (`打120`).
  public var calledNames: [Int64]
  /// Words of calling.
  public var calls: [String]
  /// Numbers written as they are said, in yuan: `yi bai`.
  public var spoken: [String: Int64]
  /// Words that make a card a request to pay.
  public var payCards: [String]
  /// Greatest sum that a person names in such talk, in yuan.
  public var greatest: Int64
  /// Digits as they are said in numbers to call, each followed by its figure; not used in sums.
  public var handleDigits: String
  /// What accounts look like.
  public var handleShape: HandleShape
  /// Words that tell what kind of handle follows, by kind of account.
  public var handles: [String: [String]]
  /// Words with which a speaker goes on with an account, and the sign that each stands for: 下划线 is `_`.
  public var continuations: [String: String]
  /// Words that tell how often the sign behind them stands.
  public var repeats: [String: Int]
  /// Words that tell that a number beside them is no account: order and parcel numbers.
  public var notHandles: [String]
  /// Beginnings of names that goods and addresses have.
  public var notNames: [String]
  /// Endings of the names of files and pages.
  public var notEndings: [String]

  enum CodingKeys: String, CodingKey {
    case digits, leading, units, half, counter, money, fillers, names, greatest, spoken, handles
    case continuations, repeats
    case moneyBefore = "money_before"
    case notMoney = "not_money"
    case notMoneyBefore = "not_money_before"
    case doubtfulBehind = "doubtful_behind"
    case doubtfulNames = "doubtful_names"
    case calledNames = "called_names"
    case calls
    case payCards = "pay_cards"
    case payBefore = "pay_before"
    case notDigits = "not_digits"
    case notHandles = "not_handles"
    case notNames = "not_names"
    case notEndings = "not_endings"
    case leastBare = "least_bare"
    case handleShape = "handle_shape"
    case handleDigits = "handle_digits"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    digits = try values.decode(String.self, forKey: .digits)
    leading = try values.decode(String.self, forKey: .leading)
    units = try values.decode([String: Int64].self, forKey: .units)
    half = try values.decode(String.self, forKey: .half)
    counter = try values.decode(String.self, forKey: .counter)
    money = try values.decode([String: Int64].self, forKey: .money)
    moneyBefore = try values.decode([String].self, forKey: .moneyBefore)
    notMoney = try values.decode([String].self, forKey: .notMoney)
    doubtfulBehind = try values.decode([String].self, forKey: .doubtfulBehind)
    notMoneyBefore = try values.decode([String].self, forKey: .notMoneyBefore)
    payBefore = try values.decode([String].self, forKey: .payBefore)
    notDigits = try values.decode([String].self, forKey: .notDigits)
    fillers = try values.decode([String].self, forKey: .fillers)
    leastBare = try values.decode(Int64.self, forKey: .leastBare)
    names = try values.decode([Int64].self, forKey: .names)
    doubtfulNames = try values.decode([Int64].self, forKey: .doubtfulNames)
    calledNames = try values.decode([Int64].self, forKey: .calledNames)
    calls = try values.decode([String].self, forKey: .calls)
    spoken = try values.decode([String: Int64].self, forKey: .spoken)
    payCards = try values.decode([String].self, forKey: .payCards)
    greatest = try values.decode(Int64.self, forKey: .greatest)
    handleDigits = try values.decode(String.self, forKey: .handleDigits)
    handleShape = try values.decode(HandleShape.self, forKey: .handleShape)
    handles = try values.decode([String: [String]].self, forKey: .handles)
    continuations = try values.decode([String: String].self, forKey: .continuations)
    repeats = try values.decode([String: Int].self, forKey: .repeats)
    notHandles = try values.decode([String].self, forKey: .notHandles)
    notNames = try values.decode([String].self, forKey: .notNames)
    notEndings = try values.decode([String].self, forKey: .notEndings)
  }
}

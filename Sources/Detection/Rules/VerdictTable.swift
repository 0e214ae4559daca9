/// Thresholds of the judge, and what a buyer may lawfully ask.
public struct VerdictTable: Decodable, Sendable {
  /// Something a buyer is entitled to.
  public struct Entitlement: Decodable, Sendable {
    public var id: String
    public var title: Sentence
    public var source: String
    /// The act of the buyer that invokes it.
    public var needs: Act
    /// How many times the price paid may be asked.
    public var multiple: Int64
    /// Least sum that may be asked, in yuan.
    public var floor: Int64
    /// True when the price paid may be asked beside it.
    public var refundBeside: Bool
    /// True when any documented sum may be asked.
    public var unlimited: Bool?
    /// True when it grants no more than a refund does: then it is named, and changes nothing.
    public var withinPrice: Bool?

    enum CodingKeys: String, CodingKey {
      case id, title, source, needs, multiple, floor, unlimited
      case refundBeside = "refund_beside"
      case withinPrice = "within_price"
    }
  }

  /// How much of one conversation is kept for judging; what is not is counted and reported.
  public struct Keeping: Decodable, Sendable {
    /// Bytes of memory.
    public var bytes: Int
    /// So many of them are left to messages that may decide.
    public var reserve: Int
  }

  /// How the sums that are asked for are told from whatever else costs something in the same talk.
  public struct Sums: Decodable, Sendable {
    /// A message of at most so many characters with a sum in it is little more than that sum.
    public var message: Int
    /// A message of at most so many characters may be about a sum though it does not press for it.
    public var remark: Int
    /// A sum below the price is what something costs when it is at most so many hundredths of the highest one asked for.
    public var besideHighest: Int64
    /// A sum above so many yuan and so many times the price paid is rather a number of people or a fine.
    public var most: Int64
    public var mostOfPrice: Int64
    /// A sum in passing at most so many messages before the first that presses may be what is asked for.
    public var before: Int
    /// A number is a sum when the shop names it as one at most so many messages later.
    public var echo: Int
    /// Words right beside a sum that show that nobody asks for it.
    public var unasked: Unasked

    /// Words before and behind a sum.
    public struct Unasked: Decodable, Sendable {
      public var before: [String]
      public var behind: [String]
    }

    enum CodingKeys: String, CodingKey {
      case message, remark, most, before, echo, unasked
      case besideHighest = "beside_highest"
      case mostOfPrice = "most_of_price"
    }

    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      func count<Count: FixedWidthInteger & Decodable>(_ key: CodingKeys, to most: Count = 1_000_000) throws
        -> Count
      {
        let count = try values.decode(Count.self, forKey: key)
        guard (0...most).contains(count) else {
          throw DecodingError.dataCorruptedError(forKey: key, in: values, debugDescription: "\(count)")
        }
        return count
      }
      message = try count(.message)
      remark = try count(.remark)
      besideHighest = try count(.besideHighest, to: 100)
      most = try count(.most)
      mostOfPrice = try count(.mostOfPrice)
      before = try count(.before)
      echo = try count(.echo)
      unasked = try values.decode(Unasked.self, forKey: .unasked)
    }
  }

  /// How other people's words are told from the speaker's own.
  public struct Quotation: Decodable, Sendable {
    /// Words of saying that stand before a quotation.
    public var sayings: [String]
    /// Fewest characters of a quotation.
    public var shortest: Int
    /// Most characters between a word of saying and the mark.
    public var reach: Int
  }

  public var head: RuleHead
  /// Reviews with at most so many stars are levers while they stand.
  public var badStars: Int
  /// Elements at most so many messages of the buyer apart belong together.
  public var reach: Int
  /// A demand of so many times the shop's own offer goes far beyond it.
  public var farBeyond: Int64
  /// Messages up to so many characters are quoted whole.
  public var quoteWhole: Int
  /// A sentence about the course of a talk holds so many characters of what was said.
  public var courseWords: Int
  /// Seconds within which fragments of a few characters are read as one line.
  public var fragmentSeconds: Int64
  /// A message of at most so many characters may be a fragment.
  public var fragmentLength: Int
  public var keeping: Keeping
  /// The most lines that one finding quotes, and the most sums that it lists.
  public var mostQuotes: Int
  public var sums: Sums
  public var quotation: Quotation
  /// Praise older than so many seconds does not deny a fault told of later.
  public var praiseSeconds: Int64
  /// Points for the findings of one case, by level.
  public var points: [String: Int]
  public var entitlements: [Entitlement]
  /// Sentences that the judge speaks, by name; `{n}` and `{m}` are filled in.
  public var sentences: [String: Sentence]

  enum CodingKeys: String, CodingKey {
    case reach, keeping, sums, quotation, points, entitlements, sentences
    case mostQuotes = "most_quotes"
    case badStars = "bad_stars"
    case praiseSeconds = "praise_seconds"
    case farBeyond = "far_beyond"
    case quoteWhole = "quote_whole"
    case courseWords = "course_words"
    case fragmentSeconds = "fragment_seconds"
    case fragmentLength = "fragment_length"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    head = try RuleHead(from: decoder)
    badStars = try values.decode(Int.self, forKey: .badStars)
    reach = try values.decode(Int.self, forKey: .reach)
    farBeyond = try values.decode(Int64.self, forKey: .farBeyond)
    quoteWhole = try values.decode(Int.self, forKey: .quoteWhole)
    courseWords = try values.decode(Int.self, forKey: .courseWords)
    fragmentSeconds = try values.decode(Int64.self, forKey: .fragmentSeconds)
    fragmentLength = try values.decode(Int.self, forKey: .fragmentLength)
    praiseSeconds = try values.decode(Int64.self, forKey: .praiseSeconds)
    keeping = try values.decode(Keeping.self, forKey: .keeping)
    mostQuotes = try values.decode(Int.self, forKey: .mostQuotes)
    sums = try values.decode(Sums.self, forKey: .sums)
    quotation = try values.decode(Quotation.self, forKey: .quotation)
    points = try values.decode([String: Int].self, forKey: .points)
    entitlements = try values.decode([Entitlement].self, forKey: .entitlements)
    sentences = try values.decode([String: Sentence].self, forKey: .sentences)
  }
}

internal import Evidence

/// What a pack says about itself, as far as a person asks.
struct PackCard: Decodable {
  struct Sentence: Decodable {
    var zh: String
    var en: String
    var wording: Wording { Wording(zh: zh, en: en) }
  }

  var id: String
  var version: String
  var source: String
  var sourceDate: String
  var confidence: String
  var title: Sentence?
  /// The platform's name, in platform packs.
  var name: Sentence?
  var platform: String?
  var why: Sentence?

  enum CodingKeys: String, CodingKey {
    case id, version, source, confidence, title, name, platform, why
    case sourceDate = "source_date"
  }

  func text(in language: Language) -> String {
    func say(_ zh: String, _ en: String) -> String { Wording(zh: zh, en: en).text(in: language) }
    var lines = ["\(id)  v\(version)"]
    if let title { lines.append(title.wording.text(in: language)) }
    if let why { lines.append(why.wording.text(in: language)) }
    lines.append(say("来源：", "source: ") + "\(source) (\(sourceDate), \(confidence))")
    return lines.joined(separator: "\n") + "\n"
  }
}

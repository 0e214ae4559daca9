internal import Eligibility
internal import Evidence

/// `juzheng.analysis/1`: the flag and deadline entries of one case, as its dossier carries them.
struct AnalysisReport {
  var asOf: Instant
  var item: Case
  var verdict: String
  var buyers: [BuyerEntry]
  /// What happens with a complaint and what each route takes, by the packs that judged.
  var guides: [Guide]
  var reviews: [ReviewEntry]
  var rulePacks: [PackEntry]
  var language: Language

  /// The report as a document.
  ///
  /// - Throws: An encoding error, which would be a bug.
  func json() throws -> [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.field("asOf", asOf)
    try json.field("buyers", encoded: buyers)
    json.key("guides")
    json.list(guides) { $1.write(to: &$0, in: language) }
    json.field("line", item.line)
    json.field("order", item.order)
    json.field("platform", item.platform?.id)
    json.key("reviews")
    json.list(reviews) { $1.write(to: &$0, in: language) }
    try json.field("rulePacks", encoded: rulePacks)
    json.field("schema", "juzheng.analysis/1")
    json.field("shop", item.shop)
    json.field("verdict", verdict)
    json.close("}")
    return json.take() + [UInt8(ascii: "\n")]
  }
}

/// `juzheng.analysis/1`: the flag and deadline entries of one case, as its dossier carries them.
struct AnalysisReport: Encodable {
  var schema = "juzheng.analysis/1"
  var asOf: String
  @OrNull var order: String?
  @OrNull var line: String?
  @OrNull var platform: String?
  @OrNull var shop: String?
  var verdict: String
  var buyers: [BuyerEntry]
  var reviews: [ReviewEntry]
  var rulePacks: [PackEntry]
}

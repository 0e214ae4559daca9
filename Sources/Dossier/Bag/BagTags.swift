internal import Archive
internal import Evidence

/// The bag's own files: `bagit.txt`, `bag-info.txt` and the manifests, in their one fixed form.
enum BagTags {
  static let declaration = "bagit.txt"
  static let info = "bag-info.txt"
  static let payloadManifests = ["manifest-sha256.txt", "manifest-sha512.txt"]
  static let tagManifests = ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"]
  /// Every file that stands at the top of a dossier; any other is a fault.
  static let all = [declaration, info] + payloadManifests + tagManifests

  /// `bag-info.txt`: the date is the moment of judging, so that nothing comes from a clock.
  static func info(_ plan: DossierPlan, payload: [PayloadFile]) -> [UInt8] {
    let bytes = payload.reduce(0) { $0 + $1.content.size }
    let lines = [
      "Bag-Software-Agent: juzheng",
      "Bagging-Date: \(plan.contents.asOf.written.prefix(10))",
      "External-Identifier: \(plan.contents.name)",
      "Payload-Oxum: \(bytes).\(payload.count)",
    ]
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// Lines `digest  path`, sorted by path, each with its line feed.
  static func manifest(_ digests: [(path: String, digest: [UInt8])]) -> [UInt8] {
    let sorted = digests.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return sorted.flatMap { Array("\(hex($0.digest))  \($0.path)\n".utf8) }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

import Eligibility
import Evidence
import Packs

/// `2026-03-01 12:00:00` in China time; a moment that no calendar has is a slip of the test and shows as 1970.
func china(_ text: String) -> Instant {
  let parts = text.utf8.split { "- :".utf8.contains($0) }.compactMap { String($0).flatMap { Int($0) } }
  guard parts.count >= 3, let time = china(parts + Array(repeating: 0, count: 6 - parts.count)) else {
    return Instant(seconds: 0)
  }
  return Instant(time)
}

private func china(_ parts: [Int]) -> ChinaTime? {
  ChinaTime(
    year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5])
}

/// The rules as they are linked into the program.
func builtInRules() throws -> Eligibility {
  try Eligibility(packs: PackFile.builtIn(.platforms).map { try $0.decode(PlatformPack.self) })
}

/// A pack as a merchant would write it.
func pack(_ yaml: String) throws -> PlatformPack {
  try PackFile(name: "platforms/test.yaml", bytes: Array(yaml.utf8), isUser: true).decode(PlatformPack.self)
}

/// The pack for any platform, as it is linked in.
func commonPack() throws -> PlatformPack {
  try PackFile.builtIn(.platforms).map { try $0.decode(PlatformPack.self) }.filter { $0.platform == "any" }[0]
}

/// A negative review of a finished order.
func review(
  _ platforms: Platform..., made: String?, finished: String? = nil, seller: SellerRating = .notRated
) -> ReviewFacts {
  var facts = ReviewFacts(platforms: platforms, madeAt: made.map(china))
  facts.rating = .negative
  facts.order = OrderFacts(status: .finished, finishedAt: finished.map(china))
  facts.sellerRating = seller
  return facts
}

extension Assessment {
  var missingIDs: [String] { missing.map(\.id) }
}

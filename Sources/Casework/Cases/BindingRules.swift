internal import Evidence

/// What binds records to a case, as far as it is a figure or a name.
///
/// Data: `cases/case-binding.yaml`.
struct BindingRules: Decodable, Sendable {
  /// Days before the order from which a buyer's messages can be about it.
  var daysBeforeOrder: Int
  /// Endings of shop names that only Tmall gives.
  var tmallShopSuffixes: [String]

  enum CodingKeys: String, CodingKey {
    case daysBeforeOrder = "days_before_order"
    case tmallShopSuffixes = "tmall_shop_suffixes"
  }

  /// The platform that a shop's name tells, if it tells one.
  func platform(ofShop shop: String?) -> Platform? {
    guard let shop, tmallShopSuffixes.contains(where: shop.hasSuffix) else { return nil }
    return .tmall
  }
}

internal import Evidence

/// What binds records to a case, as far as it is a figure or a name.
///
/// Data: `cases/case-binding.yaml`.
struct BindingRules: Decodable, Sendable {
  /// Days before the order from which a buyer's messages can be about it.
  var daysBeforeOrder: Int
  /// Seconds by which a recording's time may differ from its call's start or end.
  var recordingCallSeconds: Int
  /// Endings of shop names that only Tmall gives.
  var tmallShopSuffixes: [String]
  /// Layouts of conversations that were led outside the platforms.
  var layoutsElsewhere: [String]
  /// Layouts of a telephone's short messages, which were led outside them as well.
  var shortMessageLayouts: [String]
  /// What order numbers look like.
  var orderNumbers: OrderMentions.Shape

  enum CodingKeys: String, CodingKey {
    case daysBeforeOrder = "days_before_order"
    case recordingCallSeconds = "recording_call_seconds"
    case orderNumbers = "order_numbers"
    case layoutsElsewhere = "layouts_elsewhere"
    case shortMessageLayouts = "short_message_layouts"
    case tmallShopSuffixes = "tmall_shop_suffixes"
  }

  /// The call that a recording is of: equal whole number, and its time near the call's start or end.
  ///
  /// Nil also when two calls would fit, since then nothing tells which.
  func call(of recording: Recording, among calls: [Call]) -> Call? {
    guard let at = recording.namedAt, let number = recording.number.flatMap(PhoneNumber.init) else {
      return nil
    }
    let fitting = calls.filter { call in
      let ends = [call.at, call.at + Int64(call.duration)]
      return PhoneNumber(call.number) == number
        && ends.contains { abs(at - $0) <= Int64(recordingCallSeconds) }
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The platform that a shop's name tells, if it tells one.
  func platform(ofShop shop: String?) -> Platform? {
    guard let shop, tmallShopSuffixes.contains(where: shop.hasSuffix) else { return nil }
    return .tmall
  }
}

internal import Evidence

/// What a page or an XML file has said so far about its conversations.
struct PageState {
  /// Most conversations and bystanders that are told apart in one file.
  private static let limit = 65_536

  /// The day that the last date row named.
  var day: WrittenTime.Day?
  var shop: String?
  /// The customer the page is with.
  var counterpart: [UInt8] = []
  private var bystanders: [String] = []
  private var keys: [[UInt8]: Int] = [:]
  private var order: [[UInt8]] = []

  /// The number of the conversation called `key`, from 0.
  mutating func conversation(_ key: [UInt8]) -> Int {
    if let known = keys[key] { return known }
    guard order.count < Self.limit else { return 0 }
    keys[key] = order.count
    order.append(key)
    return order.count - 1
  }

  mutating func addBystander(_ name: [UInt8]) {
    let name = String(decoding: name, as: UTF8.self)
    guard bystanders.count < Self.limit, !bystanders.contains(name) else { return }
    bystanders.append(name)
  }

  func heads(platform: Platform?) -> [ConversationHead] {
    let customer = counterpart.isEmpty ? nil : String(decoding: counterpart, as: UTF8.self)
    let others = bystanders.filter { $0 != customer }
    if order.isEmpty {
      return [ConversationHead(shop: shop, counterpart: customer, platform: platform, bystanders: others)]
    }
    return order.map {
      ConversationHead(
        shop: shop, counterpart: $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self), platform: platform,
        bystanders: others)
    }
  }
}

public import Evidence

/// Which case a dossier is about: shop, platform, order and line.
public struct CaseSubject: Hashable, Sendable {
  public var platform: Platform?
  public var shop: String?
  /// The order number as the platform wrote it.
  public var order: String
  /// The sub-order number, where the case is about one line of an order.
  public var line: String?
  /// The buyer's nick as the exports show it, masked or not.
  public var buyer: String?

  public init(
    platform: Platform? = nil, shop: String? = nil, order: String, line: String? = nil, buyer: String? = nil
  ) {
    self.platform = platform
    self.shop = shop
    self.order = order
    self.line = line
    self.buyer = buyer
  }

  /// The bag's top folder and, with `.zip`, the file's name, in ASCII.
  ///
  /// `taobao-3026000000000001-platform`
  public func name(for edition: Edition) -> String {
    var parts = [platform?.id ?? "unknown", order]
    if let line, line != order { parts.append(line) }
    return (parts.map { PlainName.part($0) } + [edition.rawValue]).joined(separator: "-")
  }
}

internal import Evidence

/// What a case is about, as the cover, the forms and the tables of facts name it.
extension Words {
  static let subject = Wording(zh: "案件", en: "The case")
  static let platform = Wording(zh: "平台", en: "Platform")
  static let shop = Wording(zh: "店铺", en: "Shop")
  static let order = Wording(zh: "订单编号", en: "Order")
  static let orderLine = Wording(zh: "子订单编号", en: "Order line")
  static let buyer = Wording(zh: "买家昵称", en: "Buyer")
}

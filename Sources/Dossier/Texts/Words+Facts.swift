internal import Evidence

extension Words {
  static let factsTitle = Wording(zh: "订单、评价与通话事实", en: "Order, review and call facts")
  static let factsAbout = Wording(
    zh: "全部摘自所附导出文件，每项注明出处；时间均为北京时间。",
    en: "All taken from the exports enclosed, each with its place; times are China time.")
  static let orders = Wording(zh: "订单", en: "Orders")
  static let reviews = Wording(zh: "评价", en: "Reviews")
  static let calls = Wording(zh: "通话", en: "Calls")
  static let recordings = Wording(zh: "录音", en: "Recordings")
  static let noFacts = Wording(zh: "没有相关记录。", en: "No records.")
  static let status = Wording(zh: "交易状态", en: "Status")
  static let paid = Wording(zh: "实付金额（元）", en: "Paid (yuan)")
  static let createdAt = Wording(zh: "下单时间", en: "Ordered at")
  static let paidAt = Wording(zh: "付款时间", en: "Paid at")
  static let shippedAt = Wording(zh: "发货时间", en: "Shipped at")
  static let finishedAt = Wording(zh: "交易成功时间", en: "Finished at")
  static let item = Wording(zh: "商品", en: "Item")
  static let quantity = Wording(zh: "数量", en: "Quantity")
  static let receiver = Wording(zh: "收货人", en: "Receiver")
  static let phone = Wording(zh: "联系电话", en: "Telephone")
  static let address = Wording(zh: "收货地址", en: "Address")
  static let note = Wording(zh: "买家留言", en: "Buyer's note")
  static let place = Wording(zh: "出处", en: "Place")
  static let ratingName = Wording(zh: "评价等级", en: "Rating")
  static let madeAt = Wording(zh: "评价时间", en: "Made at")
  static let reviewText = Wording(zh: "评价内容", en: "Review")
  static let appended = Wording(zh: "追评内容", en: "Append review")
  static let appendedAt = Wording(zh: "追评时间", en: "Appended at")
  static let sellerRating = Wording(zh: "卖家对买家的评价", en: "Seller's rating of the buyer")
  static let sellerRatedAt = Wording(zh: "卖家评价时间", en: "Seller rated at")
  static let notRated = Wording(zh: "未评价", en: "not rated")
  static let callHead = [
    Wording(zh: "时间", en: "Time"), Wording(zh: "号码", en: "Number"), Wording(zh: "方向", en: "Direction"),
    Wording(zh: "时长", en: "Length"), Wording(zh: "出处", en: "Place"),
  ]
  static let recordingHead = [
    Wording(zh: "文件名所示时间", en: "Time by name"), Wording(zh: "文件内部时间", en: "Time inside"),
    Wording(zh: "号码", en: "Number"), Wording(zh: "编码", en: "Codec"), Wording(zh: "时长", en: "Length"),
    Wording(zh: "对应通话", en: "Call in the log"), Wording(zh: "出处", en: "Place"),
  ]
  static let notTalked = Wording(zh: "未接通", en: "not talked")

  static func trust(_ trust: Identifier.Trust) -> Wording? {
    switch trust {
    case .exact: nil
    case .cut: Wording(zh: "（已被表格软件截断，不作匹配依据）", en: " (cut by a spreadsheet program: binds nothing)")
    case .masked: Wording(zh: "（平台已脱敏，不作匹配依据）", en: " (masked by the platform: binds nothing)")
    }
  }

  static func status(_ status: Order.Status) -> Wording {
    switch status {
    case .waitingForPayment: Wording(zh: "等待付款", en: "waiting for payment")
    case .waitingForShipment: Wording(zh: "等待发货", en: "waiting for shipment")
    case .shipped: Wording(zh: "已发货", en: "shipped")
    case .finished: Wording(zh: "交易成功", en: "finished")
    case .closed: Wording(zh: "交易关闭", en: "closed")
    case .unknown: unknown
    }
  }

  static func direction(_ direction: Call.Direction) -> Wording {
    switch direction {
    case .incoming: Wording(zh: "来电", en: "incoming")
    case .outgoing: Wording(zh: "去电", en: "outgoing")
    case .missed: Wording(zh: "未接来电", en: "missed")
    case .voicemail: Wording(zh: "语音信箱", en: "voicemail")
    case .rejected: Wording(zh: "已拒接", en: "rejected")
    case .refused: Wording(zh: "已拦截", en: "refused")
    case .unknown: unknown
    }
  }
}

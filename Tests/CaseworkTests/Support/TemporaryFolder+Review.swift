import TestSupport

extension TemporaryFolder {
  /// Writes the tables of a Taobao shop with one order and its one-star review.
  func writeReview(
    of order: String, bought: String, made: String, saying words: String, to folder: String = ""
  )
    throws
  {
    try write(
      "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,宝贝标题,店铺名称\r\n\(order),晚风a,30.00,交易成功,\(bought),木勺,小林手作",
      to: folder + "orders.csv")
    try write(
      "订单编号,买家昵称,评价结果,评价内容,评价时间\r\n\(order),晚风a,差评,\(words),\(made)", to: folder + "reviews.csv")
  }
}

import Archive
import Dossier
import Evidence

/// A fictional case: a buyer of a lamp shop asks for money under a review that stands.
struct SampleCase {
  /// One line of its conversation.
  struct Said {
    var at: String?
    var role: Role
    var text: String
    var elements: [Element] = []
  }

  var verdict = Verdict.strong
  var said: [Said] = SampleCase.demand
  var reviewText = "灯罩有一道划痕,客服半天不回"
  var nick = "晚风起了"
  var shop = "青禾灯具店"
  var order = "3026000000000000017"

  static let demand: [Said] = [
    Said(at: "2026-03-02T13:10:05", role: .robot, text: "您好,欢迎光临青禾灯具店,请问有什么可以帮您?"),
    Said(at: "2026-03-02T13:12:40", role: .buyer, text: "差评我已经写了,你们自己看看"),
    Said(at: "2026-03-02T13:15:02", role: .staff, text: "非常抱歉,灯罩可以免费补寄一个,您看可以吗"),
    Said(
      at: "2026-03-02T13:18:22", role: .buyer, text: "不用补寄,转我两百,不转差评就一直挂着 /:^_^",
      elements: [.lever, .demand, .link]),
    Said(at: "2026-03-02T13:20:10", role: .staff, text: "亲,我们只能按规则补寄或者退货退款"),
    Said(at: nil, role: .system, text: "由 服务助手 转交给 小禾"),
    Said(at: "2026-03-02T13:25:47", role: .buyer, text: "今晚十二点前到我支付宝 lamp_demo_01,过时不候", elements: [.demand]),
  ]

  static let honest: [Said] = [
    Said(at: "2026-03-02T13:12:40", role: .buyer, text: "灯罩碎了!气死我了,今天必须给我退货退款,不然我投诉到底"),
    Said(at: "2026-03-02T13:15:02", role: .staff, text: "非常抱歉,马上为您办理退货退款"),
  ]

  /// The conversation's file: one line a message, so that byte ranges are easy to see.
  var chat: [UInt8] { said.flatMap { Array(Self.line($0).utf8) } }

  var report: [UInt8] {
    Array(
      """
      订单编号,买家会员名,买家实际支付金额,订单创建时间\r
      3026000000000000016,春山可望,59.00,2026-02-20 09:00:00\r
      \(order),\(nick),129.00,2026-02-21 10:11:12\r
      3026000000000000018,海盐汽水,39.00,2026-02-22 08:00:00\r

      """.utf8)
  }

  /// An AMR file's first frames, enough to be hashed.
  static let recording: [UInt8] = Array("#!AMR\n".utf8) + (0..<640).map { UInt8(truncatingIfNeeded: $0 * 7) }

  static func line(_ said: Said) -> String { "\(said.role.rawValue)\t\(said.at ?? "")\t\(said.text)\n" }

  static func time(_ text: String) -> Instant? {
    let parts = text.utf8.split { !(48...57).contains($0) }.compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard parts.count == 6 else { return nil }
    return ChinaTime(
      year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4], second: parts[5]
    ).map { Instant($0) }
  }
}

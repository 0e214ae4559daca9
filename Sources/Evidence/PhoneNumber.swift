/// A telephone number reduced to what two writings of it share.
public struct PhoneNumber: Hashable, Sendable {
  /// Digits only, without `+86`, `0086` or `86` before an eleven-digit mobile number.
  public let digits: String

  /// Makes a number, or nil when `text` is masked (`138****0000`), too short to mean one subscriber, or no number.
  public init?(_ text: String) {
    var digits: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: "*"): return nil
      default: continue
      }
    }
    for prefix in ["0086", "86"]
    where digits.count == prefix.utf8.count + 11 && digits.starts(with: prefix.utf8) {
      digits.removeFirst(prefix.utf8.count)
    }
    guard digits.count >= 7 else { return nil }
    self.digits = String(decoding: digits, as: UTF8.self)
  }
}

/// A marketplace, by the identifier its pack carries (`taobao`, `tmall`, `jd`, `pdd`, `douyin` …).
///
/// Open on purpose: a merchant may add a platform pack without a compiler.
public struct Platform: Hashable, Comparable, Sendable {
  public var id: String
  public init(_ id: String) { self.id = id }
  public static func < (one: Platform, other: Platform) -> Bool { one.id < other.id }

  public static let taobao = Platform("taobao")
  public static let tmall = Platform("tmall")
}

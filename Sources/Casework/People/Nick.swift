/// A speaker's name as platforms write it: `店铺名:子账号` for staff, `t**1` when masked.
struct Nick {
  let name: String

  init(_ name: String) { self.name = name }

  /// The platform has put `*` into it: several people may share it, so it identifies nobody.
  var isMasked: Bool { name.utf8.contains(UInt8(ascii: "*")) }

  /// The part before the first colon (half or full width), when there is something on both sides.
  var shop: String? {
    guard let colon = name.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > name.startIndex,
      name.index(after: colon) < name.endIndex
    else { return nil }
    return String(name[..<colon])
  }

  /// True when this is the shop itself or one of its seats.
  func belongs(to shop: String) -> Bool { name == shop || self.shop == shop }
}

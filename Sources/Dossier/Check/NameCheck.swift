internal import Archive

/// Looks at an archive's names: order, doubles, characters, paths, clashes, the one top folder.
struct NameCheck {
  private(set) var faults: [Fault] = []
  /// The folder that everything must lie in: the one that holds `bagit.txt`, else the first entry's.
  let top: [UInt8]

  init(_ names: [[UInt8]]) {
    let declaration = names.first { Self.rest(of: $0).elementsEqual(BagTags.declaration.utf8) }
    top = Array((declaration ?? names.first ?? []).prefix { $0 != UInt8(ascii: "/") })
    checkOrder(names)
    checkClashes(names)
    for name in names { check(name) }
  }

  private mutating func report(_ code: FaultCode, _ name: [UInt8]) {
    faults.append(Fault(code, entry: String(decoding: name, as: UTF8.self)))
  }

  /// What follows the first slash.
  static func rest(of name: [UInt8]) -> ArraySlice<UInt8> {
    guard let slash = name.firstIndex(of: UInt8(ascii: "/")) else { return [] }
    return name[(slash + 1)...]
  }

  private mutating func checkOrder(_ names: [[UInt8]]) {
    var seen: Set<[UInt8]> = []
    for name in names where !seen.insert(name).inserted { report(.duplicateEntry, name) }
    for (name, next) in zip(names, names.dropFirst()) where next.lexicographicallyPrecedes(name) {
      report(.notSorted, next)
    }
  }

  /// Names that some file systems take for one.
  private mutating func checkClashes(_ names: [[UInt8]]) {
    var lower: [[UInt8]: [UInt8]] = [:]
    var canonical: [String: [UInt8]] = [:]
    for name in names {
      let folded = name.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
      if let other = lower.updateValue(name, forKey: folded), other != name { report(.caseClash, name) }
      // Strings that differ in normalisation only are equal.
      let text = String(decoding: name, as: UTF8.self)
      if let other = canonical.updateValue(name, forKey: text), other != name {
        report(.normalisationClash, name)
      }
    }
  }

  private mutating func check(_ name: [UInt8]) {
    let path = String(decoding: name, as: UTF8.self)
    if BagPath.escapes(path) {
      report(.escapingPath, name)
    } else if !ZipCanon.isAllowed(name), name.last != UInt8(ascii: "/") {
      report(.badName, name)
    }
    let isInside =
      name.count > top.count + 1 && name.starts(with: top) && name[top.count] == UInt8(ascii: "/")
    if !isInside { report(.outsideTopFolder, name) }
  }
}

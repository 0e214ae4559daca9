import Archive
import Dossier

extension Damage {
  static let zipped = { @Sendable in try SmallBag().zip() }

  /// Damage to the archive as such.
  static let places: [Damage] = [
    Damage(name: "empty file", code: .notAnArchive) { [] },
    Damage(name: "cut end", code: .notAnArchive) { Array(try zipped().dropLast(10)) },
    Damage(name: "cut half", code: .notAnArchive) {
      let all = try zipped(); return Array(all.prefix(all.count / 2))
    },
    Damage(name: "bytes in front", code: .notAnArchive) { Array("#!/bin/sh\n".utf8) + (try zipped()) },
    container("bytes in front, offsets moved", .dataBefore) { $0.entries[0].gap = [1, 2, 3] },
    container("bytes between", .gap) { $0.entries[2].gap = [1, 2, 3] },
    container("bytes before the directory", .gap) { $0.entries[$0.entries.count - 1].tail = [1, 2, 3] },
    container("one entry for two", .overlap) { $0.entries[1].claimedOffset = 0 },
    container("bytes behind", .dataAfter) { $0.after = [1, 2, 3] },
    container("comment", .comment) { $0.comment = Array("planted".utf8) },
    container("comment of an entry", .comment) { $0.entries[3].central.comment = Array("planted".utf8) },
    container("count of the disk", .wrongCount) { $0.diskCountShift = -1 },
    container("count one short", .notAnArchive) { $0.countShift = -1 },
    container("reordered", .notSorted) { $0.entries.reverse() },
    container("entry twice", .duplicateEntry) { $0.entries.insert($0.entries[3], at: 3) },
  ]

  /// Damage to single fields.
  static let fields: [Damage] = [
    container("local name", .headersDiffer) { $0.entries[2].local.header.name[40] ^= 1 },
    container("local checksum", .headersDiffer) { $0.entries[2].local.header.crc32 ^= 1 },
    container("local size", .headersDiffer) { $0.entries[2].local.header.uncompressedSize += 1 },
    container("local packed size", .headersDiffer) { $0.entries[2].local.header.compressedSize += 1 },
    container("local method", .headersDiffer) { $0.entries[2].local.header.method = 0 },
    container("version needed", .wrongVersion) { $0.entries[0].both { $0.versionNeeded = 45 } },
    container("made by DOS", .wrongVersion) { $0.entries[0].central.versionMadeBy = 20 },
    container("no UTF-8 flag", .wrongFlags) { $0.entries[0].both { $0.flags = 0 } },
    container("encrypted", .wrongFlags) { $0.entries[0].both { $0.flags |= 1 } },
    container("descriptor", .descriptor) { $0.entries[0].both { $0.flags |= 8 } },
    container("time", .wrongTime) { $0.entries[0].both { $0.time = 0x6000 } },
    container("date", .wrongTime) { $0.entries[0].both { $0.date = 0x5A74 } },
    container("rights", .wrongAttributes) { $0.entries[0].central.externalAttributes = 0o100755 << 16 },
    container("text attribute", .wrongAttributes) { $0.entries[0].central.internalAttributes = 1 },
    container("extra field", .extraField) { $0.entries[0].both { $0.extra = [0x55, 0x54, 1, 0, 0] } },
    container("Zip64 without need", .extraField) { $0.entries[0].central.header.extra = [1, 0, 0, 0] },
    container("link", .linkEntry) { $0.entries[2].central.externalAttributes = 0o120777 << 16 },
    container("folder entry", .folderEntry) { surgeon in
      var folder = surgeon.entries[2]
      folder.both { $0.name = Array("taobao-3026000000000000017-platform/data/".utf8) }
      surgeon.entries.insert(folder, at: 2)
    },
    container("stored page", .wrongMethod) { surgeon in
      surgeon.entries[2].both { $0.method = 0 }
    },
    container("stored with two sizes", .wrongSize) { surgeon in
      surgeon.entries[3].both { $0.uncompressedSize += 1 }
    },
    container("checksum in both", .wrongChecksum) { $0.entries[2].both { $0.crc32 ^= 1 } },
    container("size in both", .wrongChecksum) { $0.entries[2].both { $0.uncompressedSize += 1 } },
    container("damaged deflate data", .damagedData) { $0.entries[2].packed[0] = 0x07 },
    container("bytes behind the deflate data", .damagedData) { surgeon in
      surgeon.entries[2].packed.append(0)
      surgeon.entries[2].both { $0.compressedSize += 1 }
    },
  ]

  /// Names that mislead a file system.
  static let names: [Damage] = [
    renamed("control character", "data/in\u{1B}dex.html", .badName),
    renamed("backslash", "data\\index.html", .badName),
    renamed("not ASCII", "data/索引.html", .badName),
    renamed("double slash", "data//index.html", .badName),
    renamed("dot dot", "data/../../index.html", .escapingPath),
    container("absolute", .escapingPath) { $0.entries[2].both { $0.name = Array("/tmp/index.html".utf8) } },
    container("drive", .escapingPath) { $0.entries[2].both { $0.name = Array("C:/index.html".utf8) } },
    container("other top folder", .outsideTopFolder) {
      $0.entries[2].both { $0.name = Array("other/x.html".utf8) }
    },
    container("no folder at all", .outsideTopFolder) {
      $0.entries[2].both { $0.name = Array("x.html".utf8) }
    },
    bag("case clash", .caseClash) { $0.payload["INDEX.html"] = [1] },
    container("normalisation clash", .normalisationClash) { surgeon in
      for (index, name) in [(2, "data/e\u{301}.html"), (3, "data/\u{E9}.html")] {
        surgeon.entries[index].both { $0.name = Array(("taobao-3026000000000000017-platform/" + name).utf8) }
      }
    },
    bag("extension", .wrongExtension) { $0.payload["setup.exe"] = [77, 90] },
    bag("no extension", .wrongExtension) { $0.payload["evil"] = [1] },
  ]

  static let crowd = Damage(name: "more entries than any dossier has", code: .limitExceeded) {
    try many(10_001)
  }

  private static func many(_ count: Int) throws -> [UInt8] {
    var surgeon = try Surgeon(SmallBag().zip())
    surgeon.entries = Array(repeating: surgeon.entries[0], count: count)
    return surgeon.bytes
  }

  private static func renamed(_ what: String, _ name: String, _ code: FaultCode) -> Damage {
    container(what, code) { surgeon in
      surgeon.entries[2].both { $0.name = Array(("taobao-3026000000000000017-platform/" + name).utf8) }
    }
  }
}

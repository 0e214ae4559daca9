public import Archive

/// Says what is wrong with a dossier, from the ZIP's bytes; nothing is ever unpacked to disk.
public enum DossierChecker {
  /// Every fault of `zip`; empty when it is whole, canonical and consistent.
  ///
  /// - Parameters:
  ///   - zip: The file.
  ///   - methods: The table a dossier is stored by.
  /// - Returns: The faults, those of the container first. A dossier without a seal has no fault for it.
  public static func check(_ zip: any ByteSource, methods: EntryMethods) -> [Fault] {
    let structure: ZipStructure
    do {
      structure = try ZipStructure.read(zip, limits: limits(for: zip))
    } catch {
      // At this point every contradiction means that the records cannot be followed.
      let code = FaultCode(error)
      return [Fault(code == .damagedData ? .notAnArchive : code)]
    }
    let names = NameCheck(structure.centrals.map(\.header.name))
    let container = ContainerCheck(structure, methods: methods).faults + names.faults
    // Entries that share bytes, or records that disagree about a method, must not be unpacked at all.
    guard let reader = try? ZipReader(source: zip, limits: limits(for: zip)) else {
      return container.isEmpty ? [Fault(.notAnArchive)] : container
    }
    return container + PackedBagCheck(reader, top: names.top).faults
  }

  /// Limits of a dossier.
  ///
  /// Deflate never goes beyond 1:1032, and one long line of evidence may come near it. Recordings are stored, so that a
  /// dossier of many of them may be larger than what an unknown archive is allowed to become.
  private static func limits(for zip: any ByteSource) -> ArchiveLimits {
    var limits = ArchiveLimits()
    limits.ratio = 1_100
    limits.expanded = max(limits.expanded, zip.size &* 2)
    return limits
  }
}

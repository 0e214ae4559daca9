public import Archive

/// Says what is wrong with a dossier, from the ZIP's bytes, before anything is unpacked to disk.
public enum DossierChecker {
  /// Every fault of `zip`; empty when it is whole, canonical and consistent.
  public static func check(_ zip: any ByteSource, methods: EntryMethods) -> [Fault] { [] }
}

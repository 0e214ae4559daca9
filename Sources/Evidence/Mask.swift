/// Covers what names a person where it need not be read whole.
public enum Mask {
  /// The ends of a number or an account, which are enough to know it again.
  public static func ends(of value: String) -> String {
    let kept = value.count > 8 ? 3 : 1
    return value.prefix(kept) + "***" + value.suffix(kept == 3 ? 4 : 1)
  }
}

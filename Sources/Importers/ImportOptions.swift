/// What the person at the keyboard says about the files.
public struct ImportOptions: Hashable, Sendable {
  /// Order of the parts in dates such as `03/02/2026`.
  public enum DateOrder: String, Hashable, Sendable, CaseIterable { case day, month, year }

  public var dateOrder: DateOrder?

  public init(dateOrder: DateOrder? = nil) { self.dateOrder = dateOrder }
}

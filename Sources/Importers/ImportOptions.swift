public import Evidence

/// What the person at the keyboard says about the files.
public struct ImportOptions: Hashable, Sendable {
  public var dateOrder: DateOrder?

  public init(dateOrder: DateOrder? = nil) { self.dateOrder = dateOrder }
}

/// A cell of a spreadsheet as text.
public struct AddressedCell: Hashable, Sendable {
  /// Sheet and cell, such as `Sheet1!B7`.
  public var address: String
  public var text: String
  public init(address: String, text: String) {
    self.address = address
    self.text = text
  }
}

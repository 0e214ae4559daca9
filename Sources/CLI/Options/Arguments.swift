public import ArgumentParser
public import Casework
public import Evidence

// How words on the command line become values.

extension Instant: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension RunOptions.Link: ExpressibleByArgument {
  /// `FILE=ORDER`; the file's name may hold `=`, an order number does not.
  public init?(argument: String) {
    guard let mark = argument.lastIndex(of: "="), mark > argument.startIndex,
      argument.index(after: mark) < argument.endIndex
    else { return nil }
    self.init(file: String(argument[..<mark]), order: String(argument[argument.index(after: mark)...]))
  }
}

extension Language: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension TableFormat: ExpressibleByArgument {}
extension DocumentFormat: ExpressibleByArgument {}
extension Edition: ExpressibleByArgument {}

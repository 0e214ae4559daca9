/// Takes a document's events in order; of HTML, the `html` element itself is not reported.
///
/// An error it throws ends the parse and comes out of ``MarkupParser``.
public protocol MarkupHandler {
  mutating func start(_ element: borrowing MarkupElement) throws
  mutating func end(_ element: borrowing MarkupEnd) throws
  /// Text between two tags, which may come in several pieces. Scripts and styles of HTML are left out.
  mutating func text(_ text: borrowing MarkupText) throws
}

/// What a line is to the message before it.
enum LineMeaning {
  /// A new message begins; its first words may stand on the same line.
  case header(LineHeader)
  /// The client or the platform speaks.
  case notice
  /// A delivery state below a message.
  case state
  /// A title of the export.
  case heading
  /// Words of somebody else, which the message after them answers.
  case quote
  /// Nothing but blanks.
  case blank
  /// More words of the message before it.
  case body
}

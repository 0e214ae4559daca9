/// How markup is read.
public enum MarkupKind: Hashable, Sendable {
  /// As browsers do: nothing is refused for being malformed; names come in lower case.
  case html
  /// Well-formed XML; the first fault ends it with ``MarkupError/Code/malformed``.
  case xml
  /// XML whose faults are passed over where the parser can.
  case recoveringXML
}

/// One entry of a call log.
public struct Call: Hashable, Sendable {
  public enum Direction: String, Hashable, Sendable {
    case incoming, outgoing, missed, voicemail, rejected, refused, unknown
  }

  /// As written; see ``PhoneNumber`` for comparing.
  public var number: String
  public var at: Instant
  /// Talked time in seconds; 0 = not talked.
  public var duration: Int
  public var direction: Direction
  /// Contact name, where the log has one.
  public var name: String?
  public var citation: Citation

  public init(
    number: String, at: Instant, duration: Int, direction: Direction, name: String? = nil, citation: Citation
  ) {
    self.number = number
    self.at = at
    self.duration = duration
    self.direction = direction
    self.name = name
    self.citation = citation
  }
}

/// One audio file of a call.
///
/// The audio is hashed and measured, never opened for writing.
public struct Recording: Hashable, Sendable {
  /// Name of the codec, such as `amr-nb`, `aac`, `opus`.
  public var codec: String
  /// Length in milliseconds; nil when the container does not tell.
  public var milliseconds: Int64?
  /// The time in the file name.
  public var namedAt: Instant?
  /// Why `namedAt` is in the zone it is in.
  public var zone: String?
  /// The time inside the container.
  public var innerAt: Instant?
  /// The other party's number, by the file name.
  public var number: String?
  public var direction: Call.Direction
  public var citation: Citation

  public init(codec: String, direction: Call.Direction = .unknown, citation: Citation) {
    self.codec = codec
    self.direction = direction
    self.citation = citation
  }
}

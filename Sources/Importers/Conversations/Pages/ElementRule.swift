internal import Evidence

/// What an element means in a page or an XML file.
///
/// Data: `elements` of a layout. /// All given conditions must hold. An element may match several rules; of those that take its content the first wins.
struct ElementRule: Hashable, Sendable, Decodable {
  enum Field: String, Hashable, Sendable, Decodable, CaseIterable {
    /// A message begins and ends with the element.
    case message
    /// Parts of the message that is open.
    case name, time, text, quoted, picture, direction
    /// Says something of the open message by being there: `mark`, `kind`, `skip`.
    case note
    /// The day of the messages that follow.
    case date
    /// Which conversation the message belongs to.
    case conversation
    /// Of the whole file: the shop, the customer it is with, other customers, the platform's own answer code.
    case shop, counterpart, bystander, code
    /// A region that other rules name with `inside`.
    case area
    /// Nothing inside counts.
    case ignore
  }

  /// How a time is written.
  enum Clock: String, Hashable, Sendable, Decodable {
    case written
    case seconds = "epoch-seconds"
    case milliseconds = "epoch-milliseconds"
  }

  var field: Field
  var tag: String?
  /// Tokens of the class attribute, blanks between; all must be there.
  var classes: String?
  /// A part of the class attribute, for hashed names.
  var classPart: String?
  /// Attributes by value; `*` asks only that there is one.
  var has: [String: String]?
  /// The field or area of an element around it.
  var inside: String?
  /// The attribute that holds the value; without it, the content does.
  var attribute: String?
  /// Values that mean nothing.
  var null: [String]?
  var mark: String?
  var kind: String?
  /// Why the message is no message.
  var skip: String?
  var clock: Clock?
  /// The area's name.
  var area: String?
  /// The code that means all is well.
  var ok: String?

  enum CodingKeys: String, CodingKey {
    case field, tag, has, inside, attribute, null, mark, kind, skip, clock, area, ok
    case classes = "class"
    case classPart = "class_part"
  }
}

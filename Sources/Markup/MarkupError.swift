/// Why text or markup could not be read, and where.
public struct MarkupError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The document ends inside an element or a tag.
    case truncated
    /// XML that is not well-formed, or markup the parser gave up on.
    case malformed
    /// A document type with an internal subset or an external identifier in XML; nothing of it is expanded or opened.
    case entities
    /// More open elements than ``MarkupLimits/depth``.
    case tooDeep
    /// An attribute value beyond ``MarkupLimits/attribute``.
    case attributeTooLarge
    /// Text between two tags, or a line, beyond its limit.
    case textTooLarge
    /// A single tag, comment or script beyond ``MarkupLimits/token``.
    case tokenTooLarge
    /// More different element and attribute names than ``MarkupLimits/names``.
    case tooManyNames
    /// The system cannot convert GB18030.
    case encodingUnavailable
    case outOfMemory
  }
  public var code: Code
  /// Byte offset in the original file.
  public var offset: Int

  public init(_ code: Code, at offset: Int) {
    self.code = code
    self.offset = offset
  }
}

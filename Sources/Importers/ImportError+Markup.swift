internal import Markup

extension ImportError {
  /// Calls `body` and says its ``MarkupError`` in this room's words.
  static func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as MarkupError { throw ImportError(error) }
  }

  init(_ error: MarkupError) {
    let code: Code =
      switch error.code {
      case .truncated: .truncated
      case .entities: .entities
      case .tooDeep: .tooDeep
      case .attributeTooLarge, .textTooLarge, .tokenTooLarge, .tooManyNames: .tooLarge
      case .malformed, .encodingUnavailable, .outOfMemory: .malformed
      }
    self.init(code, at: error.offset, detail: error.code.rawValue)
  }
}

extension Rulebook {
  /// Every rule's marked conversations, and how each came out.
  public func testExamples() -> [ExampleResult] { [] }
}

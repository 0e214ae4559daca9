internal import Evidence

/// Knows formats that are not read, so that a person is told what the file is instead of nothing.
struct UnreadReader: Reader {
  let formats: [UnreadFormat]

  func recognises(_ head: Head) -> Bool { format(of: head) != nil }

  func read(_ input: Input, emit: (Fact) throws -> Void) throws -> Accounting {
    throw ImportError(.notSupported, at: 0, detail: format(of: input.head)?.name ?? "")
  }

  private func format(of head: Head) -> UnreadFormat? {
    let text = head.encoding == nil ? head.bytes : Array(head.text.utf8)
    return formats.first { $0.recognise.accepts(text) }
  }
}

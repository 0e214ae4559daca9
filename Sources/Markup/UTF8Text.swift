/// UTF-8 that must be checked, and mended where it is broken.
enum UTF8Text {
  /// True when the bytes can be used as they are.
  static func isClean(_ input: [UInt8], _ range: Range<Int>) -> Bool {
    ASCII.first(0, input, range) == nil && firstError(input, range) == nil
  }

  /// Copies what is valid and stands U+FFFD for every NUL and every ill-formed sequence.
  static func transcribe(_ input: [UInt8], _ range: Range<Int>, into out: inout Transcript) {
    var index = range.lowerBound
    while index < range.upperBound {
      let error = firstError(input, index..<range.upperBound)
      copy(input, index..<(error?.lowerBound ?? range.upperBound), into: &out)
      guard let error else { return }
      out.repair(width: error.count)
      index = error.upperBound
    }
  }

  /// The length of `input` without a sequence cut off at its end.
  static func complete(_ input: [UInt8]) -> Int {
    for back in 1...3 where back <= input.count {
      let byte = input[input.count - back]
      if byte & 0xC0 == 0x80 { continue }
      return length(of: byte) > back ? input.count - back : input.count
    }
    return input.count
  }

  /// The length of the sequence that `lead` begins; 1 for what begins none.
  static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func copy(_ input: [UInt8], _ range: Range<Int>, into out: inout Transcript) {
    var index = range.lowerBound
    while let nul = ASCII.first(0, input, index..<range.upperBound) {
      out.copy(input[index..<nul])
      out.repair(width: 1)
      index = nul + 1
    }
    out.copy(input[index..<range.upperBound])
  }

  /// The first maximal ill-formed part of `range`.
  static func firstError(_ input: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: input.span.extracting(range))
      return nil
    } catch {
      let found = error.byteOffsets
      return range.lowerBound + found.lowerBound..<range.lowerBound + found.upperBound
    }
  }
}

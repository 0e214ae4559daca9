internal import Archive

/// Ranges of a source, one behind the other.
struct RangedBytes: ByteSource {
  private let ranges: [Range<Int>]
  /// Where each range begins in the whole that they make.
  private let starts: [Int]
  private let base: any ByteSource
  let size: Int

  /// - Throws: ``DossierError`` when the ranges are not ascending, apart and inside the source.
  init(_ ranges: [Range<Int>], of base: any ByteSource, file: String) throws {
    var end = 0
    var total = 0
    var starts: [Int] = []
    for range in ranges {
      guard range.lowerBound >= end, range.upperBound <= base.size else {
        throw DossierError(code: .badRange, file: file)
      }
      starts.append(total)
      total += range.count
      end = range.upperBound
    }
    self.ranges = ranges
    self.starts = starts
    self.base = base
    self.size = total
  }

  func read(at offset: Int, count: Int) throws -> [UInt8] {
    var result: [UInt8] = []
    var index = starts.lastIndex { $0 <= offset } ?? 0
    while result.count < count, index < ranges.count {
      let range = ranges[index]
      let inside = range.lowerBound + max(0, offset + result.count - starts[index])
      let wanted = min(count - result.count, range.upperBound - inside)
      if wanted > 0 {
        let piece = try base.read(at: inside, count: wanted)
        guard piece.count == wanted else { return result + piece }
        result += piece
      }
      index += 1
    }
    return result
  }
}

/// Turns the characters of a line into numbers: each channel holds how strongly what it looks for occurs anywhere.
package struct LineEncoder {
  private let weights: NetworkWeights
  /// What each character of a side adds at every tap, worked out once.
  private var slots = [Int32](repeating: -1, count: 2 * NetworkShape.characters)
  private var rows: [Lanes] = []

  private static let row = NetworkShape.taps * NetworkShape.channels

  package init(_ weights: NetworkWeights) { self.weights = weights }

  /// A line as numbers, and where in the line each of them comes from; −1 where nothing was found.
  package struct Encoded {
    package var values: [Lanes]
    package var places: [SIMD16<Int32>]
  }

  package mutating func encode(_ line: NetworkLine) -> Encoded {
    let starts = line.characters.map { start(of: Int($0), side: line.side) }
    var encoded = Encoded(
      values: .zeros(NetworkShape.joined),
      places: Array(repeating: SIMD16(repeating: -1), count: NetworkShape.joined))
    for place in starts.indices {
      let before = place > 0 ? starts[place - 1] : nil
      let behind = place + 1 < starts.count ? starts[place + 1] : nil
      for lane in 0..<NetworkShape.channels {
        var two = weights.tapBias[lane] + rows[starts[place] + NetworkShape.channels + lane]
        var three = weights.tapBias[NetworkShape.channels + lane]
        three += rows[starts[place] + 3 * NetworkShape.channels + lane]
        if let before {
          two += rows[before + lane]
          three += rows[before + 2 * NetworkShape.channels + lane]
        }
        if let behind { three += rows[behind + 4 * NetworkShape.channels + lane] }
        encoded.note(two, at: place, in: lane)
        encoded.note(three, at: place, in: NetworkShape.channels + lane)
      }
    }
    return encoded
  }

  /// Where the row of a character begins.
  private mutating func start(of character: Int, side: Int) -> Int {
    let slot = 2 * character + side
    if slots[slot] < 0 {
      slots[slot] = Int32(rows.count)
      addRow(character, side)
    }
    return Int(slots[slot])
  }

  private mutating func addRow(_ character: Int, _ side: Int) {
    let start = rows.count
    rows += repeatElement(.zero, count: Self.row)
    let size = NetworkShape.character * Lanes.width
    for input in 0..<size {
      let value =
        weights.characters.scalar(character * size + input) + weights.sides.scalar(side * size + input)
      for tap in 0..<NetworkShape.taps {
        let from = (tap * size + input) * NetworkShape.channels
        for lane in 0..<NetworkShape.channels {
          rows[start + tap * NetworkShape.channels + lane] += value * weights.taps[from + lane]
        }
      }
    }
  }
}

extension LineEncoder.Encoded {
  @inline(__always)
  fileprivate mutating func note(_ value: Lanes, at place: Int, in lane: Int) {
    let isMore = value .> values[lane]
    values[lane].replace(with: value, where: isMore)
    places[lane].replace(with: Int32(place), where: isMore)
  }
}

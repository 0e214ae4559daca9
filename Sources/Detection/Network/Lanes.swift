/// Sixteen numbers that are reckoned with at once.
package typealias Lanes = SIMD16<Float>

extension Lanes {
  package static let width = 16

  /// The hyperbolic tangent, by a continued fraction (Lambert 1761): four operations that come out alike everywhere.
  static func tanh(_ value: Lanes) -> Lanes {
    let x = value.clamped(lowerBound: Lanes(repeating: -4.9), upperBound: Lanes(repeating: 4.9))
    let s = x * x
    let above = x * (135_135 + s * (17_325 + s * (378 + s)))
    return above / (135_135 + s * (62_370 + s * (3_150 + s * 28)))
  }

  /// The logistic function.
  static func sigmoid(_ value: Lanes) -> Lanes { 0.5 + 0.5 * tanh(value * 0.5) }
}

extension [Lanes] {
  package static func zeros(_ count: Int) -> [Lanes] { Array(repeating: .zero, count: count) }

  /// The number at `place`, counted over all lanes.
  @inline(__always)
  package func scalar(_ place: Int) -> Float { self[place >> 4][place & 15] }

  /// Adds to `sum` the rows of this matrix, each times the number of `input` it belongs to.
  @inline(__always)
  package func addProduct(with input: [Lanes], to sum: inout [Lanes]) {
    let width = sum.count
    for index in 0..<input.count * Lanes.width {
      let times = input.scalar(index)
      guard times != 0 else { continue }
      for lane in 0..<width { sum[lane] += times * self[index * width + lane] }
    }
  }

  /// What `input` comes to with the row that begins at `start`.
  @inline(__always)
  package func dot(_ input: [Lanes], from start: Int) -> Float {
    var sum = Lanes.zero
    for lane in input.indices { sum += input[lane] * self[start + lane] }
    return sum.sum()
  }
}

internal import Evidence

/// The folds a place needed, as bits in the order of ``Fold/allCases``.
struct FoldSet: OptionSet, Hashable, Sendable {
  var rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ fold: Fold) {
    let place = Fold.allCases.firstIndex(of: fold) ?? 0
    rawValue = 1 << UInt16(place)
  }

  static let separator = FoldSet(.separator)
  static let invisible = FoldSet(.invisible)
  static let digits = FoldSet(.digits)

  /// The folds in the order that outputs use.
  var folds: [Fold] {
    Fold.allCases.enumerated().filter { rawValue & (1 << UInt16($0.offset)) != 0 }.map(\.element).sorted()
  }
}

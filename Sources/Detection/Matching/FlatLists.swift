/// Many short lists in two arrays, so that walking one neither allocates nor counts references.
struct FlatLists: Sendable {
  private let starts: [Int32]
  private let items: [Int32]

  init(_ lists: [[Int]]) {
    items = lists.flatMap { $0.map(Int32.init) }
    starts = lists.reduce(into: [0]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
  }

  /// Places of the list `number`, for ``item(_:)``.
  @inline(__always)
  func places(of number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  @inline(__always)
  func item(_ place: Int) -> Int { Int(items[place]) }
}

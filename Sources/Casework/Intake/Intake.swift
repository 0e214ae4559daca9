internal import Detection
internal import Evidence
internal import Importers

/// Everything the given files say, in an order that does not depend on the machine.
struct Intake: Sendable {
  var files: [FileReading]
  /// Paths that could not even be listed.
  var problems: [Problem]

  /// What a citation's original is; nil only for a file whose bytes could not be read, which nothing cites.
  func original(_ id: OriginalID) -> Original? {
    files.indices.contains(id.index) ? files[id.index].original : nil
  }

  var orders: RowList<Order> { RowList(files.map(\.orders)) }
  var reviews: RowList<Review> { RowList(files.map(\.reviews)) }
  var buyers: [BuyerProfile] { files.flatMap(\.buyers) }
  var filings: [Filing] { files.flatMap(\.filings) }
  var calls: [Call] { files.flatMap(\.calls) }
  var recordings: [Recording] { files.flatMap(\.recordings) }
  var conversations: [ConversationReading] { files.flatMap(\.conversations) }
  var hasConversations: Bool { files.contains { !$0.conversations.isEmpty } }

  /// All problems, those of paths first.
  var allProblems: [Problem] { problems + files.flatMap(\.problems) }

  /// Reads every file below `paths`, several at a time; the result is in the order of the files' names.
  static func read(_ paths: [String], with reader: FileReader, on bench: Workbench) async -> Intake {
    let list = SourceList(paths, in: reader.system)
    var readings: [FileReading?] = Array(repeating: nil, count: list.files.count)
    await withTaskGroup(of: (Int, FileReading).self) { group in
      var waiting = list.files.indices.makeIterator()
      for _ in 0..<max(1, bench.workers) {
        guard let index = waiting.next() else { break }
        group.addTask { (index, reader.read(list.files[index], as: OriginalID(index))) }
      }
      var done = 0
      for await (index, reading) in group {
        readings[index] = reading
        done += 1
        bench.progress(done, readings.count)
        guard let next = waiting.next() else { continue }
        group.addTask { (next, reader.read(list.files[next], as: OriginalID(next))) }
      }
    }
    return Intake(files: readings.compactMap { $0 }, problems: list.problems)
  }
}

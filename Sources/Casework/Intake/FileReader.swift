internal import Archive
internal import Detection
internal import Evidence
internal import Importers

/// Reads one file into a ``FileReading``: hashes it, then lets the importer stream it.
struct FileReader: Sendable {
  let system: any FileSystem
  let importer: Importer
  let rulebook: Rulebook
  let orderNumbers: OrderMentions.Shape

  func read(_ source: SourceFile, as id: OriginalID) -> FileReading {
    var reading = FileReading(source: source)
    do {
      let bytes = try system.open(source.path)
      reading.original = Original(file: source.file, sha256: try Self.digest(of: bytes), size: bytes.size)
      try importInto(&reading, bytes, id)
    } catch let error as FileError {
      reading.problem = Problem(error, file: source.file)
    } catch let error as ImportError {
      reading.problem = Problem(error, file: source.file)
    } catch {
      reading.problem = Problem(code: "internal", file: source.file, detail: "\(error)")
    }
    return reading
  }

  static func digest(of bytes: any ByteSource) throws -> Digest {
    var hasher = SHA256Hasher()
    try bytes.forEachChunk { chunk, _ in hasher.update(chunk) }
    return Digest(bytes: hasher.finish())
  }

  private func importInto(_ reading: inout FileReading, _ bytes: any ByteSource, _ id: OriginalID) throws {
    var collectors: [ConversationCollector] = []
    let room = ListeningRoom(rulebook)
    defer { finish(&reading, collectors) }
    reading.accounting = try importer.read(bytes, name: reading.source.name, original: id) { fact in
      switch fact {
      case .message(let message):
        while collectors.count <= message.conversation {
          collectors.append(
            ConversationCollector(
              of: id, index: collectors.count, room: room, orderNumbers: orderNumbers))
        }
        collectors[message.conversation].take(message)
      case .order(let order): reading.orders.append(order)
      case .review(let review): reading.reviews.append(review)
      case .buyer(let buyer): reading.buyers.append(buyer)
      case .filing(let filing): reading.filings.append(filing)
      case .call(let call): reading.calls.append(call)
      case .recording(let recording): reading.recordings.append(recording)
      }
    }
  }

  /// Also after a failure in the middle of a file: what was read before it is not lost.
  private func finish(_ reading: inout FileReading, _ collectors: [ConversationCollector]) {
    let heads = reading.accounting?.conversations ?? []
    reading.conversations = collectors.enumerated().map { index, collector in
      collector.finish(head: index < heads.count ? heads[index] : ConversationHead())
    }
  }
}

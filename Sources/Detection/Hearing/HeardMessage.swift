internal import Evidence

/// A message that carries something the judge may need.
///
/// A class, since the judge looks at it from several sides and a long conversation holds very many.
final class HeardMessage: Sendable {
  /// An act recognised in it.
  struct HeardAct: Hashable, Sendable {
    /// Number of the rule in the rulebook.
    var rule: Int
    /// Bytes of the text that the phrase spans.
    var bytes: Range<Int>
    var folds: FoldSet
  }

  /// A sum named in it.
  struct HeardSum: Hashable, Sendable {
    var bytes: Range<Int>
    var fen: Int64
    var kind: Sum.Kind
    var folds: FoldSet
  }

  struct Fragment: Sendable {
    var at: Instant?
    var text: String
    var citation: Citation
  }

  let voice: Voice
  let remark: Remark
  let at: Instant?
  /// Beside the time, where it takes no room of its own.
  private let place: Int32
  let citation: Citation

  init(_ line: Line, remark: Remark) {
    voice = line.voice
    self.remark = remark
    at = line.at
    place = Int32(clamping: line.number)
    citation = line.citation
  }

  /// The same message at another position.
  init(_ message: HeardMessage, number: Int) {
    voice = message.voice
    remark = message.remark
    at = message.at
    place = Int32(clamping: number)
    citation = message.citation
  }

  /// Position in the conversation, counted over all messages.
  var number: Int { Int(place) }
  var name: String { voice.name }
  var isAutomatic: Bool { voice.isAutomatic }
  var text: String { remark.text }
  var acts: [HeardAct] { remark.acts }
  var sums: [HeardSum] { remark.sums }
  var handles: [Account] { remark.handles }
  /// What may be accounts by their shape.
  var guesses: [Account] { remark.guesses }
  /// The messages of a few characters each that this one was put together from; empty when it is one message.
  var fragments: [Fragment] { remark.fragments }
  var isMostlySum: Bool { remark.isMostlySum }
}

extension HeardMessage.HeardSum {
  init(_ sum: Sum, in text: FoldedText) {
    self.init(bytes: text.bytes(sum.places), fen: sum.fen, kind: sum.kind, folds: sum.folds)
  }
}

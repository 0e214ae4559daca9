internal import Evidence

/// What the words of a message tell, whoever says them.
///
/// A class, since people repeat themselves: messages of the same words hold the same remark.
final class Remark: Sendable {
  let text: String
  let acts: [HeardMessage.HeardAct]
  let sums: [HeardMessage.HeardSum]
  let handles: [Account]
  /// What may be accounts by their shape.
  let guesses: [Account]
  /// The messages that the words were put together from; empty when they are those of one.
  let fragments: [HeardMessage.Fragment]
  /// What it amounts to when a buyer says it, and when the shop does.
  let buyer: Gist
  let seller: Gist
  /// Whether the judge may need it.
  let isTelling: Bool
  /// Words that are little more than a sum continue what was said before them.
  let isMostlySum: Bool
  private let rulebook: Rulebook
  private var longestAside: Int { rulebook.verdicts.quoteWhole }

  init(
    text: String, acts: [HeardMessage.HeardAct] = [], sums: [HeardMessage.HeardSum] = [],
    handles: [HandleReader.Found] = [], fragments: [HeardMessage.Fragment] = [], rulebook: Rulebook
  ) {
    self.text = text
    self.acts = acts
    self.sums = sums
    self.handles = handles.filter(\.isSure).map(\.account)
    guesses = handles.filter { !$0.isSure }.map(\.account)
    self.fragments = fragments
    self.rulebook = rulebook
    buyer = Gist(acts.lazy.map { rulebook.rules[$0.rule] }.filter { $0.isHeard(from: .buyer) })
    seller = Gist(acts.lazy.map { rulebook.rules[$0.rule] }.filter { $0.isHeard(from: .seller) })
    isMostlySum = !sums.isEmpty && text.utf8.count <= rulebook.verdicts.sums.message * 3
    let isWeighed = acts.contains { !ActSet.told.contains(rulebook.rules[$0.rule].act) }
    isTelling = isWeighed || !self.handles.isEmpty || isMostlySum
  }

  /// The acts with their rules, as far as that side can do them.
  func acts(of side: Speaker) -> [Turn.Done] {
    acts.compactMap { act in
      let rule = rulebook.rules[act.rule]
      return rule.isHeard(from: side) ? Turn.Done(rule: rule, heard: act) : nil
    }
  }

  /// Whether it holds nothing but what tells more of a demand made elsewhere: a sum in a sentence, the shape of an
  /// account, the course of the talk.
  var isAside: Bool {
    !isTelling
      && (!acts.isEmpty || !guesses.isEmpty || (!sums.isEmpty && text.utf8.count <= longestAside))
  }

  /// About so many bytes of memory.
  var size: Int {
    192 + text.utf8.count + acts.count * MemoryLayout<HeardMessage.HeardAct>.stride
      + sums.count * MemoryLayout<HeardMessage.HeardSum>.stride + (handles.count + guesses.count) * 64
      + fragments.count * MemoryLayout<HeardMessage.Fragment>.stride
  }
}

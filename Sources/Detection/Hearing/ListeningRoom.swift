internal import Evidence

/// What the listeners of one file share: an ear, and what texts told lately, for shops say the same to everybody.
///
/// For one task at a time.
public final class ListeningRoom {
  let rulebook: Rulebook
  private var ear: Ear
  private var remarks = RemarkCache()
  private var buckets = BucketSet()

  /// What the words of a message tell and weigh.
  struct Told {
    /// Nil when nothing in them matters to the judge.
    var remark: Remark?
    var weight: LineWeight
    /// False when the remark is that of a message before.
    var isNew = true
  }

  public init(_ rulebook: Rulebook) {
    self.rulebook = rulebook
    ear = Ear(rulebook.book)
  }

  func listen(to line: Line) -> Told {
    switch remarks.answer(for: line.text) {
    case .known(let remark, let weight): return Told(remark: remark, weight: weight, isNew: false)
    case .new(let hash):
      let told = Told(remark: remark(of: line), weight: weight(of: line.text))
      if let hash { remarks.add(told.remark, weighing: told.weight, of: line.text, hash: hash) }
      return told
    }
  }

  /// What the words of `line` tell; nil when that is nothing.
  func remark(of line: Line) -> Remark? {
    let bytes = line.text.utf8Span.span
    let mayTell = ear.take(bytes)
    let found = rulebook.handleReader.handles(in: bytes)
    guard mayTell || !found.isEmpty else { return nil }
    let matches = ear.matches(apart: found.map(\.bytes))
    guard !matches.isEmpty || !ear.sums.isEmpty || !found.isEmpty else { return nil }
    let acts = rulebook.acts(
      of: matches, in: ear.text, holdsHandle: found.contains(where: \.isSure),
      quoted: matches.isEmpty ? [] : rulebook.quotations.ranges(in: bytes))
    let sums = ear.sums.map { HeardMessage.HeardSum($0, in: ear.text) }
    let remark = Remark(
      text: line.text, acts: acts, sums: sums, handles: found, fragments: line.fragments,
      rulebook: rulebook)
    return remark.isTelling || remark.isAside ? remark : nil
  }

  private func weight(of text: String) -> LineWeight {
    rulebook.scale?.weigh(text.utf8Span.span, using: &buckets) ?? LineWeight()
  }
}

/// The written forms of a word: itself, and the disguises that lexica list for it and for parts of it.
struct Disguises {
  struct Form: Hashable {
    var text: String
    var folds: FoldSet
    var needsContext: Bool
  }

  private struct Variant {
    var word: [Character]
    var form: Form
  }

  /// The variants by the first character of the word that they stand for.
  private var variants: [Character: [Variant]] = [:]

  init(_ lexica: [Lexicon]) throws(RuleError) {
    for lexicon in lexica {
      try addVariants(of: lexicon)
      try addSpellings(of: lexicon)
    }
  }

  /// Every written form of `word`, itself first.
  ///
  /// One disguised part a form keeps their number small.
  func forms(of word: String) -> [Form] {
    let characters = Array(word)
    var forms = [Form(text: word, folds: [], needsContext: false)]
    for place in characters.indices {
      for variant in variants[characters[place], default: []]
      where characters[place...].starts(with: variant.word) {
        let text =
          String(characters[..<place]) + variant.form.text
          + String(characters[(place + variant.word.count)...])
        let isWhole = variant.word.count == characters.count
        forms.append(
          Form(
            text: text, folds: variant.form.folds, needsContext: isWhole && variant.form.needsContext))
      }
    }
    return forms
  }

  private mutating func addVariants(of lexicon: Lexicon) throws(RuleError) {
    for variant in lexicon.variants {
      let fold = FoldSet(try foldNamed(variant.fold, in: lexicon.head.id))
      for written in variant.written {
        let form = Form(text: written, folds: fold, needsContext: variant.needsContext ?? false)
        add(Variant(word: Array(variant.word), form: form))
      }
    }
  }

  private mutating func addSpellings(of lexicon: Lexicon) throws(RuleError) {
    for spelling in lexicon.spellings {
      let fold = FoldSet(try foldNamed(spelling.fold, in: lexicon.head.id))
      for word in lexicon.guarded {
        for (character, written) in spelling.written.sorted(by: { $0.key < $1.key }) {
          for other in written {
            addSpelling(of: word, replacing: character, by: other, fold: fold)
          }
        }
      }
    }
  }

  private mutating func addSpelling(
    of word: String, replacing character: String, by other: String, fold: FoldSet
  ) {
    guard let old = character.first, word.contains(old) else { return }
    let text = word.reduce(into: "") { $0 += $1 == old ? other : String($1) }
    add(Variant(word: Array(word), form: Form(text: text, folds: fold, needsContext: false)))
  }

  private mutating func add(_ variant: Variant) {
    guard let first = variant.word.first else { return }
    variants[first, default: []].append(variant)
  }
}

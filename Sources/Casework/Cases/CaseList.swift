internal import Evidence

/// The cases of a run: first its disputed reviews, then the conversations that no review binds to.
///
/// A case is put together when it is asked for: a table of a hundred thousand bad reviews is as many cases.
struct CaseList: RandomAccessCollection, Sendable {
  private let maker: CaseMaker
  /// Rows of the disputed reviews.
  private let disputed: [Int32]
  private var alone: [Case] = []
  /// The conversations of disputed reviews, by place.
  private var bound: [Int: [BoundDialogue]] = [:]

  init(_ maker: CaseMaker, dialogues: [Dialogue]) {
    self.maker = maker
    let reviews = maker.ledger.reviews
    disputed = reviews.indices.compactMap { reviews[$0].isDisputable ? Int32($0) : nil }
    guard !dialogues.isEmpty else { return }
    var index = CaseIndex()
    for place in indices { index.add(self[place], at: place) }
    for number in dialogues.indices { bind(dialogues[number], number, by: &index) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { disputed.count + alone.count }

  subscript(place: Int) -> Case {
    guard place < disputed.count else { return alone[place - disputed.count] }
    return maker.dispute(maker.ledger.reviews[Int(disputed[place])], bound[place] ?? [])
  }

  /// The places of cases with a conversation, in order.
  var withDialogues: [Int] { bound.keys.sorted() + (disputed.count..<endIndex) }

  private mutating func bind(_ dialogue: Dialogue, _ number: Int, by index: inout CaseIndex) {
    for (binding, found) in [
      (Binding.statement, dialogue.linkedOrders), (.numberNamed, dialogue.mentions.numbers.sorted()),
    ] {
      let matching = among(index.places(numbered: found), dialogue.shop)
      if !matching.isEmpty { return attach(number, to: matching, binding) }
    }
    let own = dialogue.isMasked ? [] : among(index.places(ofBuyer: dialogue.buyer), dialogue.shop)
    guard own.isEmpty else { return attach(number, to: own, .nick) }
    alone.append(maker.conversation(dialogue, number))
    index.add(self[endIndex - 1], at: endIndex - 1)
  }

  /// Nothing is linked across shops.
  private func among(_ places: [Int], _ shop: String?) -> [Int] {
    places.filter { place in
      let own = self[place].shop
      return own == nil || shop == nil || own == shop
    }
  }

  private mutating func attach(_ number: Int, to places: [Int], _ binding: Binding) {
    for place in places {
      let dialogue = BoundDialogue(
        dialogue: number, binding: binding, window: maker.window(of: self[place].orders, binding))
      if place < disputed.count {
        bound[place, default: []].append(dialogue)
      } else {
        alone[place - disputed.count].dialogues.append(dialogue)
      }
    }
  }
}

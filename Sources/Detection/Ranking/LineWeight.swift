/// What the words of one line weigh in every part they may play, in steps of the ranker's tables.
///
/// It depends on the words alone, so that a text said again need not be weighed again.
struct LineWeight: Sendable {
  /// Number of different characters and pairs of the line.
  var grams: Int32 = 0
  /// As words of the buyer, for the dialogue as a whole.
  var buyer: Int32 = 0
  /// As words of the shop, for the dialogue as a whole.
  var staff: Int32 = 0
  /// As the line in which a buyer presses.
  var key: Int32 = 0
  /// As what the buyer had said just before it.
  var before: Int32 = 0
  /// As what the shop had said just before it.
  var answered: Int32 = 0
}

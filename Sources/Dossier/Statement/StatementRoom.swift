internal import Evidence

/// The room there is for a statement: the form's own limits or, where they are not known, the strictest known ones.
struct StatementRoom {
  let short: ComplaintForm.Limit
  /// Nil where a form's one limit is known.
  let long: ComplaintForm.Limit?
  private let form: ComplaintForm

  /// Nil when no form has a limit at all.
  init?(for platform: Platform?, among forms: [ComplaintForm]) {
    let strictest = Self.strictest(forms)
    let general = forms.first { $0.platforms.isEmpty }
    // Where a merchant's platform is not known, it may be the strictest.
    let own = platform.map { id in forms.first { $0.platforms.contains(id.id) } ?? general } ?? strictest
    guard let form = own ?? strictest else { return nil }
    self.init(of: form, among: forms)
  }

  /// The room of one form; nil when no form has a limit at all.
  init?(of form: ComplaintForm, among forms: [ComplaintForm]) {
    guard let short = form.limit ?? Self.strictest(forms)?.limit else { return nil }
    self.form = form
    self.short = short
    long = form.limit == nil ? form.longLimit ?? Self.shortest(forms.compactMap(\.longLimit)) : form.longLimit
  }

  /// Where the limits are from.
  var note: Wording { form.note.wording }

  /// What the form calls a category; the program's own word where it is not known.
  func name(of category: Category) -> Wording {
    form.categories?[category.rawValue]?.wording ?? Words.category(category)
  }

  private static func strictest(_ forms: [ComplaintForm]) -> ComplaintForm? {
    forms.filter { $0.limit != nil }.min { room($0.limit) < room($1.limit) }
  }

  private static func room(_ limit: ComplaintForm.Limit?) -> Int { limit?.room ?? .max }

  private static func shortest(_ limits: [ComplaintForm.Limit]) -> ComplaintForm.Limit? {
    limits.min { $0.room < $1.room }
  }
}

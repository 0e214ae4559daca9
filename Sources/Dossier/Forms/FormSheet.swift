internal import Evidence

/// A form that the program fills as far as records tell and a person completes and signs.
///
/// One value, two shapes: a page for printing and a text for pasting.
struct FormSheet {
  /// What a section is made of.
  enum Part {
    case paragraph(Wording)
    /// Names with what is known; what is not known is left out.
    case facts([(Wording, String?)])
    /// Names with a line for a person to fill.
    case blanks([Wording])
    case table([Wording], [[String]])
    case list([String])
  }

  struct Section {
    var title: Wording
    var parts: [Part]
  }

  /// Where a person writes.
  static let blank = "____________________"

  var title: Wording
  /// What the form is, and what it is not.
  var about: Wording
  var sections: [Section]
  /// Who signs, and when.
  var signatures: [Wording]
}

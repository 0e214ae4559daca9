extension Page {
  /// The styles of ``Stylesheet``, by what they mean.
  enum Style: String {
    /// The dossier's name above a page, the edition's mark, the line below a title.
    case kicker, badge, subtitle
    /// A box that must not be overlooked, a quiet remark, an explanation in small print.
    case notice, remark, small
    /// Tables: pairs of name and value, the transcript, the exhibit list, lines to fill, the signature lines.
    case facts, transcript, exhibits, grid, blanks, signatures
    /// Lines of a transcript.
    case decisive, unspoken, date
    /// Parts of a line: number, time, speaker, role, place, words of others, element of a decisive line.
    case number, time, speaker, role, place, quoted, element, words
    /// The verdict on the cover; a quotation there; the statement's text.
    case verdict, quotation, statement
    /// Hashes, file names, byte ranges; times and short names that must not be torn apart.
    case mono, unbroken
  }
}

extension Page {
  /// The elements a page is made of.
  ///
  /// Nothing in the list can load, run, link or submit.
  enum Tag: String {
    case header, main, footer, section, div
    case h1, h2, h3, p, ul, ol, li
    case table, thead, tbody, tr, th, td
    case span, strong, mark, code

    /// True for elements that end a line of the source, so that it can be read and compared.
    var isBlock: Bool {
      switch self {
      case .span, .strong, .mark, .code, .th, .td: false
      default: true
      }
    }
  }
}

internal import Evidence

/// An HTML page that can only be written through its escaping words.
///
/// Tags and styles are closed lists, there are no other attributes, and text is escaped on its way in: no evidence
/// can become markup, a link or a script.
struct Page {
  private(set) var bytes: [UInt8] = []
  let language: Language

  /// Opens a page for paper of the given direction.
  init(title: String, language: Language, isWide: Bool = false) {
    self.language = language
    fixed(
      "<!DOCTYPE html>\n<html lang=\"\(language == .zh ? "zh-CN" : "en")\">\n<head>\n<meta charset=\"utf-8\">\n"
    )
    fixed("<meta http-equiv=\"Content-Security-Policy\" ")
    fixed("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    fixed("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    // Telephone and order numbers are evidence, not something to tap on.
    fixed("<meta name=\"format-detection\" content=\"telephone=no\">\n<title>")
    escape(InertText.line(title))
    fixed("</title>\n<style>\n\(Stylesheet.text(isWide: isWide))</style>\n</head>\n<body>\n")
  }

  /// The finished page.
  consuming func finish() -> [UInt8] {
    fixed("</body>\n</html>\n")
    return bytes
  }

  /// An element with what `body` writes inside.
  mutating func element(_ tag: Tag, _ style: Style? = nil, _ body: (inout Page) -> Void) {
    fixed("<\(tag.rawValue)")
    if let style { fixed(" class=\"\(style.rawValue)\"") }
    fixed(">")
    body(&self)
    fixed("</\(tag.rawValue)>")
    if tag.isBlock { fixed("\n") }
  }

  /// An element that holds text only.
  mutating func element(_ tag: Tag, _ style: Style? = nil, text: String) {
    element(tag, style) { $0.text(text) }
  }

  mutating func element(_ tag: Tag, _ words: Wording) { element(tag) { $0.text(words) } }

  mutating func element(_ tag: Tag, _ style: Style, _ words: Wording) {
    element(tag, style) { $0.text(words) }
  }

  /// Text of any origin; controls and hidden characters become visible, line feeds stay.
  mutating func text(_ text: String) { escape(InertText.block(text)) }

  /// Sentences too: a warning or a reason may hold a file's name or a value out of one.
  mutating func text(_ words: Wording) { text(words.text(in: language)) }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): fixed("&amp;")
      case UInt8(ascii: "<"): fixed("&lt;")
      case UInt8(ascii: ">"): fixed("&gt;")
      case UInt8(ascii: "\""): fixed("&quot;")
      case UInt8(ascii: "'"): fixed("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  /// Markup of our own.
  ///
  /// Private: the only way in for everything else is ``text(_:)``.
  private mutating func fixed(_ markup: String) { bytes += markup.utf8 }
}

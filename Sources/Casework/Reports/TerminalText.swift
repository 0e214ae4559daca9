internal import Dossier

/// Evidence text made safe for a terminal: controls, escapes and direction marks are shown, never sent.
public enum TerminalText {
  /// One line of `text` that nothing acts on.
  public static func inert(_ text: String) -> String { InertText.line(text) }

  /// At most `limit` characters of `text` on one line.
  static func short(_ text: String, _ limit: Int) -> String {
    let line = inert(text)
    guard line.count > limit else { return line }
    return line.prefix(limit) + "…"
  }
}

import Casework
import Evidence
@preconcurrency import Glibc

/// Which language the terminal speaks: `--language`, else the locale, else Chinese.
enum Speech {
  /// Read before any command is parsed, so that help speaks it too.
  static let language: Language = {
    let arguments = CommandLine.arguments
    if let place = arguments.firstIndex(of: "--language"), place + 1 < arguments.count,
      let named = Language(rawValue: arguments[place + 1])
    {
      return named
    }
    if let named = arguments.lazy.compactMap(inOneWord).first { return named }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name) else { continue }
      let locale = String(cString: value)
      if !locale.isEmpty { return locale.hasPrefix("en") ? .en : .zh }
    }
    return .zh
  }()

  private static func inOneWord(_ argument: String) -> Language? {
    let prefix = "--language="
    return argument.hasPrefix(prefix) ? Language(rawValue: String(argument.dropFirst(prefix.count))) : nil
  }
}

/// The sentence in the terminal's language.
func say(zh: String, en: String) -> String { Wording(zh: zh, en: en).text(in: Speech.language) }

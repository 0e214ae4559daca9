internal import FoundationEssentials

/// Reads texts of other people as conversations of one buyer.
enum Corpus {
  private struct Session: Decodable {
    struct Turn: Decodable {
      var role: String?
      var text: String?
    }
    var turns: [Turn]
  }

  private struct Text: Decodable { var text: String }

  static func dialogues(_ path: String) throws -> [LabelledConversation] {
    try values(path, of: Session.self).enumerated().map { number, session in
      let lines = session.turns.filter { $0.text?.isEmpty == false }.map { turn in
        (turn.role == "agent" ? LabelledConversation.Side.seller : .buyer, turn.text ?? "")
      }
      return LabelledConversation(id: "\(path) \(number + 1)", saying: lines)
    }.filter { !$0.messages.isEmpty }
  }

  static func texts(_ path: String) throws -> [LabelledConversation] {
    try values(path, of: Text.self).enumerated().map { number, text in
      LabelledConversation(id: "\(path) \(number + 1)", saying: [(.buyer, text.text)])
    }
  }

  static func lines(_ path: String) throws -> [LabelledConversation] {
    try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).enumerated().map {
      LabelledConversation(id: "\(path) \($0 + 1)", saying: [(.buyer, String($1))])
    }
  }

  /// The last column of each table of the folder.
  static func tables(in folder: String) throws -> [LabelledConversation] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }
    return try names.sorted().flatMap { name in
      try lines(folder + "/" + name).dropFirst().map { line in
        var line = line
        let cells = line.messages[0].text.split(separator: ",", maxSplits: 5)
        line.messages[0].text = cells.last.map(String.init) ?? ""
        return line
      }
    }
  }

  private static func values<T: Decodable>(_ path: String, of type: T.Type) throws -> [T] {
    let lines = try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A)
    return try lines.map { try JSONDecoder().decode(T.self, from: $0) }
  }
}

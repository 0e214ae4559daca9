internal import Dossier
internal import Evidence
internal import Importers

/// Reads a case's conversations once more, whole this time, for the transcript.
struct TranscriptMaker {
  let run: Investigation
  let bench: Workbench

  func transcript(_ bound: BoundDialogue) throws -> Transcript {
    let dialogue = run.dialogues[bound.dialogue]
    var messages: [Message] = []
    for reading in dialogue.readings {
      let more = try self.messages(of: reading).filter { $0.at.map(bound.window.contains) ?? true }
      messages = messages.isEmpty ? more : merged(messages, more)
    }
    let lines = messages.map { message in
      Transcript.Line(
        message: message, role: message.role(among: dialogue.roles), shown: run.shown(message.text))
    }
    return Transcript(lines: lines, binding: bound.binding.wording)
  }

  /// The messages of one conversation of one file, in file order.
  private func messages(of reading: ConversationReading) throws -> [Message] {
    let file = run.intake.files[reading.original.index]
    var messages: [Message] = []
    let bytes = try bench.system.open(file.source.path)
    do {
      _ = try run.importer.read(bytes, name: file.source.name, original: reading.original) { fact in
        if case .message(let message) = fact, message.conversation == reading.index {
          messages.append(message)
        }
      }
    } catch is ImportError where !messages.isEmpty {
      // A file that breaks off has given these; its problem stands in the dossier's warnings.
    }
    return messages
  }

  /// Two exports of one conversation as one: in the order of time, what stands in both once.
  ///
  /// Undated messages keep their place behind the message before them.
  private func merged(_ one: [Message], _ other: [Message]) -> [Message] {
    let known = Set(one.map(Said.init))
    let stamped = Self.stamped(one) + Self.stamped(other.filter { !known.contains(Said($0)) })
    let order = stamped.indices.sorted { a, b in
      stamped[a].time == stamped[b].time ? a < b : stamped[a].time < stamped[b].time
    }
    return order.map { stamped[$0].message }
  }

  private static func stamped(_ messages: [Message]) -> [(time: Int64, message: Message)] {
    var last = Int64.min
    return messages.map { message in
      last = message.at?.seconds ?? last
      return (last, message)
    }
  }
}

/// What makes a message the same in two exports.
private struct Said: Hashable {
  let name: String
  let at: Instant?
  let text: String

  init(_ message: Message) {
    name = message.name
    at = message.at
    text = message.text
  }
}

extension Binding {
  /// Why the conversation belongs to the case, for the dossier.
  var wording: Wording {
    switch self {
    case .numberNamed: Wording(zh: "对话中写有本订单编号", en: "the order number stands in the conversation")
    case .nick: Wording(zh: "买家昵称完整且与订单一致", en: "the buyer's nick is whole and equal to the order's")
    case .statement: Wording(zh: "由商家人员声明属于本订单", en: "stated by a person of the shop")
    case .alone: Wording(zh: "未关联到中差评的对话", en: "a conversation to which no negative review is bound")
    }
  }
}

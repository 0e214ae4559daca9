internal import Detection
internal import Evidence

/// Someone who speaks in a conversation, as far as the file tells.
struct Speaker: Hashable, Sendable {
  var name: String
  var messages = 0
  /// How often each mark stood on this name's messages.
  var marks: [Mark: Int] = [:]
}

/// What is kept of one conversation of one file when the file has been read and let go.
struct ConversationReading: Sendable {
  /// The file it stands in.
  var original: OriginalID
  /// Its number in that file.
  var index: Int
  var head = ConversationHead()
  /// In the order of first speaking.
  var speakers: [Speaker] = []
  var heard: Heard
  var mentions: OrderMentions
  /// Messages of the conversation, kept ones.
  var messages = 0
  var first: Instant?
  var last: Instant?
}

/// Takes a conversation's messages one by one and keeps only what judging needs.
struct ConversationCollector {
  private var reading: ConversationReading
  private var listener: Listener
  private var names = NameIndex()

  init(of original: OriginalID, index: Int, room: ListeningRoom, orderNumbers: OrderMentions.Shape) {
    listener = Listener(in: room)
    reading = ConversationReading(
      original: original, index: index, heard: Listener(in: room).finish(),
      mentions: OrderMentions(orderNumbers))
  }

  mutating func take(_ message: Message) {
    listener.hear(message)
    reading.mentions.scan(message.text)
    reading.messages += 1
    if let at = message.at {
      reading.first = min(reading.first ?? at, at)
      reading.last = max(reading.last ?? at, at)
    }
    count(message)
  }

  func finish(head: ConversationHead) -> ConversationReading {
    var reading = reading
    reading.head = head
    reading.heard = listener.finish()
    return reading
  }

  private mutating func count(_ message: Message) {
    guard !message.name.isEmpty else { return }
    let place = names.place(of: message.name)
    if place == reading.speakers.count { reading.speakers.append(Speaker(name: message.name)) }
    reading.speakers[place].messages += 1
    reading.speakers[place].marks[message.mark, default: 0] += 1
  }
}

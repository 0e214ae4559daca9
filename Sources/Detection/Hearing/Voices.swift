internal import Evidence

/// Everyone who speaks in one conversation, with a few figures on each.
struct Voices {
  private var names = NameIndex()
  private var people: [(spoken: Voice, automatic: Voice, figures: SpeakerFigures)] = []

  /// Counts a message, and gives back whose it is.
  mutating func note(_ message: Message, isQuestion: Bool) -> Voice {
    let place = names.place(of: message.name)
    if place == people.count {
      people.append(
        (
          Voice(name: message.name, isAutomatic: false), Voice(name: message.name, isAutomatic: true),
          SpeakerFigures()
        ))
    }
    people[place].figures.note(message.at, isQuestion: isQuestion)
    return message.mark == .robot ? people[place].automatic : people[place].spoken
  }

  /// The figures on each speaker, by name as written.
  var figures: [String: SpeakerFigures] {
    people.reduce(into: [:]) { $0[$1.spoken.name] = $1.figures }
  }
}

/// One tape together with the bytes its events point into, while handlers read it.
final class EventPage {
  let tape: EventTape
  let source: SourceWindow

  init(_ tape: EventTape, _ source: SourceWindow) {
    self.tape = tape
    self.source = source
  }
}

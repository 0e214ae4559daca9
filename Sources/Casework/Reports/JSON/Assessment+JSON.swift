internal import Evidence

extension Note {
  /// A piece of evidence says why it ends, a step of the procedure where that is from.
  func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.field("at", at)
      json.field("id", id)
      if why == nil { json.field("source", source) }
      json.field("what", what.text(in: language))
      if let why { json.field("why", why.text(in: language)) }
    }
  }
}

extension Missing {
  func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.field("id", id)
      json.field("until", until)
      json.field("what", what.text(in: language))
    }
  }
}

extension Route {
  func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.field("figures", figures?.text(in: language))
      json.field("fileBy", fileBy, in: language)
      json.field("id", id)
      json.field("title", title.text(in: language))
      json.field("why", why.text(in: language))
    }
  }
}

extension Deadline {
  fileprivate func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.field("earliest", earliest)
      json.field("latest", latest)
      json.key("steps")
      json.list(steps) { $1.write(to: &$0, in: language) }
    }
  }
}

extension Step {
  fileprivate func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.field("from", from)
      json.field("rule", rule)
      json.field("source", source)
      json.field("to", to)
      json.field("why", why.text(in: language))
    }
  }
}

extension JSONWriter {
  /// A complaint filed before, with the dates that count from it; null where there is none.
  mutating func filed(_ assessment: Assessment?, in language: Language) {
    guard let filed = assessment?.filed else { return field("filed", nil as String?) }
    key("filed")
    object { json in
      json.field("at", filed.at)
      json.key("procedure")
      json.list(assessment?.procedure ?? []) { $1.write(to: &$0, in: language) }
      json.field("result", filed.result)
      json.field("what", filed.what.text(in: language))
    }
  }

  mutating func field(_ name: StaticString, _ deadline: Deadline?, in language: Language) {
    guard let deadline else { return field(name, nil as String?) }
    key(name)
    deadline.write(to: &self, in: language)
  }
}

internal import Eligibility
internal import Evidence

extension Guide {
  func write(to json: inout JSONWriter, in language: Language) {
    json.object { json in
      json.field("pack", pack)
      json.key("procedure")
      json.list(procedure) { $1.write(to: &$0, in: language) }
      json.key("routes")
      json.list(routes) { json, route in
        json.object { json in
          json.field("id", route.id)
          json.field("needs", route.needs?.text(in: language))
        }
      }
    }
  }
}

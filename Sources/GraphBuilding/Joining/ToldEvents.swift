import EventModel

/// The events of several documents in the order in which they were written, each as its own document tells it.
struct ToldEvents {
  /// The events; those who take part are named as in the joint cast.
  private(set) var events: [Event] = []
  /// What is said of each.
  private(set) var profiles: [EventProfile] = []
  /// The document and the event in it that each stands for.
  private(set) var origins: [(part: Int, event: Int)] = []

  /// Lists the events.
  init(parts: [DocumentPart], order: [Int], cast: JoinedCast) {
    let kinds = cast.kinds
    for part in order {
      let index = cast.index[part]
      var ids: [String: String] = [:]
      for (own, joint) in zip(parts[part].cast.participants, index) {
        ids[own.id] = cast.participants[joint].id
      }
      for (number, event) in parts[part].graph.events.enumerated() {
        var event = event
        var participants: [String] = []
        for id in event.participants.map({ ids[$0] ?? $0 }) where !participants.contains(id) {
          participants.append(id)
        }
        event.participants = participants
        events.append(event)
        var profile = parts[part].profiles[number]
        profile.document = part
        profile.rename(index, kinds)
        profiles.append(profile)
        origins.append((part, number))
      }
    }
  }
}

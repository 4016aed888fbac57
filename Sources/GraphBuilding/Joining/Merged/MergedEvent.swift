import EventModel

/// One event as several documents tell it.
struct MergedEvent {
  /// The event as each document tells it, in the order in which they were written.
  let members: [Event]
  /// The place of each document among the input.
  let position: [String: Int]

  /// How much more an event tells for every further document that speaks of it, in hundredths.
  private static let weight = 4

  /// Returns the event: named by the document that tells most of it, with all that the others add.
  func event() -> Event? {
    guard members.count > 1, let deciding = MergedStatus.deciding(members) else {
      return members.first
    }
    guard
      var event = members.max(by: { rank($0, deciding.status) < rank($1, deciding.status) })
    else { return nil }
    event.mentions = members.flatMap(\.mentions).sorted {
      (position[$0.document] ?? .max, $0.begin) < (position[$1.document] ?? .max, $1.begin)
    }
    event.id = members.min { place($0) < place($1) }?.id ?? event.id
    event.status = deciding.status
    event.statusRule = deciding.statusRule
    event.time = MergedTime.time(of: members, status: event.status)
    for member in members {
      event.duration = event.duration ?? member.duration
      event.place = event.place ?? member.place
      event.source = event.source ?? member.source
      event.parent = event.parent ?? member.parent
      for participant in member.participants where !event.participants.contains(participant) {
        event.participants.append(participant)
      }
    }
    let hundredths = Int((event.salience * 100).rounded()) + Self.weight * (members.count - 1)
    event.salience = Double(min(99, hundredths)) / 100
    return event
  }

  /// How well a document’s words name the event: what took place is not called by its plan.
  private func rank(_ event: Event, _ status: EventStatus) -> (Int, Double) {
    (event.status == status || event.status.isFact && status.isFact ? 1 : 0, event.salience)
  }

  private func place(_ event: Event) -> (Int, Int) {
    (
      event.mentions.first.flatMap { position[$0.document] } ?? .max,
      event.mentions.first?.begin ?? 0
    )
  }
}

import EventArguments
import EventModel
import TemporalLinking
import TextModel

/// Gives a gathering the time that those who met are said to have spent together.
///
/// - Reads: “They *met* on Monday. … The two *spent three hours* in each other’s company.”
/// - Leaves alone: time that others, or only one of them, spent.
struct SharedDuration {
  let reading: EventReading
  let clusters: [EventCluster]

  private static let gatherings: Set<String> = [
    "meet", "meeting", "talk", "talks", "session", "summit", "conversation", "negotiate",
    "negotiation", "confer", "encounter", "interview", "dinner", "lunch",
  ]

  /// Sets the durations.
  func share(among events: inout [Event]) {
    for index in clusters.indices {
      guard events[index].duration != nil, events[index].participants.count > 1,
        reading.syntax.lemma(reading.token(clusters[index].main)) == "spend",
        let gathering = gathering(before: index, events)
      else { continue }
      events[gathering].duration = events[index].duration
    }
  }

  private func gathering(before index: Int, _ events: [Event]) -> Int? {
    let company = Set(events[index].participants)
    return clusters.indices.prefix(index).last { other in
      events[other].duration == nil && events[other].status == .occurred
        && Set(events[other].participants) == company
        && clusters[other].frames.contains {
          Self.gatherings.contains(reading.syntax.lemma(reading.token($0)))
        }
    }
  }
}

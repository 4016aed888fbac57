import CarefulReadings
import EventModel

/// Whether a picture of the most telling events shows what a careful reader found worth telling.
///
/// The events that a reading names are such; those that its relations connect make the story.
struct SelectionScore {
  /// How many events are drawn.
  let drawn: Int
  /// How many of these the reading names.
  let named: Int
  /// How many of the reading's connected events the text holds.
  let connected: Int
  /// How many of these are drawn.
  let connectedDrawn: Int
  /// What was drawn and is not named, and what is connected and was not drawn, a line each.
  let shortfalls: [String]

  /// Scores the selection of a graph's most telling events.
  init(_ graph: EventGraph, text: String, against reading: CarefulReading, budget: Int) {
    let text = LiteralText(text)
    let telling = graph.events.mostTelling(budget)
    let isDrawn = Set(telling)
    var isNamed: Set<Int> = []
    var (connected, connectedDrawn) = (0, 0)
    var lines: [String] = []
    let story = reading.connected
    for event in reading.events {
      guard let place = text.places(of: event.quote).first else { continue }
      let covered = graph.events.indices.filter { index in
        graph.events[index].mentions.contains {
          $0.begin < place.upperBound && place.lowerBound < $0.end
        }
      }
      isNamed.formUnion(covered)
      guard story.contains(event.name) else { continue }
      connected += 1
      if covered.contains(where: isDrawn.contains) {
        connectedDrawn += 1
      } else {
        let label = covered.first.map { graph.events[$0].label } ?? "no event"
        lines.append("not drawn: \(event.name) (\(label))")
      }
    }
    drawn = telling.count
    named = telling.count(where: isNamed.contains)
    self.connected = connected
    self.connectedDrawn = connectedDrawn
    shortfalls =
      lines
      + telling.filter { !isNamed.contains($0) }.map { "not named: \(graph.events[$0].label)" }
  }
}

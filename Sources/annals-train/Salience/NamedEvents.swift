import CarefulReadings
import EventModel
import GraphBuilding

/// Which of a text's events a careful reading names.
struct NamedEvents {
  let reading: CarefulReading

  /// What a reading says of an event.
  struct Judgement {
    var isNamed = false
    /// How often the event is trained on; 0 where the reading may as well mean another.
    var weight = 1
  }

  /// Returns whether a reading names each of a text's events.
  ///
  /// Of several events in one quote that is named which the fewest clauses stand above.
  func read(_ events: [SalienceExample], in text: String) -> [Judgement] {
    let text = LiteralText(text)
    let connected = reading.connected
    var found = [Judgement](repeating: Judgement(), count: events.count)
    for event in reading.events {
      guard let place = text.places(of: event.quote).first else { continue }
      let covered = events.indices.filter { index in
        events[index].mentions.contains {
          $0.begin < place.upperBound && place.lowerBound < $0.end
        }
      }
      guard let main = covered.min(by: { (events[$0].depth, $0) < (events[$1].depth, $1) }) else {
        continue
      }
      for index in covered where !found[index].isNamed { found[index].weight = 0 }
      found[main] = Judgement(isNamed: true, weight: connected.contains(event.name) ? 2 : 1)
    }
    return found
  }
}

import EventModel
import TemporalLinking
import TextModel

/// Lets what the rows of a table name with their days have a place in pictures: whoever makes a table finds each of its rows worth
/// telling.
struct RowsOfTables {
  let reading: EventReading

  /// Raises the main event of each dated row to what is worth a place; none falls.
  ///
  /// - Complexity: linear in the events.
  func raise(_ events: inout [Event], _ clusters: [EventCluster]) {
    for index in events.indices where events[index].isDatedByText {
      let token = reading.token(clusters[index].main)
      guard reading.syntax.relation(token) == .root,
        reading.syntax.text.row(ofSentence: reading.syntax.sentence(of: token))?.isDated == true
      else { continue }
      events[index].salience = max(events[index].salience, Event.tellingSalience)
    }
  }
}

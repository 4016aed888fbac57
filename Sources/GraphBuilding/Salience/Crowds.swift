import EventModel
import ISO8601

/// Lets events that stand close together step back a little behind the most telling one of them, so that a picture has room for other
/// parts of the story.
enum Crowds {
  /// Lowers all but the most telling event of each sentence, and of each day, month or year; none falls below what is worth a place in
  /// a picture.
  ///
  /// Events of which the hour is told stand for themselves: where a text goes by the clock, its day is what it is about.
  ///
  /// - Complexity: O(*n* log *n*) in the number of events.
  static func thin(_ events: inout [Event]) {
    thin(&events, step: 8, most: 1) { day(of: $0) }
    thin(&events, step: 2, most: .max) { $0.mentions.map(\.sentence).min() }
  }

  /// Lowers all but the most telling event of each crowd.
  ///
  /// - Parameters:
  ///   - events: the events.
  ///   - step: by how many hundredths each further event of a crowd steps back behind the one before it.
  ///   - most: how many steps at most.
  ///   - crowd: what those of one crowd have in common; nothing for an event that stands alone.
  private static func thin<Crowd: Hashable>(
    _ events: inout [Event], step: Int, most: Int, by crowd: (Event) -> Crowd?
  ) {
    var rank: [Crowd: Int] = [:]
    let telling = events.indices.filter { events[$0].salience > Event.tellingSalience }
    for index in telling.sorted(by: { (events[$1].salience, $0) < (events[$0].salience, $1) }) {
      guard let crowd = crowd(events[index]) else { continue }
      let before = rank[crowd, default: 0]
      rank[crowd] = before + 1
      let hundredths = Int((events[index].salience * 100).rounded()) - step * min(before, most)
      events[index].salience = max(Event.tellingSalience, Double(hundredths) / 100)
    }
  }

  /// The day, month or year that the text itself gives an event, and no hour.
  private static func day(of event: Event) -> CalendarDate? {
    guard event.isDatedByText, let date = event.time?.edtf.date, date.granularity <= .day else {
      return nil
    }
    return date
  }
}

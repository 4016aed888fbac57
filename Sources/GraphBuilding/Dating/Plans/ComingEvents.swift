import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel

/// Expects what has a date after the text, wherever that date was found.
///
/// - Reads: “ten days before the *beginning* of the fair”, which is to begin after the day of writing.
/// - Leaves alone: “The ship *sank* in May 2010”, which the past tense tells even in a text that bears an earlier date; what may
///   have begun on the day of writing.
struct ComingEvents {
  let reading: EventReading

  /// Makes plans of the events that are told as done and lie wholly after the day of the text.
  func expect(in events: inout [Event], _ clusters: [EventCluster]) {
    for (index, cluster) in clusters.enumerated()
    where [.occurred, .ongoing].contains(events[index].status) {
      guard let begin = events[index].time?.edtf.bounds.earliest,
        let now = reading.syntax.text.written(at: reading.token(cluster.main))?.bounds.latest,
        begin > now,
        // “Return the keys: done 6 May”, below minutes of the 4th
        reading.statuses[cluster.main].rule != "status.item",
        !cluster.frames.contains(where: { isTold(reading.token($0)) && !isOfRow(reading.token($0)) }
        )
      else { continue }
      events[index].status = .planned
      events[index].statusRule = "status.ahead-of-text"
    }
  }

  /// Whether a verb stands in a row of a table, whose participles say nothing of when it was.
  private func isOfRow(_ verb: Int) -> Bool {
    reading.syntax.text.row(ofSentence: reading.syntax.sentence(of: verb)) != nil
  }

  /// Whether a verb tells in the past or the perfect what was done.
  private func isTold(_ verb: Int) -> Bool {
    guard reading.syntax.isVerb(verb) else { return false }
    let group = VerbGroup(of: verb, in: reading.syntax)
    return group.form == .past || group.isPerfect
  }
}

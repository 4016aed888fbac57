import EventArguments
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// Times counted from the end of a term that a plan has told.
extension OffsetDater {
  /// Dates what was done some time before or after the day on which something was due.
  ///
  /// - Reads: “The loan *was to be repaid* on 5 May 2022. *Two days before the deadline* the bank gave way”.
  /// - Leaves alone: “Two days before the deadline”, where the text has told of nothing due.
  func countFromDeadline(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    guard isOpen(events[clusterOfFrame[frame]].time), syntax.isVerb(verb),
      reading.statuses[frame].status == .occurred,
      let noun = syntax.dependents(of: verb, .obl).first(where: {
        Self.deadlines.contains(syntax.lemma($0))
          && syntax.dependents(of: $0, .det).contains { syntax.lower($0) == "the" }
      }), let preposition = syntax.dependent(of: noun, .case), preposition > 0,
      let sign = ["before": -1, "after": 1][syntax.lower(preposition)],
      let expression = reading.expression(at: preposition - 1),
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count, component.unit.granularity <= .day,
      let date = deadlineTold(before: frame, events),
      let time = time(
        counting: sign * count, component.unit.granularity, from: date,
        told: reading.expressions[expression].tokens)
    else { return }
    events[clusterOfFrame[frame]].time = time
  }

  /// The date of what the text has lately told as still to be; of the *end* of a month its last day.
  private func deadlineTold(before frame: Int, _ events: [Event]) -> CalendarDate? {
    let sentence = reading.syntax.sentence(of: reading.token(frame))
    for other in reading.frames.indices[..<frame].reversed().prefix(24) {
      guard sentence - reading.syntax.sentence(of: reading.token(other)) <= 2 else { return nil }
      guard [.planned, .negated].contains(reading.statuses[other].status),
        let date = dateKnown(events[clusterOfFrame[other]].time)
      else { continue }
      let isEnd = reading.frames[other].times.contains {
        reading.expressions[$0.expression].modifier == .end
      }
      return isEnd && date.granularity < .day ? lastDay(of: date).map(CalendarDate.init) : date
    }
    return nil
  }

  private static let deadlines: Set<String> = ["deadline", "expiry", "expiration", "cutoff"]
}

import EventArguments
import EventModel
import ISO8601
import TemporalLinking
import TimeExpressions

/// Tells on which weekday an event was where nothing tells its date: “*On Monday* the pump failed”.
///
/// Such a day has no place among others: Thursday may be before or after Monday. So the event's time is a day of which
/// nothing is known, and the words are its evidence.
struct OpenWeekdays {
  let reading: EventReading
  let spans: SpanRecorder

  /// The name of the rule.
  static let rule = "time.weekday"

  /// Gives undated events the weekday that their clause names.
  func tell(in events: inout [Event], clusterOfID: [String: Int], _ clusters: [EventCluster]) {
    guard let someDay = EDTF(CalendarDate.unknownDay) else { return }
    for index in events.indices where events[index].time == nil {
      guard let cluster = clusterOfID[events[index].id],
        let expression = weekday(of: clusters[cluster])
      else { continue }
      events[index].time = EventTime(
        edtf: someDay, basis: .stated, rule: Self.rule, evidence: [spans.evidence(expression.span)])
    }
  }

  private func weekday(of cluster: EventCluster) -> TimeExpression? {
    for frame in [cluster.main] + cluster.frames {
      for link in reading.frames[frame].times where link.relation == .during {
        let expression = reading.expressions[link.expression]
        guard expression.type != .set, expression.type != .duration,
          case .date(let date) = expression.value, date.openWeekday != nil
        else { continue }
        return expression
      }
    }
    return nil
  }
}

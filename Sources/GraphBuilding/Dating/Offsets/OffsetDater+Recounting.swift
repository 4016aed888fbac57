import EventArguments
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// Counts from the verb before, where the text dates that one otherwise than the count takes it.
extension OffsetDater {
  /// Dates anew what a count of days or years puts before the verb that it is joined to.
  ///
  /// - Reads: “She *died* in her sleep and *was buried* four days later”, where the day of the death is told elsewhere; “was
  ///   *arrested* in May but *released* three days later”.
  /// - Leaves alone: counts that already lead on from the verb before.
  func recount(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.relation(token) == .conj, let before = verbBefore(token),
      reading.frames[frame].times.count == 1, let link = reading.frames[frame].times.first,
      link.relation == .during,
      let length = reading.expressions[link.expression].lengthAfter,
      length.components.count == 1, let component = length.components.first,
      let count = component.count, let own = events[clusterOfFrame[frame]].time,
      own.basis == .resolved, let origin = events[clusterOfFrame[before]].time, !origin.within,
      origin.basis != .inferred, let date = origin.edtf.date,
      own.edtf.bounds.precedes(origin.edtf.bounds),
      let time = time(
        counting: count, component.unit.granularity, from: date,
        told: reading.expressions[link.expression].tokens)
    else { return }
    events[clusterOfFrame[frame]].time = time
  }

  /// The event of the nearest verb that another is joined to.
  func verbBefore(_ verb: Int) -> Int? {
    let syntax = reading.syntax
    guard let first = syntax.head(verb), first < verb else { return nil }
    let joined = syntax.dependents(of: first, .conj).last { $0 < verb && syntax.isVerb($0) }
    return [joined, first].compactMap { $0 }.lazy.compactMap(reading.frame(at:)).first {
      reading.statuses[$0].status == .occurred
    }
  }
}

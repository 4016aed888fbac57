import EventArguments
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TextModel
import TimeExpressions

/// Orders what happened in parts of one day, which the events' dates do not keep apart.
///
/// - Reads: “The samples were *confirmed* on Monday morning. The firm *stopped* the line that evening”, “*landed* at noon … *died* that
///   evening”.
/// - Leaves alone: nights, which may be the hours before the day as well as those after it, and parts that overlap.
struct DayPartSieve: Sieve {
  /// How many of the next events of a day are looked at.
  private static let reach = 6

  func links(in reading: EventReading) -> [TemporalLink] {
    let placed = reading.frames.indices.compactMap { place(of: $0, reading) }
      .sorted { ($0.bounds.lowerBound, $0.frame) < ($1.bounds.lowerBound, $1.frame) }
    var found: [TemporalLink] = []
    for (index, earlier) in placed.enumerated() {
      for later in placed[(index + 1)...].prefix(Self.reach)
      where earlier.day == later.day && earlier.bounds.upperBound <= later.bounds.lowerBound
        && (earlier.isPart || later.isPart)
      {
        found.append(
          TemporalLink(
            earlier.frame, .before, later.frame, confidence: 88, rule: "time.day-part"))
      }
    }
    return found
  }

  private struct Place {
    let frame: Int
    /// Midnight of the day, and the seconds in which the event fell.
    let day: Int
    let bounds: Range<Int>
    /// Whether it is a part of a day rather than a time of the clock.
    let isPart: Bool
  }

  private func place(of frame: Int, _ reading: EventReading) -> Place? {
    guard let date = reading.dates[frame], !date.within,
      reading.statuses[frame].status == .occurred,
      let time = date.expressions.lazy.compactMap({ (expression: Int) -> CalendarDate? in
        guard case .date(let time) = reading.expressions[expression].value,
          time.granularity.isTimeOfDay
        else { return nil }
        return time
      }).first, time.dayPart != .night, time.qualification == .exact,
      // What counts from the time, as “an hour after noon”, was not then.
      date.edtf.form == EDTF(time)?.form,
      let begin = time.bounds.earliest, let end = time.bounds.latest, begin < end,
      let day = time.containing(.day)?.bounds.earliest, begin >= day, end <= day + 86_400
    else { return nil }
    return Place(
      frame: frame, day: day, bounds: begin..<end, isPart: time.granularity == .dayPart)
  }
}

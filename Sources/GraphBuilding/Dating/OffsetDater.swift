import EventModel
import ISO8601
import IntervalAlgebra
import TemporalLinking
import TextModel
import TimeExpressions

/// Dates events that the text counts from another event.
///
/// - Reads: “*ten days before* the vote”, “*Two years after* leaving school, she …”, “*the day before* the vote”; and
///   back from the event that is dated, “fell silent in May, *six weeks after* it had landed”.
/// - Leaves alone: offsets from events without a date of their own, and vague ones (“some days after”).
struct OffsetDater {
  let reading: EventReading
  let links: [TemporalLink]
  let clusterOfFrame: [Int]
  let spans: SpanRecorder

  /// Gives dates to events without one, as far as they count from dated ones.
  func date(_ events: inout [Event]) {
    let offsets = links.compactMap(offset)
    for _ in 0..<2 {
      for offset in offsets {
        give(offset.event, from: offset.origin, offset.count, offset, in: &events)
        give(offset.origin, from: offset.event, -offset.count, offset, in: &events)
      }
    }
  }

  private func give(
    _ event: Int, from origin: Int, _ count: Int, _ offset: Offset, in events: inout [Event]
  ) {
    guard event != origin, isOpen(events[event].time),
      let time = time(count, offset, from: events[origin])
    else { return }
    events[event].time = time
  }

  /// Whether an offset may date an event: it has no date, or a clock time whose day was only taken over.
  private func isOpen(_ time: EventTime?) -> Bool {
    guard let time, time.basis != .inferred else { return true }
    return time.basis == .resolved && time.edtf.date?.granularity.isTimeOfDay == true
  }

  /// An event that lies some units before or after another.
  private struct Offset {
    let event: Int
    let origin: Int
    let count: Int
    let unit: Granularity
    let words: Range<Int>
  }

  private func offset(_ link: TemporalLink) -> Offset? {
    guard let cue = link.cue, cue > 0 else { return nil }
    let sign: Int
    switch link.relation {
    case .before: sign = 1
    case .after: sign = -1
    default: return nil
    }
    guard let (count, unit, words) = counted(before: cue) ?? next(before: cue) else { return nil }
    return Offset(
      event: clusterOfFrame[link.target], origin: clusterOfFrame[link.source], count: sign * count,
      unit: unit, words: words)
  }

  /// The units of “*ten days* before the vote”.
  private func counted(before cue: Int) -> (Int, Granularity, Range<Int>)? {
    guard let expression = reading.expression(at: cue - 1),
      reading.expressions[expression].type == .duration,
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count, !isLength(expression)
    else { return nil }
    return (count, component.unit.granularity, reading.expressions[expression].tokens)
  }

  /// The one unit of “*the day* before the vote”.
  private func next(before cue: Int) -> (Int, Granularity, Range<Int>)? {
    guard cue > 1, ["before", "after"].contains(reading.syntax.lower(cue)),
      reading.syntax.lower(cue - 2) == "the"
    else { return nil }
    // “ten years *to the day* after the fire”
    if cue > 3, reading.syntax.lower(cue - 3) == "to" { return counted(before: cue - 3) }
    let unit: Granularity
    switch reading.syntax.lower(cue - 1) {
    case "day": unit = .day
    case "week": unit = .week
    case "month": unit = .month
    case "year": unit = .year
    default: return nil
    }
    return (1, unit, (cue - 2)..<cue)
  }

  /// Whether a duration is how long something went on before: “taught *for three years* before she left”.
  private func isLength(_ expression: Int) -> Bool {
    let first = reading.expressions[expression].tokens.lowerBound
    return first > 0 && reading.syntax.lower(first - 1) == "for"
  }

  private func time(_ count: Int, _ offset: Offset, from origin: Event) -> EventTime? {
    guard let start = origin.time, !start.within, start.basis != .inferred,
      let date = start.edtf.date, let (edtf, isWithin) = moved(date, count, offset.unit)
    else { return nil }
    return EventTime(
      edtf: edtf, within: isWithin, basis: .resolved, rule: "time.offset",
      evidence: [spans.evidence(offset.words)])
  }

  /// A date some units later; where it is coarser than they are, the stretch that each of its days may have led to.
  private func moved(
    _ date: CalendarDate, _ count: Int, _ unit: Granularity
  ) -> (EDTF, Bool)? {
    guard date.granularity < unit else {
      return (date.containing(unit) ?? date).adding(count, unit).flatMap { EDTF($0) }
        .map { ($0, false) }
    }
    guard let first = date.firstDay, let last = lastDay(of: date),
      let from = CalendarDate(first).containing(unit)?.adding(count, unit)?.firstDay,
      let to = CalendarDate(last).containing(unit)?.adding(count, unit).flatMap(lastDay)
    else { return nil }
    let (earliest, latest) = (CalendarDate(from), CalendarDate(to))
    return (EDTF(from: .date(earliest), to: .date(latest)), true)
  }

  private func lastDay(of date: CalendarDate) -> CivilDay? {
    date.bounds.latest.map { CivilDay(number: ($0 - 86_400) / 86_400) }
  }
}

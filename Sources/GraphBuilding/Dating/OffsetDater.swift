import EventModel
import ISO8601
import IntervalAlgebra
import TemporalLinking
import TextModel
import TimeExpressions

/// Dates events that the text counts from another event.
///
/// - Reads: “*ten days before* the vote”, “*Two years after* leaving school, she …”.
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
        guard isOpen(events[offset.event].time),
          let time = time(offset, from: events[offset.origin])
        else { continue }
        events[offset.event].time = time
      }
    }
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
    let expression: Int
  }

  private func offset(_ link: TemporalLink) -> Offset? {
    guard let cue = link.cue, cue > 0, let expression = reading.expression(at: cue - 1),
      reading.expressions[expression].type == .duration,
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count, !isLength(expression)
    else { return nil }
    let sign: Int
    switch link.relation {
    case .before: sign = 1
    case .after: sign = -1
    default: return nil
    }
    return Offset(
      event: clusterOfFrame[link.target], origin: clusterOfFrame[link.source], count: sign * count,
      unit: component.unit.granularity, expression: expression)
  }

  /// Whether a duration is how long something went on before: “taught *for three years* before she left”.
  private func isLength(_ expression: Int) -> Bool {
    let first = reading.expressions[expression].tokens.lowerBound
    return first > 0 && reading.syntax.lower(first - 1) == "for"
  }

  private func time(_ offset: Offset, from origin: Event) -> EventTime? {
    guard offset.event != offset.origin, let start = origin.time, !start.within,
      let date = start.edtf.date
    else { return nil }
    let base = date.containing(offset.unit) ?? date
    guard let moved = base.adding(offset.count, offset.unit), let edtf = EDTF(moved)
    else { return nil }
    return EventTime(
      edtf: edtf, basis: .resolved, rule: "time.offset",
      evidence: [spans.evidence(reading.expressions[offset.expression].span)])
  }
}

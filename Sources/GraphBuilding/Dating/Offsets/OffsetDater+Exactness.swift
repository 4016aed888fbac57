import EventModel
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// How exactly a length tells when something was: “*almost* ten years after it was proposed”, “*more than* two years later”.
extension OffsetDater {
  /// Returns when something was that the text counts from a date, as exactly as the length is told.
  ///
  /// - Parameters:
  ///   - count: how many units it goes on, or back.
  ///   - unit: the unit.
  ///   - date: the date that it counts from.
  ///   - words: the words that tell the length.
  /// - Returns: the time, or nothing where the calendar does not go so far.
  func time(
    counting count: Int, _ unit: Granularity, from date: CalendarDate, told words: Range<Int>
  ) -> EventTime? {
    guard let (reached, isWithin) = moved(date, count, unit) else { return nil }
    let limit = EDTF(date).flatMap {
      limited(reached, count, unit, saidAt: words.lowerBound, from: $0)
    }
    return EventTime(
      edtf: limit?.0 ?? reached, within: limit?.1 ?? isWithin, basis: .resolved, rule: Self.rule,
      evidence: [spans.evidence(words)])
  }

  /// Returns when something was some time before or after another, where that length is only a limit or about right.
  ///
  /// - Reads: “opened in 2017, *almost ten years after* it was proposed”, which was about 2007; “was found in 1990, *more than two years
  ///   after* it sank”, which was by 1988; “*less than a year* later”, which was within that year.
  /// - Leaves alone: “ten years after it was proposed”.
  ///
  /// - Parameters:
  ///   - reached: the date that the length itself leads to.
  ///   - count: how many units it goes on, or back.
  ///   - unit: the unit.
  ///   - word: the first word that tells the length.
  ///   - start: the date that it counts from.
  /// - Returns: the time and whether the event was at some moment within it; nothing where the length is exact.
  func limited(
    _ reached: EDTF, _ count: Int, _ unit: Granularity, saidAt word: Int, from start: EDTF
  ) -> (EDTF, Bool)? {
    guard let expression = reading.expression(at: word),
      reading.expressions[expression].type == .duration,
      let modifier = reading.expressions[expression].modifier
    else { return nil }
    switch modifier {
    case .lessThan where isNearly(expression), .approximate:
      guard var date = reached.date, date.granularity > .century else { return (reached, false) }
      date.qualification = .approximate
      return EDTF(date).map { ($0, false) }
    case .lessThan, .equalOrLess:
      let reached = exact(reached)
      return (count < 0 ? EDTF.span(reached, start) : EDTF.span(start, reached), true)
    case .moreThan, .equalOrMore:
      guard let date = limit(count, unit, from: start) ?? exact(reached).date else { return nil }
      return (
        count < 0
          ? EDTF(from: .open, to: .date(date)) : EDTF(from: .date(date), to: .open), true
      )
    default: return nil
    }
  }

  /// A date as a bound, of which it says nothing that it is about right.
  private func exact(_ reached: EDTF) -> EDTF {
    guard var date = reached.date else { return reached }
    date.qualification = .exact
    return EDTF(date) ?? reached
  }

  /// The year that whole centuries lead to: “July 2000, more than *a century* after”.
  private func limit(_ count: Int, _ unit: Granularity, from start: EDTF) -> CalendarDate? {
    guard unit == .century, let date = start.date, date.granularity >= .year else {
      return nil
    }
    return date.containing(.year)?.adding(count * 100, .year)
  }

  private func isNearly(_ expression: Int) -> Bool {
    ["nearly", "almost"]
      .contains(reading.syntax.lower(reading.expressions[expression].tokens.lowerBound))
  }
}

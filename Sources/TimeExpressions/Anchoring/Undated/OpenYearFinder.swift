import ISO8601
import TextModel

/// Finds whether a text tells days or hours without ever telling their year.
///
/// - Reads: a dateline without a year, `SKARN, Oct. 8 (Press) —`; a story whose first date has none, “The pump failed on
///   8 October”; one that tells only hours, “At 14:02 the pump failed. At 14:10 …”.
/// - Leaves alone: a text whose day of writing is known with its year, and one that tells a year before the first day that
///   has none.
struct OpenYearFinder {
  let text: AnalysedText
  let found: [FoundExpression]

  /// Returns the text's open year; nothing where its years are told.
  func openYear() -> OpenYear? {
    if let written = text.document.created {
      guard written.year == nil, written.granularity == .day, let month = written.month,
        let day = written.day
      else { return nil }
      return openYear(month, day)
    }
    guard !tellsFullDate else { return nil }
    let dates = self.dates
    guard let first = dates.first(where: { $0.namesYear || $0.month != nil }) else {
      return dates.isEmpty ? clockOnly : nil
    }
    guard !first.namesYear, let month = first.month else { return nil }
    return openYear(month, first.day, isWritten: false)
  }

  /// The dates that the text names outright, without recurring ones and years of what is only mentioned.
  private var dates: [CalendarFields] {
    let passing = PassingYears(text: text)
    return found.compactMap { passing.contain($0) ? nil : Self.fields($0) }
  }

  private static func fields(_ expression: FoundExpression) -> CalendarFields? {
    switch expression.reading.meaning.core {
    case .fields(let fields, _, _) where fields.weekday == nil || fields.day != nil: fields
    case .within(let fields, _): fields
    default: nil
    }
  }

  /// Whether a day or month is named with its year, or a time counts from the day of writing by years.
  private var tellsFullDate: Bool {
    dates.contains { $0.year != nil && ($0.month != nil || $0.season != nil || $0.quarter != nil) }
  }

  private func openYear(_ month: Int, _ day: Int?, isWritten: Bool = true) -> OpenYear? {
    let known = weekdayTold() ?? (isWritten ? weekdayOfLead(month, day) : nil)
    // “On 14 December … On Saturday 18 January …” goes on in the next year.
    let turns = known.map { $0.month - month } ?? 0
    let offset = turns <= -6 ? 1 : turns >= 6 && isWritten ? -1 : 0
    let year = OpenYear.standIns.first { year in
      guard let known else { return CalendarDate(year: year, month: month, day: day ?? 1) != nil }
      return CalendarDate(year: year + offset, month: known.month, day: known.day)?.civilDay?
        .weekday == known.weekday
    }
    guard let year else { return nil }
    return OpenYear(
      year: year,
      created: isWritten ? day.flatMap { CalendarDate(year: year, month: month, day: $0) } : nil,
      knowsWeekdays: known != nil, namesDays: true)
  }

  /// A day that is named with its weekday: `Tuesday 8 October`.
  private func weekdayTold() -> (month: Int, day: Int, weekday: Int)? {
    for fields in dates {
      if let month = fields.month, let day = fields.day, let weekday = fields.weekday {
        return (month, day, weekday)
      }
    }
    return nil
  }

  /// The weekday that the first sentences of a report name, which is that of its dateline.
  private func weekdayOfLead(_ month: Int, _ day: Int?) -> (month: Int, day: Int, weekday: Int)? {
    guard let day else { return nil }
    for expression in found.prefix(4) where expression.sentence <= 3 {
      guard case .fields(let fields, .open, _) = expression.reading.meaning.core,
        let weekday = fields.weekday, fields.day == nil
      else { continue }
      return (month, day, weekday)
    }
    return nil
  }

  /// A day that nobody names, for a text that tells hours and no date.
  private var clockOnly: OpenYear? {
    var hours = 0
    for expression in found {
      switch expression.reading.meaning.core {
      case .none where expression.reading.meaning.clock?.hour != nil: hours += 1
      case .none, .duration, .reference, .set, .focus, .stretch(0, _, .narrative): continue
      case .shift(let length, _, .narrative) where length.isOfHours: continue
      default: return nil
      }
    }
    guard hours > 0 else { return nil }
    return OpenYear(
      year: OpenYear.standIns.lowerBound, created: nil, knowsWeekdays: false, namesDays: false)
  }
}

extension CalendarDuration {
  /// Whether it is a number of hours, minutes or seconds.
  fileprivate var isOfHours: Bool {
    components.allSatisfy { [.hour, .minute, .second].contains($0.unit) }
  }
}

import ISO8601

/// Which of the days of a stretch is meant.
struct Counted: Hashable, Sendable {
  /// The number from 1, or -1 for the last.
  var number: Int
  /// The weekday from 1 for Monday; nothing where days or weekends are counted.
  var weekday: Int?
  /// Whether weekends are counted.
  var isWeekend = false

  /// Whether the weekday right behind a day is meant, or with -1 that before it: `the Tuesday after Easter`.
  var isBeside = false

  /// Returns the day or weekend in a stretch, or beside it, if there is one.
  func date(in stretch: CalendarDate) -> CalendarDate? {
    if isBeside, let weekday {
      guard let day = stretch.civilDay else { return nil }
      let forward = (weekday - day.weekdayOfItsTime + 6) % 7 + 1
      let back = (day.weekdayOfItsTime - weekday + 6) % 7 + 1
      return CalendarDate(CivilDay(number: day.number + (number > 0 ? forward : -back)))
    }
    guard let first = stretch.firstDay, let next = stretch.adding(1)?.firstDay else { return nil }
    var days = first.number..<next.number
    if let weekday = isWeekend ? 6 : weekday {
      let offset = (weekday - first.weekdayOfItsTime + 7) % 7
      let last = CivilDay(number: next.number - 1)
      let back = (last.weekdayOfItsTime - weekday + 7) % 7
      days = first.number + offset..<max(first.number + offset, last.number - back + 1)
    }
    let step = weekday != nil || isWeekend ? 7 : 1
    let day = number > 0 ? days.lowerBound + (number - 1) * step : days.upperBound - 1
    guard days.contains(day) else { return nil }
    let date = CalendarDate(CivilDay(number: day))
    return isWeekend ? date.containing(.weekend) : date
  }
}

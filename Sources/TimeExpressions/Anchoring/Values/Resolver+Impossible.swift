import ISO8601
import TextModel

/// Days that cannot be as they are written.
extension Resolver {
  /// Says why a day with its month and year, as written, is none: “31 February 2022”, “Tuesday 5 May 2022”.
  func impossibility(of found: FoundExpression) -> String? {
    guard let fields = found.reading.meaning.fields, let year = fields.year, !fields.isShort,
      fields.month != nil
    else { return nil }
    let words = text.string(found.tokens)
    if found.reading.rule == DayMonthRule.name, fields.day == nil, found.tokens.count > 2 {
      return "“\(words)” is no day of the calendar"
    }
    // Before, many wrote the Julian calendar's day.
    guard year > 1923, let named = fields.weekday, fields.day != nil,
      let date = fields.date(in: year),
      let day = date.civilDay?.weekday, day != named
    else { return nil }
    return "“\(words)” was a \(Self.weekdays[day - 1])"
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}

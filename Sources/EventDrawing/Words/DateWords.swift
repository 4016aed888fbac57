import EventModel
import ISO8601

/// Dates in words, never more precise than they are.
struct DateWords {
  /// What a heading already says, so that the rows below it need not.
  enum Known: Hashable {
    case nothing
    case year(Int)
    case day(CivilDay)
  }

  /// What the heading above says.
  var known: Known = .nothing
  /// The days in which a day is named with its weekday, around the date of writing.
  var weekdays: Range<Int>?

  /// The same words below a heading that says nothing.
  var knowingNothing: DateWords { DateWords(known: .nothing, weekdays: weekdays) }

  /// Returns the days around a date of writing of which a reader may know the weekday.
  static func weekdays(around created: CalendarDate?) -> Range<Int>? {
    created?.civilDay.map { $0.number - 400..<$0.number + 400 }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let fullWeekdayNames = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// Returns the weekday that is all a text says of a day, such as “Monday”, “Monday evening” or “Monday, 10:15”.
  func weekday(_ mention: TimeMention) -> String? {
    guard let date = CalendarDate(mention.value), let weekday = date.openWeekday else { return nil }
    let name = Self.fullWeekdayNames[weekday - 1]
    if let part = date.dayPart { return name + " " + Self.word(for: part) }
    guard let hour = date.hour else { return name }
    return "\(name), " + Self.twoDigits(hour) + ":" + Self.twoDigits(date.minute ?? 0)
  }

  private static func word(for part: DayPart) -> String {
    switch part {
    case .morning: "morning"
    case .midday: "midday"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    case .daytime: "in the daytime"
    }
  }

  /// Returns a date in words, such as “Fri 7 July 2017”, “44 BC” or “05:42”.
  func words(_ date: CalendarDate) -> String {
    let body = plainWords(date)
    switch date.qualification {
    case .exact: return body
    case .approximate: return "c. " + body
    case .uncertain: return "perhaps " + body
    case .uncertainAndApproximate: return "perhaps c. " + body
    }
  }

  /// Returns a year in words, such as “1986”, “AD 79” or “44 BC”.
  static func year(_ year: Int) -> String {
    if year <= 0 { return "\(1 - year) BC" }
    return year < 1000 ? "AD \(year)" : String(year)
  }

  /// Returns the name of a month from 1 to 12.
  static func month(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "month \(month)"
  }

  private func plainWords(_ date: CalendarDate) -> String {
    switch date.granularity {
    case .century: return century(date)
    case .decade: return decade(date)
    case .year: return date.year.map(Self.year) ?? fallback(date)
    case .half, .quarter, .season: return division(date)
    case .month:
      guard let month = date.month else { return date.year.map(Self.year) ?? fallback(date) }
      return withYear(Self.month(month), date)
    case .week, .weekend, .day, .dayPart: return day(date)
    case .hour, .minute, .second: return time(date)
    }
  }

  private func century(_ date: CalendarDate) -> String {
    guard let earliest = date.bounds.earliest else { return fallback(date) }
    let first = CivilDay(number: Self.dayNumber(earliest)).civil.year
    if first < 0 { return Self.ordinal(-first / 100 + 1) + " century BC" }
    return Self.ordinal(first / 100 + 1) + " century"
  }

  private func decade(_ date: CalendarDate) -> String {
    guard let earliest = date.bounds.earliest else { return fallback(date) }
    let first = CivilDay(number: Self.dayNumber(earliest)).civil.year
    if first < 0 { return "\(-first / 10 * 10)s BC" }
    return "\(first / 10 * 10)s"
  }

  private func division(_ date: CalendarDate) -> String {
    if let season = date.season {
      return withYear("\(season)", date)
    }
    if let quarter = date.quarter { return withYear("Q\(quarter)", date) }
    guard let earliest = date.bounds.earliest, let year = date.year else { return fallback(date) }
    let month = CivilDay(number: Self.dayNumber(earliest)).civil.month
    return (month < 7 ? "first" : "second") + " half of " + Self.year(year)
  }

  private func day(_ date: CalendarDate) -> String {
    guard let day = date.day, let month = date.month else {
      guard let month = date.month else { return date.year.map(Self.year) ?? fallback(date) }
      return withYear(Self.month(month), date)
    }
    let body = withYear("\(day) \(Self.month(month))", date)
    guard let civil = date.civilDay, let weekdays, weekdays.contains(civil.number) else {
      return body
    }
    return Self.weekdayNames[civil.weekday - 1] + " " + body
  }

  private func time(_ date: CalendarDate) -> String {
    guard let hour = date.hour else { return day(date) }
    var clock = Self.twoDigits(hour) + ":" + Self.twoDigits(date.minute ?? 0)
    if date.granularity == .hour { clock = "\(hour):00" }
    if let second = date.second { clock += ":" + Self.twoDigits(second) }
    if date.granularity == .hour { clock = "about " + clock }
    if date.zoneOffset == 0 { clock += " UTC" }
    if case .day(let known) = known, date.placedDay == known { return clock }
    guard date.day != nil else { return clock }
    return day(date) + ", " + clock
  }

  private func withYear(_ body: String, _ date: CalendarDate) -> String {
    guard let year = date.year else { return body }
    switch known {
    case .year(let known) where known == year: return body
    case .day(let known) where known.civil.year == year: return body
    default: return body + " " + Self.year(year)
    }
  }

  private func fallback(_ date: CalendarDate) -> String {
    date.isFullySpecified ? date.description : "year not given"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 10, number % 100 / 10) {
      case (_, 1): "th"
      case (1, _): "st"
      case (2, _): "nd"
      case (3, _): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  /// Returns the number of the day that an instant falls on.
  static func dayNumber(_ instant: Int) -> Int {
    instant >= 0 ? instant / 86_400 : -((86_399 - instant) / 86_400)
  }
}

/// The size of a stretch of the calendar, from centuries to seconds.
public enum Granularity: UInt8, Hashable, Comparable, Sendable, CaseIterable {
  case century, decade, year, half, season, quarter, month, week, weekend, day, dayPart
  case hour, minute, second

  /// Whether the first is the coarser of the two.
  public static func < (a: Granularity, b: Granularity) -> Bool { a.rawValue < b.rawValue }

  /// Whether the stretch is shorter than a day.
  public var isTimeOfDay: Bool { self >= .dayPart }
}

/// A season of the northern year, in the order of ISO 8601-2.
public enum Season: Int, Hashable, Sendable, CaseIterable {
  case spring = 1
  case summer, autumn, winter

  /// The code of TIMEX3: `SP`, `SU`, `FA` or `WI`.
  public var code: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }
}

/// A part of the day, as TIMEX3 distinguishes them.
public enum DayPart: String, Hashable, Sendable, CaseIterable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"

  /// The hours that the part covers, half-open, counted from midnight of its day.
  public var hours: Range<Int> {
    switch self {
    case .morning: 0..<12
    case .midday: 11..<14
    case .afternoon: 12..<18
    case .evening: 17..<24
    case .night: 18..<30
    case .daytime: 6..<20
    }
  }
}

/// How sure a date is, as ISO 8601-2 marks it.
public enum Qualification: String, Hashable, Sendable, CaseIterable {
  /// Stated without doubt.
  case exact = ""
  /// Perhaps another date: `?`.
  case uncertain = "?"
  /// About this date: `~`.
  case approximate = "~"
  /// Both: `%`.
  case uncertainAndApproximate = "%"
}

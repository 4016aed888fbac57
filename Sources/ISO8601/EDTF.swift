/// A date or interval of ISO 8601-2 (EDTF): never more precise than what it was read from.
///
///     EDTF("1939-09/1945-09")
///     EDTF("2017-05-09/..")        // open end
///     EDTF("/1904")                // unknown beginning
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// A side of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// A date.
    case date(CalendarDate)
    /// Without limit: `..`.
    case open
    /// Limited, but not known by what: the empty text.
    case unknown
  }

  /// What the value is.
  public enum Form: Hashable, Sendable {
    /// One stretch of the calendar.
    case date(CalendarDate)
    /// From the first side to the second, both included.
    case interval(Endpoint, Endpoint)
  }

  /// What the value is.
  public let form: Form

  /// Creates the stretch that a date is; nothing where EDTF cannot write it (`XXXX-WXX-6`).
  ///
  /// A week or weekend becomes an interval of days, a part of a day the day.
  public init?(_ date: CalendarDate) {
    switch date.granularity {
    case .week, .weekend:
      guard let first = date.firstDay else {
        guard let year = date.containing(.year), year.yearField.isExact else { return nil }
        self.init(year)
        return
      }
      let last = CivilDay(number: first.number + (date.granularity == .week ? 6 : 1))
      self.init(from: .date(CalendarDate(first)), to: .date(CalendarDate(last)))
    case .dayPart:
      guard let day = date.containing(.day) else { return nil }
      self.init(day)
    default:
      guard date.division != .week else { return nil }
      var coarser = date
      if date.granularity == .half || date.granularity == .quarter, !date.divisionField.isExact {
        coarser = date.containing(.year) ?? date
      }
      self.init(form: .date(coarser))
    }
  }

  private init(form: Form) { self.form = form }

  /// Creates an interval.
  ///
  /// A side that EDTF cannot write as one date becomes one that it can: of a week its first or last day, of a part of a day
  /// the day; where there is none, unknown.
  public init(from begin: Endpoint, to end: Endpoint) {
    self.init(form: .interval(Self.side(begin, isEnd: false), Self.side(end, isEnd: true)))
  }

  private static func side(_ endpoint: Endpoint, isEnd: Bool) -> Endpoint {
    guard case .date(let date) = endpoint else { return endpoint }
    switch EDTF(date)?.form {
    case .date(let date): return .date(date)
    case .interval(let first, let last): return isEnd ? last : first
    case nil: return .unknown
    }
  }

  /// Creates a value from its ISO 8601-2 form; nothing where the form is not valid.
  public init?(_ description: String) {
    guard let value = try? EDTF(parsing: description) else { return nil }
    self = value
  }

  /// Creates a value from its ISO 8601-2 form.
  ///
  /// - Throws: ``ParsingError`` with the place of the first character that does not fit.
  public init(parsing description: String) throws(ParsingError) {
    let parts = description.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      let date = try CalendarDate(parsing: description)
      guard let value = EDTF(date) else {
        throw ParsingError(
          input: description, offset: 0, reason: "a date that EDTF can write is expected")
      }
      self = value
    case 2:
      let begin = try Self.endpoint(parts[0])
      let end = try Self.endpoint(parts[1])
      if case .date(let a) = begin, case .date(let b) = end, let first = a.bounds.earliest,
        let last = b.bounds.latest, first >= last
      {
        throw ParsingError(
          input: String(description.prefix(80)), offset: parts[0].utf8.count + 1,
          reason: "an end after the beginning is expected")
      }
      self.init(form: .interval(begin, end))
    default:
      throw ParsingError(
        input: String(description.prefix(80)),
        offset: parts[0].utf8.count + parts[1].utf8.count + 1, reason: "the end is expected")
    }
  }

  private static func endpoint(_ text: Substring) throws(ParsingError) -> Endpoint {
    switch text {
    case "": return .unknown
    case "..": return .open
    default:
      let date = try CalendarDate(parsing: String(text))
      guard date.division != .week else {
        throw ParsingError(input: String(text), offset: 0, reason: "a day or month is expected")
      }
      return .date(date)
    }
  }

  /// The value as ISO 8601-2 writes it.
  public var description: String {
    switch form {
    case .date(let date): date.description
    case .interval(let begin, let end): Self.text(begin) + "/" + Self.text(end)
    }
  }

  private static func text(_ endpoint: Endpoint) -> String {
    switch endpoint {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }

  /// Whether no side is open or unknown.
  public var isClosed: Bool {
    switch form {
    case .date, .interval(.date, .date): true
    case .interval: false
    }
  }

  /// The earliest and latest instants, half-open; nothing where a side is open or unknown.
  public var bounds: TimeBounds {
    switch form {
    case .date(let date): return date.bounds
    case .interval(let begin, let end):
      var earliest: Int?
      var latest: Int?
      if case .date(let date) = begin { earliest = date.bounds.earliest }
      if case .date(let date) = end { latest = date.bounds.latest }
      return TimeBounds(earliest: earliest, latest: latest)
    }
  }

  /// The date, where the value is no interval.
  public var date: CalendarDate? {
    if case .date(let date) = form { return date }
    return nil
  }

  /// The interval from the beginning of one value to the end of another.
  public static func span(_ first: EDTF, _ last: EDTF) -> EDTF {
    let begin: Endpoint
    switch first.form {
    case .date(let date): begin = .date(date)
    case .interval(let side, _): begin = side
    }
    switch last.form {
    case .date(let date): return EDTF(from: begin, to: .date(date))
    case .interval(_, let side): return EDTF(from: begin, to: side)
    }
  }
}

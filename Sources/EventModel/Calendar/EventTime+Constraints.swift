public import ISO8601

/// Where on the calendar an event must begin and end, as far as its time says.
struct CalendarLimits: Hashable, Sendable {
  /// The first instant at which the event can begin.
  var earliestStart: Int?
  /// The instant before which it must begin.
  var latestStart: Int?
  /// The instant after which it must end.
  var earliestEnd: Int?
  /// The last instant at which it can end.
  var latestEnd: Int?
}

extension EventTime {
  /// The earliest and latest instants of the time, half-open.
  public var bounds: TimeBounds { edtf.bounds }

  /// Whether the date is said to be uncertain or approximate.
  public var isApproximate: Bool {
    switch edtf.form {
    case .date(let date): date.qualification != .exact
    case .interval(let begin, let end): Self.isQualified(begin) || Self.isQualified(end)
    }
  }

  private static func isQualified(_ endpoint: EDTF.Endpoint) -> Bool {
    if case .date(let date) = endpoint { date.qualification != .exact } else { false }
  }

  /// Where the event must begin and end: inside a date, and from one side of an interval to the other.
  var limits: CalendarLimits {
    let bounds = bounds
    var limits = CalendarLimits(earliestStart: bounds.earliest, latestEnd: bounds.latest)
    guard !within, !isWeek, case .interval(let begin, let end) = edtf.form else { return limits }
    if case .date(let first) = begin { limits.latestStart = first.bounds.latest }
    if case .date(let last) = end { limits.earliestEnd = last.bounds.earliest }
    return limits
  }

  /// Whether an interval is a week or weekend of the calendar that is named as one, so that an event need not fill it: “left
  /// *last week*”, but “stayed *from Monday to Sunday*”.
  private var isWeek: Bool {
    guard rule != "time.limit", case .interval(.date(let begin), .date(let end)) = edtf.form,
      begin.granularity == .day, end.granularity == .day, let first = begin.civilDay,
      let last = end.civilDay, last.weekday == 7
    else { return false }
    return [1, 6].contains(last.number - first.number)
  }
}

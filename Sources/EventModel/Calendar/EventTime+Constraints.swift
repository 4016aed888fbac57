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
    guard !within, case .interval(let begin, let end) = edtf.form else { return limits }
    if case .date(let first) = begin { limits.latestStart = first.bounds.latest }
    if case .date(let last) = end { limits.earliestEnd = last.bounds.earliest }
    return limits
  }
}

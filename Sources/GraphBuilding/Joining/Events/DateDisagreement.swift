import EventModel
import ISO8601

/// Says where two dates that cannot both hold are two documents’ dates of one event, rather than those of two events.
enum DateDisagreement {
  /// How far two clocks may be apart, in seconds.
  private static let tolerance = 3_600

  /// Whether what happens once is told with two dates, or what the same people did that day with two hours.
  static func isTold(_ a: EventProfile, _ b: EventProfile) -> Bool {
    guard let first = a.date?.bounds, let second = b.date?.bounds, first.isApart(from: second)
    else { return false }
    return OnceOnlyEvents.isSame(a, b) || isClock(a, first, b, second)
  }

  private static func isClock(
    _ a: EventProfile, _ first: TimeBounds, _ b: EventProfile, _ second: TimeBounds
  ) -> Bool {
    guard let day = a.day, day == b.day, let begin = first.earliest, let other = second.earliest,
      abs(begin - other) <= tolerance, a.agents.sharesName(with: b.agents)
    else { return false }
    return a.patients.isEmpty && b.patients.isEmpty || a.patients.shares(with: b.patients)
  }
}

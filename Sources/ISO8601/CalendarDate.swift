/// A stretch of the calendar: a century, year, season, month, week, day, hour, minute or second.
public struct CalendarDate: Hashable, Sendable {
  /// The text of the value, for the time being.
  public let description: String

  /// Creates a date from its ISO 8601 form.
  public init?(_ description: String) {
    self.description = description
  }
}

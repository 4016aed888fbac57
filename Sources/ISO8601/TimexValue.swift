/// The value of a TIMEX3 tag: a stretch of the calendar, a duration, or a vague reference.
public enum TimexValue: Hashable, Sendable, CustomStringConvertible {
  /// A vague time relative to the text's present.
  public enum Reference: String, Hashable, Sendable, CaseIterable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }

  /// A stretch of the calendar, or a recurring one where the year is unspecified.
  case date(CalendarDate)
  /// A length of time.
  case duration(CalendarDuration)
  /// The past, the present or the future.
  case reference(Reference)

  /// Creates a value from its form in TIMEX3; nothing where it is none.
  public init?(_ description: String) {
    if let reference = Reference(rawValue: description) {
      self = .reference(reference)
    } else if description.utf8.first == UInt8(ascii: "P") {
      guard let duration = CalendarDuration(description) else { return nil }
      self = .duration(duration)
    } else {
      guard let date = CalendarDate(description) else { return nil }
      self = .date(date)
    }
  }

  /// The form of TIMEX3.
  public var description: String {
    switch self {
    case .date(let date): date.timex
    case .duration(let duration): duration.description
    case .reference(let reference): reference.rawValue
    }
  }

  /// The form that TimeML's corpora have, where years before the common era are written `BC0044`.
  public var timeML: String {
    if case .date(let date) = self { return date.timeML }
    return description
  }

  /// The calendar stretch that the value denotes, where it denotes one.
  ///
  /// Nothing for durations and references, and for dates in no known year.
  public var edtf: EDTF? {
    guard case .date(let date) = self, date.bounds.earliest != nil else { return nil }
    return EDTF(date)
  }
}

import ISO8601

/// A year of accounts that a text reports of: “Report for *the year ended 31 March 2020*”.
struct ReportedTerm: Sendable {
  /// The stretch of the calendar.
  let edtf: EDTF
  /// Its last day or month.
  let last: CalendarDate
  /// Its first and last years.
  let years: ClosedRange<Int>
  /// The sentence that tells it.
  let sentence: Int
  /// Whether it stands in a title, so that the text below reports of it.
  let isTitle: Bool
  /// The block that has lately told of another year.
  var leftBlock = -1

  /// Returns whether a date lies within it.
  func contains(_ date: CalendarDate) -> Bool { edtf.bounds.contains(date.bounds) }
}

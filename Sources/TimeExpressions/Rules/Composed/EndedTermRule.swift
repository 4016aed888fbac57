import ISO8601

/// Reads a length of time together with the day or month that ends it: a year of accounts, the six months to a date.
///
/// The whole denotes the stretch up to that date, and not the date.
struct EndedTermRule: TimeRule {
  static let name = "ended-term"
  static let reads = [
    TimeExample("In [the year to 31 May 2016] it lost money.", "2016-05-31"),
    TimeExample("Sales fell in [the year ended 31 May 2016].", "2016-05-31"),
    TimeExample("Sales rose in [the financial year ending March 2016].", "2016-03"),
    TimeExample("Over [the six months to 30 September 2016] it grew.", "2016-09-30"),
    TimeExample("Sales fell in [the quarter ended 31 May 2016].", "2016-05-31"),
    TimeExample("The town built two mills in [the three years to 1914].", "1914"),
    TimeExample("It grew in [the 52 weeks ended 2 April 2016].", "2016-04-02"),
    TimeExample("It was read [week ending Friday 1 April 2016].", "2016-04-01"),
    TimeExample("It was read [w/e 3 April 2016].", "2016-04-03"),
  ]
  static let leavesAlone = [
    "The six men ended it.", "The w/e flights are full.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    let isDetermined = tokens.role(position) == .the
    if isDetermined { position += 1 }
    guard let term = term(tokens, at: position, isDetermined) else { return nil }
    let joint = term.end
    let ends = ["ended", "ending", "to"].contains(tokens.lower(joint))
    guard ends || term.isWritten,
      isDetermined || tokens.role(joint) != .to || tokens.role(index - 1) == .in
    else { return nil }
    let first = term.isWritten ? joint : joint + 1
    guard let date = RuleBook.longest(RuleBook.calendar, tokens, at: first),
      case .fields(let fields, let direction, let basis) = date.meaning.core,
      fields.month != nil && [.day, .month].contains(fields.granularity)
        || fields.granularity == .year && fields.year != nil && term.isOfYears,
      fields.feast == nil, date.meaning.clock == nil,
      !tokens.spansOn(date.end)
    else { return nil }
    var meaning = TimeMeaning(.fields(fields, direction, basis))
    meaning.term = term.duration
    meaning.termTokens = joint - index - (term.isWritten ? 1 : 0)
    return TimeReading(date.end, meaning, Self.name)
  }

  /// A length of time, and where its words end.
  private struct Term {
    let duration: CalendarDuration
    let end: Int
    /// Whether its abbreviation says that it ends with the date behind: `w/e`.
    var isWritten = false
    /// Whether it is years in number, which may end with a year.
    var isOfYears = false
  }

  /// Reads the length: `year`, `financial year`, `half-year`, `six months`, `52 weeks`, `week`, `w/e`.
  private func term(
    _ tokens: TimeTokens, at index: Int, _ isDetermined: Bool
  ) -> Term? {
    // “w/e 3 April”
    if tokens.role(index) == .weekEnding {
      return Term(duration: CalendarDuration(1, .week), end: index + 1, isWritten: true)
    }
    if tokens[index].unit == .week, !tokens[index].plural, tokens.role(index + 1) != .to {
      return Term(duration: CalendarDuration(1, .week), end: index + 1)
    }
    var position = index
    if [.fiscal, .calendar].contains(tokens.role(position)) {
      position = tokens.afterHyphen(position + 1)
    }
    if tokens[position].unit == .year, !tokens[position].plural {
      return Term(duration: CalendarDuration(1, .year), end: position + 1)
    }
    if tokens[position].unit == .quarter, !tokens[position].plural, isDetermined,
      tokens.lower(position + 1) != "to"
    {
      return Term(duration: CalendarDuration(3, .month), end: position + 1)
    }
    if tokens.role(position) == .half, case let unit = tokens.afterHyphen(position + 1),
      tokens[unit].unit == .year, !tokens[unit].plural
    {
      return Term(duration: CalendarDuration(6, .month), end: unit + 1)
    }
    guard isDetermined, let count = tokens.count(at: position), let thousandths = count.thousandths,
      thousandths % 1000 == 0, 1...120 ~= thousandths / 1000, let unit = tokens[count.end].unit,
      [.year, .month, .week].contains(unit), tokens[count.end].plural
    else { return nil }
    return Term(
      duration: CalendarDuration(thousandths / 1000, unit), end: count.end + 1,
      isOfYears: unit == .year)
  }
}

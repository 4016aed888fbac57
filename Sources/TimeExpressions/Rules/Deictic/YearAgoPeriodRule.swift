import ISO8601

/// Reads a business report's period of the year before.
struct YearAgoPeriodRule: TimeRule {
  static let name = "year-ago-period"
  static let reads = [
    TimeExample(
      "Profit rose in the third quarter of 1989 from [the year-earlier quarter].", "1988-Q3"),
    TimeExample("Profit rose in the third quarter of 1989 from [a year earlier].", "1988-Q3"),
    TimeExample("Profit rose in the third quarter of 1989 from [the 1988 period].", "1988-Q3"),
    TimeExample(
      "Profit rose in the third quarter of 1989 from [the prior-year period].", "1988-Q3"),
  ]
  static let leavesAlone = ["The period room was closed."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the || tokens.role(position) == .a { position += 1 }
    if let comparable = comparable(tokens, at: position) { return comparable }
    while tokens.lower(position) == "comparable" || tokens.lower(position) == "corresponding" {
      position += 1
    }
    if tokens[position].isYear {
      let year = tokens[position].number
      guard isPeriod(tokens, position + 1), tokens.role(index) == .the else { return nil }
      var fields = CalendarFields()
      fields.year = year
      return TimeReading(
        position + 2, TimeMeaning(.within(CalendarFields(), .fields(fields, .open, .topic))),
        Self.name)
    }
    let prior = tokens.afterHyphen(position + 1)
    if tokens.role(position) == .previous, prior > position + 1, tokens[prior].unit == .year,
      isPeriod(tokens, prior + 1)
    {
      return TimeReading(
        prior + 2, TimeMeaning(.shift(CalendarDuration(1, .year), forward: false, .topic)),
        Self.name)
    }
    guard tokens[position].unit == .year, !tokens[position].plural else { return nil }
    let joint = tokens.afterHyphen(position + 1)
    guard joint > position + 1, tokens.role(joint) == .ago || tokens.role(joint) == .earlier else {
      return nil
    }
    var end = joint + 1
    if position > index, !isPeriod(tokens, end), tokens.ordinal(at: end) == nil { return nil }
    if isPeriod(tokens, end) {
      end += 1
    } else if let quarter = tokens.ordinal(at: end), 1...4 ~= quarter.value,
      isPeriod(tokens, quarter.end)
    {
      var fields = CalendarFields()
      fields.quarter = quarter.value
      return TimeReading(
        quarter.end + 1, TimeMeaning(.within(fields, .stretch(-1, .year, .document))), Self.name)
    }
    return TimeReading(
      end, TimeMeaning(.shift(CalendarDuration(1, .year), forward: false, .topic)), Self.name)
  }

  /// Reads `the corresponding period last year` and `the same quarter a year ago`.
  private func comparable(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens.lower(index)
    let bare = isPeriod(tokens, index) && tokens.role(index - 1) == .the
    guard bare || word == "comparable" || word == "corresponding" || tokens.role(index) == .same,
      bare || isPeriod(tokens, index + 1)
    else { return nil }
    let end = bare ? index + 1 : index + 2
    let isLastYear = tokens.role(end) == .last && tokens[end + 1].unit == .year
    let isYearAgo =
      tokens.role(end) == .a && tokens[end + 1].unit == .year
      && (tokens.role(end + 2) == .ago || tokens.role(end + 2) == .earlier)
    guard isLastYear || isYearAgo else { return nil }
    return TimeReading(
      isLastYear ? end + 2 : end + 3,
      TimeMeaning(.shift(CalendarDuration(1, .year), forward: false, .topic)), Self.name)
  }

  private func isPeriod(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index) == .periodNoun || tokens.role(index) == .quarterNoun
  }
}

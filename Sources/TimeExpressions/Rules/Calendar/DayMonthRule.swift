import ISO8601

/// Reads a day before a month's name, with or without a year.
struct DayMonthRule: TimeRule {
  static let name = "day-month"
  static let reads = [
    TimeExample("The ship sank on [14 April 1912].", "1912-04-14"),
    TimeExample("They left on [the 5th of May, 2012].", "2012-05-05"),
    TimeExample("It opened on [11]–12 October 1986.", "1986-10-11"),
    TimeExample("It ran from [3] to 5 May 2010.", "2010-05-03"),
    TimeExample("It ran from 3 to [5 May 2010].", "2010-05-05"),
    TimeExample("It was settled on [the twenty-sixth of June 1945].", "1945-06-26"),
    TimeExample("It was settled on [the 12th of October last].", "2016-10-12"),
    TimeExample("It began on [5/6 January 2020].", "2020-01-05"),
    TimeExample("It began on [3/4 May 2020].", "2020-05-03"),
    TimeExample("It fell on [30 June/1 July 1912].", "1912-06-30"),
    TimeExample("It was shown on [3], 4 and 6 May 2010.", "2010-05-03"),
    TimeExample("It was shown on [18]–21/3/2010.", "2010-03-18"),
    TimeExample("It was shown on [3]–5/4/2010.", "2010-04-03"),
    TimeExample("It was shown on [18]-21/3.", "2017-03-18"),
    TimeExample("It broke out on [31 February 2012].", "2012-02"),
    TimeExample("Sworn this [17th day of October 2012] by her.", "2012-10-17"),
  ]
  static let leavesAlone = [
    "Some 14 may apply.", "All 3 march on.", "Day 1, rain.", "They scored 18–21/30.",
    "Some 3/4 may apply.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the { position += 1 }
    guard let day = day(tokens, at: position) else { return nil }
    if var full = month(tokens, at: day.end, day: day.value) {
      if tokens[position].parts.1 == day.value + 1 { full.fields.spansNext = true }
      full = spanned(full, tokens)
      if full.fields.year == nil, let direction = tokens.postposed(full.end, behind: index) {
        return TimeReading(
          full.end + 1, TimeMeaning(.fields(full.fields, direction, .topic)), Self.name)
      }
      return TimeReading(full.end, TimeMeaning(.fields(full.fields, .open, .narrative)), Self.name)
    }
    return leadingDay(tokens, day.value, day.end)
  }

  private func day(_ tokens: TimeTokens, at index: Int) -> (value: Int, end: Int)? {
    let word = tokens[index]
    if word.form == .integer, word.digits <= 2, 1...31 ~= word.number {
      return (word.number, index + 1)
    }
    // “5/6 January”
    if word.form == .slashed || word.form == .fraction, word.parts.2 == -1,
      1...30 ~= word.parts.0, word.parts.1 == word.parts.0 + 1
    {
      return (word.parts.0, index + 1)
    }
    guard let ordinal = tokens.ordinal(at: index), 1...31 ~= ordinal.value else { return nil }
    return ordinal
  }

  private func month(
    _ tokens: TimeTokens, at index: Int, day: Int
  ) -> (fields: CalendarFields, end: Int)? {
    var position = index
    // “The 17th day of October”
    if tokens[position].unit == .day, !tokens[position].plural, tokens.role(position + 1) == .of {
      position += 1
    }
    if tokens.role(position) == .of { position += 1 }
    position = tokens.afterHyphen(position)
    let word = tokens[position]
    guard word.month > 0, !word.mid, !word.ambiguous || word.capital else { return nil }
    var fields = CalendarFields()
    fields.day = day
    fields.month = Int(word.month)
    var end = position + 1
    var next = tokens.afterHyphen(end)
    if tokens.role(next) == .comma || tokens.role(next) == .of { next += 1 }
    if let year = tokens.year(at: next) {
      fields.year = year.fields.year
      fields.isShort = year.fields.isShort
      end = year.end
    } else if let early = tokens.earlyYear(at: end) {
      fields.year = early
      end += 1
    }
    // “31 February 2022” is no day; what is left is its month.
    if fields.year != nil, !fields.isShort, fields.date(in: fields.year) == nil { fields.day = nil }
    return (fields, end)
  }

  /// Takes in the next day behind a slash: `30 June/1 July 1912`.
  private func spanned(
    _ first: (fields: CalendarFields, end: Int), _ tokens: TimeTokens
  ) -> (fields: CalendarFields, end: Int) {
    guard tokens.role(first.end) == .slash, let second = day(tokens, at: first.end + 1),
      let next = month(tokens, at: second.end, day: second.value), first.fields.year == nil
    else { return first }
    let year = next.fields.year ?? 2001
    guard let day = first.fields.date(in: year), day.adding(1, .day) == next.fields.date(in: year)
    else { return first }
    var fields = first.fields
    fields.year = next.fields.year
    fields.isShort = next.fields.isShort
    fields.spansNext = true
    return (fields, next.end)
  }

  /// Reads one of several days that share a month, before the last: `3 to 5 May`, `3, 4 and 6 May`, `18–21/3`; not what counts days
  /// itself, `Day 1, 8 October`.
  private func leadingDay(_ tokens: TimeTokens, _ day: Int, _ end: Int) -> TimeReading? {
    guard tokens[end - 2].unit == nil else { return nil }
    var (last, joint) = (day, end)
    for _ in 0..<6 {
      switch tokens.role(joint) {
      case .hyphen, .to, .and, .or, .through, .until, .comma: break
      default: return nil
      }
      var next = joint + 1
      if tokens.role(next) == .the { next += 1 }
      if joint == end, let fields = numeric(tokens, at: next, behind: day) {
        return TimeReading(end, TimeMeaning(.fields(fields, .open, .narrative)), Self.name)
      }
      guard let second = self.day(tokens, at: next), second.value > last else { return nil }
      if let full = month(tokens, at: second.end, day: day) {
        return TimeReading(end, TimeMeaning(.fields(full.fields, .open, .narrative)), Self.name)
      }
      (last, joint) = (second.value, second.end)
    }
    return nil
  }

  /// Takes the month and year of a later day that is written in figures, for an earlier one.
  private func numeric(_ tokens: TimeTokens, at index: Int, behind day: Int) -> CalendarFields? {
    guard NumericDateRule.endsDays(tokens, at: index),
      var fields = NumericDateRule().read(tokens, at: index)?.meaning.fields, fields.day != nil
    else { return nil }
    fields.day = day
    return fields
  }
}

import TextModel

/// Reads a month's name before a day, with or without a year.
struct MonthDayRule: TimeRule {
  static let name = "month-day"
  static let reads = [
    TimeExample("It struck on [April 14, 1912].", "1912-04-14"),
    TimeExample("He resigned on [Oct. 5].", "2016-10-05", created: "2016-12-01"),
    TimeExample("Book a table for [Aug. the 3rd], please.", "2017-08-03"),
    TimeExample("Book a table for [march 17].", "2018-03-17"),
    TimeExample("The talks of [October 11]–12, 1986 failed.", "1986-10-11"),
    TimeExample("It fell on [June twenty-first 1943].", "1943-06-21"),
    TimeExample("Air travel changed after the [Sept. 11] attacks.", "2001-09-11"),
    TimeExample("In [June] the first pier was laid.", "2017-06"),
  ]
  static let leavesAlone = ["You may 5 times out of ten be right.", "They march 12 abreast."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.month > 0, !word.mid,
      !word.ambiguous || word.capital || tokens[index + 1].ordinal > 0
        || (word.month != 3 && word.month != 5)
        || tokens.isTimePreposition(index - 1) && tokens.role(index - 1) != .to
    else { return nil }
    var position = tokens.afterHyphen(index + 1)
    if tokens.role(position) == .stop, !tokens.spaceBefore(position) { position += 1 }
    let isDetermined = tokens.role(position) == .the
    if isDetermined { position += 1 }
    let day: Int
    var end: Int
    if let ordinal = tokens.ordinal(at: position), 1...31 ~= ordinal.value {
      (day, end) = ordinal
      if isDetermined, countsThing(tokens, month: index, ordinal: position, end) { return nil }
    } else {
      let number = tokens[position]
      guard number.form == .integer, number.digits <= 2, 1...31 ~= number.number else { return nil }
      day = number.number
      end = position + 1
      guard tokens.role(end) != .percent, tokens.role(end) != .oclock else { return nil }
      if tokens.role(end) == .meridiem { return nil }
    }
    var fields = CalendarFields()
    fields.month = Int(word.month)
    fields.day = day
    var next = tokens.afterHyphen(end)
    if tokens.role(next) == .comma || tokens.role(next) == .of || tokens.role(next) == .in {
      next += 1
    }
    if let year = tokens.year(at: next) {
      fields.year = year.fields.year
      fields.isShort = year.fields.isShort
      end = year.end
    } else if let year = sharedYear(tokens, at: end) {
      fields.year = year
    } else if fields.month == 9, day == 11, Self.ofThatDay.contains(tokens.lower(end)) {
      fields.year = 2001
      fields.isName = true
    }
    guard fields.year == nil || fields.isShort || fields.date(in: fields.year) != nil else {
      return nil
    }
    return TimeReading(end, TimeMeaning(.fields(fields, .open, .narrative)), Self.name)
  }

  /// Whether *the* and an ordinal behind a month begin what a clause tells of, and name no day of the month: “*In June the first*
  /// pier was laid”, “*By June the second* of them had left”, but “on June the first he left”.
  private func countsThing(_ tokens: TimeTokens, month: Int, ordinal: Int, _ end: Int) -> Bool {
    let next = tokens.role(end) == .comma ? end + 1 : end
    guard tokens.range.contains(end), tokens.year(at: next) == nil else { return false }
    if tokens.role(month - 1) == .in { return !tokens.shape(end).contains(.punctuation) }
    guard tokens.isTimePreposition(month - 1), tokens.role(month - 1) != .on,
      tokens[ordinal].form == .none
    else { return false }
    return tokens.role(end) == .of
      || tokens.isPlainWord(end) && [.nn, .nns, .nnp, .jj].contains(tokens.tag(end))
  }

  /// Nouns before which 11 September is that of 2001.
  static let ofThatDay: Set<String> = [
    "attacks", "terrorist", "terrorists", "terror", "hijackers", "hijackings", "commission",
  ]

  /// Returns the year that stands behind a second day: `October 11–12, 1986`.
  private func sharedYear(_ tokens: TimeTokens, at index: Int) -> Int? {
    guard tokens.role(index) == .hyphen || tokens.role(index) == .and || tokens.role(index) == .to
    else { return nil }
    let second = tokens[index + 1]
    var next = index + 2
    guard second.form == .integer && second.digits <= 2 || second.form == .ordinal else {
      return nil
    }
    if tokens.role(next) == .comma { next += 1 }
    return tokens[next].isYear ? tokens[next].number : nil
  }
}

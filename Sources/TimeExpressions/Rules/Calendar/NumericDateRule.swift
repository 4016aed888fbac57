/// Reads dates written in digits, of either order.
struct NumericDateRule: TimeRule {
  static let name = "numeric-date"
  static let reads = [
    TimeExample("It was filed on [2017-07-07].", "2017-07-07"),
    TimeExample("It was filed on [12/25/2015].", "2015-12-25"),
    TimeExample("It was filed on [25.12.2015].", "2015-12-25"),
    TimeExample("It was filed on [1989/10/30].", "1989-10-30"),
    TimeExample("She was a fire officer during [9/11].", "2001-09-11"),
    TimeExample("It was filed on 25/11/2015 and heard on [6/12].", "2015-12-06"),
    TimeExample("It was filed on 25/11/2015. Reply sent [28/11].", "2015-11-28"),
    TimeExample("It was filed on [04/11/2015].", "2015"),
    TimeExample("It was open on 3–[5/4/2015].", "2015-04-05"),
    TimeExample("It was open on 18-[21/3].", "2017-03-21"),
  ]
  static let leavesAlone = [
    "Some 3/4 of them left.", "It is version 1.2.3 of 10.", "It was filed on 4/11.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    var fields = CalendarFields()
    let (a, b, c) = word.parts
    switch word.form {
    case .iso, .compactDate: (fields.year, fields.month, fields.day) = (a, b, c)
    case .dotted: (fields.day, fields.month, fields.year) = (a, b, c)
    case .slashed where c == -2: (fields.year, fields.month) = (a, b)
    case .slashed where c > 0:
      if a > 31 || b > 31 { return nil }
      fields.year = c
      // “04/11/2022” by itself says no more than the year.
      if Self.endsDays(tokens, at: index) {
        (fields.day, fields.month) = (a, b)
      } else if let order = tokens.order.order(word.parts) {
        (fields.day, fields.month) = order
      }
    case .slashed where (a, b) == (9, 11) && isName(tokens, at: index):
      (fields.year, fields.month, fields.day) = (2001, 9, 11)
      fields.isName = true
    case .slashed where c == -1 && Self.endsDays(tokens, at: index):
      (fields.day, fields.month) = (a, b)
    case .slashed:
      guard c == -1, let order = tokens.order.order(word.parts),
        isDate(tokens, at: index, in: order.month)
      else { return nil }
      (fields.day, fields.month) = order
    default: return nil
    }
    guard fields.date(in: fields.year ?? 2000) != nil else { return nil }
    var clock: ClockTime?
    if word.form == .iso { clock = time(tokens.lower(index)) }
    return TimeReading(
      index + 1, TimeMeaning(.fields(fields, .open, .narrative), clock: clock), Self.name)
  }

  /// Whether a day in figures ends days of its month, the first without it, so that the month is the second number: `18–21/3`.
  ///
  /// Without a year it has to stand behind *on* or the like, or at the head of a line: “scored 3–5/6” tells no day.
  static func endsDays(_ tokens: TimeTokens, at index: Int) -> Bool {
    let (word, first) = (tokens[index], tokens[index - 2])
    guard word.form == .slashed || word.form == .dotted, tokens.role(index - 1) == .hyphen,
      tokens.spaceBefore(index - 1) == tokens.spaceBefore(index), first.form == .integer,
      first.digits <= 2, 1..<32 ~= first.number, first.number < word.parts.0, word.parts.0 < 32,
      1...12 ~= word.parts.1, word.parts.2 > 0 || word.parts.2 == -1
    else { return false }
    if word.parts.2 > 0 { return true }
    switch tokens.role(index - 3) {
    case .on, .from, .between, .during, .since, .until: return true
    default: return index - 2 == tokens.range.lowerBound
    }
  }

  /// Whether `9/11` has become the name of what happened then: nothing in the text speaks for a date of another year.
  private func isName(_ tokens: TimeTokens, at index: Int) -> Bool {
    if MonthDayRule.ofThatDay.contains(tokens.lower(index + 1)) { return true }
    let order = tokens.order
    return !order.isShortened && (!order.isUsed || order.dayFirst == false)
      && tokens.role(index - 1) != .on && tokens.role(index + 1) != .of
  }

  /// Whether two numbers without a year are a date: behind *on* or a weekday, else in a text that writes others with their year.
  ///
  /// - Reads: “seen on *6/11*”; beside “04/11/2022, Monday”, “bloods *6/11* normal”, “settled by *8/11*”.
  /// - Leaves alone: “pain 7/10”, “3/11 of them”.
  private func isDate(_ tokens: TimeTokens, at index: Int, in month: Int) -> Bool {
    switch tokens.role(index - 1) {
    case .on: return true
    case _ where tokens[index - 1].weekday > 0: return true
    case .currency, .slash, .percent: return false
    default: break
    }
    guard tokens.order.isUsed, tokens.role(index + 1) != .of, tokens[index + 1].unit == nil,
      tokens.role(index + 1) != .percent
    else { return false }
    switch tokens.role(index - 1) {
    case .by, .until, .since, .from, .before, .after: return true
    default:
      return tokens.order.tells(month: month) && !Self.scales.contains(tokens.lower(index - 1))
    }
  }

  /// Words before a mark out of so many.
  private static let scales: Set<String> = [
    "pain", "score", "scored", "scores", "gcs", "apgar", "rated", "power", "grade", "scale",
  ]

  /// Reads the time of day behind a date's `T`.
  private func time(_ text: String) -> ClockTime? {
    var reader = DigitReader(bytes: Array(text.utf8))
    guard reader.bytes.count > 11 else { return nil }
    reader.offset = 10
    guard reader.skip(UInt8(ascii: "t")), let hour = reader.digits(), hour.value < 25 else {
      return nil
    }
    var clock = ClockTime(hour: hour.value)
    guard reader.skip(UInt8(ascii: ":")), let minute = reader.digits(), minute.value < 60 else {
      return clock
    }
    clock.minute = minute.value
    if reader.skip(UInt8(ascii: ":")), let second = reader.digits(), second.value <= 60 {
      clock.second = second.value
    }
    return clock
  }
}

/// Reads dates written in digits, of either order.
struct NumericDateRule: TimeRule {
  static let name = "numeric-date"
  static let reads = [
    TimeExample("It was filed on [2017-07-07].", "2017-07-07"),
    TimeExample("It was filed on [12/25/2015].", "2015-12-25"),
    TimeExample("It was filed on [25.12.2015].", "2015-12-25"),
    TimeExample("It was filed on [1989/10/30].", "1989-10-30"),
    TimeExample("She was a fire officer during [9/11].", "2001-09-11"),
  ]
  static let leavesAlone = ["Some 3/4 of them left.", "It is version 1.2.3 of 10."]

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
      let dayFirst = a > 12 || (b <= 12 && tokens.dayFirst)
      (fields.month, fields.day) = dayFirst ? (b, a) : (a, b)
    case .slashed
    where (a, b) == (9, 11) && tokens.role(index - 1) != .on && tokens.role(index + 1) != .of:
      (fields.year, fields.month, fields.day) = (2001, 9, 11)
      fields.isName = true
    case .slashed:
      guard tokens.role(index - 1) == .on || tokens[index - 1].weekday > 0 else { return nil }
      let dayFirst = a > 12 || (b <= 12 && tokens.dayFirst)
      (fields.month, fields.day) = dayFirst ? (b, a) : (a, b)
    default: return nil
    }
    guard fields.date(in: fields.year ?? 2000) != nil else { return nil }
    var clock: ClockTime?
    if word.form == .iso { clock = time(tokens.lower(index)) }
    return TimeReading(
      index + 1, TimeMeaning(.fields(fields, .open, .narrative), clock: clock), Self.name)
  }

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

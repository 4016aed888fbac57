/// Reads the forms of ISO 8601-1 and -2 and of TIMEX3 that name a stretch of the calendar.
struct CalendarDateParser {
  private let bytes: [UInt8]
  private let input: String
  private(set) var offset = 0

  init(_ input: String) {
    self.input = input
    bytes = Array(input.utf8)
  }

  /// Reads a whole text.
  mutating func date() throws(ParsingError) -> CalendarDate {
    guard bytes.count <= 64 else { throw error("at most 64 characters are expected") }
    var date = try yearOrLonger()
    if offset < bytes.count,
      let mark = Qualification(rawValue: String(decoding: [bytes[offset]], as: UTF8.self))
    {
      date.qualification = mark
      offset += 1
    }
    guard offset == bytes.count else { throw error("the end is expected") }
    return date
  }

  private mutating func yearOrLonger() throws(ParsingError) -> CalendarDate {
    if skip("T") { return try time(of: .unknownDay) }
    let beforeChrist = skip("BC")
    let long = !beforeChrist && skip("Y")
    let negative = !beforeChrist && skip("-")
    let begin = offset
    let field = try number(atMost: long ? 11 : 4)
    let count = offset - begin
    if long {
      guard count > 4, field.isExact else { throw error("five digits or more are expected") }
      return try division(of: .year(negative ? -field.value : field.value))
    }
    switch (count, beforeChrist) {
    case (2, _):
      if field.unspecified != 0 { throw error("four digits are expected") }
      return CalendarDate(century: field.value, beforeCommonEra: negative || beforeChrist)
    case (3, _):
      if field.unspecified != 0 { throw error("four digits are expected") }
      return CalendarDate(decade: field.value, beforeCommonEra: negative || beforeChrist)
    case (4, _) where field.unspecified == 0b11:
      return CalendarDate(century: field.value / 100, beforeCommonEra: negative)
    case (4, _) where field.unspecified == 0b1 && !hasDivision:
      return CalendarDate(decade: field.value / 10, beforeCommonEra: negative)
    case (4, _):
      var year = CalendarDate(granularity: .year, year: field)
      if negative || beforeChrist, field.isExact {
        year.yearField = DigitField(beforeChrist ? 1 - field.value : -field.value)
      } else if negative {
        year.yearField.value = -field.value
      }
      return try division(of: year)
    default: throw error("four digits are expected")
    }
  }

  private var hasDivision: Bool { offset < bytes.count && bytes[offset] == UInt8(ascii: "-") }

  private mutating func division(of year: CalendarDate) throws(ParsingError) -> CalendarDate {
    guard skip("-") else {
      return skip("T") ? try time(of: unspecifiedDay(of: year)) : year
    }
    var date = year
    for season in Season.allCases where skip(season.code) {
      date.division = .season
      date.divisionField = DigitField(season.rawValue)
      date.granularity = .season
      return date
    }
    if skip("Q") || skip("H") {
      let isQuarter = bytes[offset - 1] == UInt8(ascii: "Q")
      date.divisionField = try number(exactly: 1)
      guard date.divisionField.range(in: 1...(isQuarter ? 4 : 2)) != nil else {
        throw error("a number in range is expected")
      }
      date.division = isQuarter ? .quarter : .half
      date.granularity = isQuarter ? .quarter : .half
      return date
    }
    if skip("W") { return try week(of: date) }
    let field = try number(exactly: 2)
    date.divisionField = field
    if field.isExact, let coded = coded(date, field.value) { return coded }
    guard field.range(in: 1...12) != nil else { throw error("a month is expected") }
    date.division = .month
    date.granularity = .month
    if skip("-") {
      date.dayField = try number(exactly: 2)
      let month = field.isExact ? field.value : 1
      let year = date.yearField.isExact ? date.yearField.value : 2000
      guard date.dayField.range(in: 1...CivilDay.days(inMonth: month, of: year)) != nil else {
        throw error("a day of the month is expected")
      }
      date.granularity = .day
    }
    guard skip("T") else { return date }
    guard date.granularity == .day else { throw error("a day is expected before a time") }
    return try time(of: date)
  }

  /// Reads the codes of ISO 8601-2 for seasons, quarters and half-years.
  private func coded(_ year: CalendarDate, _ code: Int) -> CalendarDate? {
    var date = year
    switch code {
    case 21...24:
      (date.division, date.granularity, date.divisionField) = (
        .season, .season, DigitField(code - 20)
      )
    case 33...36:
      (date.division, date.granularity, date.divisionField) = (
        .quarter, .quarter, DigitField(code - 32)
      )
    case 40...41:
      (date.division, date.granularity, date.divisionField) = (.half, .half, DigitField(code - 39))
    default: return nil
    }
    return date
  }

  private mutating func week(of year: CalendarDate) throws(ParsingError) -> CalendarDate {
    var date = year
    date.divisionField = try number(exactly: 2)
    date.division = .week
    date.granularity = .week
    let weeks = year.yearField.isExact ? CivilDay.weeks(in: year.yearField.value) : 53
    guard date.divisionField.range(in: 1...weeks) != nil else { throw error("a week is expected") }
    if skip("-WE") {
      date.granularity = .weekend
      return date
    }
    guard skip("-") else { return date }
    date.dayField = try number(exactly: 1)
    guard date.dayField.range(in: 1...7) != nil else { throw error("a weekday is expected") }
    date.granularity = .day
    if date.isFullySpecified, let day = date.firstDay { date = CalendarDate(day) }
    return skip("T") ? try time(of: date) : date
  }

  private func unspecifiedDay(of year: CalendarDate) -> CalendarDate {
    year.withUnspecified(.day) ?? year
  }

  private mutating func time(of day: CalendarDate) throws(ParsingError) -> CalendarDate {
    var date = day
    for part in DayPart.allCases where skip(part.rawValue) {
      date.granularity = .dayPart
      date.dayPart = part
      return date
    }
    date.hourField = try number(exactly: 2)
    date.granularity = .hour
    if skip(":") {
      date.minuteField = try number(exactly: 2)
      date.granularity = .minute
      if skip(":") {
        date.secondField = try number(exactly: 2)
        date.granularity = .second
      }
    }
    guard date.hourField.range(in: 0...24) != nil, date.minuteField.range(in: 0...59) != nil,
      date.secondField.range(in: 0...60) != nil
    else { throw error("a time of day is expected") }
    if date.hourField.value == 24, date.minuteField.value > 0 || date.secondField.value > 0 {
      throw error("a time of day is expected")
    }
    if skip("Z") {
      date.zoneOffset = 0
    } else if skip("+") || skip("-") {
      let sign = bytes[offset - 1] == UInt8(ascii: "-") ? -1 : 1
      let hours = try number(exactly: 2)
      let minutes = skip(":") || offset < bytes.count ? try number(exactly: 2) : DigitField(0)
      guard hours.isExact, minutes.isExact, hours.value < 24, minutes.value < 60 else {
        throw error("a time zone is expected")
      }
      date.zoneOffset = sign * (hours.value * 60 + minutes.value)
    }
    return date
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    let matches = text.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + count]) }
    if matches { offset += count }
    return matches
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  private mutating func number(exactly count: Int) throws(ParsingError) -> DigitField {
    let begin = offset
    let field = try number(atMost: count)
    guard offset - begin == count else { throw error("\(count) digits are expected") }
    return field
  }

  private mutating func number(atMost count: Int) throws(ParsingError) -> DigitField {
    var field = DigitField(0)
    let begin = offset
    while offset < bytes.count, offset - begin < count {
      let byte = bytes[offset]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        field.value = field.value * 10 + Int(byte - UInt8(ascii: "0"))
        field.unspecified <<= 1
      } else if byte == UInt8(ascii: "X") {
        field.value *= 10
        field.unspecified = field.unspecified << 1 | 1
      } else {
        break
      }
      offset += 1
    }
    guard offset > begin else { throw error("a digit is expected") }
    return field
  }

  func error(_ reason: String) -> ParsingError {
    ParsingError(input: String(input.prefix(80)), offset: offset, reason: reason)
  }
}

extension CalendarDate {
  fileprivate static func year(_ year: Int) -> CalendarDate { CalendarDate(year: year) }

  /// Creates a date from a form of ISO 8601-1, ISO 8601-2 or TIMEX3.
  ///
  /// - Throws: ``ParsingError`` with the place of the first character that does not fit.
  public init(parsing description: String) throws(ParsingError) {
    var parser = CalendarDateParser(description)
    self = try parser.date()
  }

  /// Creates a date from a form of ISO 8601-1, ISO 8601-2 or TIMEX3; nothing where it is none.
  public init?(_ description: String) {
    guard let date = try? CalendarDate(parsing: description) else { return nil }
    self = date
  }
}

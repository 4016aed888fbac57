/// Reads the time group of ships and signals: the day with its hour in figures, the month and the year.
struct DateTimeGroupRule: TimeRule {
  static let name = "date-time-group"
  static let reads = [
    TimeExample("Sent [041830Z JUN 14] by radio.", "2014-06-04T18:30"),
    TimeExample("Sent [041830Z Jun] by radio.", "2017-06-04T18:30"),
  ]
  static let leavesAlone = ["The part is 041830Z."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.form == .timeGroup, tokens[index + 1].month > 0, !tokens[index + 1].mid else {
      return nil
    }
    var fields = CalendarFields()
    (fields.day, fields.month) = (word.parts.2, Int(tokens[index + 1].month))
    var end = index + 2
    if tokens[end].isYear {
      fields.year = tokens[end].number
      end += 1
    } else if tokens[end].form == .integer, tokens[end].digits == 2 {
      fields.year = tokens[end].number + (tokens[end].number < 50 ? 2000 : 1900)
      end += 1
    }
    guard fields.date(in: fields.year ?? 2000) != nil else { return nil }
    let clock = ClockTime(hour: word.parts.0, minute: word.parts.1, zone: 0)
    return TimeReading(
      end, TimeMeaning(.fields(fields, .open, .narrative), clock: clock), Self.name)
  }
}

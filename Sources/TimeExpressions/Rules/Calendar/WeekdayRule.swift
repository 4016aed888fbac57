import ISO8601
import TextModel

/// Reads the name of a weekday, with the date that may follow it.
struct WeekdayRule: TimeRule {
  static let name = "weekday"
  static let reads = [
    TimeExample("They met on [Friday].", "2017-07-07"),
    TimeExample("They will meet on [Friday].", "2017-07-14"),
    TimeExample("It happened on [Tuesday, March 3, 1998].", "1998-03-03"),
    TimeExample("The wedding of [Saturday 12 June 1937] was quiet.", "1937-06-12"),
    TimeExample("The case is listed for [Friday week].", "2017-07-21"),
    TimeExample("They will meet on [Monday 14th].", "2017-08-14"),
    TimeExample("They met on [Monday last].", "2017-07-10"),
    TimeExample("It failed on [Tuesday 14] and Wednesday 15 March 2017.", "2017-03-14"),
    TimeExample("It was shut [Mon 13]–Fri 17 March 2017.", "2017-03-13"),
    TimeExample("It was shut [Mon]–Wed.", "2017-07-10"),
    TimeExample("It was shut Mon–[Wed] only.", "2017-07-12", created: "2017-07-14"),
  ]
  static let leavesAlone = [
    "The sun rose as they sat down.", "The Sun reported a fire.", "We wed in haste.",
    "He wrote about Bloody Sunday.", "Sat-nav was fitted.", "The Sun/Mail poll is out.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    guard word.weekday > 0, !word.plural, !word.mid else { return nil }
    var next = index + 1
    if tokens.role(next) == .comma { next += 1 }
    if tokens.role(next) == .openBracket { next += 1 }
    if next == index + 1 || tokens.role(index + 1) == .comma {
      for rule in [DayMonthRule(), MonthDayRule(), NumericDateRule()] as [any TimeRule] {
        guard let date = rule.read(tokens, at: next) else { continue }
        var meaning = date.meaning
        if case .fields(var fields, let direction, let basis) = meaning.core {
          fields.weekday = Int(word.weekday)
          meaning.core = .fields(fields, direction, basis)
        }
        return TimeReading(date.end, meaning, Self.name)
      }
    }
    guard isWeekday(tokens, at: index) else { return nil }
    if let later = weekLater(tokens, at: index) { return later }
    if let listed = listed(tokens, at: index) { return listed }
    var fields = CalendarFields()
    fields.weekday = Int(word.weekday)
    var end = index + 1
    if tokens.role(end) == .the || tokens[end].form == .ordinal {
      let position = tokens.role(end) == .the ? end + 1 : end
      if tokens[position].form == .ordinal, 1...31 ~= tokens[position].ordinal,
        tokens[position + 1].unit == nil
      {
        fields.day = tokens[position].ordinal
        end = position + 1
      }
    }
    if fields.day == nil, let direction = tokens.postposed(end, behind: index) {
      return TimeReading(end + 1, TimeMeaning(.fields(fields, direction, .topic)), Self.name)
    }
    return TimeReading(end, TimeMeaning(.fields(fields, .open, .document)), Self.name)
  }

  /// Reads the first of two days that share a month: `Tuesday 14 and Wednesday 15 May`.
  private func listed(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let day = tokens[index + 1]
    let number = day.form == .ordinal ? day.ordinal : day.form == .integer ? day.number : 0
    guard 1...31 ~= number else { return nil }
    switch tokens.role(index + 2) {
    case .hyphen, .to, .and, .or, .through, .until, .comma: break
    default: return nil
    }
    var next = index + 3
    if tokens.role(next) == .the { next += 1 }
    guard tokens[next].weekday > 0, let second = read(tokens, at: next),
      case .fields(var fields, let direction, let basis) = second.meaning.core,
      fields.month != nil, let last = fields.day, last > number
    else { return nil }
    fields.day = number
    fields.weekday = Int(tokens[index].weekday)
    return TimeReading(index + 2, TimeMeaning(.fields(fields, direction, basis)), Self.name)
  }

  /// Reads `Friday week`, the Friday after the next.
  private func weekLater(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let unit = tokens[index + 1]
    guard unit.unit == .week, !unit.plural, !tokens.isPlainWord(index + 2),
      tokens.role(index + 2) != .hyphen, tokens[index + 2].number < 0,
      tokens.role(index - 1) != .the,
      !tokens.shape(index + 1).contains(.capitalised)
    else { return nil }
    var fields = CalendarFields()
    fields.weekday = Int(tokens[index].weekday)
    let weeks = CalendarDuration(unit.number == -2 ? 2 : 1, .week)
    return TimeReading(
      index + 2, TimeMeaning(.moved(weeks, forward: true, .fields(fields, .next, .document))),
      Self.name)
  }

  private func isWeekday(_ tokens: TimeTokens, at index: Int) -> Bool {
    let word = tokens[index]
    if tokens.shape(index - 1).contains(.capitalised),
      !tokens.shape(index - 1).contains(.allCapitals),
      tokens.lower(index - 1) == "bloody" || tokens.lower(index - 1) == "black" && word.weekday != 5
    {
      return false  // A day that has become a name: “Bloody Sunday”.
    }
    guard word.ambiguous else { return true }
    guard word.capital else { return false }
    if tokens.lower(index) == "sun", tokens.role(index - 1) == .the { return false }
    let before = tokens.role(index - 1)
    return before == .on || before == .next || before == .last || before == .this
      || tokens[index + 1].part != nil || tokens[index + 1].form == .clock
      || tokens[index + 1].month > 0 || isOfRange(tokens, at: index)
  }

  /// Whether a mark joins a day's name with another's: `Mon–Wed`, `Mon 3–Fri 7 May`, `Sat/Sun`.
  private func isOfRange(_ tokens: TimeTokens, at index: Int) -> Bool {
    func joins(_ place: Int) -> Bool { [.hyphen, .slash, .to].contains(tokens.role(place)) }
    func isDay(_ place: Int) -> Bool { tokens[place].weekday > 0 && tokens[place].capital }
    if joins(index - 1), isDay(index - 2) { return true }
    let next = tokens[index + 1].form == .integer ? index + 2 : index + 1
    return joins(next) && isDay(next + 1)
  }
}

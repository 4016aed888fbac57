import ISO8601
import TextModel

/// Months, days and hours that a dash or *to* joins, of which one end tells of the other: “May–July”, “from 11 p.m. to 6 a.m.”.
extension Resolver {
  /// The year in which a range begins that names none, by that in which it ends: `28 May – 2 June`, `May–July`.
  func yearOfRange(_ fields: CalendarFields, _ expression: FoundExpression) -> Int? {
    guard let first = fields.month, isYearless(fields), index + 1 < found.count,
      case let next = found[index + 1], next.sentence == expression.sentence,
      next.tokens.lowerBound == expression.tokens.upperBound + 1,
      let end = next.reading.meaning.fields, let last = end.month, isYearless(end),
      (end.day == nil) == (fields.day == nil),
      ["to", "until", "through", "-", "–", "/"].contains(text.lower(expression.tokens.upperBound)),
      !isEndOfRange(expression), let year = yearless(end, next).0?.year
    else { return nil }
    return first > last ? year - 1 : year
  }

  /// Whether fields are a month or day of it without a year.
  private func isYearless(_ fields: CalendarFields) -> Bool {
    fields.month != nil && fields.year == nil && fields.weekday == nil && fields.feast == nil
  }

  /// Whether a month or day stands right before an expression and what joins the two.
  private func isEndOfRange(_ expression: FoundExpression) -> Bool {
    guard index > 0, case let before = found[index - 1] else { return false }
    return before.tokens.upperBound + 1 == expression.tokens.lowerBound
      && before.reading.meaning.fields?.month != nil
  }

  // MARK: Hours over midnight

  /// The day after that of the hour with which a range begins, where it ends with an hour no later on the clock: “from 11 pm *to
  /// 6 am*”.
  func dayBehindMidnight(_ expression: FoundExpression) -> Anchor? {
    guard let first = beginOfNight(at: index), !isDayBehind(index), let latestClock,
      latestClock.sentence == expression.sentence,
      latestClock.date.hour == found[first].reading.meaning.clock?.hour,
      let next = latestClock.date.containing(.day)?.adding(1, .day)
    else { return nil }
    return Anchor(date: next, source: .narrative)
  }

  /// When an hour was, of a range over midnight with no more than one day behind it, on which it may begin or end: “from 11 pm to
  /// 6 am *on 3 May*”.
  func extentOverMidnight(_ value: TimexValue) -> EDTF? {
    guard case .date(let hour) = value, hour.granularity.isTimeOfDay, hour.isFullySpecified else {
      return nil
    }
    if beginOfNight(at: index) == index - 1, isDayBehind(index), let next = hour.adding(1, .day) {
      return EDTF(from: .date(hour), to: .date(next))
    }
    if beginOfNight(at: index + 1) == index, isDayBehind(index + 1),
      let before = hour.adding(-1, .day)
    {
      return EDTF(from: .date(before), to: .date(hour))
    }
    return nil
  }

  /// Whether an hour is one end of a range over midnight of which no day is told, and which is over: last night's, or any other's.
  func isOfNightUntold(_ expression: FoundExpression) -> Bool {
    (beginOfNight(at: index) != nil || beginOfNight(at: index + 1) == index)
      && tense(expression) == .past
  }

  /// The hour with which a range begins that ends with an hour no later on the clock.
  private func beginOfNight(at end: Int) -> Int? {
    guard found.indices.contains(end), end > 0, let last = sureHour(end) else { return nil }
    var begin = end - 1
    let joint = found[begin].tokens.upperBound
    guard found[begin].sentence == found[end].sentence,
      joint + 1 == found[end].tokens.lowerBound
    else { return nil }
    // “From 11 p.m. on 3 May to 6 a.m.”
    if sureHour(begin) == nil, begin > 0, found[begin].reading.meaning.fields?.day != nil,
      found[begin].reading.meaning.clock == nil,
      found[begin].tokens.lowerBound - found[begin - 1].tokens.upperBound <= 1
    {
      begin -= 1
    }
    guard let first = sureHour(begin), first >= last else { return nil }
    switch text.lower(joint) {
    case "to", "until", "till", "through", "-", "–": return begin
    case "and":
      let before = found[begin].tokens.lowerBound - 1
      return before >= 0 && text.lower(before) == "between" ? begin : nil
    default: return nil
    }
  }

  /// The minutes of the day of an hour that is told without its day, and surely.
  private func sureHour(_ place: Int) -> Int? {
    guard found[place].reading.meaning.core == .none,
      let clock = found[place].reading.meaning.clock,
      clock.isCertain, clock.part == nil, !clock.endsDay, let hour = clock.hour
    else { return nil }
    return hour * 60 + (clock.minute ?? 0)
  }

  /// Whether a day stands right behind an hour.
  private func isDayBehind(_ place: Int) -> Bool {
    guard place + 1 < found.count, case let day = found[place + 1],
      day.sentence == found[place].sentence,
      day.tokens.lowerBound - found[place].tokens.upperBound <= 1,
      day.reading.meaning.clock == nil
    else { return false }
    return day.reading.meaning.fields?.granularity == .day
  }
}

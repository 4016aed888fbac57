import ISO8601
import TextModel

/// The stretches of the calendar that expressions denote.
extension Resolver {
  /// The year, season or month that an hour is in, of whose day no more is known: “came in 1994. She closed it *at 2 a.m.*”
  private func yearOfOpenHour(_ date: CalendarDate) -> CalendarDate? {
    guard date.granularity.isTimeOfDay, !date.isFullySpecified, date.year == nil,
      found[index].reading.meaning.core == .none, isOfYearTold(found[index])
    else { return nil }
    return latestTold?.date
  }

  /// Returns the stretch of the calendar that an expression denotes.
  func extent(
    of value: TimexValue, _ type: TimeExpression.Kind, _ meaning: TimeMeaning, _ anchor: Anchor?
  ) -> EDTF? {
    if type == .set { return nil }
    if let own = extentByOwnClock(value) ?? extentOfAge(value, meaning)
      ?? edgeOfYear(value, meaning)
    {
      return own
    }
    if let term = termMeant(meaning) { return term }
    if let open = openExtent(meaning, anchor) ?? extentOfMillennium(meaning) { return open }
    if let stretch = extentOfCourse(meaning, anchor) ?? monthOfOpenWeekday(meaning, anchor) {
      return stretch
    }
    if let span = spanMeant(meaning) { return span }
    if let day = dayOfTerm(meaning) { return EDTF(day) }
    if let term = termFromNow(meaning) { return term }
    if isLastOfCourse(meaning) { return nil }
    if let part = partBesideNow(value, meaning) ?? restOf(value, meaning, anchor) { return part }
    if let months = monthsOfYear(meaning) ?? monthsFromYear(meaning, anchor)
      ?? yearsFromMonths(meaning, anchor)
    {
      return months
    }
    if let days = daysBeside(value, meaning) { return days }
    if let whole = termEnded(value, meaning) ?? splitYear(value, meaning) { return whole }
    if let open = extentOverMidnight(value) ?? nightOver(value, meaning) { return open }
    if meaning.fields?.spansNext == true, meaning.clock?.hour == nil,
      case .date(let time) = value, let day = time.containing(.day), day.isFullySpecified,
      let next = day.adding(1, .day)
    {
      return EDTF(from: .date(day), to: .date(next))
    }
    if meaning.fields?.beginsWeek == true, case .date(let day) = value, day.granularity == .day,
      day.isFullySpecified, let last = day.adding(6, .day)
    {
      return EDTF(from: .date(day), to: .date(last))
    }
    if let day = dayOfOpenHour(value, meaning) { return EDTF(day) }
    if let about = countedFromCoarse(meaning, anchor) { return about }
    if case .date(let date) = value, date.granularity == .quarter {
      if let ended = quarterEnded(at: index).flatMap({ EDTF($0) }) { return ended }
      if isOfFirm { return quarterOfFirm(date).flatMap { EDTF($0) } }
    }
    if case .date(let date) = value, case .shift(let duration, let forward, _) = meaning.core,
      let anchor, anchor.date.year != date.year, !isSaidExactly,
      let round = rounded(date, duration, from: anchor.date, forward: forward)
    {
      return EDTF(round)
    }
    if case .shift(let duration, let forward, .narrative) = meaning.core, let anchor,
      let day = dayAfterWeeks(duration, forward: forward, from: anchor)
    {
      return EDTF(day)
    }
    if case .date(let date) = value, let whole = wholeOfOpenDay(date) ?? yearOfOpenHour(date) {
      return EDTF(whole)
    }
    guard case .anchored(let duration, let forward, _) = meaning.core else { return value.edtf }
    guard let anchor, !duration.isVague, let only = duration.components.first,
      duration.components.count == 1,
      let count = only.count,
      let other = anchor.date.adding(forward ? count : -count, only.unit.granularity)
    else { return nil }
    return forward
      ? EDTF(from: .date(anchor.date), to: .date(other))
      : EDTF(from: .date(other), to: .date(anchor.date))
  }

  /// The stretch that a day or month ends: “the year ended *31 May 2016*”, from 1 June 2015.
  private func termEnded(_ value: TimexValue, _ meaning: TimeMeaning) -> EDTF? {
    guard let term = meaning.term, let only = term.components.first, let count = only.count,
      case .date(let last) = value, last.isFullySpecified,
      let next = last.adding(1), var first = next.adding(-count, only.unit.granularity)
    else { return nil }
    if only.unit == .week, count == 1, last.civilDay?.weekday == 7 {
      return last.containing(.week).flatMap { EDTF($0) }
    }
    // “The three years to 1914” may begin in 1911.
    if last.granularity == .year { first = last.adding(-count) ?? first }
    // “The six months to 30 September” begin with a month.
    if last.granularity == .day, only.unit != .week, next.day == 1, first.day != 1,
      let month = first.containing(.month)?.firstDay
    {
      first = CalendarDate(month)
    }
    return EDTF(from: .date(first), to: .date(last))
  }

  /// The two years that share what is named, where no more is known of when in them it was: `2014/15`, `Q3 2014/15`.
  private func splitYear(_ value: TimexValue, _ meaning: TimeMeaning) -> EDTF? {
    guard let last = meaning.fields?.lastYear, case .date(let date) = value, let first = date.year
    else { return nil }
    return EDTF(
      from: .date(CalendarDate(year: first)), to: .date(CalendarDate(year: last)))
  }

  /// About the day in some weeks or months from the writing, on which something will be: “will be seen *in six weeks*”.
  ///
  /// - Leaves alone: “will walk 300 miles in six weeks”, “could be done in six weeks”.
  private func dayOfTerm(_ meaning: TimeMeaning) -> CalendarDate? {
    guard case .duration(let duration) = meaning.core, !duration.isVague,
      duration.components.count == 1, let only = duration.components.first, let count = only.count,
      only.unit == .week || only.unit == .month, let today = documentDay?.containing(.day),
      case let tokens = found[index].tokens,
      tokens.upperBound >= sentence(of: found[index]).upperBound
        || text.words[text.tokens[tokens.upperBound].word].shape.contains(.punctuation),
      cues.willBe(in: tokens, sentence(of: found[index])),
      var day = today.adding(count, only.unit.granularity)
    else { return nil }
    day.qualification = .approximate
    return only.unit == .month ? day.containing(.month) : day
  }

  /// The days from the writing, or from what was told, in which something is to be: “hopes to reply *within the week*”, “said on 3 May
  /// that she would reply *within the week*”, but “replied within the week”.
  private func termFromNow(_ meaning: TimeMeaning) -> EDTF? {
    guard case .duration(let duration) = meaning.core, let unit = duration.components.first?.unit,
      case let tokens = found[index].tokens, text.lower(tokens.lowerBound) == "the",
      tokens.lowerBound > sentence(of: found[index]).lowerBound,
      text.lower(tokens.lowerBound - 1) == "within", unit <= .day,
      tense(found[index]) == .future,
      case let isOfTelling = cues.saysWould(before: tokens, in: sentence(of: found[index])),
      let first = isOfTelling ? told?.date.containing(.day) : documentDay?.containing(.day),
      let last = first.adding(1, unit.granularity)
    else { return nil }
    return EDTF(from: .date(first), to: .date(last))
  }

  /// When something was that is told some months before or after a year: “moved in 1952 and left *six months later*”, from July
  /// 1952 to June 1953.
  private func monthsFromYear(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard case .shift(let duration, let forward, .narrative) = meaning.core, !duration.isVague,
      duration.components.count == 1, let only = duration.components.first, only.unit == .month,
      let count = only.count, count <= 48, let anchor, anchor.date.granularity == .year,
      let year = anchor.date.year,
      let first = CalendarDate(year: year, month: 1)?.adding(forward ? count : -count, .month),
      let last = first.adding(11, .month)
    else { return nil }
    return EDTF(from: .date(first), to: .date(last))
  }

  /// The years that are counted on from what was told some months behind a year: “moved in 1952, left *six months later*, and came
  /// back *two years later*”, in 1954 or 1955.
  private func yearsFromMonths(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard case .shift(let duration, true, .narrative) = meaning.core, !duration.isVague,
      duration.components.count == 1, let only = duration.components.first, only.unit == .year,
      let count = only.count, count <= CalendarDate.maximumYear, index > 0,
      case let before = found[index - 1], found[index].sentence - before.sentence <= 1,
      case .shift(_, true, .narrative) = before.reading.meaning.core,
      let months = monthsFromYear(before.reading.meaning, anchor)?.bounds,
      let first = months.earliest, let last = months.latest
    else { return nil }
    func year(at second: Int) -> CalendarDate? {
      CalendarDate(CivilDay(number: second / 86_400)).containing(.year)?.adding(count, .year)
    }
    guard let begin = year(at: first), let end = year(at: last - 1) else { return nil }
    return begin == end ? EDTF(begin) : EDTF(from: .date(begin), to: .date(end))
  }

  /// The seven days before or after a feast: “*the week before Christmas* 2004”, but “*a week before Christmas*”.
  private func daysBeside(_ value: TimexValue, _ meaning: TimeMeaning) -> EDTF? {
    guard case .moved(let duration, let forward, .fields(let fields, _, _)) = meaning.core,
      fields.feast != nil, duration == CalendarDuration(1, .week),
      text.lower(found[index].tokens.lowerBound) == "the",
      case .date(let day) = value, day.isFullySpecified,
      let other = day.adding(forward ? -6 : 6, .day)
    else { return nil }
    return forward
      ? EDTF(from: .date(other), to: .date(day)) : EDTF(from: .date(day), to: .date(other))
  }

  /// Whether the last minute or hour is that of something that took its course, not the one before now: “missed *in the last
  /// minute*”, but “two men *have been* shot in the last hour”.
  private func isLastOfCourse(_ meaning: TimeMeaning) -> Bool {
    guard case .anchored(let duration, false, .document) = meaning.core,
      let only = duration.components.first, only.unit >= .hour, only.count == 1,
      text.lower(max(0, found[index].tokens.lowerBound - 1)) == "in"
    else { return false }
    return !cues.saysHas(before: found[index].tokens, in: sentence(of: found[index]))
  }

  /// The quarter with which a year begins or ends: “at *the end of 1920*”, but “late 1920” and “by the end of 1920”.
  private func edgeOfYear(_ value: TimexValue, _ meaning: TimeMeaning) -> EDTF? {
    guard found[index].reading.rule == EdgeRule.name, case .date(let date) = value,
      date.granularity == .year, date.isFullySpecified,
      case let tokens = found[index].tokens,
      ["at", "in", "around"].contains(text.lower(max(0, tokens.lowerBound - 1))),
      tokens.prefix(2).contains(where: {
        ["end", "beginning", "start", "new"].contains(text.lower($0))
      })
    else { return nil }
    let quarter: Int
    switch meaning.modifier {
    case .start: quarter = 1
    case .end: quarter = 4
    default: return nil
    }
    return CalendarDate(year: date.year, quarter: quarter).flatMap { EDTF($0) }
  }

  /// The most weeks that a text counts to a day, or to one near it.
  static let exactWeeks = 12

  /// About the day that a number of weeks from a day of the story leads to: `Three weeks later` is told of that very
  /// weekday, or of one near it.
  private func dayAfterWeeks(
    _ duration: CalendarDuration, forward: Bool, from anchor: Anchor
  ) -> CalendarDate? {
    guard anchor.source == .narrative, anchor.date.granularity >= .day, !duration.isVague,
      duration.components.count == 1, let only = duration.components.first, only.unit == .week,
      let weeks = only.count, weeks <= Self.exactWeeks,
      var day = anchor.date.containing(.day)?.adding(forward ? weeks * 7 : weeks * -7, .day)
    else { return nil }
    day.qualification = .approximate
    return day
  }

  /// The month or year that a day lies in of which no more is known.
  private func wholeOfOpenDay(_ date: CalendarDate) -> CalendarDate? {
    guard date.granularity == .day || date.granularity == .dayPart, !date.isFullySpecified else {
      return nil
    }
    return [Granularity.month, .year].lazy.compactMap { date.containing($0) }
      .first { $0.isFullySpecified }
  }

  /// What was left of a stretch from where the story is: “rose in 1960, and stayed up for *the rest of the decade*”, from 1960.
  private func restOf(_ value: TimexValue, _ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard case .date(let whole) = value, case .stretch(0, _, .narrative) = meaning.core,
      let anchor, case let words = found[index].tokens.prefix(2).map(text.lower),
      words.contains("rest") || words.contains("remainder"),
      let now = anchor.date.bounds.earliest, let begin = whole.bounds.earliest,
      let end = whole.bounds.latest, begin <= now, now < end,
      anchor.date != whole,
      let last = CalendarDate(CivilDay(number: (end - 86_400) / 86_400))
        .containing(anchor.date.granularity)
    else { return nil }
    return EDTF(from: .date(anchor.date), to: .date(last))
  }

  /// Whether a quarter is one of a firm's own year, which need not be the calendar's: “the *fiscal* first quarter”, and
  /// “that quarter” after it.
  private var isOfFirm: Bool {
    isFiscal(found[index])
      || found[index].reading.meaning.fields?.year == nil
        && found[..<index].suffix(12).contains(where: isFiscal)
  }

  func isFiscal(_ expression: FoundExpression) -> Bool {
    expression.tokens.contains { text.lower($0) == "fiscal" }
      && (expression.reading.meaning.fields?.quarter != nil)
  }

  /// What is known of when a firm's own quarter was: the quarter whose last day is told near by, or the year that is named.
  private func quarterOfFirm(_ own: CalendarDate) -> CalendarDate? {
    for place in max(0, index - 6)...min(found.count - 1, index + 6) {
      let number = found[place].reading.meaning.fields?.quarter
      if number == nil || number == own.quarter, let ended = quarterEnded(at: place) {
        return namesYear ? own.containing(.year) : ended
      }
    }
    return namesYear ? own.containing(.year) : nil
  }

  /// Whether the words name a year: “the *1988* period”.
  private var namesYear: Bool {
    found[index].tokens.contains {
      text.lower($0).count == 4 && text.lower($0).allSatisfy(\.isNumber)
    }
  }

  /// The quarter of the calendar whose last day is told: “its fourth *quarter ended June 30*”.
  ///
  /// TIMEX3 keeps the firm's own number; what the words denote is a stretch of the calendar.
  private func quarterEnded(at place: Int) -> CalendarDate? {
    guard place + 1 < found.count, case let (quarter, end) = (found[place], found[place + 1]),
      end.sentence == quarter.sentence, end.tokens.lowerBound == quarter.tokens.upperBound + 1,
      ["ended", "ending"].contains(text.lower(quarter.tokens.upperBound)),
      quarter.tokens.contains(where: { text.lower($0) == "quarter" }),
      let fields = end.reading.meaning.fields, fields.month != nil, fields.day != nil
    else { return nil }
    let date = fields.year.map { fields.date(in: $0) } ?? yearless(fields, end).0
    return date?.containing(.quarter)
  }

  /// What *earlier this month* and *later this year* denote: what was over, or still to come, on the day of writing.
  private func partBesideNow(_ value: TimexValue, _ meaning: TimeMeaning) -> EDTF? {
    guard case .date(let date) = value, case .stretch(0, _, .document) = meaning.core,
      let today = documentDay, today.granularity == .day, let now = today.bounds.earliest,
      let begin = date.bounds.earliest, let end = date.bounds.latest, begin < now, now < end,
      let first = date.firstDay
    else { return nil }
    switch text.lower(found[index].tokens.lowerBound) {
    case "earlier": return EDTF(from: .date(CalendarDate(first)), to: .date(today))
    case "later":
      let last = CalendarDate(CivilDay(number: (end - 86_400) / 86_400))
      return EDTF(from: .date(today), to: .date(last))
    default: return nil
    }
  }

  /// Whether “exactly” stands before the expression.
  private var isSaidExactly: Bool {
    let first = found[index].tokens.lowerBound
    return text.lower(first) == "exactly"
      || first > sentence(of: found[index]).lowerBound && text.lower(first - 1) == "exactly"
  }

  /// A year found by a round number, made no surer than the number's last digit that is not zero.
  ///
  /// `150 years ago` is a decade, `300 years ago` a century, `12,000 years ago` a year to the nearest thousand.
  private func rounded(
    _ date: CalendarDate, _ duration: CalendarDuration, from start: CalendarDate, forward: Bool
  ) -> CalendarDate? {
    guard duration.components.count == 1, let only = duration.components.first,
      let count = only.count, count > 0, let from = start.year
    else { return nil }
    let size: Int
    switch only.unit {
    case .year: size = 1
    case .decade: size = 10
    case .century: size = 100
    case .millennium: size = 1000
    default: return nil
    }
    let years = min(count, CalendarDate.maximumYear) * size
    guard years >= 100 else { return nil }
    var step = 1
    while years % (step * 10) == 0 { step *= 10 }
    guard step > 1 else { return nil }
    let year = forward ? from + years : from - years
    let isBefore = year <= 0
    let told = isBefore ? 1 - year : year
    let rounded = (told + step / 2) / step * step
    let stretch = CalendarDate(year: year)
    if step <= 100 || rounded == 0,
      var whole = stretch.containing(step == 10 ? .decade : .century)
    {
      whole.qualification = date.qualification
      return whole
    }
    var result = CalendarDate(year: isBefore ? 1 - rounded : rounded)
    result.qualification = .approximate
    return result
  }

  /// What `the last few days` and `several years ago` denote: a stretch of which one side is not known.
  private func openExtent(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard let anchor else { return nil }
    switch meaning.core {
    case .anchored(let duration, let forward, _) where duration.isVague:
      return forward
        ? EDTF(from: .date(anchor.date), to: .unknown)
        : EDTF(from: .unknown, to: .date(anchor.date))
    case .shift(let duration, false, .document) where duration.isVague:
      return EDTF(from: .unknown, to: .date(anchor.date))
    default: return nil
    }
  }
}

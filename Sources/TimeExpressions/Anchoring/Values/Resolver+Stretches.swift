import ISO8601
import TextModel

/// Stretches and lengths of time counted from an anchor.
extension Resolver {
  func stretch(
    _ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?) {
    if basis == .narrative, offset == -1, let before = dayBeforehand,
      before.date.granularity >= size
    {
      return (before.date.containing(size)?.adding(offset), before)
    }
    if let eve = eveningGone(offset, size, basis) ?? newYearThen(offset, size) { return eve }
    if basis == .narrative, offset != 0, let mention, found[index].sentence - mention.sentence <= 1,
      mention.date.granularity == size, text.lower(found[index].tokens.upperBound - 1) == "that"
    {
      return (mention.date.adding(offset), Anchor(date: mention.date, source: .narrative))
    }
    if offset == -1, basis == .document, let last = lastOfStay(size) { return last }
    if offset == 0, let same = apposed(size) { return same }
    if offset == 0, isSameAsOther { return (nil, nil) }
    if size == .quarter, basis == .topic {
      if topic == nil, namesPeriod {
        if let period = latestPeriod(offset) { return period }
        if isNarrative || spanMeant(found[index].reading.meaning) != nil { return (nil, nil) }
      }
      let anchor = anchor(.document, .month)
      let over = anchor?.date.containing(.quarter)?.adding(-1)
      if let topic, over == nil || found[index].sentence - topicSentence <= 8 {
        return (topic.adding(offset), Anchor(date: topic, source: .narrative))
      }
      return (over, anchor)
    }
    if let month = monthOfStory(offset, size, basis) { return month }
    if size == .weekend, offset == 0, let told = weekendTold(basis) { return told }
    if offset == 0, let told = stretchTold(size, basis) { return told }
    if offset == 0, basis == .narrative, size < .year, let latestNamed,
      found[index].sentence - latestNamed.sentence <= 2
    {
      return (
        latestNamed.date.containing(size), Anchor(date: latestNamed.date, source: .narrative)
      )
    }
    if size == .year, offset == 0, basis == .narrative, let told {
      return (told.date.containing(.year), told)
    }
    if size == .year, offset == 0, basis != .narrative, let topic, topic.quarter != nil,
      found[index].sentence - topicSentence <= 8,
      topic.year == documentDay?.adding(-1, .year)?.year,
      cues.words[text.tokens[max(0, found[index].tokens.upperBound - 2)].word].role == .full,
      tense(found[index]) == .past
    {
      return (topic.containing(.year), Anchor(date: topic, source: .narrative))
    }
    if size == .year, offset > 0, basis == .narrative,
      let year = yearOfAge(CalendarDuration(offset, .year), true)
    {
      return year
    }
    if size == .year, offset != 0, basis == .narrative,
      let mentioned = yearAgoTold ?? yearStillTold
    {
      return (mentioned.date.adding(offset), mentioned)
    }
    if offset == 0, basis == .document, isNarrative, size >= .year, size <= .day,
      let anchor = focus.anchor(for: size),
      cues.tense(around: found[index].tokens, in: text.sentences[found[index].sentence].tokens)
        == .past,
      text.lower(found[index].tokens.lowerBound) == "this", !isPossessor(found[index]),
      size != .year || !isThisYear(found[index])
    {
      return (anchor.containing(size), Anchor(date: anchor, source: .narrative))
    }
    if let day = dayJustNamed(offset, size, basis) ?? dayInPassing(offset, size, basis) {
      return day
    }
    if let day = dayOfDeed(offset, size, basis) ?? dayOfSame(offset, size, basis) { return day }
    if let night = nightStayed(offset, size, basis) { return (night.date.adding(1, .day), night) }
    if basis == .narrative, let open = openDay(offset, size) { return open }
    if let unplaced = unplaced(size, basis, anchor(basis, size)) { return unplaced }
    guard let anchor = anchor(basis, size) else { return (nil, nil) }
    if offset == 1, basis == .narrative, size >= .day, anchor.source == .document,
      tense(found[index]) == .present
    {
      return (nil, anchor)  // “You go on the next day”, after no day that was told.
    }
    if offset > 0, basis == .narrative, size <= .year,
      let next = anchor.date.containing(size)?.adding(offset), isAheadOfPast(next)
    {
      // What came next in the past is not ahead of the writing.
      return nextToMeant(offset, size) ?? (nil, anchor)
    }
    if offset > 0, basis == .narrative, size == .day, let next = anchor.date.adding(offset, .day),
      dayOfEntry == nil, isAheadOfPast(next), let told = dayToldBefore(anchor.date)
    {
      return (told.adding(offset, .day), Anchor(date: told, source: .narrative))
    }
    if offset == 0, basis != .narrative, anchor.source == .document, let day = anchor.date.civilDay,
      isOver(size, basis, on: day)
    {
      return (anchor.date.containing(size)?.adding(-1), anchor)
    }
    let isAhead =
      size == .weekend && offset == 1 && basis == .narrative && isEarlyInWeek(anchor.date)
    return (anchor.date.containing(size)?.adding(isAhead ? 0 : offset), anchor)
  }

  /// Whether a day is one from Monday to Thursday, which *the following weekend* is that of its own week for.
  private func isEarlyInWeek(_ date: CalendarDate) -> Bool {
    guard date.granularity == .day, let day = date.civilDay else { return false }
    return day.weekday <= 4
  }

  /// Whether `the weekend` or `the week` is the one before the day of writing.
  ///
  /// On a Monday the past tense tells of the week that is over, and what has no tense of the weekend
  /// that is nearer.
  private func isOver(_ size: Granularity, _ basis: TimeMeaning.Basis, on day: CivilDay) -> Bool {
    switch (size, tense(found[index])) {
    case (.weekend, .past): day.weekday <= 5
    case (.weekend, .unknown): basis == .topic && day.weekday <= 2
    case (.week, .past): basis == .topic && day.weekday == 1
    default: false
    }
  }

  /// Whether “'s” follows, so that the tense of what it has says little: `this year's census`.
  private func isPossessor(_ expression: FoundExpression) -> Bool {
    let next = expression.tokens.upperBound
    return next < text.tokens.count && cues.words[text.tokens[next].word].role == .possessive
  }

  /// Whether the expression is `that period` or `the same period`.
  private var namesPeriod: Bool {
    let tokens = found[index].tokens
    return text.lower(tokens.upperBound - 1) == "period"
      && (text.lower(tokens.lowerBound) == "that" || text.lower(tokens.upperBound - 2) == "same")
  }

  /// The stretch that `that period` goes back to, in a text that speaks of no quarter.
  private func latestPeriod(_ offset: Int) -> (CalendarDate?, Anchor?)? {
    guard offset == 0, let latestNamed, latestNamed.date.granularity <= .month,
      found[index].sentence - latestNamed.sentence <= 2
    else { return nil }
    return (latestNamed.date, Anchor(date: latestNamed.date, source: .narrative))
  }

  func shift(
    _ duration: CalendarDuration, _ forward: Bool, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?) {
    guard let smallest = duration.components.last, !duration.isVague else {
      return (nil, anchor(basis, .day))
    }
    let sign = forward ? 1 : -1
    if let same = apposedClock(smallest.unit) { return same }
    if basis == .topic || basis == .document, smallest.unit == .year,
      duration.components.count == 1, smallest.count == 1,
      !forward, let topic, found[index].sentence - topicSentence <= 6
    {
      return (topic.adding(-1, .year), Anchor(date: topic, source: .narrative))
    }
    let narrative = basis == .topic ? TimeMeaning.Basis.narrative : basis
    if basis == .topic, topic == nil, text.lower(found[index].tokens.lowerBound + 1) == "same",
      let mention, mention.sentence == found[index].sentence,
      mention.date.granularity == .month || mention.date.granularity == .quarter
    {
      // “In January, against the same period last year.”
      return (mention.date.adding(-1, .year), Anchor(date: mention.date, source: .narrative))
    }
    if smallest.unit >= .hour, basis == .document, let hour = hourOfStamp {
      return (moved(hour, duration, sign), Anchor(date: hour, source: .document))
    }
    if smallest.unit >= .hour, basis != .document, let latestClock,
      found[index].sentence - latestClock.sentence <= 4
    {
      if let nightfall, nightfall.sentence > latestClock.sentence, latestClock.date.hour ?? 24 < 17,
        nightfall.day == latestClock.date.containing(.day)
      {
        // “At 11 a.m. they left. *That evening* he resigned; *an hour later* …”
        return (nil, Anchor(date: nightfall.day, source: .narrative))
      }
      return (
        moved(latestClock.date, duration, sign),
        Anchor(date: latestClock.date, source: .narrative)
      )
    }
    if duration.components.count == 1, smallest.unit == .hour, let hours = smallest.count,
      hours > 0, hours % 24 == 0, hours <= 240, let day = anchor(narrative, .day)
    {
      return (day.date.adding(sign * hours / 24, .day), day)
    }
    if smallest.unit == .month, basis == .narrative, let year = bareYear { return (nil, year) }
    if basis == .narrative, let year = yearOfAge(duration, forward) { return year }
    if narrative == .narrative, forward, let now = deicticTold(before: smallest.unit) { return now }
    var start = anchor(narrative, smallest.unit.granularity)
    if basis == .narrative, smallest.unit == .year, isBehindOpenStep { return (nil, start) }
    if basis == .narrative, smallest.unit == .year,
      let mentioned = yearAgoTold
        ?? (isNarrative
          ? nil
          : mentionedYear(within: forward && isAhead(smallest.count, of: start) ? 2 : 1))
    {
      start = mentioned
    }
    if !isNarrative, smallest.unit == .year, !forward, let told = yearCountedBack(basis) {
      start = told
    }
    if smallest.unit <= .month,
      let told = basis == .narrative ? toldOfSubject(found[index]) : deedPutIn(basis)
    {
      start = told
    }
    if basis == .narrative, smallest.unit == .year, forward,
      let ended = stateEnded(start) ?? stretchEnded
    {
      start = ended
    }
    if basis == .narrative, forward, let appointed = dayAppointed(smallest.unit, start) {
      start = appointed
    } else if isCountedFromMonth,
      let open = unplaced(smallest.unit.granularity, basis, start)
    {
      return open
    }
    if let told = toldBeforeNow(
      duration, start, found[index], isForward: forward && basis == .narrative)
    {
      start = told
    }
    if let unplaced = unplaced(smallest.unit.granularity, narrative, start) { return unplaced }
    if let before = dayBeforehand, before.date.granularity < min(smallest.unit.granularity, .day) {
      return (before.date.containing(.year)?.withUnspecified(smallest.unit.granularity), before)
    }
    if let season = seasonTold(smallest.unit, basis, start) {
      let unit = smallest.unit.granularity
      return (season.date.containing(.year)?.withUnspecified(unit), season)
    }
    guard let anchor = start else { return (nil, nil) }
    if anchor.source == .document, forward, basis == .narrative, documentDay == anchor.date,
      tense(found[index]) == .past || tense(found[index]) == .present
    {
      return (nil, anchor)  // What came later than something untold did not come after the writing.
    }
    if forward, basis == .narrative, anchor.source == .narrative, smallest.unit == .year,
      isAhead(smallest.count, of: anchor)
    {
      return (nil, anchor)  // What is told in the past did not come after the writing, either.
    }
    var date = anchor.date
    for component in duration.components {
      guard let thousandths = component.thousandths else { return (nil, anchor) }
      let unit = component.unit.granularity
      guard let whole = date.adding(sign * (thousandths / 1000), unit) else { return (nil, anchor) }
      date = whole
      if thousandths % 1000 != 0, component.unit == .year {
        date = date.adding(sign * (thousandths % 1000) * 12 / 1000, .month) ?? date
      } else if thousandths % 1000 != 0, component.unit == .month {
        date = date.adding(sign * (thousandths % 1000) * 30 / 1000, .day) ?? date
      }
    }
    if smallest.unit == .week, basis != .document, anchor.source == .narrative,
      let weeks = smallest.count, weeks <= Self.exactWeeks, let day = date.containing(.day)
    {
      return (day, anchor)  // “On Friday 3 May it shut. *A week later* it opened.”
    }
    let size =
      smallest.thousandths.map { $0 % 1000 != 0 } == true && smallest.unit == .year
      ? Granularity.month : smallest.unit == .night ? .day : smallest.unit.granularity
    return (date.containing(size) ?? date, anchor)
  }

  /// A time of the clock moved by hours, minutes and seconds.
  private func moved(_ date: CalendarDate, _ duration: CalendarDuration, _ sign: Int)
    -> CalendarDate?
  {
    var result = date
    for component in duration.components {
      guard let count = component.count,
        let next = result.adding(sign * count, component.unit.granularity)
      else { return nil }
      result = next
    }
    return result
  }

  func within(
    _ fields: CalendarFields, _ outer: TimeMeaning.Core, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    let (stretch, anchor) = date(of: outer, found)
    guard let stretch else { return (fields.date(in: nil), anchor) }
    if fields == CalendarFields() {
      guard let topic, let quarter = topic.quarter else { return (stretch, anchor) }
      return (CalendarDate(year: stretch.year, quarter: quarter), anchor)
    }
    if let weekday = fields.weekday, fields.day == nil, let first = stretch.firstDay {
      let monday = stretch.granularity == .week ? first.monday.number : first.number
      let offset = (weekday - CivilDay(number: monday).weekday + 7) % 7
      return (CalendarDate(CivilDay(number: monday + offset)), anchor)
    }
    if let day = fields.day, fields.month == nil, let month = stretch.month {
      return (CalendarDate(year: stretch.year, month: month, day: day), anchor)
    }
    return (fields.date(in: stretch.year), anchor)
  }

  /// Moves a date as exactly as it is named: a year before today is a day.
  func moved(
    _ duration: CalendarDuration, _ forward: Bool, _ inner: TimeMeaning.Core,
    _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    let (date, anchor) = date(of: inner, found)
    guard let date, let only = duration.components.first, duration.components.count == 1,
      let count = only.count
    else { return (date, anchor) }
    let day = date.firstDay.map { CalendarDate($0) } ?? date
    let other = day.adding(forward ? count : -count, only.unit.granularity)
    return (other?.containing(date.granularity) ?? other, anchor)
  }

  /// The stretch of a date just named that the expression says more of: `in 2016, the year after they met`.
  private func apposed(_ size: Granularity) -> (CalendarDate?, Anchor?)? {
    let first = found[index].tokens.lowerBound
    guard index > 0, text.lower(first) == "the", let mention,
      mention.sentence == found[index].sentence, mention.date.granularity == size,
      found[index - 1].tokens.upperBound + 1 == first, text.lower(first - 1) == ","
    else { return nil }
    return (mention.date, Anchor(date: mention.date, source: .narrative))
  }

  /// Whether the expression, or the one that says of which day an hour is, goes back to what was just told: `that day`, `9 p.m. that
  /// evening`, `earlier the same night`.
  var pointsBack: Bool {
    let isHour = found[index].reading.meaning.core == .none && index + 1 < found.count
    return found[isHour ? index + 1 : index].tokens.prefix(3).contains {
      text.lower($0) == "same" || text.lower($0) == "that"
    }
  }

  /// Whether what follows says as what a time is the same: `the same day that` the strike began.
  private var isSameAsOther: Bool {
    let tokens = found[index].tokens
    return tokens.upperBound < text.tokens.count
      && ["as", "that"].contains(text.lower(tokens.upperBound))
      && tokens.count > 2 && text.lower(tokens.upperBound - 2) == "same"
      // “She told him the same day *that it was lost*”
      && (text.lower(tokens.upperBound) == "as"
        || !cues.isMadeKnown(at: tokens, in: sentence(of: found[index])))
  }

  /// Whether news goes on in the past from a month that it has just told of.
  private var isCountedFromMonth: Bool {
    guard focus.day == nil, !focus.isDayOpen, focus.month != nil, mention?.date == focus.month,
      index > 0, case .fields(_, .open, _) = found[index - 1].reading.meaning.core,
      found[index].sentence - focus.sentence <= 2
    else { return false }
    return tense(found[index]) == .past
  }

  /// The hour just named that a count behind a comma only says again: “shut it at 13:47, *thirty-two minutes later*, and left”.
  ///
  /// - Leaves alone: “shut it at 13:47, *two hours later* he left”, where another clause begins.
  private func apposedClock(_ unit: CalendarDuration.Unit) -> (CalendarDate?, Anchor?)? {
    let expression = found[index]
    guard unit >= .hour, index > 0, case let before = found[index - 1],
      before.sentence == expression.sentence, before.reading.meaning.clock?.hour != nil,
      before.tokens.upperBound + 1 == expression.tokens.lowerBound,
      text.lower(before.tokens.upperBound) == ",",
      let latestClock, latestClock.sentence == expression.sentence,
      case let next = expression.tokens.upperBound,
      !sentence(of: expression).contains(next)
        || [",", ".", ";", ")", "and", "but"].contains(text.lower(next))
    else { return nil }
    return (latestClock.date, Anchor(date: latestClock.date, source: .narrative))
  }

  /// A day or week of which a narrative has given no more than the year.
  private func unplaced(
    _ size: Granularity, _ basis: TimeMeaning.Basis, _ anchor: Anchor?
  ) -> (CalendarDate?, Anchor?)? {
    guard basis == .narrative, anchor?.source != .narrative, size > .month,
      isNarrative || isCountedFromMonth,
      document == nil || block - focus.block <= 2,
      let latest = focus.latest, !isAheadOfPast(latest), !focus.isDayOpen || focus.month != nil,
      let date = latest.containing(.year)?.withUnspecified(size == .week ? .week : .day)
    else { return nil }
    return (date, Anchor(date: latest, source: .narrative))
  }
}

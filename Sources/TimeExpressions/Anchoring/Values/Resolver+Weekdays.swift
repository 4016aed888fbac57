import ISO8601
import TextModel

/// Days that are named by their weekday.
extension Resolver {
  func weekday(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    guard let weekday = fields.weekday else { return (nil, nil) }
    if openYear?.knowsWeekdays == false { return (.weekday(weekday), nil) }
    if let same = apposed(weekday, found) {
      return (same, Anchor(date: same, source: .narrative))
    }
    if isAnyOne(found) { return (.weekday(weekday), nil) }
    if let elsewhere = dayElsewhere(weekday, found) { return elsewhere }
    if let told = dayOfTextBehind(weekday, found) { return told }
    if let day = fields.day, let full = self.weekday(weekday, onDay: day, found) { return full }
    if let first = rangeStart(found), let day = first.civilDay {
      let forward = (weekday - day.weekday + 7) % 7
      return (
        CalendarDate(CivilDay(number: day.number + forward)),
        Anchor(date: first, source: .narrative)
      )
    }
    if !isNarrative, isDayOfEvidence(found), let anchor = anchor(.document, .day),
      anchor.source == .document
    {
      return self.weekday(weekday, from: anchor, found)
    }
    if let spoken, saysWhatDayItIs(found), let day = spoken.civilDay {
      let forward = (weekday - day.weekday + 7) % 7
      return (
        CalendarDate(CivilDay(number: day.number + forward)),
        Anchor(date: spoken, source: .document)
      )
    }
    if let day = nextEntry(weekday, found) { return day }
    if document == nil, let entry, !headsEntry(found),
      tense(found) == .future || tense(found) == .present
    {
      // What a diary tells of what is to come.
      return self.weekday(weekday, from: Anchor(date: entry, source: .narrative), found)
    }
    if let day = dayAnnounced(weekday, found) ?? dayBesideDeed(weekday, found)
      ?? weekdayOfMonthTold(weekday, found) ?? dayBehindWeekday(weekday, found)
    {
      return day
    }
    if let day = namedDay(weekday, found) ?? dayBeforeStory(weekday, found)
      ?? dayBesideOccasion(weekday, found) ?? dayLookedBackTo(weekday, found)
      ?? dayByClock(weekday, found)
    {
      return day
    }
    if let day = dayOfPair(weekday, found) ?? dayOfCourse(weekday, found) { return day }
    if let day = dayBeforeEntry(weekday, found) ?? dayOnceMeant(weekday, found)
      ?? dayOfPastStory(weekday, found)
    {
      return day
    }
    if isOfMemory(found) || isOfMonthTold(found) || isBehindPlan(found) {
      return (.weekday(weekday), nil)
    }
    var useFocus = document == nil || isNarrative && !isArranged(found) && !isDueNow(found)
    if useFocus, document != nil, let document = documentDay, document.granularity >= .day {
      // A day that is told only of the document itself, or lies ahead of it, is no place in a story.
      guard let told = focus.day?.bounds.earliest, let now = document.bounds.earliest else {
        return self.weekday(weekday, from: Anchor(date: document, source: .document), found)
      }
      useFocus = told < now
    }
    guard let anchor = useFocus ? anchor(.narrative, .day) : anchor(.document, .day),
      let day = anchor.date.civilDay
    else { return (.weekday(weekday), nil) }
    guard useFocus else { return self.weekday(weekday, from: anchor, found) }
    return (
      CalendarDate(CivilDay(number: day.number + step(to: weekday, from: day, found))), anchor
    )
  }

  /// The first such weekday after the day that a sentence has named, for which a participle announces something, or for which
  /// something was due: “left on Tuesday, *announcing* a rally *on Friday*”, “left on Tuesday and *was due* back *on Friday*”.
  private func dayAnnounced(_ weekday: Int, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard let mention, mention.sentence == found.sentence, mention.date.granularity >= .day,
      let told = mention.date.containing(.day), let day = told.civilDay, day.weekday != weekday,
      cues.isAnnounced(for: found.tokens, in: sentence(of: found)) || isAnnouncedOnDate(found)
        || cues.saysWasDue(before: found.tokens, in: sentence(of: found))
    else { return nil }
    let forward = (weekday - day.weekday + 7) % 7
    return (
      CalendarDate(CivilDay(number: day.number + forward)), Anchor(date: told, source: .narrative)
    )
  }

  /// The weekday that an entry of a diary or log looks back to, or that it is of itself: under “Tuesday 7 May”, “had seen it
  /// *on Monday*”.
  ///
  /// - Leaves alone: an entry that has gone on to later days, and “*the* Monday”.
  private func dayBeforeEntry(_ weekday: Int, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard document == nil, let entry, !headsEntry(found), tense(found) == .past,
      !isDefinite(found), let begin = entry.bounds.earliest,
      focus.day?.bounds.earliest.map({ $0 <= begin }) ?? true
    else { return nil }
    return self.weekday(weekday, from: Anchor(date: entry, source: .narrative), found)
  }

  /// The days from a day of the story to the weekday that it goes on to, or looks back to.
  ///
  /// “On Monday they came. He *had been paid on the Friday*”, “had not slept *since Friday*”, “ate the fish *caught on Friday*”, but
  /// “*had expected* her on the Sunday” is ahead.
  func step(to weekday: Int, from day: CivilDay, _ found: FoundExpression) -> Int {
    let forward = (weekday - day.weekday + 7) % 7
    let isLookedBackTo =
      isDefinite(found) && isLookedBack(at: found)
      || isOfThing(found) && !isToCome(found) && tense(found) == .past
    let isBefore =
      forward > 0
      && (isSince(found)
        || isLookedBackTo && !isHadAhead(found))
    return isBefore ? forward - 7 : forward
  }

  /// The weekday that follows the day which a paragraph has come to, before the day of writing.
  ///
  /// A paragraph that goes from day to day long before: “On 6 April … on the 14th … *on Thursday* they left”. After one
  /// day only `the Thursday` counts from it: “He was arrested on 3 May. He was charged *on Friday*” is news. It counts also from a
  /// day just named of what came to nothing: “We had meant to sail on 10 May, but waited. The mail came *on the Friday*.”
  private func dayOfCourse(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard document != nil, !isNarrative, let now = documentDay?.civilDay else { return nil }
    let own = courseHere
    guard
      let told = dayJustMeant(found) ?? own?.day ?? (block - focus.block <= 1 ? focus.day : nil),
      let day = told.civilDay
    else { return nil }
    if !isDefinite(found) {
      guard let own, goesByDays(own, now.number - day.number, found), tense(found) == .past,
        !cues.isMadeKnown(at: found.tokens, in: sentence(of: found))
      else { return nil }
    }
    let date = day.number + step(to: weekday, from: day, found)
    guard date < now.number else { return nil }
    return (CalendarDate(CivilDay(number: date)), Anchor(date: told, source: .narrative))
  }

  /// The day that the sentence before names for what did not come about, a little behind the story, where “the Friday” goes on from it.
  private func dayJustMeant(_ found: FoundExpression) -> CalendarDate? {
    guard isDefinite(found), let latestRead, found.sentence - latestRead.sentence == 1,
      latestRead.date.granularity == .day, let told = focus.day?.civilDay?.number,
      let meant = latestRead.date.civilDay?.number, 1...14 ~= meant - told
    else { return nil }
    return latestRead.date
  }

  /// Whether a sentence begins with an expression, or with the preposition before it.
  func opensSentence(_ found: FoundExpression) -> Bool {
    found.tokens.lowerBound - sentence(of: found).lowerBound <= 1
  }

  /// Whether a sentence ends with an expression.
  func endsSentence(_ found: FoundExpression) -> Bool {
    let end = found.tokens.upperBound
    return !sentence(of: found).contains(end) || [".", "!", "?"].contains(text.lower(end))
  }

  /// The day that the text has called by its weekday already, or has for its title: “the outage of Tuesday 14 May … at 19:30 on *the
  /// Tuesday*”.
  private func namedDay(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    let isDefinite = isDefinite(found)
    if isDefinite, let day = titleDay ?? headDay, day.civilDay?.weekday == weekday,
      isLongBefore(day), tense(found) == .past, isNearStory(day)
    {
      return (day, Anchor(date: day, source: .narrative))
    }
    guard isDefinite || goesByClock(found), let named = namedDays[weekday],
      let day = named.civilDay,
      tense(found) != .past || documentDay?.civilDay.map({ day.number <= $0.number }) ?? true
    else { return nil }
    let latest =
      isDefinite
      ? toldDays.last?.date.civilDay?.number
      : namedDays.values.compactMap { $0.civilDay?.number }.max()
    guard let latest, abs(latest - day.number) <= (isDefinite ? 14 : 3) else { return nil }
    return (named, Anchor(date: named, source: .narrative))
  }

  /// Whether the story has not gone on from a day to another week.
  private func isNearStory(_ day: CalendarDate) -> Bool {
    guard let told = focus.day?.civilDay, let own = day.civilDay else { return true }
    return abs(told.number - own.number) <= 6
  }

  /// Whether an hour stands before a weekday in the past: “At 06:15 on *Wednesday* we told
  /// them”.
  func goesByClock(_ found: FoundExpression) -> Bool {
    // The hour may be what is being read, and look ahead for its day.
    let clock = [index, index - 1, index + 1].lazy.filter(self.found.indices.contains).map {
      self.found[$0]
    }.first {
      (0...1).contains(found.tokens.lowerBound - $0.tokens.upperBound)
        || (0...1).contains($0.tokens.lowerBound - found.tokens.upperBound)
    }
    return clock?.sentence == found.sentence && clock?.reading.meaning.clock != nil
      && tense(found) == .past
  }

  /// Whether “the” stands before a weekday that no noun follows: `on the Friday`.
  func isDefinite(_ found: FoundExpression) -> Bool {
    let before = found.tokens.lowerBound - 1
    guard sentence(of: found).contains(before), text.lower(before) == "the" else { return false }
    let next = found.tokens.upperBound
    guard sentence(of: found).contains(next) else { return true }
    switch text.tokens[next].tag {
    case .nn, .nns, .nnp, .nnps, .jj, .pos: return false
    case .unknown: return text.words[text.tokens[next].word].shape.contains(.punctuation)
    default: return true
    }
  }

  /// The weekday that follows a day told by the clock, where that lies long before the day of writing.
  ///
  /// “At 10 a.m. he fell. The visit was put off *until Monday*.”
  private func dayByClock(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard let latestClock, found.sentence - latestClock.sentence <= 6, tense(found) == .past,
      let told = latestClock.date.containing(.day), let day = told.civilDay,
      let now = documentDay?.civilDay, now.number - day.number > 31
    else { return nil }
    return (
      CalendarDate(CivilDay(number: day.number + step(to: weekday, from: day, found))),
      Anchor(date: told, source: .narrative)
    )
  }

  /// The weekday before the day that the text has named itself, where it looks back from that, or tells of a thing from then: “On
  /// Sunday 17 April the door was forced. Berg *had locked* it *on Saturday*.”
  private func dayLookedBackTo(_ weekday: Int, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    let isOfThing = isWhereFrom(found)
    guard document != nil || entry == nil,
      isOfThing || cues.looksBack(before: found.tokens, in: sentence(of: found)),
      !isHadAhead(found)
    else { return nil }
    if let latestClock, latestClock.sentence == found.sentence,
      found.tokens.lowerBound - self.found[max(0, index - 1)].tokens.upperBound <= 1,
      let day = latestClock.date.containing(.day), day.civilDay?.weekday == weekday
    {
      // “At 6 p.m. *on Saturday*”, where the hour has found the day.
      return (day, Anchor(date: day, source: .narrative))
    }
    guard found.sentence - focus.sentence <= 4, let told = focus.day, let day = told.civilDay,
      focus.isExplicit || isLongBefore(told)
        || isOfThing && latestMonth?.sentence == focus.sentence,
      !hasSpokenFromNow || focus.block == block,
      focus.sentence < found.sentence || beginsToLookBack(found)
    else { return nil }
    let back = (day.weekday - weekday + 6) % 7 + 1
    return (
      CalendarDate(CivilDay(number: day.number - back)), Anchor(date: told, source: .narrative)
    )
  }

  /// Whether a day is more than a fortnight before the writing, so that news calls no weekday near it by its name alone.
  private func isLongBefore(_ day: CalendarDate) -> Bool {
    guard let then = day.civilDay, let now = documentDay?.civilDay else { return false }
    return now.number - then.number > 14
  }

  /// Whether a sentence looks back only behind the time before: “said on 3 May that he *had left* on Friday”.
  func beginsToLookBack(_ found: FoundExpression) -> Bool {
    guard index > 0, case let before = self.found[index - 1], before.sentence == found.sentence
    else { return false }
    let behind = before.tokens.upperBound..<sentence(of: found).upperBound
    return cues.looksBack(before: found.tokens, in: behind)
  }

  /// Whether no certain weekday is meant.
  ///
  /// `They choose it on a Monday.`
  private func isAnyOne(_ found: FoundExpression) -> Bool {
    let begin = found.tokens.lowerBound
    guard begin - 2 >= sentence(of: found).lowerBound, text.lower(begin - 1) == "a",
      text.lower(begin - 2) == "on"
    else { return false }
    let next = found.tokens.upperBound
    guard sentence(of: found).contains(next) else { return true }
    switch text.tokens[next].tag {
    case .nn, .nns, .nnp, .nnps, .jj: return false
    default: return true
    }
  }

  /// The nearest day of a month that is such a weekday: `Friday the 13th`.
  private func weekday(
    _ weekday: Int, onDay day: Int, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?)? {
    guard let anchor = anchor(isNarrative ? .narrative : .document, .month),
      let month = anchor.date.containing(.month)
    else { return nil }
    let isPast = tense(found) == .past
    // What is past is not in the month that the text has spoken of as still to come.
    let isAhead = isPast && (focus.latest?.year ?? 0) > (documentDay?.year ?? .max)
    let place = isAhead ? pastFocus : focus
    if !isNarrative, place.block == block, let told = place.month, let year = told.year,
      let number = told.month, let date = CalendarDate(year: year, month: number, day: day),
      date.civilDay?.weekday == weekday
    {
      return (date, Anchor(date: told, source: .narrative))
    }
    for distance in 0...14 {
      for step in isPast ? [-distance, distance] : [distance, -distance] {
        guard let other = month.adding(step), let year = other.year, let number = other.month,
          let date = CalendarDate(year: year, month: number, day: day)
        else { continue }
        if date.civilDay?.weekday == weekday { return (date, anchor) }
      }
    }
    return nil
  }

  /// The day just named that the weekday is said of: `the next day, Saturday`, `12 June 1937, a Saturday`.
  private func apposed(_ weekday: Int, _ expression: FoundExpression) -> CalendarDate? {
    guard index > 0, let mention, mention.sentence == expression.sentence,
      mention.date.granularity == .day, mention.date.civilDay?.weekday == weekday
    else { return nil }
    let end = found[index - 1].tokens.upperBound
    let gap = expression.tokens.lowerBound - end
    guard 1...2 ~= gap else { return nil }
    let mark = text.lower(end)
    guard mark == "," || mark == "(" || mark == "–" else { return nil }
    // “12 June 1937, *the* Saturday before she left”
    return gap == 1 || text.lower(end + 1) == "a" || isDefinite(expression) ? mention.date : nil
  }

  /// The day that a range begins with whose end is the expression: `Monday through Friday`.
  private func rangeStart(_ expression: FoundExpression) -> CalendarDate? {
    guard index > 0, let mention, mention.sentence == expression.sentence,
      let day = mention.date.containing(.day)
    else { return nil }
    let previous = found[index - 1]
    guard previous.sentence == expression.sentence,
      previous.tokens.upperBound + 1 == expression.tokens.lowerBound,
      previous.reading.meaning.fields?.weekday != nil
    else { return nil }
    switch text.lower(previous.tokens.upperBound) {
    case "through", "thru", "to", "until", "till", "-", "–": return day
    case "and" where text.lower(max(0, previous.tokens.lowerBound - 1)) == "between": return day
    default: return nil
    }
  }

  /// The weekday before or after a day, by the tense of the clause.
  private func weekday(_ weekday: Int, from anchor: Anchor, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    guard let day = anchor.date.civilDay else { return (.weekday(weekday), anchor) }
    let back = (day.weekday - weekday + 7) % 7
    let forward = (weekday - day.weekday + 7) % 7
    let tense = tense(found)
    let isTerm =
      cues.setsTerm(before: found.tokens, in: sentence(of: found)) || opensStretch(found)
      || cues.shuts(until: found.tokens, in: sentence(of: found))
    let offset: Int
    switch tense {
    case _ where isTerm && tense != .future && tense != .request: offset = forward
    case .future: offset = neverCame(found) ? -back : forward
    case .request: offset = forward == 0 ? 7 : forward
    // “*has been* shut *since Monday*”, on a Monday
    case .past where back == 0 && isSinceBefore(found): offset = -7
    default: offset = -back
    }
    return (CalendarDate(CivilDay(number: day.number + offset)), anchor)
  }

  /// Whether a clause tells since when something *has* been so.
  private func isSinceBefore(_ found: FoundExpression) -> Bool {
    let sentence = sentence(of: found)
    return cues.role(found.tokens.lowerBound - 1, sentence) == .since
      && cues.saysHas(before: found.tokens, in: sentence)
  }

  /// Whether a stretch that goes on from now begins with a weekday: “warned of snow *from Thursday onwards*”.
  private func opensStretch(_ found: FoundExpression) -> Bool {
    let (before, next) = (found.tokens.lowerBound - 1, found.tokens.upperBound)
    guard sentence(of: found).contains(before), sentence(of: found).contains(next) else {
      return false
    }
    return text.lower(before) == "from" && ["onwards", "onward"].contains(text.lower(next))
  }
}

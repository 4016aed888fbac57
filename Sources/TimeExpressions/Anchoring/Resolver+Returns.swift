import ISO8601
import TextModel

/// How a dated text stays in a story long before its writing, and comes back to it.
extension Resolver {
  /// The weekday that follows the day which a story has come to, long before the writing.
  ///
  /// - Reads: “At 02:10 on Saturday 6 May 2023 the hall burned.” A new paragraph: “*On Monday* it was pulled down”, written weeks later;
  ///   “They went up on the evening of 9 May. The storm broke *on Monday*”, written in autumn.
  /// - Leaves alone: “Ann, held since 6 May 2023, was freed *on Monday*” and “The envoy came on 6 May. He left *on Monday*”, which are news.
  func dayOfPastStory(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard document != nil, !isNarrative, let now = documentDay?.civilDay,
      let told = focus.day, let day = told.civilDay,
      staysInStory(now.number - day.number, told, found),
      tense(found) == .past || isToComeThen(found),
      !cues.isMadeKnown(at: found.tokens, in: sentence(of: found)),
      !cues.opensTelling(behind: found.tokens, in: sentence(of: found)),
      case let date = day.number + step(to: weekday, from: day, found), date < now.number
    else { return nil }
    return (CalendarDate(CivilDay(number: date)), Anchor(date: told, source: .narrative))
  }

  /// Whether a clause tells what somebody then looked forward to: “They *hoped* to be back on Monday”.
  func isToComeThen(_ found: FoundExpression) -> Bool {
    let before = near(found).prefix { $0 < found.tokens.lowerBound }
    return tense(found) == .future && before.contains { text.tokens[$0].tag == .vbd }
      && !before.contains {
        [.vbz, .vbp].contains(text.tokens[$0].tag)
          || ["will", "'ll", "’ll", "shall"].contains(text.lower($0))
      }
  }

  /// The first such weekday from the day lately told, where something had been meant for it.
  ///
  /// “It was called for on 3 May and *was to have* begun *on Friday*.” Where none is told, and only now it *has been* given up,
  /// it is open whether the day is over.
  func dayOnceMeant(_ weekday: Int, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard cues.saysOnceMeant(before: found.tokens, in: sentence(of: found)) else {
      return dayThenToCome(weekday, found)
    }
    guard let told = focus.day, let day = told.civilDay else {
      return cues.saysHasBeen(behind: found.tokens, in: sentence(of: found))
        ? (.weekday(weekday), nil) : nil
    }
    if let now = documentDay?.civilDay, !(0...14 ~= now.number - day.number) { return nil }
    let forward = (weekday - day.weekday + 7) % 7
    return (
      CalendarDate(CivilDay(number: day.number + forward)), Anchor(date: told, source: .narrative)
    )
  }

  /// Whether the sentence says of what was to be on a day that it did not come about.
  func neverCame(_ found: FoundExpression) -> Bool {
    cues.neverCame(behind: found.tokens, in: sentence(of: found))
  }

  /// The first such weekday from the day lately told, where something *was to* be on it and it is over by the writing.
  ///
  /// - Reads: “The panel met last Monday, and the vote *was to* be held *on Thursday*”, written a week later.
  /// - Leaves alone: the same, written on that Tuesday.
  private func dayThenToCome(_ weekday: Int, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard !isNarrative, focus.block == block, found.sentence - focus.sentence <= 2,
      cues.saysWasTo(before: found.tokens, in: sentence(of: found)),
      let told = focus.day, let day = told.civilDay, let now = documentDay?.civilDay,
      now.number - day.number <= 14,
      case let date = day.number + (weekday - day.weekday + 7) % 7, date < now.number
    else { return nil }
    return (CalendarDate(CivilDay(number: date)), Anchor(date: told, source: .narrative))
  }

  /// Whether a text goes on from the day that its story has come to so many days before the writing.
  ///
  /// After a month a text does that has counted no day from its writing yet and goes by hours or from day to day; after a fortnight
  /// one that gives days of its own year in full; after a week one that tells hour upon hour.
  private func staysInStory(_ age: Int, _ told: CalendarDate, _ found: FoundExpression) -> Bool {
    guard !hasSpokenFromNow else { return false }
    if datesItsYear { return age > 13 }
    let isOfHours = latestClock?.date.containing(.day) == told
    if age > 31 {
      return focus.sentence < found.sentence && block - focus.block <= 1
        && (isOfHours || goesByClock(found) || tellsPartOfDay(of: found) || isOneOfSeveral(told))
    }
    return age > 7 && isOfHours
      && self.found[..<index].suffix(12).count { $0.reading.meaning.clock?.hour != nil } > 2
  }

  /// Whether a weekday, or the sentence of the day that it goes on from, says which part of the day is meant.
  private func tellsPartOfDay(of weekday: FoundExpression) -> Bool {
    weekday.reading.meaning.clock != nil
      || found[..<index].suffix(6).contains {
        $0.sentence == focus.sentence && $0.reading.meaning.clock != nil
      }
  }

  /// Whether the text has told of another day within a month of one.
  private func isOneOfSeveral(_ day: CalendarDate) -> Bool {
    guard let number = day.civilDay?.number else { return false }
    return toldDays.contains {
      $0.date.civilDay.map { 1...31 ~= abs($0.number - number) } ?? false
    }
  }

  /// The first day with its year that the text behind a title tells of and that is such a weekday: “What went wrong on *the
  /// Saturday*”, and then “On 4 May 2019 …”.
  func dayOfTextBehind(_ weekday: Int, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard isDefinite(found), found.sentence == 0, text.sentences.count > 1,
      text.sentences[1].block != block,
      let day = self.found[index...].prefix(24).lazy.compactMap({ expression -> CalendarDate? in
        guard self.text.sentences[expression.sentence].block != self.block,
          let fields = expression.reading.meaning.fields, let year = fields.year, !fields.isShort
        else { return nil }
        return fields.date(in: year)?.containing(.day)
      }).first(where: { $0.civilDay?.weekday == weekday && $0 != document?.containing(.day) })
    else { return nil }
    return (day, Anchor(date: day, source: .narrative))
  }

  /// The day that tells which mishap or deed is meant, where words point back to it.
  ///
  /// - Reads: “Holm died in *the fire of 9 June 2023*. The gate was locked *that evening*”.
  /// - Leaves alone: “the next day”, which goes on from where the story is.
  func dayOfDeed(
    _ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?)? {
    guard offset == 0, size == .day, basis == .narrative, pointsBack, let deedDay,
      found[index].sentence - deedDay.sentence <= 2
    else { return nil }
    return (deedDay.date, Anchor(date: deedDay.date, source: .narrative))
  }

  /// The day that the sentence before names, counted from the writing, where the story stays elsewhere.
  ///
  /// - Reads: “In 2001 she retired. *Last Friday* she sang. She fell ill *that night*.”
  /// - Leaves alone: what comes back from a day that only *had* been: “She fell on 4 May 2014. She *had* come on 3 June 2005. He wept *that
  ///   night*”, on 4 May; but “*That night* he wept” goes on from there, and so does all in a paragraph that opens with what had been.
  func dayJustNamed(_ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis) -> (
    CalendarDate?, Anchor?
  )? {
    guard isNarrative, offset == 0, size == .day, basis == .narrative, pointsBack,
      let latestNamed, latestNamed.date.granularity >= .day,
      case let distance = found[index].sentence - latestNamed.sentence,
      case let isNear = text.sentences[latestNamed.sentence].block == block,
      0...(isNear ? 2 : 1) ~= distance,
      latestNamed.sentence > focus.sentence, let day = latestNamed.date.containing(.day)
    else { return nil }
    if distance > 0, looksBack(in: latestNamed.sentence), !isLookedBack(at: found[index]),
      !isNear || focus.block == block && !opensSentence(found[index])
    {
      return nil
    }
    return (day, Anchor(date: latestNamed.date, source: .narrative))
  }

  /// Whether one of the dates that a sentence has just told is of what *had* been done.
  private func looksBack(in sentence: Int) -> Bool {
    found[..<index].suffix(6).contains {
      $0.sentence == sentence && $0.reading.meaning.fields != nil && isLookedBack(at: $0)
    }
  }

  /// Whether a text is still near where its story is: in the paragraph that it was told in or the next, or behind one in which no date
  /// counts from the writing.
  func isNearStory(_ found: FoundExpression) -> Bool {
    if block - focus.block <= 1 { return true }
    return block - focus.block == 2 && found.sentence - focus.sentence <= 4
      && nowSentence < focus.sentence && tense(found) == .past
  }

  /// Whether a quarter goes on with the year before that of writing which a paragraph has just told.
  ///
  /// “Prices peaked in November 2021. Two mills closed *in the third quarter*.”
  func isQuarterOfPast(_ fields: CalendarFields, _ found: FoundExpression) -> Bool {
    guard fields.quarter != nil, focus.block == block, found.sentence - focus.sentence <= 4,
      let year = focus.latest?.year, let written = document?.year, year < written
    else { return false }
    return tense(found) == .past
  }

  /// The day with which a text goes on in the month behind what it told first, after a paragraph that went back from there.
  ///
  /// - Reads: “In May 2022 the crown was floated.” A paragraph that tells of 2020, and then a new one: “The bank reacted *on 11 May*”.
  /// - Leaves alone: “The bank reacted *on 11 July*”, which goes on from what the paragraph before told.
  func dayOfStoryResumed(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard fields.day != nil, fields.month != nil, let lead, lead.block < focus.block,
      focus.block < block, let year = lead.date.year, let told = focus.latest?.year, told < year,
      tense(found) == .past, let date = fields.date(in: year),
      let begin = lead.date.bounds.earliest, let day = date.bounds.earliest,
      0...45 * 86_400 ~= day - begin
    else { return nil }
    return (date, Anchor(date: lead.date, source: .narrative))
  }

  /// Keeps the latest time that a text has told with its year, before its writing.
  mutating func enterLead(_ date: CalendarDate) {
    guard date.granularity >= .month, let end = date.bounds.latest,
      documentDay?.bounds.earliest.map({ end <= $0 }) ?? true,
      lead.map({ $0.date.bounds.precedes(date.bounds) }) ?? true
    else { return }
    lead = (date, block)
  }

  /// The day by whose hours the story began, where a paragraph opens with an hour behind one that told of days before without any.
  ///
  /// - Reads: “At 06:42 on 10 June the pump leaked.” A paragraph: “The pipes were laid on 27 May.” Then a new one: “A test began *at 05:30*”.
  /// - Leaves alone: the same in the paragraph of 27 May or under it as a heading, and “A test *had* begun *at 05:30*”.
  func dayOfHoursResumed(_ expression: FoundExpression) -> Anchor? {
    guard latestClock == nil, focus.block < block, let furthestClock,
      expression.reading.meaning.clock?.hour != nil,
      expression.sentence - furthestClock.sentence <= 16, opensBlock(expression),
      !isBelowHeading(behind: text.sentences[furthestClock.sentence].block),
      let day = furthestClock.date.containing(.day), let main = day.civilDay?.number,
      let told = focus.day?.civilDay?.number, 2...31 ~= main - told,
      tense(expression) == .past, !isLookedBack(at: expression)
    else { return nil }
    return Anchor(date: day, source: .narrative)
  }

  /// Whether a heading stands between a block and here.
  func isBelowHeading(behind first: Int) -> Bool {
    first >= 0 && first < block
      && text.document.blocks[first + 1...block].contains {
        // The line that says who wrote a message heads no part of the text.
        if case .heading(let level) = $0.kind { level < 7 } else { false }
      }
  }

  /// Whether an expression stands in the first sentence of its paragraph.
  private func opensBlock(_ expression: FoundExpression) -> Bool {
    let number = expression.sentence
    return number == 0 || text.sentences[number - 1].block != text.sentences[number].block
  }

  /// The day lately told before another, which goes on where that would come to what lies ahead of the writing.
  func dayToldBefore(_ day: CalendarDate) -> CalendarDate? {
    toldDays.last {
      found[index].tokens.lowerBound - $0.tokens.upperBound <= 80
        && $0.date.bounds.precedes(day.bounds)
    }?.date
  }

  /// The month, season or feast of what somebody in a story said *would* be, right behind its day.
  ///
  /// “She signed it on 22 May 2022. She promised that it *would* be over *by the summer*.” “In May 2022 she
  /// promised that it *would* be over *by Christmas*.”
  func dateForeseen(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard !isNarrative, fields.day == nil || fields.feast != nil,
      fields.month != nil || fields.season != nil || fields.feast != nil,
      focus.isExplicit, nowSentence < focus.sentence,
      (fields.feast != nil ? 0 : 1)...2 ~= found.sentence - focus.sentence,
      block - focus.block <= 1, let told = focus.latest, told.granularity >= .month,
      let year = told.year, let end = told.bounds.latest, let now = documentDay?.bounds.earliest,
      tense(found) == .future, cues.saysWould(before: found.tokens, in: sentence(of: found)),
      focus.sentence == found.sentence || goesOn(sentence(of: found)),
      let date = [year, year + 1].lazy.compactMap({ fields.date(in: $0) }).first(where: {
        $0.bounds.latest.map { $0 > end } ?? false
      }), let begin = date.bounds.earliest, begin < now
    else { return nil }
    return (date, Anchor(date: told, source: .narrative))
  }

  /// The day told last, where what is told in the past would otherwise lie ahead of the writing.
  ///
  /// Written on 9 February: “They voted on Tuesday. A visit had been due on 24 January. It took place *a week later*.”
  func toldBeforeNow(
    _ duration: CalendarDuration, _ start: Anchor?, _ found: FoundExpression, isForward: Bool
  ) -> Anchor? {
    // “They met on Tuesday. He was held *in June last year*; a week later …”
    if let mention, mention.date.granularity <= .month, 0...1 ~= found.sentence - mention.sentence,
      index > 0, speaksFromNow(self.found[index - 1].reading.meaning),
      toldDays.last.map({ mention.date.bounds.precedes($0.date.bounds) }) ?? true
    {
      return nil
    }
    guard isForward, duration.components.count == 1, let only = duration.components.first,
      let count = only.count, [.week, .day].contains(only.unit),
      let now = documentDay?.bounds.latest,
      let start = start?.date, let last = toldDays.last,
      found.tokens.lowerBound - last.tokens.upperBound <= 60, case let told = last.date,
      told.bounds.precedes(start.bounds), tense(found) == .past,
      let ahead = start.adding(count, only.unit.granularity)?.bounds.earliest, ahead >= now,
      let past = told.adding(count, only.unit.granularity)?.bounds.earliest, past < now
    else { return nil }
    return Anchor(date: told, source: .narrative)
  }

  /// The day for which the sentence before says that something was appointed, where the next goes on from it.
  ///
  /// - Reads: “They appealed before Christmas. The hearing, *listed for 10 February*, was put off. It took place *a week later*.”
  /// - Leaves alone: “It was listed for 10 February. *A week later* they paid”, where another story goes on.
  func dayAppointed(_ unit: CalendarDuration.Unit, _ start: Anchor?) -> Anchor? {
    guard [.day, .week].contains(unit), index > 0, let last = toldDays.last,
      case let before = found[index - 1], cues.goesOn(fromAppointed: before, to: found[index]),
      last.tokens.contains(before.tokens.lowerBound),
      start.map({ $0.date.bounds.precedes(last.date.bounds) }) ?? true
    else { return nil }
    return Anchor(date: last.date, source: .narrative)
  }
}

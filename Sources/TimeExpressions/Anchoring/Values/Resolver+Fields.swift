import TextModel
import ISO8601

extension Resolver {
  /// Completes the fields of an explicit date from what it counts from.
  func fields(
    _ fields: CalendarFields, _ direction: TimeMeaning.Direction, _ basis: TimeMeaning.Basis,
    _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    if fields.isShort, found.reading.rule == CenturyRule.name { return turnOfCentury() }
    if fields.isShort { return short(fields) }
    if let year = fields.year {
      if fields.isEraOpen, let told = mention?.date.year, told <= 0,
        told - (1 - year) < year - told,
        (1 - year) - told < year - told
      {
        return (fields.date(in: 1 - year), nil)
      }
      return (fields.date(in: year), nil)
    }
    if fields.decade != nil || fields.century != nil || fields.millennium != nil {
      return (inEra(fields, found).date(in: nil), nil)
    }
    if direction == .this, let same = sameMonth(fields, found) { return same }
    if direction != .open { return directed(fields, direction, basis) }
    if let day = fields.day, fields.month == nil, found.reading.rule == DayHeadRule.name,
      let date = dayOfNumberedEntry(day, found)
    {
      return date
    }
    if fields.weekday != nil, fields.month == nil { return weekday(fields, found) }
    if fields.day != nil, fields.month == nil { return dayOfMonth(fields, found) }
    if let counted = monthBeforeCount(fields, found) { return counted }
    if let meant = monthOnceMeant(fields, found) { return meant }
    return onWeekday(
      notAhead(beforeStory(yearless(fields, found), fields, found), fields, found), fields)
  }

  /// The month that days were last told of: “on 6 April 1866 … until May 1867 … *that same April*”.
  private func sameMonth(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard let month = fields.month, fields.day == nil, fields.weekday == nil,
      found.tokens.prefix(2).map({ text.lower($0) }) == ["that", "same"],
      let told = toldDays.last(where: { $0.date.month == month })?.date
    else { return nil }
    return (fields.date(in: told.year), Anchor(date: told, source: .narrative))
  }

  /// A year or decade of two digits: the century that brings it nearest to the anchor, the past first.
  private func short(_ fields: CalendarFields) -> (CalendarDate?, Anchor?) {
    let anchor =
      focus.year.map { Anchor(date: $0, source: .narrative) }
      ?? documentDay.map { Anchor(date: $0, source: .document) }
    let reference = (isNarrative ? anchor?.date.year : documentDay?.year) ?? 2000
    let limit = documentDay?.year.map { $0 + 15 } ?? reference + 30
    func distance(_ year: Int) -> Int {
      year <= reference ? reference - year : year - reference + (documentDay == nil ? 10 : 0)
    }
    func whole(_ two: Int) -> Int {
      let same = reference / 100 * 100 + two
      let years = [same, same - 100, same + 100].filter { $0 <= limit }
      return years.min { distance($0) < distance($1) } ?? same - 100
    }
    var full = fields
    full.isShort = false
    if let decade = fields.decade { full.decade = whole(decade * 10) / 10 }
    if let year = fields.year { full.year = whole(year) }
    return (full.date(in: full.year), anchor)
  }

  /// The year in which a century began: the nearest to where the story is, the next where two are about as near, but none to come
  /// in a text that says when it was written.
  private func turnOfCentury() -> (CalendarDate?, Anchor?) {
    let anchor =
      focus.year.map { Anchor(date: $0, source: .narrative) }
      ?? documentDay.map { Anchor(date: $0, source: .document) }
    guard let told = anchor?.date.year, told > 0 else { return (nil, anchor) }
    let last = told / 100 * 100
    let isNext = (last + 100 - told) * 4 <= (told - last) * 5
    let mayCome = documentDay?.year.map { last + 100 <= $0 } ?? true
    return (CalendarDate(year: isNext && mayCome ? last + 100 : max(1, last)), anchor)
  }

  func tense(_ found: FoundExpression) -> DirectionCues.Tense {
    cues.tense(around: found.tokens, in: sentence(of: found))
  }

  func sentence(of found: FoundExpression) -> Range<Int> {
    text.sentences[found.sentence].tokens
  }

  private func dayOfMonth(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    guard let day = fields.day else { return (nil, nil) }
    if let beside = dayBeside(day, found) ?? dayOfMonthMeant(day, found) { return beside }
    let anchor = self.anchor(.narrative, .month)
    guard let anchor, let month = anchor.date.containing(.month), let number = month.month else {
      return (nil, nil)
    }
    if anchor.source == .document, tense(found) == .past, let today = anchor.date.day, day > today,
      let last = month.adding(-1)
    {
      return (CalendarDate(year: last.year, month: last.month ?? 1, day: day), anchor)
    }
    if anchor.source == .document, tense(found) != .past, let today = anchor.date.day,
      (day < today || (day == today && tense(found) == .request)),
      let next = month.adding(1)
    {
      return (CalendarDate(year: next.year, month: next.month ?? 1, day: day), anchor)
    }
    let date = CalendarDate(year: month.year, month: number, day: day)
    if let next = dayToCome(day, after: date, found) ?? dayOfNextMonth(day, month, found) {
      return next
    }
    return (date, anchor)
  }

  /// A day of the month that the sentence has just named a day of: “planned for 7 October, will be held on *the 14th*”.
  private func dayBeside(_ day: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard let mention, mention.sentence == found.sentence, let other = mention.date.day,
      other != day, let number = mention.date.month, tense(found) != .past
    else { return nil }
    return (
      CalendarDate(year: mention.date.year, month: number, day: day),
      Anchor(date: mention.date, source: .narrative)
    )
  }

  /// A day of the month that something was to be in, where the text then tells what came of it.
  ///
  /// “They met in December. It was *to be announced on 22 January*. *On the 18th* a paper printed it.”
  private func dayOfMonthMeant(_ day: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard let latestRead, 1...3 ~= found.sentence - latestRead.sentence, index > 0,
      case let before = self.found[index - 1], before.sentence == latestRead.sentence,
      before.reading.meaning.fields?.day != nil, headMonth?.block != block,
      let number = latestRead.date.month, let told = focus.latest, told.granularity >= .month,
      told.month != number || told.year != latestRead.date.year,
      told.bounds.precedes(latestRead.date.bounds), tense(found) == .past,
      let date = CalendarDate(year: latestRead.date.year, month: number, day: day),
      let begin = date.bounds.earliest,
      documentDay?.bounds.latest.map({ begin < $0 }) ?? true,
      focus.day.map({ $0.bounds.precedes(date.bounds) }) ?? true
    else { return nil }
    return (date, Anchor(date: latestRead.date, source: .narrative))
  }

  /// A day early in the month behind that of which the text has just told the end.
  ///
  /// - Reads: “It rained at *the end of October*. By the evening of *the fifth* …”, “On 28 May he fell. *On the 3rd* he died”.
  /// - Leaves alone: “On 28 May he fell. *On the 3rd* he *had* signed”, “On 14 May he fell. *On the 3rd* …”.
  private func dayOfNextMonth(_ day: Int, _ month: CalendarDate, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard index > 0, case let before = self.found[index - 1],
      found.sentence - before.sentence <= 2, before.reading.meaning.fields?.month == month.month,
      before.reading.meaning.modifier == .end
        ? day < 20 : (before.reading.meaning.fields?.day ?? 0) - day > 20,
      tense(found) == .past, !isLookedBack(at: found) || isBy(found), !isOfThing(found),
      let next = month.adding(1), let number = next.month,
      let date = CalendarDate(year: next.year, month: number, day: day),
      let begin = date.bounds.earliest, documentDay?.bounds.latest.map({ begin < $0 }) ?? true
    else { return nil }
    return (date, Anchor(date: month, source: .narrative))
  }

  /// Whether *by* stands before an expression, so that what *had* been by then goes on from what was told.
  private func isBy(_ found: FoundExpression) -> Bool {
    cues.role(found.tokens.lowerBound - 1, sentence(of: found)) == .by
  }

  /// A day of the coming weeks, where the clause speaks of what is to be and the story is in the month before: “(the minutes
  /// of 13 February) … Work *would begin on the 18th*”, written on 12 March.
  private func dayToCome(
    _ day: Int, after read: CalendarDate?, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?)? {
    guard !isNarrative, headMonth?.block != block, let now = documentDay, let today = now.civilDay,
      let told = read?.civilDay, 0...45 ~= today.number - told.number,
      tense(found) == .future || cues.saysWould(before: found.tokens, in: sentence(of: found)),
      let month = now.containing(.month),
      let coming = day > now.day ?? 31 ? month : month.adding(1), let number = coming.month
    else { return nil }
    return (
      CalendarDate(year: coming.year, month: number, day: day),
      Anchor(date: now, source: .document)
    )
  }

  // MARK: Last, next and this

  private func directed(
    _ fields: CalendarFields, _ direction: TimeMeaning.Direction, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?) {
    let told =
      fields.weekday != nil || basis != .narrative
      ? nil
      : direction == .this
        ? toldBeforeStill ?? told
        : endTold(before: direction) ?? yearBeforeNext(direction)
          ?? (direction == .next ? yearAgoTold : nil)
    guard
      let anchor = told
        ?? anchor(basis, fields.weekday != nil && fields.month == nil ? .day : .year)
    else {
      return (fields.date(in: nil), nil)
    }
    if direction == .next, basis == .narrative, let open = nextOfAge(fields) { return open }
    if direction == .next, basis == .narrative, anchor.source == .document,
      tense(found[index]) == .past
    {
      // What came next in the past is not ahead of the writing.
      return (fields.date(in: nil), anchor)
    }
    if let weekday = fields.weekday, fields.month == nil {
      if direction == .this, basis == .narrative, let same = toldDay(on: weekday) { return same }
      guard let day = anchor.date.civilDay else { return (.weekday(weekday), anchor) }
      if direction == .this, basis == .narrative, anchor.source == .narrative {
        // “On the 12th he left, and the two met *that Friday*.”
        let forward = (weekday - day.weekday + 7) % 7
        return (CalendarDate(CivilDay(number: day.number + forward)), anchor)
      }
      let offset: Int
      switch direction {
      case .last: offset = -((day.weekday - weekday + 6) % 7 + 1)
      case .next:
        let forward = (weekday - day.weekday + 6) % 7 + 1
        // Nobody calls tomorrow “next Thursday”.
        offset = forward == 1 && anchor.source == .document ? 8 : forward
      default: offset = weekday - day.weekday
      }
      return (CalendarDate(CivilDay(number: day.number + offset)), anchor)
    }
    guard let year = anchor.date.year, let start = anchor.date.bounds.earliest else {
      return (fields.date(in: nil), anchor)
    }
    if direction == .this, anchor.date.season == .winter, let month = fields.month, month <= 3 {
      return (fields.date(in: year + 1), anchor)  // “That February”, after “the winter of 1916–17”.
    }
    switch direction {
    case .last:
      // The latest one that is over, or that holds the anchor only where it is a year back.
      for candidate in [year, year - 1, year - 2] {
        if let date = fields.date(in: candidate), let end = date.bounds.latest, end <= start {
          return (date, anchor)
        }
      }
    case .next:
      let end = anchor.date.bounds.latest ?? start
      for candidate in [year - 1, year, year + 1, year + 2] {
        if let date = fields.date(in: candidate), let begin = date.bounds.earliest, begin >= end {
          return (date, anchor)
        }
      }
    default:
      if let month = anchor.date.month, let date = fields.date(in: year),
        let named = date.month ?? startMonth(date), named - month > 2, anchor.source == .document,
        tense(found[index]) == .past
      {
        // “What we did this summer”, said in January.
        return (fields.date(in: year - 1), anchor)
      }
      if fields.season == .winter, let month = anchor.date.month, month < 3 {
        return (fields.date(in: year - 1), anchor)
      }
      if basis == .narrative, isOfYearBefore(fields, anchor) {
        return (fields.date(in: year - 1), anchor)
      }
      return (fields.date(in: year), anchor)
    }
    return (fields.date(in: year), anchor)
  }

  /// The end of what went on until then, from which a season or month *after* counts: “Work went on *until June 1953*. The roof was
  /// taken off *the autumn after*.”
  private func endTold(before direction: TimeMeaning.Direction) -> Anchor? {
    let own = found[index].tokens
    guard direction == .next, text.lower(own.upperBound - 1) == "after", index > 0,
      case let end = found[index - 1], found[index].sentence - end.sentence <= 1,
      cues.role(end.tokens.lowerBound - 1, sentence(of: end)) == .until,
      let latestTold, latestTold.sentence == end.sentence,
      let told = focus.latest?.bounds.latest, let begin = latestTold.date.bounds.earliest,
      told <= begin
    else { return nil }
    return Anchor(date: latestTold.date, source: .narrative)
  }

  /// Whether a season or month that a clause looks back to would come well behind what was told last.
  ///
  /// “An appeal was lodged *early in 2011*. She *had sold* the house *that summer*”, in 2010.
  private func isOfYearBefore(_ fields: CalendarFields, _ told: Anchor) -> Bool {
    guard told.source == .narrative, isLookedBack(at: found[index]),
      near(found[index]).last(where: {
        $0 < found[index].tokens.lowerBound && text.tokens[$0].tag == .vbd
      }).map({ text.lower($0) == "had" }) ?? true,
      let date = fields.date(in: told.date.year), let first = date.month ?? startMonth(date)
    else { return false }
    let isOpening =
      told.date.granularity == .year
      && found[..<index].suffix(2).contains { $0.reading.meaning.modifier == .start }
    guard let now = isOpening ? 1 : told.date.month else { return false }
    return first - now > 3
  }
}

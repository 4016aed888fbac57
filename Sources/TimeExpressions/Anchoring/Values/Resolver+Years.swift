import ISO8601
import TextModel

extension Resolver {
  /// Whether the noun behind a date is what something else is done for or before: `tickets for the April 9 final`.
  func namesWhatIsToCome(_ found: FoundExpression) -> Bool {
    guard isLabel(found) || isBeforeUntagged(found),
      !cues.namesPastEvent(after: found.tokens, in: sentence(of: found))
    else {
      return false
    }
    var index = found.tokens.lowerBound - 1
    while index > sentence(of: found).lowerBound,
      ["the", "its", "their", "a"].contains(text.lower(index))
    {
      index -= 1
    }
    guard sentence(of: found).contains(index), index < found.tokens.lowerBound - 1 else {
      return false
    }
    switch text.lower(index) {
    case "for", "until": return true
    case "of":
      return index > sentence(of: found).lowerBound && text.lower(index - 1) == "ahead"
    default: return false
    }
  }

  func yearless(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  ) {
    if recursYearly || isOfHabit(fields, found) { return (fields.date(in: nil), nil) }
    if let next = dayOfNextEntry(fields, found) { return next }
    if let year = yearAhead(fields, found) ?? yearOfRange(fields, found) {
      return (fields.date(in: year), nil)
    }
    if let year = yearOfEntry(fields, found) ?? yearOfPart(fields) {
      return (fields.date(in: year), nil)
    }
    if let beside = dateBesideOccasion(fields, found) ?? seasonBefore(fields, found)
      ?? yearOfTerm(fields, found) ?? dayOfMonthNamed(fields, found)
    {
      return beside
    }
    if let told = yearToldOf(found) {
      return (fields.date(in: told.year), Anchor(date: told, source: .narrative))
    }
    if let counted = yearCounted(found) {
      return (fields.date(in: counted.year), Anchor(date: counted, source: .narrative))
    }
    if let before = dateBeforeOutcome(fields, found) { return before }
    if let year = yearOfPlan(fields, found) ?? yearPutOff(fields, found) {
      return (fields.date(in: year), nil)
    }
    if let year = yearOnceMeant(fields, found) {
      return (fields.date(in: year.year), Anchor(date: year, source: .narrative))
    }
    if let year = yearOfList(fields, found) {
      return (fields.date(in: year), documentDay.map { Anchor(date: $0, source: .document) })
    }
    if fields.season != nil, !isNarrative || focus.block != block,
      tense(found) == .present && !isLabel(found) || isSubject(found) || speaksOfWhatMayBe(found)
    {
      return (fields.date(in: nil), nil)  // “In summer it is hot.”
    }
    if let year = yearRecalled(fields, found) ?? yearOfPresent(fields, found)
      ?? dateToCome(fields, found) ?? dateWaitedFor(fields, found) ?? yearLongTold(fields, found)
      ?? dayLongTold(fields, found) ?? narrativeYear(fields, found)
    {
      return year
    }
    if let near = dayNearTold(fields, found) ?? dateForeseen(fields, found) { return near }
    guard let anchor = anchor(.document, .year), let year = anchor.date.year else {
      return (fields.date(in: nil), nil)
    }
    let wanted = year + shift(fields, anchor.date, found)
    return (fields.date(in: wanted) ?? leapDay(fields, wanted, step: -1), anchor)
  }

  /// The year that the same sentence tells more of: “*1999, when* a quake in *August* shook the town”, and for a feast “left in
  /// *1999 after* a row *at Easter*”.
  private func yearToldOf(_ found: FoundExpression) -> CalendarDate? {
    var position = index - 1
    while position >= 0, self.found[position].sentence == found.sentence {
      let earlier = self.found[position]
      position -= 1
      guard let fields = earlier.reading.meaning.fields, let year = fields.year, !fields.isShort
      else { continue }
      guard fields.month == nil, fields.season == nil else { return nil }
      var next = earlier.tokens.upperBound
      if text.lower(next) == "," { next += 1 }
      guard next < found.tokens.lowerBound else { return nil }
      if text.lower(next) == "after", let own = found.reading.meaning.fields, own.feast != nil {
        // What came after a feast at the end of a year came in the next.
        return CalendarDate(year: own.date(in: year)?.month ?? 1 > 10 ? year - 1 : year)
      }
      return text.lower(next) == "when" ? CalendarDate(year: year) : nil
    }
    return nil
  }

  /// A day within a month of one that the text has lately told with its year, where that was before the year of writing.
  ///
  /// “He died on 2 March 2020. He had been seen *on 1 March*”, in a report of 2021, also where the text has since gone on to a
  /// day that it does not name: “Two days after the funeral …”
  private func dayNearTold(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    if let beside = dayBesideTold(fields, found) { return beside }
    guard fields.day != nil, fields.month != nil,
      let told = focus.day ?? (focus.isDayOpen ? toldDays.last?.date : nil), let year = told.year,
      let day = told.civilDay, let now = documentDay?.year, year < now,
      found.sentence - focus.sentence <= 8, tense(found) != .future
    else { return nil }
    let dates = [year, year - 1, year + 1].compactMap { fields.date(in: $0) }
    guard
      let date = dates.first(where: { date in
        date.civilDay.map { abs($0.number - day.number) <= 31 } ?? false
      })
    else { return nil }
    return (date, Anchor(date: told, source: .narrative))
  }

  /// Whether a word that has no tag, and is none of time, follows.
  private func isBeforeUntagged(_ found: FoundExpression) -> Bool {
    let next = found.tokens.upperBound
    guard sentence(of: found).contains(next), text.tokens[next].tag == .unknown else {
      return false
    }
    let word = text.tokens[next].word
    return !cues.words[word].relevant && !text.words[word].shape.contains(.punctuation)
  }

  /// Whether a sentence begins with the expression and says what it is like.
  ///
  /// `Winter is cold there.`
  private func isSubject(_ found: FoundExpression) -> Bool {
    let next = found.tokens.upperBound
    guard found.tokens.lowerBound == sentence(of: found).lowerBound,
      sentence(of: found).contains(next)
    else { return false }
    switch text.lower(next) {
    case "is", "can", "brings", "means", "lasts", "tends": return true
    default: return false
    }
  }

  /// Whether a sentence says what a season can bring.
  ///
  /// `It can get very cold in the winter.`
  private func speaksOfWhatMayBe(_ found: FoundExpression) -> Bool {
    let sentence = sentence(of: found)
    var may = false
    let near =
      max(
        sentence.lowerBound, found.tokens.lowerBound - 20)..<min(
        sentence.upperBound, found.tokens.upperBound + 20)
    for index in near {
      switch text.lower(index) {
      case "can": may = true
      case "may" where text.tokens[index].tag == .md: may = true
      case "will", "would", "shall", "was", "were", "had", "did": return false
      default: if text.tokens[index].tag == .vbd { return false }
      }
    }
    return may
  }

  /// Whether a season stands before the noun that it dates: `its spring offensive`.
  func isLabel(_ found: FoundExpression) -> Bool {
    let next = found.tokens.upperBound
    guard sentence(of: found).contains(next) else { return false }
    switch text.tokens[next].tag {
    case .nn, .nns, .nnp, .nnps: return true
    default: return false
    }
  }

  /// The nearest 29 February, counting years one way.
  func leapDay(_ fields: CalendarFields, _ year: Int, step: Int) -> CalendarDate? {
    guard fields.month == 2, fields.day == 29 else { return nil }
    for distance in 1...8 {
      if let date = fields.date(in: year + distance * step) { return date }
    }
    return nil
  }

  /// Whether a story that says when it was written speaks of what is arranged.
  ///
  /// `The show opens on Nov. 22.`
  func isArranged(_ found: FoundExpression) -> Bool {
    document != nil && cues.saysArranged(before: found.tokens, in: sentence(of: found))
  }

  /// Whether a text says what is due when it is written: “*On Monday* a judge *is due to* report”.
  func isDueNow(_ found: FoundExpression) -> Bool {
    let sentence = sentence(of: found)
    return document != nil
      && (cues.saysExpected(before: found.tokens, in: sentence)
        || cues.saysExpected(behind: found.tokens, in: sentence))
  }

  /// Whether the sentence has named a weekday already, as one does that speaks from the day of writing.
  private func namesWeekdayBefore(_ found: FoundExpression) -> Bool {
    index > 0 && self.found[index - 1].sentence == found.sentence
      && self.found[index - 1].reading.meaning.fields?.weekday != nil
  }

  /// Takes the year from the narrative, where the text has given one nearby.
  private func narrativeYear(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    if let told = dateBehindMade(fields, found) ?? flashbackDate(fields, found)
      ?? yearGoneOnFrom(fields, found)
    {
      return told
    }
    guard let latest = focus.latest, let year = latest.year else { return nil }
    // “It is put off until February 2026. Training *runs* from 1 December.”
    if let now = documentDay?.bounds.latest, let told = latest.bounds.earliest, told > now,
      focus.sentence != found.sentence, tense(found) != .past,
      !cues.saysWill(before: found.tokens, in: sentence(of: found))
    {
      return nil
    }
    if isNarrative, document != nil,
      isArranged(found) || cues.comesToNow(after: found.tokens, in: sentence(of: found))
        || cues.saysWill(behind: found.tokens, in: sentence(of: found))
        || cues.saysExpected(before: found.tokens, in: sentence(of: found))
        || focus.sentence != found.sentence
          && cues.saysShould(before: found.tokens, in: sentence(of: found))
        || namesWeekdayBefore(found)
          && cues.saysWould(before: found.tokens, in: sentence(of: found))
    {
      return nil
    }
    if isToldToWriter(found) || countsFromWriting(found) || goesOnFromPresent(found)
      || comesToNews(fields, after: latest, found)
    {
      return nil
    }
    // “The trial, which opened *this February*, ended, and *on March 22* …”, “was to open *last May*, but a fire *in April* …”
    if isNarrative, document != nil, fields.month != nil, speaksOfThisYear(at: found) {
      return nil
    }
    if !isNarrative, let resumed = dayOfStoryResumed(fields, found) { return resumed }
    if isNarrative, let told = timeline.years[index], let date = fields.date(in: told) {
      if let next = yearAfter(date, fields, found) { return next }
      if let next = yearOfTerm(date, fields, found) {
        return (fields.date(in: next), Anchor(date: latest, source: .narrative))
      }
      return (date, Anchor(date: latest, source: .narrative))
    }
    // After “last year”, a month of the same sentence counts from the day of writing too.
    let isGoingOn = focus.block == block && tense(found) == .past
    let isOfPast = isGoingOn && (fields.season != nil || fields.feast != nil)
    let near =
      focus.isExplicit && isNearStory(found)
      && (fields.month != nil || isOfPast || isQuarterOfPast(fields, found))
      && latest.granularity >= (isGoingOn ? .season : .month) && deicticSentence != found.sentence
    guard isNarrative || near else { return nil }
    if !isNarrative, cues.saysWill(before: found.tokens, in: text.sentences[found.sentence].tokens),
      let document,
      document.year != year
    {
      return nil
    }
    if !isNarrative, document?.year != year, focus.sentence != found.sentence,
      cues.isReported(found.tokens, in: sentence(of: found))
        || cues.comesToNow(after: found.tokens, in: sentence(of: found))
    {
      return nil
    }
    guard let date = fields.date(in: year) ?? leapDay(fields, year, step: 1) else { return nil }
    if !isNarrative, year != document?.year, focus.sentence != found.sentence,
      tense(found) == .present || isFresh(fields)
        || cues.saysHas(before: found.tokens, in: sentence(of: found))
    {
      return nil
    }
    if !isNarrative, let begin = date.bounds.earliest, let now = documentDay?.bounds.latest,
      begin >= now, year != document?.year, tense(found) == .past
    {
      return nil
    }
    if !isNarrative, let end = date.bounds.latest, let now = documentDay?.bounds.earliest,
      end <= now,
      cues.saysIsTo(before: found.tokens, in: sentence(of: found))
        || cues.saysWill(before: found.tokens, in: sentence(of: found))
    {
      return nil  // What is to come is not over.
    }
    let anchor = Anchor(date: latest, source: .narrative)
    if let next = yearOfTerm(date, fields, found) { return (fields.date(in: next), anchor) }
    if text.lower(max(0, found.tokens.lowerBound - 1)) != "by",
      cues.looksBack(before: found.tokens, in: sentence(of: found))
    {
      return (date, anchor)
    }
    // “Over the *winter* it was rebuilt. In *May* it opened.”
    if latest.season == .winter, let month = date.month, month < 9, focus.sentence != found.sentence
    {
      return (fields.date(in: year + 1), anchor)
    }
    if let month = latest.month, let named = date.month ?? startMonth(date),
      month - named
        > (cues.isBehindStay(index, self.found) ? 0 : fields.day == nil ? 6 : 5),
      latest.granularity >= .month
    {
      return (fields.date(in: year + 1), anchor)
    }
    return (date, anchor)
  }

  /// Whether a dated text speaks of how long something *has* been so, or of what it was *last week* said that *would* be: “It
  /// has been closed *since March*”, “Last week it announced that it would open *on 1 September*”.
  private func countsFromWriting(_ found: FoundExpression) -> Bool {
    guard document != nil else { return false }
    let sentence = sentence(of: found)
    if text.lower(max(sentence.lowerBound, found.tokens.lowerBound - 1)) == "since" {
      return focus.sentence != found.sentence && cues.saysHas(before: found.tokens, in: sentence)
    }
    return deicticSentence == found.sentence && cues.saysWould(before: found.tokens, in: sentence)
  }

  /// Whether somebody told the writer something on a day, after others who spoke to him lately.
  ///
  /// “She told me *last month* that she knew. He denied it in an email on *3 February*.”
  private func isToldToWriter(_ found: FoundExpression) -> Bool {
    guard isNarrative, document != nil, deicticSentence >= 0, deicticSentence < found.sentence,
      found.sentence - deicticSentence <= 3,
      text.sentences[deicticSentence].block == text.sentences[found.sentence].block
    else { return false }
    let first = max(sentence(of: found).lowerBound, found.tokens.lowerBound - 6)
    return cues.isMadeKnown(at: found.tokens, in: sentence(of: found))
      || (first..<found.tokens.lowerBound).contains {
        ["wrote", "replied", "answered"].contains(text.lower($0))
      }
  }

  /// The date in the next year, where the same sentence has already told of a later month than the year's: “was refused *the
  /// following March* but granted on *9 July*”.
  private func yearAfter(
    _ date: CalendarDate, _ fields: CalendarFields, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?)? {
    guard focus.sentence == found.sentence, let latest = focus.latest,
      latest.granularity >= .month, let told = latest.bounds.earliest,
      let end = date.bounds.latest, end <= told,
      case .fields(_, .next, _) = self.found[max(0, index - 1)].reading.meaning.core,
      !cues.looksBack(before: found.tokens, in: sentence(of: found)), let year = date.year,
      let next = fields.date(in: year + 1)
    else { return nil }
    return (next, Anchor(date: latest, source: .narrative))
  }

  /// Whether a sentence has named “this February”, “this spring” or “the first quarter of this year” before, or “last February” before
  /// what was then.
  private func speaksOfThisYear(at month: FoundExpression) -> Bool {
    let isPast = tense(month) == .past
    return (max(0, index - 4)..<index).contains {
      guard found[$0].sentence == month.sentence else { return false }
      if case .within(_, .stretch(0, .year, .document)) = found[$0].reading.meaning.core {
        return true
      }
      guard case .fields(let fields, let direction, .document) = found[$0].reading.meaning.core,
        direction == .this || direction == .last && isPast
      else { return false }
      return fields.month != nil || fields.season != nil
    }
  }

  func startMonth(_ date: CalendarDate) -> Int? {
    if let season = date.season { return season.rawValue * 3 }
    if let quarter = date.quarter { return quarter * 3 - 2 }
    return nil
  }

  func startsWithThe(_ found: FoundExpression) -> Bool {
    text.lower(found.tokens.lowerBound) == "the"
  }
}

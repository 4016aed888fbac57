import ISO8601
import TextModel

extension Resolver {
  /// The day that a time of day belongs to.
  func dayOfClock(_ expression: FoundExpression) -> Anchor? {
    let entered = focus.day != nil && focus.sentence == expression.sentence
    let isStamp = stamps.contains(index)
    if let next = dayBehindMidnight(expression) { return next }
    if let next = dayAhead(expression, adjacent: entered) { return next }
    if let nightHere { return dayOfNight(expression, nightHere) }
    if let night = dayInNightOfEntry(expression) { return night }
    if isOfNightAhead(expression) || !isStamp && isCountedFromEvent(expression) { return nil }
    if let day = dayOfTitle(expression) { return Anchor(date: day, source: .narrative) }
    if !isStamp, let told = retold(expression) { return told }
    if let headDay, isNewSection { return Anchor(date: headDay, source: .narrative) }
    if isStamp, let day = focus.day {
      return afterMidnight(expression) ?? Anchor(date: day, source: .narrative)
    }
    if let planned = dayPlanned(expression) { return planned }
    if let furthest = dayGoneOnFrom(expression) ?? dayOfHoursResumed(expression) {
      return furthest
    }
    if let morning = afterMidnight(expression) { return morning }
    if let limit = dayOfLimit(expression) { return limit }
    if let day = dayGoneBackTo(expression) ?? dayHadBeen(expression) {
      return Anchor(date: day, source: .narrative)
    }
    if let day = dayOfReport(expression) { return day }
    if isBeforeEntry(expression) || isOfYearTold(expression) || isTestified(expression) {
      return nil
    }
    if let day = focus.day {
      guard document != nil, day.bounds.earliest ?? 0 >= documentDay?.bounds.latest ?? Int.max,
        let past = pastFocus.day ?? (pastFocus.latest == nil ? nil : documentDay),
        cues.tense(around: expression.tokens, in: text.sentences[expression.sentence].tokens)
          == .past
      else { return Anchor(date: day, source: .narrative) }
      return Anchor(date: past, source: .narrative)  // What is past was not on a day to come.
    }
    // Once the text has moved on to a day that it does not name, no hour is on the day of writing.
    if focus.isDayOpen { return nil }
    if let headDay,
      cues.tense(around: expression.tokens, in: text.sentences[expression.sentence].tokens) == .past
    {
      return Anchor(date: headDay, source: .narrative)
    }
    guard !isNarrative, !isOfStoryLongPast(expression), !isOfNightUntold(expression),
      let documentDay, documentDay.granularity >= .day
    else { return nil }
    return Anchor(date: documentDay, source: .document)
  }

  /// Whether an hour is told of in the paragraph of a story of a year before that of writing, of which no day is known.
  ///
  /// “He fell in August 1612. Two days later the army attacked *at dawn*”, and what *had* been at an hour some sentences on.
  private func isOfStoryLongPast(_ expression: FoundExpression) -> Bool {
    guard focus.block == block, focus.isExplicit,
      case let hadBeen = isLookedBack(at: expression),
      expression.sentence - focus.sentence <= (hadBeen ? 12 : 3),
      let told = focus.latest, let written = documentDay?.year, let year = told.year,
      year < written - 1, deicticSentence < (hadBeen ? expression.sentence : focus.sentence)
    else { return false }
    return tense(expression) == .past
  }

  /// Whether the story has gone on from its day to a month, season or year in which an hour is, on whatever day.
  ///
  /// - Reads: “She was elected on 3 June 1992. The debate came *in 1994*. She closed it *at 2 a.m.*”
  /// - Leaves alone: news of the last weeks, “He fell on Tuesday. He was hired *in 1994*. He was found *at 2 a.m.*”
  func isOfYearTold(_ expression: FoundExpression) -> Bool {
    guard let day = focus.day ?? headDay,
      let before = found[max(0, index - 4)..<index].last(where: {
        $0.reading.meaning.core != .none
      }), let latestTold, latestTold.sentence == before.sentence,
      expression.sentence - before.sentence <= 2,
      text.sentences[before.sentence].block == block,
      latestTold.date.granularity <= .month, before.reading.meaning.fields?.year != nil,
      !latestTold.date.bounds.contains(day.bounds), !isLookedBack(at: expression)
    else { return false }
    if day.bounds.precedes(latestTold.date.bounds) { return !isNews(of: day) }
    return focus.day == nil ? block > 0 : isNews(of: day) && focus.block < block
  }

  /// Whether a text was written within a month of a day.
  private func isNews(of day: CalendarDate) -> Bool {
    guard let then = day.civilDay, let now = documentDay?.civilDay else { return false }
    return now.number - then.number < 31
  }

  /// Whether an hour is of what an entry of a file looks back to from its day, of which it has told no hour yet.
  ///
  /// “*26 May.* Asked again, he said that they *had* parted *at 17:30*”, on whatever day that was.
  private func isBeforeEntry(_ expression: FoundExpression) -> Bool {
    guard let entry, let entryPlace, isFile, focus.day == entry,
      entryPlace.block == block || entryPlace.isWhole,
      latestClock?.date.containing(.day) != entry
    else { return false }
    return cues.looksBack(before: expression.tokens, in: sentence(of: expression))
  }

  /// The day on which something will be, where the next sentences do not tell of what was: “It *will* open on 9 June. Doors
  /// open *at 10:00*.”
  private func dayPlanned(_ expression: FoundExpression) -> Anchor? {
    guard document == nil, let plan, expression.sentence - plan.sentence <= 2,
      let day = plan.date.containing(.day), plan.date.granularity >= .day,
      tense(expression) != .past
    else { return nil }
    return Anchor(date: day, source: .narrative)
  }

  /// The day of writing, where a report has only named a day to come, in another paragraph.
  ///
  /// “It will open before Christmas.” A new paragraph: “A ceremony set for *4 p.m.* was called off”. Where hours of a day that is
  /// over have been told, it is that day: “He was shot yesterday at 6.20. A hearing is due in June.” A new paragraph: “He left home
  /// *at 5.45*.”
  private func dayOfReport(_ expression: FoundExpression) -> Anchor? {
    guard !isNarrative, let documentDay, documentDay.granularity == .day, focus.block != block,
      let day = focus.day?.bounds.earliest, let now = documentDay.bounds.latest, day >= now,
      sentence(of: expression).contains(where: { text.tokens[$0].tag == .vbd })
    else { return nil }
    if let past = pastFocus.day, furthestClock?.date.containing(.day) == past {
      return Anchor(date: past, source: .narrative)
    }
    return Anchor(date: documentDay, source: .document)
  }

  /// The day that the title names, where a paragraph opens with a time after others have told what led up to it.
  ///
  /// “The fire of 6 March 2021.” “The alarm was tested on 2 March.” A new paragraph: “*At 13:30* smoke was seen.”
  private func dayOfTitle(_ expression: FoundExpression) -> CalendarDate? {
    let number = expression.sentence
    guard let titleDay, latestClock == nil, focus.block < block,
      number > 0, text.sentences[number - 1].block != block,
      let told = focus.day?.bounds.latest, let begin = titleDay.bounds.earliest, told <= begin,
      !cues.looksBack(before: expression.tokens, in: sentence(of: expression)),
      tense(expression) != .future
    else { return nil }
    return titleDay
  }

  /// The day that the same sentence names behind a time of day: `at 9 a.m. on Monday`.
  ///
  /// Where the story has its day, that of a clause which gives a reason or looks back is another.
  func dayAhead(_ expression: FoundExpression, adjacent: Bool) -> Anchor? {
    var position = index + 1
    while position < found.count, position <= index + 4,
      found[position].sentence == expression.sentence
    {
      let next = found[position]
      // “It stopped at 14:33; it was mended *the next day*.”
      if next.tokens.lowerBound > expression.tokens.upperBound,
        (expression.tokens.upperBound..<next.tokens.lowerBound).contains(where: {
          text.lower($0) == ";"
        })
      {
        return nil
      }
      // “at 02:20 (*05:18 GMT*) on 15 April”
      if adjacent, next.reading.meaning.clock != nil, text.lower(next.tokens.lowerBound - 1) == "("
      {
        position += 1
        continue
      }
      if adjacent, !isBeside(next.tokens.lowerBound, expression.tokens.upperBound) { return nil }
      if stamps.contains(index), !isBeside(next, stamp: expression) { return nil }
      if isOfOtherClause(next, than: expression) || namesDeed(next) { return nil }
      if focus.day != nil, next.tokens.lowerBound > expression.tokens.upperBound,
        cues.beginsSubordinate(in: expression.tokens.upperBound..<next.tokens.lowerBound)
      {
        return nil
      }
      if next.reading.meaning.clock == nil || position == index + 1 && isInPart(next, expression) {
        switch next.reading.meaning.core {
        case .fields, .stretch, .within, .moved, .counted:
          let (date, anchor) = date(of: next.reading.meaning.core, next)
          if let date, date.granularity == .day, date.isFullySpecified {
            return Anchor(date: date, source: anchor?.source ?? .narrative)
          }
        default: break
        }
      }
      position += 1
    }
    return nil
  }

  /// Whether no more than a preposition and a comma stand between a time and a token, besides a remark in brackets and whose time it
  /// is: “at 23:40 (*ship's time*) on 14 April”, “at 02:20 *ship's time* on 15 April”.
  private func isBeside(_ token: Int, _ end: Int) -> Bool {
    var (count, depth, other) = (0, 0, end)
    while other < token {
      defer { other += 1 }
      if text.lower(other) == "(" { depth += 1 }
      if text.lower(other) == ")" {
        depth -= 1
      } else if depth == 0 {
        count = text.lower(other) == "time" && text.tag(other - 1) == .pos ? 0 : count + 1
      }
      if other - end > 10 { return false }
    }
    return depth == 0 && count <= 2
  }

  /// Whether an expression names the part of a day that an hour before it is in: “at 5:45 on *the evening of 6 May*”.
  private func isInPart(_ part: FoundExpression, _ clock: FoundExpression) -> Bool {
    guard let named = part.reading.meaning.clock?.part, partBeside(clock) == named else {
      return false
    }
    return named != .night || clock.reading.meaning.clock.map { !isSmallHour($0) } ?? false
  }

  /// Whether an hour behind midnight is told of the night of a day, so that it may be of the next.
  ///
  /// “At 2 a.m. on *the night of 6 May*”
  private func isOfNightAhead(_ clock: FoundExpression) -> Bool {
    guard index + 1 < found.count, case let next = found[index + 1],
      next.sentence == clock.sentence, next.reading.meaning.clock?.part == .night,
      next.reading.meaning.fields?.day != nil, partBeside(clock) == .night,
      let own = clock.reading.meaning.clock
    else { return false }
    return isSmallHour(own)
  }

  /// Whether an hour is one from the end of midnight until five.
  func isSmallHour(_ clock: ClockTime) -> Bool {
    !clock.endsDay && clock.hour ?? 0 <= 5 || isOpenTwelve(clock)
  }

  /// Whether the sentence goes on to count the day from an event: “was seen at six *ten days before* the murder”.
  private func isCountedFromEvent(_ clock: FoundExpression) -> Bool {
    guard index + 1 < found.count, case let next = found[index + 1],
      next.sentence == clock.sentence,
      let unit = next.reading.meaning.duration?.components.first?.unit,
      [.day, .week, .month, .year].contains(unit),
      text.sentences[next.sentence].tokens.contains(next.tokens.upperBound + 1)
    else { return false }
    return ["before", "after"].contains(text.lower(next.tokens.upperBound))
      && !isOfOtherClause(next, than: clock)
  }

  /// Whether a later time belongs to a second verb: “*declared* it at six and *said* they could return on Saturday”, “*was held* at
  /// 9pm and *is* on bail until 12 June”.
  private func isOfOtherClause(_ later: FoundExpression, than clock: FoundExpression) -> Bool {
    let sentence = text.sentences[clock.sentence].tokens
    let (end, begin) = (clock.tokens.upperBound, later.tokens.lowerBound)
    guard end < begin else { return false }
    func isFinite(_ index: Int) -> Bool {
      [.vbd, .vbz, .vbp, .md].contains(text.tokens[index].tag)
    }
    return (end..<begin).contains { [.md, .vbz, .vbp].contains(text.tokens[$0].tag) }
      && (sentence.lowerBound..<clock.tokens.lowerBound).contains(where: isFinite)
  }

  /// Whether a heading stands between the latest time told and here: the text goes back to what it is about.
  private var isNewSection: Bool { isBelowHeading(behind: focus.block) }

  /// The day that a report comes back to after it has told how it all ended.
  ///
  /// “On 18 January the ship ran aground. It was refloated *two days later*.” A new paragraph: “It *had left* port *at
  /// 17:40*”, and those after it that go on by the clock.
  private func dayGoneBackTo(_ expression: FoundExpression) -> CalendarDate? {
    guard let day = focus.day else { return nil }
    if let latestClock, let clockDay = latestClock.date.containing(.day), clockDay != day,
      expression.sentence - latestClock.sentence <= 12, !goesOnLookingBack(expression)
    {
      return clockDay
    }
    guard let headDay, focus.block < block, let head = headDay.bounds.earliest,
      let told = day.bounds.earliest, head < told
    else { return nil }
    let sentence = text.sentences[expression.sentence].tokens
    if cues.looksBack(before: expression.tokens, in: sentence) { return headDay }
    // News of the week: “The ship sank on Tuesday night. The search was broken off on Thursday.” A new paragraph: “It left *at 9:40 p.m.*”
    let isOfNight =
      headIsNight && latestClock == nil && !isNarrative
      && documentDay?.bounds.latest.map { $0 - head < 14 * 86_400 } ?? false
      && expression.reading.meaning.clock?.hour ?? 0 >= 17
      && cues.tense(around: expression.tokens, in: sentence) == .past
    return isOfNight ? headDay : nil
  }

  /// The day told before that which the story has come to, where a clause looks back to a later hour than the story's.
  ///
  /// “It failed at 09:30 on 4 May. It was mended at 03:25 the next day. They *had* said *at 10:05* that all was well.”
  private func dayHadBeen(_ expression: FoundExpression) -> CalendarDate? {
    guard let day = focus.day, let latest = latestClock, latest.date.containing(.day) == day,
      expression.sentence > latest.sentence, let clock = expression.reading.meaning.clock,
      let hour = clock.hour, !clock.endsDay, let told = latest.date.hour,
      (hour, clock.minute ?? 0) > (told, latest.date.minute ?? 0),
      ![.by, .until, .for].contains(
        cues.role(expression.tokens.lowerBound - 1, sentence(of: expression))),
      isLookedBack(at: expression),
      !cues.goesOn(withWhen: expression.tokens, in: sentence(of: expression)),
      // “He blamed the pump, which had failed a week earlier, and *at 10:05* shut it off.”
      index == 0 || found[index - 1].sentence != expression.sentence
        || beginsToLookBack(expression),
      let before = day.adding(-1, .day),
      toldDays.contains(where: { $0.date == before && $0.isOfStory })
    else { return nil }
    return before
  }

  /// The weekday or unknown day of a time that recurs: `every Monday at 8 a.m.`, `6 p.m. daily`.
  func recurringDay(_ expression: FoundExpression) -> CalendarDate? {
    recurringDay(at: index, step: -1) ?? recurringDay(at: index, step: 1)
  }

  private func isSet(_ core: TimeMeaning.Core) -> Bool {
    if case .set = core { true } else { false }
  }

  /// The recurrence beside a time, or beside the other end of its range.
  ///
  /// `daily from 7 to 11 p.m.`
  private func recurringDay(at place: Int, step: Int) -> CalendarDate? {
    var expression = found[place]
    for position in [place + step, place + 2 * step] where found.indices.contains(position) {
      let other = found[position]
      let gap = max(
        expression.tokens.lowerBound - other.tokens.upperBound,
        other.tokens.lowerBound - expression.tokens.upperBound)
      guard other.sentence == expression.sentence, gap <= 1,
        other.reading.meaning.core == .none || isSet(other.reading.meaning.core)
      else { return nil }
      expression = other
      guard case .set(let value) = other.reading.meaning.core else { continue }
      switch value {
      case .date(let date) where date.granularity == .day: return date
      case .duration(let duration) where duration.components.first?.unit == .day: return .unknownDay
      default: return nil
      }
    }
    return nil
  }

  /// The day of an earlier sentence that tells of the same deed, where the story has since moved on.
  ///
  /// The deed is the words before the time of day: in “the guard was shot dead at 10 p.m.” the same as
  /// in “the guard was shot dead on 3 May”. At most 24 sentences are compared.
  private func retold(_ expression: FoundExpression) -> Anchor? {
    guard expression.sentence - focus.sentence > 1, toldDays.count > 1 else { return nil }
    let sentence = text.sentences[expression.sentence].tokens
    let begin = expression.tokens.lowerBound
    var deed: Set<Int> = []
    for index in max(sentence.lowerBound, begin - 8)..<begin where isContent(index) {
      deed.insert(text.tokens[index].word)
    }
    guard deed.count > 1 else { return nil }
    var best: (date: CalendarDate, count: Int)?
    for told in toldDays {
      let shared = told.tokens.reduce(into: Set<Int>()) {
        shared, index in
        let word = text.tokens[index].word
        if deed.contains(word) { shared.insert(word) }
      }
      if shared.count > 1, shared.count >= best?.count ?? 0 { best = (told.date, shared.count) }
    }
    return best.map { Anchor(date: $0.date, source: .narrative) }
  }

  /// Whether a word names something or tells what was done, rather than holding the sentence together.
  private func isContent(_ index: Int) -> Bool {
    let token = text.tokens[index]
    switch token.tag {
    case .nn, .nns, .vb, .vbd, .vbn, .vbg, .vbz, .vbp, .jj:
      return !Self.auxiliaries.contains(text.lower(index))
    case .unknown:
      let word = text.words[token.word]
      return word.lower.utf8.count > 3 && !cues.words[token.word].relevant
        && !Self.auxiliaries.contains(word.lower)
    default: return false
    }
  }

  private static let auxiliaries: Set<String> = [
    "be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "do", "does", "did",
    "said", "says", "with", "that", "they", "when", "then", "their", "there", "this", "about",
  ]
}

import ISO8601
import TextModel

/// Years long past that news tells of, and what counts from them.
extension Resolver {
  /// The date of a month, season or day in the year long past that the sentence before told.
  ///
  /// - Reads: “*In 1969* the firm moved. Its founder died *in May*”.
  /// - Leaves alone: “In 1969 the firm moved. *Yesterday* it was said that its founder had died *in May*”, “joined in 1990. *In
  ///   May* he was named its head”, where the year ends its sentence and the month begins the next, and “took effect *in 2004*. It
  ///   was dropped *in March*”, written in 2012.
  func yearLongTold(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard !isNarrative, let latestTold, latestTold.sentence >= focus.sentence,
      found.sentence - latestTold.sentence <= 2, let year = yearLongPast,
      text.sentences[latestTold.sentence].block == block, tense(found) == .past,
      !speaksFromNow(around: index), !cues.isReported(found.tokens, in: sentence(of: found)),
      !cues.saysHas(before: found.tokens, in: sentence(of: found)),
      let told = self.found[..<index].last(where: { $0.reading.meaning.fields?.year == year }),
      told.sentence == latestTold.sentence, tellsStory(told),
      opensSentence(told) || !opensSentence(found) && isLongAgo(year),
      let date = fields.date(in: year)
    else { return nil }
    return (date, Anchor(date: CalendarDate(year: year), source: .narrative))
  }

  /// The day in the year long past that the sentence before told, where news of the writing's own year would not name a day so.
  ///
  /// - Reads: “The flood of 1931 took the mill. *On 4 March* the dam burst”, written in June 2015.
  /// - Leaves alone: a day of the weeks before the writing, “was founded in 1931. *On 4 March* it closed”, written on 15 March.
  func dayLongTold(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard !isNarrative, fields.day != nil, fields.month != nil, let latestTold,
      latestTold.sentence >= focus.sentence, found.sentence - latestTold.sentence <= 1,
      let year = yearLongPast, tense(found) == .past, !isToCome(found),
      !speaksFromNow(around: index), !cues.isReported(found.tokens, in: sentence(of: found)),
      !cues.saysHas(before: found.tokens, in: sentence(of: found)), let written = documentDay,
      let now = written.bounds.earliest, let own = written.year,
      let near = fields.date(in: own + shift(fields, written, found))?.bounds.earliest,
      near > now || now - near > (isLongAgo(year) ? 45 : 120) * 86_400,
      let told = self.found[..<index].suffix(24).last(where: {
        $0.reading.meaning.fields?.year == year
      }),
      told.sentence == latestTold.sentence, !isPutIn(told), let date = fields.date(in: year)
    else { return nil }
    return (date, Anchor(date: CalendarDate(year: year), source: .narrative))
  }

  /// The month or season nearest to where a story of past years is, of which somebody tells the writer now.
  ///
  /// - Reads: “On 9 February 2009 it burned. ‘I had warned them *in the autumn*,’ says Hale”, in 2008.
  /// - Leaves alone: what *said* Hale, and stories of the year of writing or the one before.
  func yearRecalled(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard isRecalled(fields, found), let told = focus.latest, told.granularity >= .month,
      let year = told.year, let month = told.month, let written = documentDay?.year,
      year < written - 1, deicticSentence != found.sentence, tense(found) == .past,
      let own = fields.date(in: year).flatMap({ $0.month ?? startMonth($0) })
    else { return nil }
    // A season is about the month behind that in which it begins.
    let distance = own + (fields.season == nil ? 0 : 1) - month
    let nearest = distance > 6 ? year - 1 : distance < -6 ? year + 1 : year
    return (fields.date(in: nearest), Anchor(date: told, source: .narrative))
  }

  /// Whether a date without its year stands in words that somebody says to the writer now.
  func isRecalled(_ fields: CalendarFields?, _ found: FoundExpression) -> Bool {
    guard let fields, fields.year == nil, fields.month != nil || fields.season != nil else {
      return false
    }
    return cues.isRecalled(found.tokens, in: sentence(of: found))
  }

  /// The year told last, if no more is known of it and it is no longer that of writing or the one before.
  private var yearLongPast: Int? {
    guard let latestTold, latestTold.date.granularity == .year, let year = latestTold.date.year,
      let written = documentDay?.year, year < written - 1
    else { return nil }
    return year
  }

  /// The year that a count of years right before has come to: “*Five years later*, on 2 February, it burst”.
  func yearCounted(_ found: FoundExpression) -> CalendarDate? {
    guard index > 0, case let count = self.found[index - 1], count.sentence == found.sentence,
      let mention, mention.sentence == found.sentence, mention.date.granularity == .year,
      case let between = count.tokens.upperBound..<found.tokens.lowerBound, between.count <= 3,
      between.allSatisfy({ [",", "on", "in", "at", "the"].contains(text.lower($0)) })
    else { return nil }
    switch count.reading.meaning.core {
    case .shift(_, _, .narrative), .stretch(_, .year, .narrative): return mention.date
    default: return nil
    }
  }

  /// The latest month before the day on which that came about which had first been set for it.
  ///
  /// “The race, *first set for October*, was put off and at last run on 9 January 2014”
  func dateBeforeOutcome(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    let sentence = sentence(of: found)
    guard fields.month != nil || fields.feast != nil,
      text.lower(max(sentence.lowerBound, found.tokens.lowerBound - 1)) == "for",
      (max(sentence.lowerBound, found.tokens.lowerBound - 6)..<found.tokens.lowerBound).contains(
        where: { ["first", "originally", "initially"].contains(text.lower($0)) }),
      let outcome = self.found[(index + 1)...].prefix(3).first(where: {
        $0.sentence == found.sentence && $0.reading.meaning.fields?.isAbsolute == true
      }), let told = outcome.reading.meaning.fields, let year = told.year, told.month != nil,
      let date = told.date(in: year), let begin = date.bounds.earliest,
      !cues.saysWill(before: outcome.tokens, in: sentence),
      !cues.saysIsTo(before: outcome.tokens, in: sentence)
    else { return nil }
    let before = [year, year - 1].lazy.compactMap { fields.date(in: $0) }
      .first { $0.bounds.latest.map { $0 <= begin } ?? false }
    return before.map { ($0, Anchor(date: date, source: .narrative)) }
  }

  /// The year that the next season or month after it counts from in news, which does not move to bare years: “*In 1979* the dam
  /// burst. *The following spring* …”
  func yearBeforeNext(_ direction: TimeMeaning.Direction) -> Anchor? {
    guard !isNarrative, direction == .next else { return nil }
    return yearStillTold
  }

  /// Whether a year is so long past that no news goes on from it.
  private func isLongAgo(_ year: Int) -> Bool {
    documentDay?.year.map { $0 - year > 20 } ?? false
  }

  /// A year long past that years are counted back from.
  ///
  /// “In 1969 she returned. Her brother had died *nine years earlier*”
  func yearCountedBack(_ basis: TimeMeaning.Basis) -> Anchor? {
    guard basis == .topic, topic == nil, yearLongPast != nil, tense(found[index]) == .past else {
      return nil
    }
    return mentionedYear(within: 1)
  }

  /// Whether a year tells when the main verb was: “*In 1969* the firm *moved*”, but not “who had moved in 1969”.
  private func tellsStory(_ told: FoundExpression) -> Bool {
    let sentence = sentence(of: told)
    if cues.endOfInsertion(around: told.tokens, in: sentence) != nil { return false }
    guard opensSentence(told) else { return cues.isToldByVerb(before: told.tokens, in: sentence) }
    return !isLookedBack(at: told)
      && (told.tokens.upperBound..<min(sentence.upperBound, told.tokens.upperBound + 12)).contains {
        text.tokens[$0].tag == .vbd
      }
  }

  /// Whether one of the expressions near another counts from the day of writing: “yesterday”, “last year”, “on Monday”.
  private func speaksFromNow(around place: Int) -> Bool {
    (max(0, place - 12)..<min(found.count, place + 8)).contains {
      let meaning = found[$0].reading.meaning
      if let year = meaning.fields?.year, !(meaning.fields?.isShort ?? false) {
        return year >= (documentDay?.year ?? .max) - 1
      }
      return countsFromNow(meaning) || isBareWeekday(meaning)
    }
  }

  /// What the end of a week, month or year told in the past belongs to.
  ///
  /// - Reads: “On 9 August the mine flooded. *By the end of the week* all were found”.
  /// - Leaves alone: “On 9 August the mine flooded. It *will be* shut by the end of the week”, and days of the same stretch as the
  ///   writing.
  func stretchTold(_ size: Granularity, _ basis: TimeMeaning.Basis) -> (CalendarDate?, Anchor?)? {
    guard !isNarrative, basis == .topic, [.week, .month, .year].contains(size),
      focus.block == block,
      found[index].sentence - focus.sentence <= 3, let told = focus.anchor(for: size),
      let stretch = told.containing(size), let end = stretch.bounds.latest,
      let now = documentDay?.bounds.earliest, end <= now, tense(found[index]) == .past,
      namesEnd(found[index]),
      !cues.saysHas(before: found[index].tokens, in: sentence(of: found[index]))
    else { return nil }
    return (stretch, Anchor(date: told, source: .narrative))
  }

  /// Whether words name the end of a stretch, or what came later in it.
  private func namesEnd(_ expression: FoundExpression) -> Bool {
    if expression.reading.meaning.modifier == .end { return true }
    let first = max(sentence(of: expression).lowerBound, expression.tokens.lowerBound - 3)
    return (first..<expression.tokens.upperBound).contains {
      ["end", "later", "over", "during", "throughout"].contains(text.lower($0))
    }
  }

  /// The day of two told together that was such a weekday.
  ///
  /// - Reads: “The trial took place *on 4 and 5 May*. *On Sunday* the tank burst”.
  /// - Leaves alone: “on 4 and 5 May … *on Monday*”, and the day on which something was made known.
  func dayOfPair(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard tense(found) == .past, toldDays.count > 1,
      !cues.isMadeKnown(at: found.tokens, in: sentence(of: found)),
      !cues.opensTelling(behind: found.tokens, in: sentence(of: found))
    else { return nil }
    for place in (1..<toldDays.count).reversed() {
      let (first, last) = (toldDays[place - 1], toldDays[place])
      guard found.tokens.lowerBound - last.tokens.upperBound <= 80 else { return nil }
      guard first.tokens.overlaps(last.tokens), let from = first.date.civilDay,
        last.date.civilDay?.number == from.number + 1
      else { continue }
      // What has gone on to later days goes on from those.
      if let told = focus.day?.civilDay, told.number > from.number + 1, !isLookedBack(at: found) {
        return nil
      }
      guard let day = [first, last].first(where: { $0.date.civilDay?.weekday == weekday })?.date
      else { return nil }
      return (day, Anchor(date: day, source: .narrative))
    }
    return nil
  }

  /// The year of a day or month that something is put off to, from the day or month that its sentence has named: “set for *4 May 2020*,
  /// was postponed to *9 May*”, “due to start *in May*, was put back to *June*”.
  func yearPutOff(_ fields: CalendarFields, _ found: FoundExpression) -> Int? {
    guard fields.month != nil, let named = fields.day != nil ? mention : termJustNamed(found),
      named.sentence == found.sentence, fields.day == nil || named.date.granularity >= .day,
      let year = named.date.year, let begin = named.date.bounds.earliest,
      [.to, .until].contains(cues.role(found.tokens.lowerBound - 1, sentence(of: found))),
      cues.setsTerm(before: found.tokens, in: sentence(of: found))
    else { return nil }
    return [year, year + 1].first {
      fields.date(in: $0)?.bounds.earliest.map { $0 >= begin } ?? false
    }
  }

  /// The month or day without its year that the sentence has named last.
  private func termJustNamed(_ found: FoundExpression) -> (date: CalendarDate, sentence: Int)? {
    guard index > 0, case let before = self.found[index - 1], before.sentence == found.sentence,
      let own = before.reading.meaning.fields, own.month != nil, own.year == nil, let latestRead,
      latestRead.date.month == own.month
    else { return nil }
    return latestRead
  }

  /// The next year, for a term that would be over before the time told last: “In *October 1990* she agreed to wait *until the
  /// spring*”.
  func yearOfTerm(_ date: CalendarDate, _ fields: CalendarFields, _ found: FoundExpression) -> Int?
  {
    guard cues.role(found.tokens.lowerBound - 1, sentence(of: found)) == .until,
      let latest = focus.latest, latest.granularity >= .season, let begin = latest.bounds.earliest,
      let end = date.bounds.latest, end <= begin, let year = date.year, year == latest.year,
      !cues.looksBack(before: found.tokens, in: sentence(of: found))
    else { return nil }
    return year + 1
  }

  /// The season before what the text has told with its month, open where it has told no date of that.
  ///
  /// “The flood came in *June 1966*. *In the winter before the flood* they left”
  func seasonBefore(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    let next = found.tokens.upperBound
    guard fields.season != nil, next + 2 < sentence(of: found).upperBound,
      text.lower(next) == "before", text.lower(next + 1) == "the",
      [.nn, .nns].contains(text.tag(next + 2)), text.lower(next + 2) != "last"
    else { return nil }
    guard focus.sentence >= 0, let latest = focus.latest, latest.granularity >= .month,
      let year = latest.year, let begin = latest.bounds.earliest,
      text.sentences[focus.sentence].tokens.contains(where: {
        text.lower($0) == text.lower(next + 2)
      })
    else { return isNarrative ? (fields.date(in: nil), nil) : nil }
    let earlier = [year, year - 1].lazy.compactMap { fields.date(in: $0) }
      .first { $0.bounds.latest.map { $0 <= begin } ?? false }
    return (earlier, Anchor(date: latest, source: .narrative))
  }

  /// Whether a day of the month before the writing is named, after no more than a month of another year.
  func isFresh(_ fields: CalendarFields) -> Bool {
    guard fields.day != nil, focus.day == nil, let written = documentDay?.bounds.earliest,
      let day = fields.date(in: document?.year)?.bounds.earliest
    else { return false }
    return 0...31 * 86_400 ~= written - day && !goesOnToMonthOver(fields) && !goesOnSoon(fields)
  }

  /// Whether a sentence goes on with what the one before told of, by its month or one of the next two.
  ///
  /// “In May 2011 they made an offer. The owner refused *it on 4 June*”, written on 15 June 2020.
  private func goesOnSoon(_ fields: CalendarFields) -> Bool {
    guard let month = fields.month, let told = focus.latest?.month, 0...2 ~= month - told,
      focus.block == block, found[index].sentence - focus.sentence == 1
    else { return false }
    return sentence(of: found[index]).clamped(to: 0..<found[index].tokens.lowerBound).contains {
      ["he", "she", "it", "they", "him", "them"].contains(text.lower($0))
    }
  }

  /// Whether the text goes on to a later month that its own year has not yet come to.
  ///
  /// “On 15 February it fell. *In May* a loan *was* agreed”, written in March.
  private func goesOnToMonthOver(_ fields: CalendarFields) -> Bool {
    guard let own = fields.month, let now = documentDay?.month else { return false }
    for next in found[(index + 1)...].prefix(3) {
      guard next.sentence - found[index].sentence <= 2,
        text.sentences[next.sentence].block == block
      else { return false }
      guard let later = next.reading.meaning.fields, let month = later.month else { continue }
      return later.year == nil && month > max(own, now) && tense(next) == .past
    }
    return false
  }

  /// Whether a bare month would take news back from where its story is, and is one of the last before the writing.
  ///
  /// “He died in December 1972. She vanished *in August*”, written in October 1974.
  func comesToNews(
    _ fields: CalendarFields, after latest: CalendarDate, _ found: FoundExpression
  ) -> Bool {
    guard !isNarrative, fields.day == nil, let named = fields.month, let reached = latest.month,
      let year = latest.year, let written = documentDay, let now = written.month,
      year != written.year, 1...6 ~= reached - named, 0...3 ~= now - named,
      focus.sentence < found.sentence
    else { return false }
    return tense(found) == .past && !isLookedBack(at: found)
  }

  /// The date behind the day on which something was made that the sentence is about.
  ///
  /// - Reads: “Under the deal, which *was signed on 12 December 1809*, he left *on 1 March*”, in 1810.
  /// - Leaves alone: “The deal, which *was broken* on 12 December 1809, had been made on 1 March”, and news.
  func dateBehindMade(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard isNarrative, index > 0, case let made = self.found[index - 1],
      made.sentence == found.sentence, let own = made.reading.meaning.fields, own.isAbsolute,
      own.month != nil, let year = own.year,
      case let sentence = sentence(of: found),
      let end = cues.endOfInsertion(around: made.tokens, in: sentence, isRelative: true),
      end < found.tokens.lowerBound, tense(found) == .past, !isLookedBack(at: found),
      case let first = max(sentence.lowerBound, made.tokens.lowerBound - 6),
      (first..<made.tokens.lowerBound).contains(where: { Self.makings.contains(text.lower($0)) }),
      let told = own.date(in: year), let begin = told.bounds.latest,
      let date = [year, year + 1].lazy.compactMap({ fields.date(in: $0) }).first(where: {
        $0.bounds.earliest.map { $0 >= begin } ?? false
      }),
      documentDay?.bounds.latest.map({ now in date.bounds.earliest.map { $0 < now } ?? false })
        ?? true
    else { return nil }
    return (date, Anchor(date: told, source: .narrative))
  }

  /// Participles of what brings something into being.
  private static let makings: Set<String> = [
    "signed", "agreed", "concluded", "adopted", "passed", "ratified", "enacted", "built",
    "completed", "finished", "founded", "opened", "launched", "established", "formed", "created",
    "introduced", "made", "born",
  ]

  /// Whether a day, month or season without a year tells what is so every year of a thing in a story of years long past: “In 1921 he
  /// came for the fair, *which opens in May*”.
  ///
  /// - Leaves alone: “the fair, which opens in May, drew crowds last year”, “which opened in May”.
  func isOfHabit(_ fields: CalendarFields, _ found: FoundExpression) -> Bool {
    guard fields.year == nil, fields.weekday == nil,
      fields.month != nil || fields.season != nil
        || fields.feast != nil,
      cues.describesInPresent(before: found.tokens, in: sentence(of: found))
    else { return false }
    // What is told is long past, here or behind the clause.
    let behind = self.found[(index + 1)...].prefix(2).first {
      $0.sentence == found.sentence && $0.reading.meaning.fields?.year != nil
    }
    let told = (focus.latest ?? mention?.date)?.year
    guard let year = behind?.reading.meaning.fields?.year ?? told else { return false }
    return (documentDay?.year).map { year < $0 - 1 } ?? true
  }
}

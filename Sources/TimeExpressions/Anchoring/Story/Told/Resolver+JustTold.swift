import ISO8601
import TextModel

/// What has just been told in passing, and what comes next counts from.
extension Resolver {
  /// The year or month next to the one for which the text has just told what was only meant.
  ///
  /// “A sale planned for 2018 was dropped. The firm moved *the following year*.”
  func nextToMeant(_ offset: Int, _ size: Granularity) -> (CalendarDate?, Anchor?)? {
    guard let latestRead, 0...1 ~= found[index].sentence - latestRead.sentence,
      latestRead.date.granularity >= size,
      let next = latestRead.date.containing(size)?.adding(offset), !isAheadOfPast(next)
    else { return nil }
    return (next, Anchor(date: latestRead.date, source: .narrative))
  }

  /// What days and weeks *later* count from where a story of the past has just come to a time that counts from the writing: nothing
  /// where that is no day.
  ///
  /// “He left in 2016. *Last month* she rang him. *Six weeks later* …”
  func deicticTold(before unit: CalendarDuration.Unit) -> (CalendarDate?, Anchor?)? {
    guard document != nil, openYear == nil, unit == .week || unit == .day,
      nowSentence == found[index].sentence - 1, let latestRead, latestRead.date.year != nil,
      latestRead.sentence == nowSentence, focus.sentence <= nowSentence,
      focus.day.map({ $0.bounds.precedes(latestRead.date.bounds) }) ?? true,
      latestRead.date.granularity < .day, tense(found[index]) == .past
    else { return nil }
    return (nil, Anchor(date: latestRead.date, source: .narrative))
  }

  /// The year for whose season or month something had been planned, where a month without its year tells what came of it then.
  ///
  /// “She moved in 2016. She had planned to retire *in spring 2020*. Her last match, on *15 March*, was called off.”
  func yearOnceMeant(_ fields: CalendarFields, _ found: FoundExpression) -> CalendarDate? {
    guard isNarrative, fields.month != nil, tense(found) == .past,
      let place = (max(0, index - 3)..<index).last(where: {
        self.found[$0].reading.meaning.fields?.year != nil
      }), case let plan = self.found[place], 1...2 ~= found.sentence - plan.sentence,
      timeline.asides.contains(place),
      cues.saysIntended(before: plan.tokens, in: sentence(of: plan)),
      let read = plan.reading.meaning.fields?.date(in: plan.reading.meaning.fields?.year),
      read.granularity == .season || read.granularity == .month, let year = read.year,
      focus.latest?.granularity == .year, let told = focus.latest?.year, told < year,
      let date = fields.date(in: year), let begin = date.bounds.earliest,
      let first = read.bounds.earliest, let last = read.bounds.latest,
      begin >= first - Self.quarterOfYear, begin < last + Self.quarterOfYear, !isAheadOfPast(date)
    else { return nil }
    return read
  }

  private static let quarterOfYear = 92 * 86_400

  /// The new year that was to come when something was said in the autumn or winter that the sentence names: “were told *in December* that
  /// it would open *in the new year*”.
  func newYearThen(_ offset: Int, _ size: Granularity) -> (CalendarDate?, Anchor?)? {
    guard offset == 1, size == .year, let latestRead, latestRead.sentence == found[index].sentence,
      let month = latestRead.date.month, month > 8, let year = latestRead.date.year,
      found[index].tokens.contains(where: { text.lower($0) == "new" })
    else { return nil }
    return (CalendarDate(year: year + 1), Anchor(date: latestRead.date, source: .narrative))
  }

  /// The day by whose afternoon or evening an hour before it had come: “*By Wednesday evening* they said that it had stopped
  /// *before dawn*”.
  func dayOfLimit(_ expression: FoundExpression) -> Anchor? {
    guard let latestRead, latestRead.sentence == expression.sentence, index > 0,
      found[index - 1].sentence == expression.sentence,
      let limit = found[index - 1].reading.meaning.clock,
      let day = latestRead.date.containing(.day),
      latestRead.date.granularity > .day,
      cues.role(found[index - 1].tokens.lowerBound - 1, sentence(of: expression)) == .by,
      let clock = expression.reading.meaning.clock, isBeforeNoon(clock), !isBeforeNoon(limit),
      cues.looksBack(before: expression.tokens, in: sentence(of: expression))
    else { return nil }
    return Anchor(date: day, source: .narrative)
  }

  private func isBeforeNoon(_ clock: ClockTime) -> Bool {
    clock.part == .morning || clock.part == nil && clock.isCertain && clock.hour ?? 12 < 12
  }

  /// Whether a day of news only tells what had come before: “agreed to it *after a call last Friday*”, where the story has
  /// come to a later day.
  func isOfWhatCameBefore(_ date: CalendarDate, _ anchor: Anchor?) -> Bool {
    guard !isNarrative, anchor?.source == .document, let told = focus.day,
      date.bounds.precedes(told.bounds)
    else { return false }
    let expression = found[index]
    let first = max(sentence(of: expression).lowerBound, expression.tokens.lowerBound - 12)
    guard
      let after = (first..<expression.tokens.lowerBound).last(where: { text.lower($0) == "after" })
    else { return false }
    // “shortly *after* 8 a.m. on 1 May” names nothing that came before.
    let between = after + 1..<expression.tokens.lowerBound
    return between.contains { [.nn, .nns].contains(text.tag($0)) }
      && (index == 0 || found[index - 1].tokens.upperBound <= after)
      && !between.contains {
        [",", ";", "and", "but", "he", "she", "they", "it"].contains(text.lower($0))
      }
  }

  /// The day that a participle of the sentence before tells of a thing, where words say that it was the same.
  ///
  /// - Reads: “They met on Wednesday. A tape, *aired on Tuesday*, shows him. He resigned *the same day*.”
  /// - Leaves alone: “A tape that *had been* aired on Tuesday”, “the next day”, “that day”.
  func dayInPassing(
    _ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?)? {
    guard offset == 0, size == .day, basis == .narrative, index > 0, let latestRead,
      case let before = found[index - 1], before.sentence == latestRead.sentence,
      0...1 ~= found[index].sentence - before.sentence, latestRead.date.granularity >= .day,
      let day = latestRead.date.containing(.day), day != focus.day,
      found[index].tokens.contains(where: { text.lower($0) == "same" }),
      !isLookedBack(at: before), !isToCome(before), tense(before) == .past,
      documentDay?.bounds.latest.map({ (day.bounds.earliest ?? .max) < $0 }) ?? true,
      cues.isOfParticiple(before.tokens, in: sentence(of: before))
    else { return nil }
    return (day, Anchor(date: day, source: .narrative))
  }

  /// The year that the sentence before counts back from the writing, where years go on from it.
  ///
  /// “*Three years ago* the club was sold. *The following year* it failed.”
  var yearAgoTold: Anchor? {
    guard index > 0, case let before = found[index - 1],
      0...1 ~= found[index].sentence - before.sentence,
      case .shift(let length, false, .document) = before.reading.meaning.core,
      length.components.count == 1, length.components.first?.unit == .year,
      let latestNamed, latestNamed.sentence == before.sentence,
      latestNamed.date.granularity == .year
    else { return nil }
    return Anchor(date: latestNamed.date, source: .narrative)
  }

  /// The date of a deed that a relative clause of the sentence before tells, from which what *had* been counts back.
  ///
  /// - Reads: “It closed in 1985. A board, *which reported in March 1904*, blamed Holm. He *had* left *a year earlier*”, in 1903.
  /// - Leaves alone: “A board, which *was founded* in 1904, blamed Holm”, “which reported in 1904, blamed Holm *in 1910*”.
  func deedPutIn(_ basis: TimeMeaning.Basis) -> Anchor? {
    guard basis == .topic, isNarrative, index > 0, case let before = found[index - 1],
      found[index].sentence - before.sentence == 1,
      text.sentences[before.sentence].block == block,
      index < 2 || found[index - 2].sentence < before.sentence,
      let fields = before.reading.meaning.fields, let year = fields.year, !fields.isShort,
      let date = fields.date(in: year), isLookedBack(at: found[index]),
      case let sentence = sentence(of: before),
      cues.endOfInsertion(around: before.tokens, in: sentence, isRelative: true) != nil,
      let pronoun =
        (max(
          sentence.lowerBound, before.tokens.lowerBound - 10)..<before.tokens
        .lowerBound).last(where: { ["which", "who", "whose"].contains(text.lower($0)) }),
      case let clause = pronoun + 1..<before.tokens.lowerBound,
      clause.contains(where: { text.tokens[$0].tag == .vbd }),
      !clause.contains(where: {
        text.lower($0) == "had" || Self.beginnings.contains(text.lemma($0))
      })
    else { return nil }
    return Anchor(date: date, source: .narrative)
  }

  private static let beginnings: Set<String> = [
    "found", "bear", "build", "establish", "create", "form", "open", "begin", "start", "name",
    "set", "join", "come", "become", "write", "design", "lay", "own", "buy",
  ]

  /// The month of a story long before the writing that *the first of the month* is in, or nothing where its month is not known.
  ///
  /// - Reads: “It failed on 11 May 1983. A mason had not come on the first of *the month*.”
  /// - Leaves alone: news, “Rents rose on the first of the month”, and the present, “It is paid on the first of the month”.
  func monthOfStory(_ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis)
    -> (CalendarDate?, Anchor?)?
  {
    let (expression, sentence) = (found[index], sentence(of: found[index]))
    let isMeant = cues.saysOnceMeant(before: expression.tokens, in: sentence)
    guard offset == 0, size == .month, basis == .topic || basis == .document && isMeant,
      !isNarrative, case .within = expression.reading.meaning.core, let told = focus.latest,
      block - focus.block <= 1, nowSentence < focus.sentence || focus.block == block,
      let end = told.bounds.latest, let now = documentDay?.bounds.earliest,
      now - end > 62 * 86_400, isMeant || tense(expression) == .past
    else { return nil }
    let month = expression.sentence - focus.sentence <= 3 ? focus.anchor(for: .month) : nil
    return (month?.containing(.month), Anchor(date: told, source: .narrative))
  }

  /// Whether a weekday is one of a story that has come to a month or year before the writing, of which it tells no day.
  ///
  /// “They met in May 1990. It was *a Friday*. On *the Sunday* …”
  func isOfMonthTold(_ found: FoundExpression) -> Bool {
    let before = found.tokens.lowerBound - 1
    let isSaidOf =
      sentence(of: found).contains(before - 1) && text.lower(before) == "a"
      && text.lower(before - 1) == "was"
    guard isDefinite(found) || isSaidOf, tense(found) == .past, focus.day == nil,
      let told = focus.latest?.bounds.latest, let now = documentDay?.bounds.earliest
    else { return false }
    return now - told > 31 * 86_400 && nowSentence < focus.sentence
  }

  /// Whether a count onwards would end behind the writing, though the past tense tells of it, so that the day that it counts from is not
  /// the story's: “She said so *on Monday*. *A fortnight later* the board resigned.”
  func isBehindWriting(_ date: CalendarDate?, _ anchor: Anchor?, _ found: FoundExpression) -> Bool {
    guard anchor?.source == .narrative, tense(found) == .past, !isToCome(found),
      let begin = date?.bounds.earliest, let now = documentDay?.bounds.latest
    else { return false }
    return begin > now + 7 * 86_400
  }

  /// The day of the month that the sentence before has named last.
  ///
  /// “It was put back *to October*. It opened *on 7 October*.”
  func dayOfMonthNamed(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard fields.day != nil, fields.weekday == nil, let month = fields.month, index > 0,
      case let before = self.found[index - 1], found.sentence - before.sentence == 1,
      let own = before.reading.meaning.fields, own.month == month, own.day == nil,
      let latestRead, latestRead.sentence == before.sentence,
      latestRead.date.granularity == .month, latestRead.date.month == month,
      let date = fields.date(in: latestRead.date.year), tense(found) == .past,
      let begin = date.bounds.earliest, documentDay?.bounds.latest.map({ begin < $0 }) ?? true
    else { return nil }
    return (date, Anchor(date: latestRead.date, source: .narrative))
  }

  /// The year that the same sentence has just told of, where its next verb goes on to a month: “came into force
  /// *in 2004* and was amended *in May*”, “was signed *on 3 June 2004* and broken *in May*”, in the next year.
  ///
  /// - Leaves alone: “came into force in 2004 and has been amended in May”, “the Act of 2004 was amended in May”.
  func yearGoneOnFrom(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard index > 0, case let told = self.found[index - 1],
      told.sentence == found.sentence, let own = told.reading.meaning.fields, let year = own.year,
      own.granularity >= .year, !own.isShort, let date = own.date(in: year),
      document?.year.map({ year < $0 }) ?? isNarrative,
      cues.isToldByVerb(before: told.tokens, in: sentence(of: found), onDay: true),
      case let between = told.tokens.upperBound..<found.tokens.lowerBound,
      between.contains(where: { ["and", "but", "then"].contains(text.lower($0)) }),
      !between.contains(where: { [.vbz, .vbp, .md].contains(text.tokens[$0].tag) }),
      !cues.looksBack(before: found.tokens, in: sentence(of: found)), tense(found) == .past,
      let next = firstDate(fields, from: date)
    else { return nil }
    return (next, Anchor(date: date, source: .narrative))
  }

  /// The first date with some fields that is not over before another, and has begun before the writing.
  private func firstDate(_ fields: CalendarFields, from told: CalendarDate) -> CalendarDate? {
    guard let year = told.year, let begin = told.bounds.earliest else { return nil }
    let date = [year, year + 1].lazy.compactMap { fields.date(in: $0) }
      .first { $0.bounds.latest.map { $0 > begin } ?? false }
    guard let date, let first = date.bounds.earliest,
      documentDay?.bounds.latest.map({ first < $0 }) ?? true
    else { return nil }
    return date
  }
}

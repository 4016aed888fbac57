import ISO8601
import TextModel

extension Resolver {
  /// Returns the value of a meaning, and what it was counted from.
  func value(of meaning: TimeMeaning, _ found: FoundExpression) -> (TimexValue, Anchor?) {
    switch meaning.core {
    case .duration(let duration): return (.duration(duration), nil)
    case .anchored(let duration, let forward, let basis):
      let told = forward && basis == .document ? toldBefore(found) : nil
      if forward, basis == .document, told == nil, tense(found) == .past {
        // What went on in the past did not begin with the writing.
        return (.duration(duration), nil)
      }
      return (.duration(duration), told ?? anchor(basis, .day))
    case .focus:
      // “A wing was added *in 1974*; the roof was not mended *at the time*”, wherever the story is
      let beside = mention.flatMap { $0.sentence == found.sentence ? $0.date : nil }
      guard let date = beside ?? timeToCome(found) ?? focus.latest else {
        return (.reference(.past), nil)
      }
      return (.date(date), Anchor(date: date, source: .narrative))
    case .course(let number, let size):
      let (value, anchor) = course(number, size)
      guard anchor != nil, case .date(let day) = value else { return (value, anchor) }
      return (.date(apply(meaning.clock, to: day)), anchor)
    case .set(let value): return (value, nil)
    case .reference(let reference):
      return (.reference(reference), documentDay.map { Anchor(date: $0, source: .document) })
    case .none:
      if let day = recurringDay(found) { return (.date(apply(meaning.clock, to: day)), nil) }
      let anchor = dayOfClock(found)
      var clock = meaning.clock
      if let told = clock, isBehindMidnight(told, found, on: anchor?.date) { clock?.hour = 0 }
      return (.date(nearStory(apply(clock, to: anchor?.date ?? .unknownDay))), anchor)
    default:
      if let beside = partBesideNight(meaning, found) { return beside }
      let (date, anchor) = self.date(of: meaning.core, found)
      if case .shift(let duration, _, _) = meaning.core, !duration.isVague,
        isUnclocked(duration, anchor)
      {
        return (.duration(duration), anchor)
      }
      if meaning.core == .stretch(0, .day, .document), meaning.clock == nil, anchor == nil,
        tense(found) == .present
      {
        return (.reference(.present), nil)  // “It is still read *today*”, in a text without a date.
      }
      guard let date else {
        if let clock = meaning.clock { return (.date(apply(clock, to: .unknownDay)), anchor) }
        return (vague(meaning.core), anchor)
      }
      return (.date(apply(meaning.clock, to: date)), anchor)
    }
  }

  /// The time to come that has just been told, where a clause goes on to what else will be.
  ///
  /// “It *will* open on 9 June. A choir *will* sing *at the same time*.”
  func timeToCome(_ found: FoundExpression) -> CalendarDate? {
    guard let mention, 1...2 ~= found.sentence - mention.sentence, tense(found) == .future,
      let begin = mention.date.bounds.earliest, let now = documentDay?.bounds.latest, begin >= now
    else { return nil }
    return mention.date
  }

  /// The modifier of an expression; the bound of a count is one of the point that it leads to.
  ///
  /// What was “*at least* sixty years earlier” was then or before, “*more than* two years later” after that.
  func modifier(of meaning: TimeMeaning) -> TimeModifier? {
    if isDayOfRecord(found[index]) { return nil }
    guard let modifier = meaning.modifier, case .shift(_, let forward, _) = meaning.core else {
      return meaning.modifier
    }
    switch modifier {
    case .equalOrMore: return forward ? .onOrAfter : .onOrBefore
    case .equalOrLess: return forward ? .onOrBefore : .onOrAfter
    case .moreThan: return forward ? .after : .before
    default: return modifier
    }
  }

  /// Whether a value is a date, a time of day, a length or a recurrence.
  func type(of value: TimexValue, _ meaning: TimeMeaning) -> TimeExpression.Kind {
    switch value {
    case .duration:
      if case .set = meaning.core { return .set }
      return .duration
    case .reference: return .date
    case .date(let date):
      if case .set = meaning.core { return .set }
      return date.granularity.isTimeOfDay ? .time : .date
    }
  }

  /// Whether an expression says nothing without what it counts from.
  func needsAnchor(_ core: TimeMeaning.Core) -> Bool {
    switch core {
    case .stretch, .shift, .within, .moved, .counted, .none: true
    case .fields(let fields, let direction, _): direction != .open || fields.weekday != nil
    default: false
    }
  }

  /// Returns the date of a core, unspecified where it has nothing to count from.
  func date(
    of core: TimeMeaning.Core, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    if let counted = countedFromAhead(core, found) { return counted }
    switch core {
    case .fields(let fields, let direction, let basis):
      return self.fields(fields, direction, basis, found)
    case .stretch(0, .month, .topic) where headMonth?.block == block:
      return (headMonth?.date, headMonth.map { Anchor(date: $0.date, source: .narrative) })
    case .stretch(let offset, let size, let basis):
      return stretchOfDateBehind(found, offset, size)
        ?? stretch(
          offset, size, size != .quarter && looksAhead(found, basis) ? .document : basis)
    case .shift(let duration, let forward, let basis):
      if let date = dateBehind(found, duration, basis) { return date }
      let (date, anchor) = shift(
        duration, forward,
        forward && basis == .topic && looksAhead(found, basis) ? .document : basis)
      return forward && isBehindWriting(date, anchor, found) ? (nil, nil) : (date, anchor)
    case .within(let fields, let outer): return within(fields, outer, found)
    case .moved(let duration, let forward, let inner): return moved(duration, forward, inner, found)
    case .counted(let counted, let outer):
      let (stretch, anchor) = date(of: outer, found)
      return (stretch.flatMap { counted.date(in: $0) ?? $0 }, anchor)
    default: return (nil, nil)
    }
  }

  /// The date that stands behind a length of time and says what it comes to: `170 years later, in 1896,`.
  private func dateBehind(
    _ found: FoundExpression, _ duration: CalendarDuration, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?)? {
    guard basis == .narrative, !duration.isVague, let unit = duration.components.last?.unit,
      let date = dateApposed(to: found)
    else { return nil }
    return (date.containing(unit.granularity) ?? date, Anchor(date: date, source: .narrative))
  }

  /// The stretch of which the date behind it says more: “fell ill *the same week*, in November 1919”.
  private func stretchOfDateBehind(_ found: FoundExpression, _ offset: Int, _ size: Granularity)
    -> (CalendarDate?, Anchor?)?
  {
    guard offset == 0, found.tokens.count > 1, size > .year,
      text.lower(found.tokens.upperBound - 2) == "same", let date = dateApposed(to: found)
    else { return nil }
    let stretch = date.granularity < size ? date.withUnspecified(size) : date.containing(size)
    return (stretch, Anchor(date: date, source: .narrative))
  }

  /// The full date that a comma sets behind an expression: “170 years later, *in 1896*”.
  private func dateApposed(to found: FoundExpression) -> CalendarDate? {
    // What is asked for may be the next expression itself.
    guard index + 1 < self.found.count, case let next = self.found[index + 1],
      next.sentence == found.sentence, next.tokens.lowerBound > found.tokens.upperBound,
      let fields = next.reading.meaning.fields, !fields.isShort,
      let date = fields.date(in: fields.year), date.isFullySpecified,
      date.granularity >= .year, text.lower(found.tokens.upperBound) == ","
    else { return nil }
    switch next.tokens.lowerBound - found.tokens.upperBound {
    case 1: return date
    case 2: return ["in", "on"].contains(text.lower(next.tokens.lowerBound - 1)) ? date : nil
    default: return nil
    }
  }

  /// Whether a text that says when it was written tells of what is yet to come: “is expected to start before the end of *the year*”.
  private func looksAhead(_ found: FoundExpression, _ basis: TimeMeaning.Basis) -> Bool {
    documentDay != nil
      && (cues.saysExpected(before: found.tokens, in: sentence(of: found))
        || (basis == .topic || namesNewYear(found)) && tense(found) == .future)
  }

  /// Whether an expression is `the new year`.
  private func namesNewYear(_ found: FoundExpression) -> Bool {
    found.reading.rule == EdgeRule.name && found.tokens.count == 3
      && text.lower(found.tokens.lowerBound + 1) == "new"
  }

  /// What stands for a date that nothing is known of.
  private func vague(_ core: TimeMeaning.Core) -> TimexValue {
    switch core {
    case .shift(_, let forward, _): return .reference(forward ? .future : .past)
    case .stretch(let offset, let size, _):
      let unknown = CalendarDate(year: nil)
      if size <= .year {
        return offset == 0 ? .date(unknown) : .reference(offset < 0 ? .past : .future)
      }
      return .date(unknown.withUnspecified(size) ?? .unknownDay)
    default: return .date(.unknownDay)
    }
  }

  /// What an expression counts from.
  func anchor(_ basis: TimeMeaning.Basis, _ unit: Granularity) -> Anchor? {
    var narrative = focus.anchor(for: unit).map { Anchor(date: $0, source: .narrative) }
    if let before = dayBeforehand ?? (basis == .narrative ? timeOfVerbBefore(unit) : nil) {
      return before
    }
    if let mention, mention.sentence == found[index].sentence, focus.sentence != mention.sentence,
      unit <= .half || mention.date.granularity > .half
    {
      // A year that the same sentence names goes before a day that an earlier one does.
      narrative = Anchor(date: mention.date, source: .narrative)
    }
    if let day = narrative?.date.bounds.earliest, let now = documentDay?.bounds.latest, day >= now,
      document != nil, basis != .document, let past = pastFocus.anchor(for: unit),
      tense(found[index]) == .past, !goesOnWithWill
    {
      // What is past does not count from a day that is still to come.
      narrative = Anchor(date: past, source: .narrative)
    }
    let document = documentDay.map { Anchor(date: $0, source: .document) }
    switch basis {
    // In a text that does not say when it was written “last year” is open, whatever it told before.
    case .document: return document ?? (isTodayOfOpening ? narrative : nil)
    case .narrative: return narrative ?? (focus.isDayOpen && unit >= .day ? nil : document)
    case .topic: return isNarrative ? narrative ?? document : document ?? narrative
    }
  }

  /// Whether a clause shares the *will* of the one whose date its sentence has just told: “*will* be emptied by May and repainted *the
  /// following winter*”.
  private var goesOnWithWill: Bool {
    mention?.sentence == found[index].sentence
      && cues.saysWill(before: found[index].tokens, in: sentence(of: found[index]))
  }

  /// The time just told that an expression counts back from, even where that was only to be: “The trial due in May was called off *a
  /// week beforehand*”, “The vote, due on 4 May, was put off *the day before*”.
  var dayBeforehand: Anchor? {
    if let latestRead, countsFromThat, found[index].sentence - latestRead.sentence <= 1 {
      return Anchor(date: latestRead.date, source: .narrative)
    }
    guard let latestRead, latestRead.sentence == found[index].sentence,
      case let last = text.lower(found[index].tokens.upperBound - 1),
      last == "beforehand"
        || last == "before" && latestRead.date.granularity >= .day && index > 0
          && found[index - 1].reading.meaning.fields?.day != nil
    else { return nil }
    return Anchor(date: latestRead.date, source: .narrative)
  }

  /// Whether an expression is one such as “ten days before *that date*”.
  private var countsFromThat: Bool {
    let tokens = found[index].tokens
    guard tokens.count > 3, case let last = tokens.upperBound - 1 else { return false }
    return text.lower(last - 1) == "that" && ["before", "after"].contains(text.lower(last - 2))
  }

  /// The time of the verb that the verb of an expression is joined to: “She, who *took* Ost in July and *besieged* it *a month later*, …”.
  private func timeOfVerbBefore(_ unit: Granularity) -> Anchor? {
    guard index > 0, let latestRead, latestRead.sentence == found[index].sentence,
      latestRead.date.granularity >= unit,
      found[index - 1].sentence == found[index].sentence,
      let verb = verb(above: found[index].tokens), text.tokens[verb].relation == .conj,
      text.tokens[verb].head == self.verb(above: found[index - 1].tokens)
    else { return nil }
    return Anchor(date: latestRead.date, source: .narrative)
  }

  /// The verb that an expression says something of.
  private func verb(above tokens: Range<Int>) -> Int? {
    let sentence = sentence(of: found[index])
    var token = tokens.upperBound - 1
    for _ in 0..<5 where sentence.contains(token) {
      if text.tokens[token].partOfSpeech == .verb { return token }
      token = text.tokens[token].head
    }
    return nil
  }

  /// Whether a report that opens with one day and no date of writing calls it *today*.
  ///
  /// “The flight of 1 May 2007 was delayed *today*.”
  private var isTodayOfOpening: Bool {
    found[index].reading.meaning.core == .stretch(0, .day, .document)
      && found[index].sentence <= 2 && toldDays.count == 1 && tense(found[index]) == .past
  }

  /// The time lately told that a stretch told in the past went on from.
  ///
  /// “The payments began in 2012. *Over the next six years* he took gifts.”
  private func toldBefore(_ found: FoundExpression) -> Anchor? {
    guard let mention, found.sentence - mention.sentence <= 2, let now = documentDay?.bounds,
      mention.date.bounds.precedes(now),
      cues.tense(around: found.tokens, in: text.sentences[found.sentence].tokens) == .past
    else { return nil }
    return Anchor(date: mention.date, source: .narrative)
  }

  /// Whether hours or minutes are to be counted from a day of which no hour is known.
  private func isUnclocked(_ duration: CalendarDuration, _ anchor: Anchor?) -> Bool {
    guard let anchor, let last = duration.components.last, last.unit >= .hour else { return false }
    if last.unit == .hour, let hours = last.count, hours > 0, hours % 24 == 0 { return false }
    return anchor.date.granularity <= .day
  }

  /// The time that this sentence or one of the two before it has told of, however it was placed.
  var told: Anchor? {
    guard let latestTold, found[index].sentence - latestTold.sentence <= 2 else { return nil }
    return Anchor(date: latestTold.date, source: .narrative)
  }

  /// Whether an hour is one of the afternoon: by the part of the day beside it, or in words of the afternoon that the story has
  /// come to: “at noon they agreed to stop at *four o'clock*”.
  private func isAfternoon(_ clock: ClockTime, on date: CalendarDate) -> Bool {
    guard !clock.isCertain, clock.part == nil, let hour = clock.hour, 1..<12 ~= hour else {
      return false
    }
    if let part = partBeside(found[index]) {
      return [.afternoon, .evening].contains(part) || part == .night && hour > 5
    }
    if isAheadOfStamp(hour + 12, clock.minute) { return false }
    if isOfEveningTold(hour, on: date) { return true }
    if isOfMorningTold(hour, on: date) { return true }
    guard
      let latest = [latestClock, eveningClock].lazy.compactMap({ $0 }).first(where: {
        isAfternoon(hour, on: date, after: $0)
      })?.date.hour
    else { return false }
    let tokens = found[index].tokens
    // “At 7 p.m. … At *8:20* …”, where no time is written by a clock of twenty-four hours
    let isOpen =
      usesTwelveHours && !zones.areSeveral && latest > 12
      || !tokens.contains { text.lower($0).utf8.contains(UInt8(ascii: ":")) }
    return isOpen && !cues.looksBack(before: tokens, in: sentence(of: found[index]))
  }

  /// Whether an hour of a day comes next in the afternoon behind one that the story has told.
  private func isAfternoon(
    _ hour: Int, on date: CalendarDate, after told: (date: CalendarDate, sentence: Int)
  ) -> Bool {
    guard let latest = told.date.hour,
      latest >= 11 || latest > 5 && usesTwelveHours && hour < 6, hour < latest,
      hour + 12 >= latest, told.date.containing(.day) == date.containing(.day)
    else { return false }
    return found[index].sentence - told.sentence <= (usesTwelveHours && latest >= 17 ? 8 : 3)
  }

  func apply(_ clock: ClockTime?, to date: CalendarDate) -> CalendarDate {
    guard var clock else { return date }
    if isAfternoon(clock, on: date), let hour = clock.hour { clock.hour = hour + 12 }
    if let part = clock.part { return date.at(part) ?? date }
    var time =
      date.at(
        hour: clock.endsDay ? 24 : clock.hour ?? 0, minute: clock.minute, second: clock.second)
      ?? date
    if time.granularity >= .hour, zones.areSeveral || isOfOtherClock(index),
      let zone = clock.zone ?? zones.unmarked, zone != zones.said
    {
      time.zoneOffset = zone
    }
    return time
  }
}

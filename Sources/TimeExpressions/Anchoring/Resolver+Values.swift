import ISO8601
import TextModel

extension Resolver {
  /// Returns the value of a meaning, and what it was counted from.
  func value(of meaning: TimeMeaning, _ found: FoundExpression) -> (TimexValue, Anchor?) {
    switch meaning.core {
    case .duration(let duration): return (.duration(duration), nil)
    case .anchored(let duration, let forward, let basis):
      let told = forward && basis == .document ? toldBefore(found) : nil
      return (.duration(duration), told ?? anchor(basis, .day))
    case .focus:
      guard let date = focus.latest else { return (.reference(.past), nil) }
      return (.date(date), Anchor(date: date, source: .narrative))
    case .set(let value): return (value, nil)
    case .reference(let reference):
      return (.reference(reference), documentDay.map { Anchor(date: $0, source: .document) })
    case .none:
      if let day = recurringDay(found) { return (.date(apply(meaning.clock, to: day)), nil) }
      let anchor = dayOfClock(found)
      return (.date(apply(meaning.clock, to: anchor?.date ?? .unknownDay)), anchor)
    default:
      let (date, anchor) = self.date(of: meaning.core, found)
      if case .shift(let duration, _, _) = meaning.core, !duration.isVague,
        isUnclocked(duration, anchor)
      {
        return (.duration(duration), anchor)
      }
      guard let date else {
        if let clock = meaning.clock { return (.date(apply(clock, to: .unknownDay)), anchor) }
        return (vague(meaning.core), anchor)
      }
      return (.date(apply(meaning.clock, to: date)), anchor)
    }
  }

  /// Returns the date of a core, unspecified where it has nothing to count from.
  func date(
    of core: TimeMeaning.Core, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    switch core {
    case .fields(let fields, let direction, let basis):
      return self.fields(fields, direction, basis, found)
    case .stretch(let offset, let size, let basis):
      return stretch(
        offset, size, size != .quarter && looksAhead(found, basis) ? .document : basis)
    case .shift(let duration, let forward, let basis):
      return dateBehind(found, duration, basis) ?? shift(duration, forward, basis)
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
      index + 1 < self.found.count, case let next = self.found[index + 1],
      next.sentence == found.sentence, let fields = next.reading.meaning.fields, !fields.isShort,
      let date = fields.date(in: fields.year), date.isFullySpecified,
      date.granularity >= .year, text.lower(found.tokens.upperBound) == ","
    else { return nil }
    switch next.tokens.lowerBound - found.tokens.upperBound {
    case 1: break
    case 2 where ["in", "on"].contains(text.lower(next.tokens.lowerBound - 1)): break
    default: return nil
    }
    return (date.containing(unit.granularity) ?? date, Anchor(date: date, source: .narrative))
  }

  /// Whether a text that says when it was written tells of what is yet to come: “is expected to start before the end of *the year*”.
  private func looksAhead(_ found: FoundExpression, _ basis: TimeMeaning.Basis) -> Bool {
    documentDay != nil
      && (cues.saysExpected(before: found.tokens, in: sentence(of: found))
        || basis == .topic && tense(found) == .future)
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
    if let mention, mention.sentence == found[index].sentence, focus.sentence != mention.sentence,
      unit <= .half || mention.date.granularity > .half
    {
      // A year that the same sentence names goes before a day that an earlier one does.
      narrative = Anchor(date: mention.date, source: .narrative)
    }
    if let day = narrative?.date.bounds.earliest, let now = documentDay?.bounds.latest, day >= now,
      document != nil, basis != .document, let past = pastFocus.anchor(for: unit),
      tense(found[index]) == .past
    {
      // What is past does not count from a day that is still to come.
      narrative = Anchor(date: past, source: .narrative)
    }
    let document = documentDay.map { Anchor(date: $0, source: .document) }
    switch basis {
    case .document: return document ?? (speaksFromWriting ? nil : narrative)
    case .narrative: return narrative ?? (focus.isDayOpen && unit >= .day ? nil : document)
    case .topic: return isNarrative ? narrative ?? document : document ?? narrative
    }
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

  /// Whether a clause speaks of what is or will be, so that “next year” counts from the day of writing, known or not.
  private var speaksFromWriting: Bool {
    switch cues.tense(
      around: found[index].tokens, in: text.sentences[found[index].sentence].tokens)
    {
    case .present, .future: true
    default: false
    }
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

  /// A day or week of which a narrative has given no more than the year.
  private func unplaced(
    _ size: Granularity, _ basis: TimeMeaning.Basis, _ anchor: Anchor?
  ) -> (CalendarDate?, Anchor?)? {
    guard isNarrative, basis == .narrative, anchor?.source != .narrative, size > .month,
      document == nil || block - focus.block <= 2,
      let latest = focus.latest,
      let date = latest.containing(.year)?.withUnspecified(size == .week ? .week : .day)
    else { return nil }
    return (date, Anchor(date: latest, source: .narrative))
  }

  // MARK: Stretches and shifts

  private func stretch(
    _ offset: Int, _ size: Granularity, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?) {
    if basis == .narrative, offset != 0, let mention, found[index].sentence - mention.sentence <= 1,
      mention.date.granularity == size, text.lower(found[index].tokens.upperBound - 1) == "that"
    {
      return (mention.date.adding(offset), Anchor(date: mention.date, source: .narrative))
    }
    if size == .quarter, basis == .topic {
      if topic == nil, namesPeriod {
        if let period = latestPeriod(offset) { return period }
        if isNarrative { return (nil, nil) }
      }
      let anchor = anchor(.document, .month)
      let over = anchor?.date.containing(.quarter)?.adding(-1)
      if let topic, over == nil || found[index].sentence - topicSentence <= 8 {
        return (topic.adding(offset), Anchor(date: topic, source: .narrative))
      }
      return (over, anchor)
    }
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
    if size == .year, offset != 0, basis == .narrative, let mentioned = mentionedYear {
      return (mentioned.date.adding(offset), mentioned)
    }
    if offset == 0, basis == .document, isNarrative, size >= .year, size <= .day,
      let anchor = focus.anchor(for: size),
      cues.tense(around: found[index].tokens, in: text.sentences[found[index].sentence].tokens)
        == .past,
      text.lower(found[index].tokens.lowerBound) == "this", !isPossessor(found[index])
    {
      return (anchor.containing(size), Anchor(date: anchor, source: .narrative))
    }
    if let unplaced = unplaced(size, basis, anchor(basis, size)) { return unplaced }
    guard let anchor = anchor(basis, size) else { return (nil, nil) }
    if offset == 1, basis == .narrative, size >= .day, anchor.source == .document,
      tense(found[index]) == .present
    {
      return (nil, anchor)  // “You go on the next day”, after no day that was told.
    }
    if offset == 0, basis != .narrative, anchor.source == .document, let day = anchor.date.civilDay,
      isOver(size, basis, on: day)
    {
      return (anchor.date.containing(size)?.adding(-1), anchor)
    }
    return (anchor.date.containing(size)?.adding(offset), anchor)
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

  /// A year that was only mentioned, and is what “the next year” follows.
  private var mentionedYear: Anchor? {
    guard let told, told.date.granularity == .year, let latestTold,
      latestTold.sentence > focus.sentence, found[index].sentence - latestTold.sentence <= 1
    else { return nil }
    return told
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

  private func shift(
    _ duration: CalendarDuration, _ forward: Bool, _ basis: TimeMeaning.Basis
  ) -> (CalendarDate?, Anchor?) {
    guard let smallest = duration.components.last, !duration.isVague else {
      return (nil, anchor(basis, .day))
    }
    let sign = forward ? 1 : -1
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
    if smallest.unit >= .hour, basis != .document, let latestClock,
      found[index].sentence - latestClock.sentence <= 4
    {
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
    var start = anchor(narrative, smallest.unit.granularity)
    if !isNarrative, basis == .narrative, smallest.unit == .year, let mentioned = mentionedYear {
      start = mentioned
    }
    if let unplaced = unplaced(smallest.unit.granularity, narrative, start) { return unplaced }
    guard let anchor = start else { return (nil, nil) }
    if anchor.source == .document, forward, basis == .narrative, documentDay == anchor.date,
      tense(found[index]) == .past || tense(found[index]) == .present
    {
      return (nil, anchor)  // What came later than something untold did not come after the writing.
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

  private func within(
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
  private func moved(
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

  func apply(_ clock: ClockTime?, to date: CalendarDate) -> CalendarDate {
    guard let clock else { return date }
    if let part = clock.part { return date.at(part) ?? date }
    var time =
      date.at(
        hour: clock.endsDay ? 24 : clock.hour ?? 0, minute: clock.minute, second: clock.second)
      ?? date
    if zone != nil, time.granularity >= .hour { time.zoneOffset = clock.zone ?? zone }
    return time
  }
}

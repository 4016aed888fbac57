import ISO8601
import TextModel

extension Resolver {
  /// Takes a date that the past tense tells of back to before the day of writing.
  func notAhead(
    _ read: (CalendarDate?, Anchor?), _ fields: CalendarFields, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    guard fields.quarter == nil, let year = read.0?.year, let written = document?.year,
      year == written || year == written + 1 && focus.latest?.year == written,
      let now = documentDay?.bounds.latest, let date = read.0, let begin = date.bounds.earliest,
      begin >= now + (fields.granularity >= .week && !isWhen(found) ? Self.nearby : 0),
      tense(found) == .past,
      !isToCome(found), !namesWhatIsToCome(found)
    else { return read }
    for year in [written, written - 1] {
      if let earlier = fields.date(in: year), let begin = earlier.bounds.earliest, begin < now {
        return (earlier, read.1)
      }
    }
    return read
  }

  /// Whether a time told in the past tense is of what was to come then: a term set, or something proposed.
  private func isToCome(_ found: FoundExpression) -> Bool {
    cues.setsTerm(before: found.tokens, in: sentence(of: found))
      || cues.proposes(before: found.tokens, in: sentence(of: found))
  }

  /// The date in the nearest year in which it falls on the weekday that is named with it: “Tuesday 25 June”.
  func onWeekday(_ read: (CalendarDate?, Anchor?), _ fields: CalendarFields) -> (
    CalendarDate?, Anchor?
  ) {
    guard let weekday = fields.weekday, fields.day != nil, fields.month != nil,
      let year = read.0?.year, let day = read.0?.civilDay, day.weekday != weekday
    else { return read }
    // Every weekday comes back within six years, but for 29 February.
    for distance in 1...6 {
      for other in [year + distance, year - distance] {
        guard let date = fields.date(in: other), date.civilDay?.weekday == weekday,
          documentDay.map({ other <= ($0.year ?? other) + 1 }) ?? true
        else { continue }
        return (date, read.1)
      }
    }
    return read
  }

  /// Whether a date says when something was done, not what for: “*returned on* July 20”, “*At* a hearing *on* July 20 he
  /// asked”, but “announced a hearing on July 20”.
  private func isWhen(_ found: FoundExpression) -> Bool {
    let sentence = sentence(of: found)
    let preposition = found.tokens.lowerBound - 1
    guard preposition > sentence.lowerBound, text.lower(preposition) == "on" else {
      return preposition >= sentence.lowerBound && text.lower(preposition) == "on"
    }
    if text.tokens[preposition - 1].tag == .vbd { return true }
    return !(sentence.lowerBound..<preposition).contains {
      text.tokens[$0].partOfSpeech == .verb || text.tokens[$0].partOfSpeech == .auxiliary
    }
  }

  /// How many seconds ahead of the day of writing a day may lie that the past tense speaks of.
  ///
  /// `They extended the offer until Nov. 9.`
  private static let nearby = 62 * 86_400

  /// Whether the noun behind a date is what something else is done for or before: `tickets for the April 9 final`.
  private func namesWhatIsToCome(_ found: FoundExpression) -> Bool {
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
    if recursYearly { return (fields.date(in: nil), nil) }
    if let year = yearAhead(fields, found) { return (fields.date(in: year), nil) }
    if let year = yearOfEntry(fields, found) ?? yearOfPart(fields) {
      return (fields.date(in: year), nil)
    }
    if let told = yearToldOf(found) {
      return (fields.date(in: told.year), Anchor(date: told, source: .narrative))
    }
    if let year = yearOfList(fields, found) {
      return (fields.date(in: year), documentDay.map { Anchor(date: $0, source: .document) })
    }
    if fields.season != nil, !isNarrative || focus.block != block,
      tense(found) == .present && !isLabel(found) || isSubject(found) || speaksOfWhatMayBe(found)
    {
      return (fields.date(in: nil), nil)  // “In summer it is hot.”
    }
    if let year = narrativeYear(fields, found) { return year }
    if let near = dayNearTold(fields, found) { return near }
    guard let anchor = anchor(.document, .year), let year = anchor.date.year else {
      return (fields.date(in: nil), nil)
    }
    let wanted = year + shift(fields, anchor.date, found)
    return (fields.date(in: wanted) ?? leapDay(fields, wanted, step: -1), anchor)
  }

  /// The year that the same sentence tells more of: “*1999, when* a quake in *August* shook the town”.
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
      guard next < found.tokens.lowerBound, text.lower(next) == "when" else { return nil }
      return CalendarDate(year: year)
    }
    return nil
  }

  /// A day within a month of one that the text has lately told with its year, where that was before the year of writing.
  ///
  /// “He died on 2 March 2020. He had been seen *on 1 March*”, in a report of 2021.
  private func dayNearTold(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard fields.day != nil, fields.month != nil, let told = focus.day, let year = told.year,
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
  private func isLabel(_ found: FoundExpression) -> Bool {
    let next = found.tokens.upperBound
    guard sentence(of: found).contains(next) else { return false }
    switch text.tokens[next].tag {
    case .nn, .nns, .nnp, .nnps: return true
    default: return false
    }
  }

  /// The nearest 29 February, counting years one way.
  private func leapDay(_ fields: CalendarFields, _ year: Int, step: Int) -> CalendarDate? {
    guard fields.month == 2, fields.day == 29 else { return nil }
    for distance in 1...8 {
      if let date = fields.date(in: year + distance * step) { return date }
    }
    return nil
  }

  /// Whether a day of the month before the writing is named, after no more than a month of another year.
  private func isFresh(_ fields: CalendarFields) -> Bool {
    guard fields.day != nil, focus.day == nil, let written = documentDay?.bounds.earliest,
      let day = fields.date(in: document?.year)?.bounds.earliest
    else { return false }
    return 0...31 * 86_400 ~= written - day
  }

  /// Whether a story that says when it was written speaks of what is arranged.
  ///
  /// `The show opens on Nov. 22.`
  func isArranged(_ found: FoundExpression) -> Bool {
    document != nil && cues.saysArranged(before: found.tokens, in: sentence(of: found))
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
    if let told = flashbackDate(fields, found) { return told }
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
        || namesWeekdayBefore(found)
          && cues.saysWould(before: found.tokens, in: sentence(of: found))
    {
      return nil
    }
    // “The trial, which opened *this February*, ended, and *on March 22* …”
    if isNarrative, document != nil, fields.month != nil, speaksOfThisYear(in: found.sentence) {
      return nil
    }
    if isNarrative, let told = timeline.years[index], let date = fields.date(in: told) {
      if let next = yearAfter(date, fields, found) { return next }
      return (date, Anchor(date: latest, source: .narrative))
    }
    // After “last year”, a month of the same sentence counts from the day of writing too.
    let isGoingOn = focus.block == block && tense(found) == .past
    let isOfPast = isGoingOn && (fields.season != nil || fields.feast != nil)
    let near =
      focus.isExplicit && block - focus.block <= 1 && (fields.month != nil || isOfPast)
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
    {
      return nil
    }
    if !isNarrative, let begin = date.bounds.earliest, let now = documentDay?.bounds.latest,
      begin >= now, year != document?.year, tense(found) == .past
    {
      return nil
    }
    if !isNarrative, let end = date.bounds.latest, let now = documentDay?.bounds.earliest,
      end <= now, cues.saysIsTo(before: found.tokens, in: sentence(of: found))
    {
      return nil  // What is to come is not over.
    }
    let anchor = Anchor(date: latest, source: .narrative)
    if text.lower(max(0, found.tokens.lowerBound - 1)) != "by",
      cues.looksBack(before: found.tokens, in: sentence(of: found))
    {
      return (date, anchor)
    }
    if let month = latest.month, let named = date.month ?? startMonth(date), month - named > 6,
      latest.granularity >= .month
    {
      return (fields.date(in: year + 1), anchor)
    }
    return (date, anchor)
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

  /// Whether a sentence has named “this February” or “this spring” before.
  private func speaksOfThisYear(in sentence: Int) -> Bool {
    (max(0, index - 4)..<index).contains {
      guard found[$0].sentence == sentence,
        case .fields(let fields, .this, .document) = found[$0].reading.meaning.core
      else { return false }
      return fields.month != nil || fields.season != nil
    }
  }

  func startMonth(_ date: CalendarDate) -> Int? {
    if let season = date.season { return season.rawValue * 3 }
    if let quarter = date.quarter { return quarter * 3 - 2 }
    return nil
  }

  private func startsWithThe(_ found: FoundExpression) -> Bool {
    text.lower(found.tokens.lowerBound) == "the"
  }

  /// How many years from the anchor's a date without a year lies: by tense, else the nearest.
  private func shift(_ fields: CalendarFields, _ anchor: CalendarDate, _ found: FoundExpression)
    -> Int
  {
    guard let year = anchor.year, let date = fields.date(in: year),
      let month = date.month ?? startMonth(date)
    else { return 0 }
    let now = anchor.month ?? 6
    if fields.quarter != nil {
      let current = (now + 2) / 3
      let quarter = fields.quarter ?? 1
      return quarter > current + 1 && tense(found) != .future ? -1 : 0
    }
    let difference = month - now
    if difference > 0, cues.namesPastEvent(after: found.tokens, in: sentence(of: found)) {
      return -1
    }
    if fields.season == .winter, now <= 2,
      tense(found) != .future || startsWithThe(found) || isLabel(found)
    {
      return -1  // The winter that it is, or the last.
    }
    var tense = namesWhatIsToCome(found) ? .unknown : tense(found)
    if tense == .past, isToCome(found) {
      tense = .future
    }
    if tense == .request {
      if difference == 0, let day = fields.day, let today = anchor.day {
        return day < today ? 1 : 0
      }
      return difference < 0 ? 1 : 0
    }
    if difference == 0 { return 0 }
    if fields.day != nil || fields.feast != nil {
      if tense == .future, difference > 0 { return 0 }
      if difference > (tense == .past ? 2 : 7) { return -1 }
      return difference < (tense == .future ? -4 : -7) && tense != .past ? 1 : 0
    }
    switch tense {
    case .future: return difference <= -3 ? 1 : 0
    case .past: return difference >= 1 ? -1 : 0
    default:
      if difference > 6 { return tense == .present && isArranged(found) ? 0 : -1 }
      return difference < -8 ? 1 : 0
    }
  }
}

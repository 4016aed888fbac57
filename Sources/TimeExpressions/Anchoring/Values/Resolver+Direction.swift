import ISO8601
import TextModel

/// On which side of the day of writing a date without a year lies.
extension Resolver {
  /// Takes a date that the past tense tells of back to before the day of writing.
  func notAhead(
    _ read: (CalendarDate?, Anchor?), _ fields: CalendarFields, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    guard let year = read.0?.year, let written = document?.year,
      // A quarter may be one of a firm's own year, which is ahead of the calendar's.
      year == written && fields.quarter == nil || year > written && told(until: written),
      // An entry of a file may tell of days behind the one that heads it.
      let now = (dayOfEntry == nil ? documentDay : document)?.bounds.latest, let date = read.0,
      let begin = date.bounds.earliest,
      begin >= now + (fields.granularity < .week ? 0 : isWhen(found) ? Self.shortly : Self.nearby),
      tense(found) == .past, !cues.isDue(before: found.tokens, in: sentence(of: found)),
      !isToCome(found), !namesWhatIsToCome(found), !isFeastOnceMeant(fields, found)
    else { return read }
    for year in [written, written - 1] {
      if let earlier = fields.date(in: year), let begin = earlier.bounds.earliest, begin < now {
        return (earlier, read.1)
      }
    }
    return read
  }

  /// Whether the story has not come to a year behind that of the writing.
  private func told(until written: Int) -> Bool {
    focus.latest?.year.map { $0 <= written } ?? true
  }

  /// Whether something *was to have* been at a feast, which may be over or not: “was to have retired *at Easter*”.
  private func isFeastOnceMeant(_ fields: CalendarFields, _ found: FoundExpression) -> Bool {
    fields.feast != nil && cues.saysOnceMeant(before: found.tokens, in: sentence(of: found))
  }

  /// Whether a time told in the past tense is of what was to come then: a term set, or something proposed.
  func isToCome(_ found: FoundExpression) -> Bool {
    cues.setsTerm(before: found.tokens, in: sentence(of: found))
      || cues.proposes(before: found.tokens, in: sentence(of: found))
      || cues.movesFrom(found.tokens, in: sentence(of: found)) || isAnnouncedOnDate(found)
      || cues.saysSafeUntil(found.tokens, in: sentence(of: found))
  }

  /// Whether the time before in a sentence is that of announcing what a time is of: “*in May* she announced a tour *in October*”.
  func isAnnouncedOnDate(_ found: FoundExpression) -> Bool {
    guard index > 0, case let date = self.found[index - 1], date.sentence == found.sentence else {
      return false
    }
    return cues.isAnnounced(for: found.tokens, on: date.tokens, in: sentence(of: found))
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
    if endsWithDeed(sentence.lowerBound..<preposition) { return true }
    return !(sentence.lowerBound..<preposition).contains {
      text.tokens[$0].partOfSpeech == .verb || text.tokens[$0].partOfSpeech == .auxiliary
    }
  }

  /// Whether words end with a verb that tells what was done, but for where: “the vote *took place*”, “was *robbed* in Oslo”.
  private func endsWithDeed(_ words: Range<Int>) -> Bool {
    var last = words.upperBound - 1
    var (isPlace, steps) = (false, 0)
    while last > words.lowerBound, steps < 8 {
      switch text.tokens[last].tag {
      case .rb, .rp: isPlace = false
      case .nnp, .nnps: isPlace = true
      case .in where isPlace && ["in", "at"].contains(text.lower(last)): isPlace = false
      case .nn where text.lower(last) == "place" && text.lower(last - 1) == "took": return true
      case .vbd: return !isPlace
      case .vbn:
        let isPassive = (max(words.lowerBound, last - 3)..<last).contains {
          ["was", "were"].contains(text.lower($0))
        }
        return !isPlace && isPassive && !DirectionCues.intentions.contains(text.lower(last))
          && !["due", "planned", "announced", "called", "arranged"].contains(text.lower(last))
      default: return false
      }
      last -= 1
      steps += 1
    }
    return false
  }

  /// How many seconds ahead of the day of writing a day may lie that the past tense speaks of.
  ///
  /// `They extended the offer until Nov. 9.`
  private static let nearby = 62 * 86_400

  /// How many seconds ahead of the day that a text bears a day may lie that something was done on: a report that bears the day of what
  /// it tells of goes on for some days.
  ///
  /// “*Date: 14 August 2024* … a fix was shipped *on 16 August*”
  private static let shortly = 15 * 86_400

  /// How many years from the anchor's a date without a year lies: by tense, else the nearest.
  func shift(_ fields: CalendarFields, _ anchor: CalendarDate, _ found: FoundExpression)
    -> Int
  {
    guard let year = anchor.year, let date = fields.date(in: year),
      let month = date.month ?? startMonth(date)
    else { return 0 }
    let now = anchor.month ?? 6
    if fields.quarter != nil {
      let current = (now + 2) / 3
      let quarter = fields.quarter ?? 1
      // What was done in a quarter was not done in one to come.
      let isOver = quarter > current && tense(found) == .past && !isToCome(found)
      return isOver || quarter > current + 1 && tense(found) != .future ? -1 : 0
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
    if cues.setPastTerm(before: found.tokens, in: sentence(of: found)), fields.day != nil {
      tense = .unknown
    } else if cues.isCalledOff(behind: found.tokens, in: sentence(of: found))
      || isFeastOnceMeant(fields, found)
      || tense == .past && cues.isDue(before: found.tokens, in: sentence(of: found))
    {
      tense = .unknown
    } else if tense == .past, isToCome(found) {
      tense = .future
    }
    if tense == .future, fields.day == nil, difference < 0, difference >= -6,
      cues.saysWasTo(before: found.tokens, in: sentence(of: found))
    {
      return 0  // “The tunnel was to open in June”, written in September.
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

  /// The first such month from what the text has told, where something had been meant for it.
  ///
  /// “It was passed last autumn and *was to have* begun *in April*.” Where nothing is told within half a year before, the year
  /// is open.
  func monthOnceMeant(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard fields.month != nil else { return nil }
    if cues.isDue(before: found.tokens, in: sentence(of: found)) { return dateDue(fields, found) }
    guard fields.day == nil, cues.saysOnceMeant(before: found.tokens, in: sentence(of: found))
    else { return nil }
    guard let mention, let told = mention.date.bounds.earliest, let year = mention.date.year,
      let end = mention.date.bounds.latest,
      let date = [year, year + 1].lazy.compactMap({ fields.date(in: $0) }).first(where: {
        $0.bounds.latest.map { $0 > told } ?? false
      }), let begin = date.bounds.earliest, begin - end < 183 * 86_400
    else { return isOverSince(fields, found) ? nil : (fields.date(in: nil), nil) }
    return (date, Anchor(date: mention.date, source: .narrative))
  }

  /// The first such date from the month or day just told, on which something was due: “He was charged in October 2018. The trial, *due in
  /// May*, was put off.”
  private func dateDue(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard fields.weekday == nil, let mention, 0...2 ~= found.sentence - mention.sentence,
      mention.date.granularity >= .month, let told = mention.date.bounds.earliest,
      let year = mention.date.year,
      // “The trial, due in May, *had been* put off”
      !sentence(of: found).clamped(to: found.tokens.upperBound..<found.tokens.upperBound + 3)
        .contains(where: { text.lower($0) == "had" }),
      let date = [year, year + 1].lazy.compactMap({ fields.date(in: $0) }).first(where: {
        $0.bounds.latest.map { $0 > told } ?? false
      })
    else { return nil }
    return (date, Anchor(date: mention.date, source: .narrative))
  }

  /// Whether a month that somebody *had hoped* or *had planned* for was over when the text was written, in its own year.
  private func isOverSince(_ fields: CalendarFields, _ found: FoundExpression) -> Bool {
    guard let now = documentDay?.bounds.earliest,
      let end = fields.date(in: document?.year)?.bounds.latest, end <= now
    else { return false }
    let first = max(sentence(of: found).lowerBound + 1, found.tokens.lowerBound - 12)
    return (first..<max(first, found.tokens.lowerBound)).contains {
      ["hoped", "intended", "planned", "planning", "hoping", "intending"].contains(text.lower($0))
        && ["had", "been"].contains(text.lower($0 - 1))
    }
  }
}

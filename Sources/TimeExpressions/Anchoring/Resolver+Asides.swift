import ISO8601
import TextModel

/// What a text mentions in passing: times that its story does not move to.
extension Resolver {
  /// Whether a day ends a line near the head that tells nothing, and so says when the text was written: “*14 May 2020*”, “By
  /// Ann Lee, *14 May 2020*”.
  func isImprint(_ expression: FoundExpression) -> Bool {
    cues.isImprint(expression.tokens, in: expression.sentence)
  }

  /// Whether a day behind what the text is about only says when the text was made known: “The fire of 12 March 2021”, and then
  /// “*Published 9 May 2022*”.
  func isOfPublication(_ date: CalendarDate) -> Bool {
    guard date.granularity >= .day, let told = focus.latest?.bounds.latest,
      let begin = date.bounds.earliest, told <= begin
    else { return false }
    return cues.isOfPublication(found[index].tokens, in: found[index].sentence)
  }

  /// Whether an expression counts from where the writer is: `yesterday`, `last May`, `a week ago`.
  func countsFromNow(_ meaning: TimeMeaning) -> Bool {
    switch meaning.core {
    case .stretch(_, _, .document), .shift(_, _, .document), .moved: true
    case .fields(_, let direction, .document): direction != .open
    default: false
    }
  }

  /// Whether an expression counts days, weeks or months from where the writer is, as no story of another time does: `yesterday`,
  /// `this week`, but not `last year`.
  func countsDaysFromNow(_ meaning: TimeMeaning) -> Bool {
    switch meaning.core {
    case .stretch(_, .year, .document), .fields(_, _, .document): isBareWeekday(meaning)
    default: countsFromNow(meaning)
    }
  }

  /// Whether a date lies before the day that the story has come to.
  func isBeforeStory(_ date: CalendarDate) -> Bool {
    focus.day.map { (date.containing(.day) ?? date).bounds.precedes($0.bounds) } ?? false
  }

  /// Whether a sentence moves on by days counted from an event: “*Two days* after the burglary”, which leaves open what
  /// “the same evening” is.
  func countsFromEvent(_ found: FoundExpression) -> Bool {
    let sentence = text.sentences[found.sentence].tokens
    guard found.tokens.lowerBound - sentence.lowerBound <= 1,
      found.tokens.upperBound < sentence.upperBound,
      let unit = found.reading.meaning.duration?.components.first?.unit,
      [.week, .day].contains(unit)
    else { return false }
    return ["after", "before"].contains(text.lower(found.tokens.upperBound))
  }

  /// Whether an expression says when somebody told the writer of what was: “‘We were cold,’ Bell *told me last month*”, “*told this
  /// newspaper in May*”.
  func isTimeOfInterview(_ meaning: TimeMeaning) -> Bool {
    let first = found[index].tokens.lowerBound
    guard countsFromNow(meaning) || isMonthAlone(meaning),
      first - 2 >= sentence(of: found[index]).lowerBound
    else {
      return false
    }
    let hearer = text.lower(first - 1) == "in" ? first - 2 : first - 1
    guard hearer > sentence(of: found[index]).lowerBound else { return false }
    switch text.lower(hearer - 1) {
    case "told": return ["me", "us", "reporters", "journalists"].contains(text.lower(hearer))
    case "this":
      return text.lower(max(0, hearer - 2)) == "told"
        && ["newspaper", "paper", "magazine", "programme", "program", "website", "writer"]
          .contains(text.lower(hearer))
    default: return false
    }
  }

  /// Whether an expression is no more than a month.
  private func isMonthAlone(_ meaning: TimeMeaning) -> Bool {
    guard let fields = meaning.fields else { return false }
    return fields.month != nil && fields.day == nil && fields.year == nil
  }

  /// Whether an expression is no more than a weekday.
  func isBareWeekday(_ meaning: TimeMeaning) -> Bool {
    meaning.fields?.weekday != nil && meaning.fields?.day == nil
  }

  /// Whether months of the same sentence count from the day of writing as an expression does: after `last year`,
  /// `until last October`, but not after `four days later`.
  func speaksFromNow(_ meaning: TimeMeaning) -> Bool {
    switch meaning.core {
    case .fields(let fields, let direction, .document):
      direction != .open && fields.weekday == nil && fields.granularity < .day
    case .fields: false
    case .stretch(_, _, .narrative), .shift(_, _, .narrative), .anchored(_, _, .narrative): false
    default: true
    }
  }

  /// Whether a clause looks back by a count of months or more from where the story is, to a feast, or from a story without
  /// days, and stays there: “left in the spring, *having* fallen ill *the previous autumn*”.
  func isGlanceBack(_ date: CalendarDate, _ meaning: TimeMeaning) -> Bool {
    guard focus.latest != nil,
      date.granularity <= .month || focus.day == nil || meaning.fields?.feast != nil
    else { return false }
    switch meaning.core {
    case .fields(_, .last, .narrative), .shift(_, false, .narrative), .shift(_, false, .topic):
      break
    case .stretch(let offset, _, .narrative) where offset < 0: break
    default: return false
    }
    return cues.looksBack(before: found[index].tokens, in: sentence(of: found[index]))
  }

  /// Whether a month or day more than a year back, which does not open its sentence, is told in passing by a text that then goes on
  /// with dates that name no year.
  ///
  /// - Reads: “On 2 July 2024 he resigned. The bill was dated *20 October 2022*. On 27 January …”
  /// - Leaves alone: “He resigned on 2 July 2024. *On 20 October 2022* they had met. Two days later …”, and what opens a paragraph.
  func isOlderInPassing(_ date: CalendarDate, _ meaning: TimeMeaning) -> Bool {
    let expression = found[index]
    guard !isNarrative, let fields = meaning.fields, fields.year != nil, !fields.isShort,
      fields.month != nil, focus.isExplicit, focus.block == block,
      let latest = focus.latest, latest.granularity >= .month, let told = latest.bounds.earliest,
      let end = date.bounds.latest, told - end > 365 * 86_400, !opensSentence(expression),
      index + 1 < found.count, case let next = found[index + 1],
      next.sentence > expression.sentence, next.sentence - expression.sentence <= 2,
      let open = next.reading.meaning.fields, open.year == nil, open.month != nil,
      case .fields(_, .open, _) = next.reading.meaning.core
    else { return false }
    return true
  }

  /// Whether a day only says when something was made known that the same sentence tells of another day.
  ///
  /// “The tower fell on Saturday, engineers disclosed *yesterday*.”
  func isDayOfTelling(_ date: CalendarDate) -> Bool {
    guard date.granularity >= .day, let told = focus.day, date.containing(.day) != told,
      focus.sentence == found[index].sentence
    else { return false }
    return cues.isMadeKnown(at: found[index].tokens, in: sentence(of: found[index]))
  }

  /// Whether a sentence that begins with the day on which something was made known comes to the day of what is told.
  ///
  /// - Reads: “Engineers said *on Monday* that the tower had fallen *on Saturday*”, and “It had been shut since 3 May, *when* it
  ///   burned”, which tells of 3 May.
  /// - Leaves alone: what lies more than a month back, and a reason: “reported it *at 9:40*, *because* a wall had fallen *the day
  ///   before*”.
  func isWhatIsTold(_ date: CalendarDate) -> Bool {
    if isSince(found[index]), tellsWhen(found[index]) { return true }
    guard date.granularity >= .day, let telling, telling.sentence == found[index].sentence,
      !cues.givesReason(in: telling.end..<max(telling.end, found[index].tokens.lowerBound)),
      let then = telling.day.civilDay?.number, let day = date.containing(.day)?.civilDay?.number
    else { return false }
    return 1...31 ~= then - day
  }

  /// Whether a date says since when something is or was so.
  func isSince(_ expression: FoundExpression) -> Bool {
    cues.role(expression.tokens.lowerBound - 1, sentence(of: expression)) == .since
  }

  /// Whether a clause behind a date tells what happened then.
  func tellsWhen(_ expression: FoundExpression) -> Bool {
    cues.tellsWhen(behind: expression.tokens, in: sentence(of: expression))
  }

  /// Whether the clause of a date looks back from where the news is: “had”, before or behind it.
  func isLookedBack(at expression: FoundExpression) -> Bool {
    let sentence = text.sentences[expression.sentence].tokens
    if cues.looksBack(before: expression.tokens, in: sentence) { return true }
    let end = expression.tokens.upperBound
    for index in end..<min(sentence.upperBound, end + 6) {
      switch text.lower(index) {
      case "had" where cues.isAuxiliary(index): return true
      case ",", ";", "after", "before", "when", "since", "because", "that", "who", "which", "as":
        return false
      default: break
      }
    }
    return false
  }

  /// Whether a full date tells which law or treaty is meant: `the law of 1 July 2011`.
  func isAttribute(_ meaning: TimeMeaning) -> Bool {
    guard let year = meaning.fields?.year, year != document?.year else { return false }
    let before = found[index].tokens.lowerBound - 1
    guard before > text.sentences[found[index].sentence].tokens.lowerBound else { return false }
    return text.lower(before) == "of" && cues.words[text.tokens[before - 1].word].part == nil
  }

  /// Whether a day in a clause put in between commas is no earlier than the story, so that what the main verb counts goes on
  /// from it: “It shut on 3 May. Hale, who had fallen ill *on 9 May*, died a week later.”
  func goesOnFromInsertion(_ date: CalendarDate) -> Bool {
    guard date.granularity >= .day, let told = focus.day?.bounds.earliest,
      let begin = date.bounds.earliest
    else { return false }
    return begin >= told
  }

  /// Keeps what a narrative tells of as still to come: the months behind it lie there too.
  mutating func enterPlan(_ date: CalendarDate) {
    guard cues.saysPlanned(around: found[index].tokens, in: sentence(of: found[index])) else {
      return
    }
    plan = (date, found[index].sentence)
  }

  /// Whether a date is only that of what was then still to be, and the story stays before it: “On 3 May 2014 he was jailed,
  /// and *was to be freed on 1 June 2019*. On 9 July …”
  func isMeantOnly(_ date: CalendarDate) -> Bool {
    guard found[index].reading.meaning.fields?.year != nil else { return false }
    if isPlanEnded(index) { return true }
    guard cues.isOnlyMeant(index, found) else { return false }
    if isNarrative { return timeline.asides.contains(index) }
    guard let told = focus.latest?.bounds.latest, let begin = date.bounds.earliest else {
      return false
    }
    return told <= begin
  }

  /// Whether a date is that of a plan of which its sentence goes on to say on what day nothing came of it: “was listed *for June
  /// 2012* but had to be adjourned after the fire of 21 May”.
  func isPlanEnded(_ place: Int) -> Bool {
    guard place >= 0, place + 1 < found.count,
      case let (plan, end) = (found[place], found[place + 1]),
      plan.sentence == end.sentence, end.reading.meaning.fields?.month != nil
    else { return false }
    return cues.role(plan.tokens.lowerBound - 1, sentence(of: plan)) == .for
      && cues.isCalledOff(behind: plan.tokens, in: sentence(of: plan))
      && cues.endsAfterClause(end.tokens, in: sentence(of: end))
  }

  /// Whether an hour of another day, or a weekday of a story, is only what somebody meant something for: “They *intended to leave
  /// at three*”, “They *hoped to be* back *on Monday*”, and an hour by which something was meant to be: “*hoped to be* home *by
  /// midnight*”.
  func isTimeMeant(_ date: CalendarDate, _ meaning: TimeMeaning, _ anchor: Anchor?) -> Bool {
    if isBareWeekday(meaning), anchor?.source == .narrative, anchor?.date == focus.day {
      return isToComeThen(found[index])
        || cues.hadBeenSet(for: found[index].tokens, in: sentence(of: found[index]))
    }
    if meaning.core == .none, latestClock?.sentence == found[index].sentence,
      [.by, .until].contains(
        cues.role(found[index].tokens.lowerBound - 1, sentence(of: found[index]))),
      cues.saysWould(before: found[index].tokens, in: sentence(of: found[index]))
    {
      return true
    }
    guard meaning.core == .none, meaning.clock?.hour != nil, let told = focus.day,
      date.containing(.day) != told
        || [.by, .until].contains(
          cues.role(found[index].tokens.lowerBound - 1, sentence(of: found[index])))
    else { return false }
    return cues.saysIntended(before: found[index].tokens, in: sentence(of: found[index]))
  }

  /// Whether a month or feast without its year is only what somebody hoped for.
  func isHopedFor(_ meaning: TimeMeaning) -> Bool {
    guard let fields = meaning.fields, fields.year == nil,
      fields.month != nil || fields.feast != nil, focus.latest != nil
    else { return false }
    return cues.isHopedFor(index, found)
  }

  /// The year of a month that goes on what is to come: “will open in May 2016 and *close in June*”.
  func yearOfPlan(_ fields: CalendarFields, _ found: FoundExpression) -> Int? {
    guard isNarrative, let plan, let year = plan.date.year, let month = fields.month,
      found.sentence - plan.sentence <= 1,
      cues.saysPlanned(around: found.tokens, in: sentence(of: found))
    else { return nil }
    return month < plan.date.month ?? 1 ? year + 1 : year
  }

  /// Whether news tells only what was to be on a day behind the one that it has come to: “said on the 9th that it *would*
  /// end *at Easter*”.
  func isForetold(_ date: CalendarDate, _ anchor: Anchor?) -> Bool {
    guard !isNarrative, document != nil,
      focus.sentence == found[index].sentence || headMonth?.block == block
        || anchor?.source == .narrative && anchor?.date == focus.latest,
      case let isFeast = found[index].reading.meaning.fields?.feast != nil,
      let told = (focus.day ?? headMonth?.date ?? (isFeast ? focus.latest : nil))?.bounds.latest,
      let begin = date.bounds.earliest, begin > told
    else { return false }
    return cues.saysWould(before: found[index].tokens, in: sentence(of: found[index]))
  }

  /// Keeps a day that a text without a date says something *will* be on, so that the hours of what was stay on theirs.
  ///
  /// “It fell on 3 May. A hearing will open *on 9 June*. They left at 09:30.”
  mutating func enterPlanned(_ date: CalendarDate) -> Bool {
    guard document == nil, date.granularity >= .day, let told = focus.day?.bounds.latest,
      let begin = date.bounds.earliest, begin >= told,
      cues.saysWill(before: found[index].tokens, in: sentence(of: found[index]))
    else { return false }
    plan = (date, found[index].sentence)
    return true
  }

  /// Whether what comes next in the calendar is only what something is done for, or put off to: “orders to return *the following
  /// summer*”, “postponed to *the following year*”.
  func isAim(_ meaning: TimeMeaning) -> Bool {
    if case .stretch(1, .year, .narrative) = meaning.core {
      return cues.setsTerm(before: found[index].tokens, in: sentence(of: found[index]))
    }
    guard case .fields(_, .next, .narrative) = meaning.core else { return false }
    return cues.isAim(before: found[index].tokens, in: sentence(of: found[index]))
  }

  /// Whether an entry of a diary or log tells of a day to come, and stays on its own: “will be seen *on Monday*”.
  func isAheadOfEntry(_ date: CalendarDate) -> Bool {
    guard document == nil, let now = entry?.bounds.latest, let begin = date.bounds.earliest,
      begin >= now
    else { return false }
    return tense(found[index]) == .future
      || cues.setsTerm(before: found[index].tokens, in: sentence(of: found[index]))
  }

  /// The year that a participle behind the subject tells, which the verb behind it counts from: “and its repair, *begun in 2004*,
  /// was finished *five years later*”.
  ///
  /// - Leaves alone: “Holm, *born in 1904*, was chosen five years later”, which counts from where the story is.
  func toldOfSubject(_ found: FoundExpression) -> Anchor? {
    guard let mention, mention.sentence == found.sentence, index > 0,
      case let before = self.found[index - 1], before.sentence == found.sentence,
      before.reading.meaning.fields?.year != nil,
      case let comma = before.tokens.upperBound, comma + 1 < found.tokens.lowerBound,
      text.lower(comma) == ",", [.vbd, .vbz, .md].contains(text.tag(comma + 1)),
      !(comma + 1..<found.tokens.lowerBound).contains(where: {
        [",", ";", "and", "but"].contains(text.lower($0))
      }),
      let participle =
        (max(
          sentence(of: found).lowerBound, before.tokens.lowerBound - 5)..<before
        .tokens.lowerBound).last(where: { text.tokens[$0].tag == .vbn }),
      participle > 0, text.lower(participle - 1) == ",",
      Self.openings.contains(text.lower(participle))
    else { return nil }
    return Anchor(date: mention.date, source: .narrative)
  }

  /// The year until which the sentence before tells that something was so, which years count on from.
  ///
  /// - Reads: “retired in 1974 but came back, and *served until 1981*. She died *nine years later*”.
  /// - Leaves alone: what was only meant to last, “was *to serve until* 1981”, “*signed* a lease *until* 1981”.
  func stateEnded(_ start: Anchor?) -> Anchor? {
    guard index > 0, case let end = found[index - 1], found[index].sentence - end.sentence == 1,
      let year = end.reading.meaning.fields?.year, let latestTold,
      latestTold.sentence == end.sentence, latestTold.date.granularity == .year,
      latestTold.date.year == year, start?.date.year.map({ $0 < year }) ?? true,
      case let sentence = sentence(of: end),
      cues.role(end.tokens.lowerBound - 1, sentence) == .until,
      !cues.setsTerm(before: end.tokens, in: sentence), tense(found[index]) == .past,
      case let near = max(sentence.lowerBound, end.tokens.lowerBound - 8)..<end.tokens.lowerBound,
      let verb = near.last(where: { [.vbd, .vbn, .vb].contains(text.tokens[$0].tag) }),
      text.tokens[verb].tag != .vb, !Self.grants.contains(text.lemma(verb))
    else { return nil }
    return Anchor(date: latestTold.date, source: .narrative)
  }

  /// The last year of a stretch just told, where the sentence says that it ended: “the war (1643–*1652*) … It *ended* in a truce and,
  /// *eight years later*, in peace”.
  var stretchEnded: Anchor? {
    let own = found[index]
    let before = sentence(of: own).clamped(to: 0..<own.tokens.lowerBound).suffix(40)
    guard before.contains(where: { ["ended", "finished"].contains(text.lower($0)) }) else {
      return nil
    }
    for place in (max(1, index - 4)..<max(1, index)).reversed() {
      let (first, last) = (found[place - 1], found[place])
      guard own.sentence - last.sentence <= 1 else { return nil }
      guard last.tokens.lowerBound - first.tokens.upperBound == 1,
        ["–", "-"].contains(text.lower(first.tokens.upperBound)),
        let year = last.reading.meaning.fields?.year,
        last.reading.meaning.fields?.granularity == .year
      else { continue }
      return Anchor(date: CalendarDate(year: year), source: .narrative)
    }
    return nil
  }

  /// Lemmas of setting a term, in which it is not yet known that it was kept.
  private static let grants: Set<String> = [
    "sign", "grant", "give", "offer", "agree", "award", "extend", "jail", "ban", "suspend", "exile",
    "sentence", "appoint", "elect", "lease", "let", "lend", "renew", "prolong", "postpone", "defer",
  ]

  /// Participles of what was taken up then, and may be brought to an end.
  private static let openings: Set<String> = [
    "begun", "started", "opened", "launched", "commenced", "commissioned", "ordered", "planned",
    "proposed", "announced", "promised", "approved", "signed", "agreed", "founded", "established",
    "closed", "destroyed", "abandoned", "interrupted",
  ]
}

import ISO8601
import TextModel

/// A time that a report looks back to while its story stays where it is.
struct Flashback {
  /// The latest time told of there.
  var date: CalendarDate
  let block: Int
  /// The sentence of the latest time.
  var sentence: Int
  /// The token that ends it, where it is no more than a clause.
  let end: Int?
}

/// The hours that a story has come to.
struct StoryHours {
  let clock: (date: CalendarDate, sentence: Int)?
  let nightfall: Resolver.Nightfall?
}

/// Where a story was before it looked back from there.
struct Glance {
  let story: NarrativeFocus
  /// The latest hour and evening of that story.
  let hours: StoryHours
  /// The latest sentence that looks back.
  var sentence: Int
  /// Whether no more than a clause that ends with its time looks back: “*had* worked late *the day before*”, but not “*The day
  /// before* she had worked late”.
  let isInPassing: Bool
}

extension Resolver {
  /// Takes a date of news for what it looks back to: “had”, or a clause put in between commas.
  ///
  /// - Returns: whether it is that, and the story stays where it is.
  mutating func enterFlashback(
    _ date: CalendarDate, _ meaning: TimeMeaning, _ anchor: Anchor?, isLookedBack: Bool
  ) -> Bool {
    guard date.isFullySpecified, date.granularity >= .month, meaning.fields?.month != nil else {
      return false
    }
    if let flashback, anchor == Anchor(date: flashback.date, source: .narrative) {
      self.flashback?.date = date
      self.flashback?.sentence = found[index].sentence
      return true
    }
    guard meaning.fields?.isAbsolute == true else { return false }
    let end = cues.endOfInsertion(
      around: found[index].tokens, in: sentence(of: found[index]))
    guard isLookedBack || end != nil else { return false }
    if isLookedBack,
      end != nil || !cues.saysHadDone(around: found[index].tokens, in: sentence(of: found[index]))
    {
      return false
    }
    flashback = Flashback(date: date, block: block, sentence: found[index].sentence, end: end)
    return true
  }

  /// Whether a date opens a paragraph about what had been before.
  ///
  /// `The debate *had begun* on 8 February.`
  func opensFrame(_ expression: FoundExpression) -> Bool {
    let number = expression.sentence
    if focus.day != nil, focus.sentence == number { return false }
    let isFirst =
      number == 0 || text.sentences[number - 1].block != block
      || expression.reading.meaning.fields?.isAbsolute == true
        && StorySteps.opensParagraph(index, found, of: text)
    return isFirst && cues.saysHadDone(around: expression.tokens, in: sentence(of: expression))
  }

  /// Goes back to the story at the end of a paragraph about what had been before.
  mutating func leaveFrame() {
    guard let story, story.block != block else { return }
    focus = story.focus
    self.story = nil
  }

  /// The date of a month that goes on what the news looks back to, in the same clause or paragraph.
  ///
  /// “He had been arrested in June 2019. He was charged *in September*.”
  func flashbackDate(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard !isNarrative, let flashback, fields.month != nil, let year = flashback.date.year,
      let reached = flashback.date.month, let month = fields.month, flashback.block == block
    else { return nil }
    if let end = flashback.end {
      guard found.sentence == flashback.sentence, found.tokens.lowerBound < end else { return nil }
    } else {
      guard found.sentence - flashback.sentence <= 2,
        deicticSentence <= flashback.sentence,
        deicticSentence != found.sentence,
        tense(found) == .past, !cues.isReported(found.tokens, in: sentence(of: found)),
        found.sentence == flashback.sentence || goesOn(sentence(of: found))
      else { return nil }
    }
    guard let date = fields.date(in: month < reached ? year + 1 : year),
      let begin = date.bounds.earliest, let now = documentDay?.bounds.earliest, begin < now
    else { return nil }
    return (date, Anchor(date: flashback.date, source: .narrative))
  }

  /// Whether a sentence goes on with whom or what the one before told of: `He was charged`.
  func goesOn(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(4).contains {
      switch text.lower($0) {
      case "he", "she", "it", "they", "we", "i": true
      default: false
      }
    }
  }

  /// Keeps where a narrative was, as it looks back from there.
  ///
  /// “*Two weeks earlier* he *had* visited Kenya.”
  mutating func enterGlance(
    _ date: CalendarDate, _ meaning: TimeMeaning, after hours: StoryHours
  ) {
    let sentence = found[index].sentence
    guard saysHad(found[index]) else {
      if glance?.sentence != sentence || !goesByDays(meaning) { glance = nil }
      return
    }
    if glance != nil {
      glance?.sentence = sentence
    } else if isCountedBack(date, meaning), focus.day != nil {
      glance = Glance(
        story: focus, hours: hours, sentence: sentence,
        isInPassing: cues.looksBack(
          before: found[index].tokens, in: self.sentence(of: found[index])))
    }
  }

  /// Goes back to the story where a sentence of the simple past counts days or tells an hour, after one that looked back.
  ///
  /// “She was admitted on 2 May. Ten days earlier she *had* come from Rome. *The next day* she fell ill.” What goes on with
  /// *had*, or in the same sentence, stays there, and so do months and years. Of several that tell what had been the day before, each
  /// counts from the story: “One *had* slept *the previous night*; the other *had* worked *the day before*”.
  mutating func leaveGlance(for expression: FoundExpression) {
    guard let glance else { return }
    if isBesideGlance(expression) {
      focus = glance.story
      mention = nil
      return
    }
    guard expression.sentence > glance.sentence else { return }
    guard expression.sentence - glance.sentence <= (glance.isInPassing ? 12 : 3) else {
      self.glance = nil
      return
    }
    // “Departure, which *had* been planned *for six*, was delayed” is of the day of the story.
    let isTerm = cues.role(expression.tokens.lowerBound - 1, sentence(of: expression)) == .for
    guard goesByDays(expression.reading.meaning), isTerm || !saysHad(expression),
      near(expression).contains(where: { text.tokens[$0].tag == .vbd })
    else { return }
    focus = glance.story
    // An hour of another day is none of the story's.
    if (latestClock?.date.containing(.day) ?? nightfall?.day) != focus.day { hours = glance.hours }
    self.glance = nil
  }

  /// Whether an expression is one more day before that of the story, not of what was looked back to in passing.
  private func isBesideGlance(_ expression: FoundExpression) -> Bool {
    guard let glance, glance.isInPassing, glance.story.day?.adding(-1, .day) == focus.day,
      isDayBefore(expression.reading.meaning.core),
      text.lower(expression.tokens.upperBound - 1) != "that"
    else { return false }
    return cues.looksBack(before: expression.tokens, in: sentence(of: expression))
  }

  private func isDayBefore(_ core: TimeMeaning.Core) -> Bool {
    switch core {
    case .stretch(-1, .day, .narrative): true
    case .shift(let duration, false, .narrative), .shift(let duration, false, .topic):
      duration == CalendarDuration(1, .day)
    default: false
    }
  }

  /// A weekday with *the* before the day of the story that a text still looks back from.
  ///
  /// “It broke on Saturday 17 July. They *had* come ten days earlier. They *had* meant to leave *on the Thursday*”, on 15 July.
  func dayBeforeStory(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard let glance, found.sentence > glance.sentence, found.sentence - glance.sentence <= 3,
      let told = glance.story.day, let day = told.civilDay, isDefinite(found),
      isLookedBack(at: found)
    else { return nil }
    let forward = (weekday - day.weekday + 7) % 7
    let isAhead =
      forward == 0 || cues.saysIntended(before: found.tokens, in: sentence(of: found))
      || cues.hadBeenSet(for: found.tokens, in: sentence(of: found))
    return (
      CalendarDate(CivilDay(number: day.number + (isAhead ? forward : forward - 7))),
      Anchor(date: told, source: .narrative)
    )
  }

  /// The latest hour and evening told.
  var hours: StoryHours {
    get { StoryHours(clock: latestClock, nightfall: nightfall) }
    set { (latestClock, nightfall) = (newValue.clock, newValue.nightfall) }
  }

  /// Whether an hour is of a day before the story's by its own words: “The forecast, issued at 17:00 *the day before*, was bad”.
  func isOfDayBefore(_ date: CalendarDate, _ meaning: TimeMeaning) -> Bool {
    guard date.granularity >= .hour, let day = date.bounds.latest,
      let told = focus.day?.bounds.latest, day < told
    else { return false }
    switch meaning.core {
    case .shift(_, false, .narrative): return true
    case .stretch(let offset, _, .narrative): return offset < 0
    default: return false
    }
  }

  /// Whether a clause only looks back to a day before that of the latest hour, or a thing is told by it.
  ///
  /// “It fell at 9:10 on 6 May. It *had been mended* on 3 May. At 9:30 …”
  func isDayLookedBackTo(_ date: CalendarDate, from hours: StoryHours) -> Bool {
    guard let told = hours.clock?.date.containing(.day),
      (date.containing(.day) ?? date).bounds.precedes(told.bounds)
    else { return false }
    if isOfThing(found[index]) { return true }
    return date.granularity == .day && found[index].reading.meaning.fields?.day != nil
      && isLookedBack(at: found[index])
  }

  /// Whether a story that goes by the hour only tells which thing is meant by a day before its own.
  func isThingFromBefore(_ date: CalendarDate) -> Bool {
    guard date.granularity >= .day, let day = focus.day, day != documentDay,
      day == latestClock?.date.containing(.day) || day == nightfall?.day
    else { return false }
    return isOfThing(found[index])
  }

  /// Whether a time only says which thing is meant, so that one before the story's moves no story.
  ///
  /// - Reads: “restored the copy *from Monday night*”, “the pump *delivered on Sunday*”, “a key that was cut *on Monday*”.
  /// - Leaves alone: “It ran *from Monday*”, “the pump *was* delivered on Sunday”, “a march held on Sunday”.
  func isOfThing(_ expression: FoundExpression) -> Bool {
    if isWhereFrom(expression) { return true }
    let tokens = expression.tokens
    guard
      let head = tokens.lazy.map({ text.tokens[$0].head }).first(where: { !tokens.contains($0) }),
      sentence(of: expression).contains(head), head < tokens.lowerBound
    else { return false }
    // “Six families *left* on Saturday” has no other verb, whatever the tree says.
    return [.acl, .aclRelcl].contains(text.tokens[head].relation)
      && !Self.holdings.contains(text.lower(head))
      && sentence(of: expression).contains { $0 != head && text.tag($0) == .vbd }
  }

  /// Whether a day only says which minutes are meant: “the minutes of *10 May* were read”, “the minutes of the meeting held on *10 May*”.
  ///
  /// - Leaves alone: “ten minutes of *10 May*”.
  func isOfMinutes(_ expression: FoundExpression) -> Bool {
    let first = sentence(of: expression).lowerBound
    var word = expression.tokens.lowerBound - 1
    while word > first, Self.wordsOfMeetings.contains(text.lower(word)) { word -= 1 }
    return word >= first && text.lower(word) == "minutes"
      && word < expression.tokens.lowerBound - 1
      && (word == first || text.tag(word - 1) != .cd)
  }

  private static let wordsOfMeetings: Set<String> = [
    "of", "from", "the", "our", "its", "a", "last", "previous", "annual", "general", "special",
    "monthly", "quarterly", "ordinary", "extraordinary", "board", "committee", "council",
    "trustees", "'", "’", "meeting", "meetings", "held", "on", "for", "session", "assembly",
  ]

  /// Whether a day stands between *the* and a noun that it tells apart: “annulled the *6 May* vote”.
  func namesDeed(_ expression: FoundExpression) -> Bool {
    let (article, noun) = (expression.tokens.lowerBound - 1, expression.tokens.upperBound)
    let sentence = sentence(of: expression)
    return expression.reading.meaning.fields?.day != nil && sentence.contains(article)
      && sentence.contains(noun) && text.lower(article) == "the"
      && [.nn, .nns].contains(text.tag(noun))
  }

  /// Participles of what takes place, which a story may go on to: “a march *held* on Saturday”.
  private static let holdings: Set<String> = [
    "held", "staged", "organised", "organized", "fought", "played", "called", "convened",
  ]

  /// Whether a thing is one from a time: “the copy *from Monday night*”.
  func isWhereFrom(_ expression: FoundExpression) -> Bool {
    let from = expression.tokens.lowerBound - 1
    let behind = expression.tokens.upperBound
    guard sentence(of: expression).contains(from - 1), text.lower(from) == "from",
      [.nn, .nns].contains(text.tag(from - 1)), sentence(of: expression).contains(behind)
    else { return false }
    return !["to", "until", "till", "through", "onwards", "onward", "on"].contains(
      text.lower(behind))
  }

  /// Whether an hour goes on with what the text looks back to: it stands beside its day, or looks back itself.
  func goesOnLookingBack(_ clock: FoundExpression) -> Bool {
    guard let mention, clock.sentence - mention.sentence <= 2,
      mention.date.containing(.day) == focus.day
    else { return false }
    return mention.sentence == clock.sentence || isLookedBack(at: clock)
  }

  /// The day of the latest hour that the story has told, where a smaller hour follows those of a day before.
  ///
  /// “At 9:10 on 6 May it fell. Smoke was seen, at 17:30 on 5 May, by a guard. *At 9:15* he left.”
  func dayGoneOnFrom(_ expression: FoundExpression) -> Anchor? {
    guard let furthestClock, let latestClock, let clock = expression.reading.meaning.clock,
      clock.part == nil, !clock.endsDay, let hour = clock.hour,
      expression.sentence > latestClock.sentence,
      expression.sentence - furthestClock.sentence <= 12,
      let day = furthestClock.date.containing(.day), let told = latestClock.date.containing(.day),
      told.bounds.precedes(day.bounds),
      let latest = latestClock.date.hour, let furthest = furthestClock.date.hour, hour < latest,
      (hour, clock.minute ?? 0) >= (furthest, furthestClock.date.minute ?? 0),
      !isLookedBack(at: expression)
    else { return nil }
    return Anchor(date: day, source: .narrative)
  }

  /// Whether a clause put in between commas holds an expression.
  func isPutIn(_ expression: FoundExpression, isRelative: Bool = false) -> Bool {
    cues.endOfInsertion(
      around: expression.tokens, in: sentence(of: expression), isRelative: isRelative) != nil
  }

  /// The tokens of its sentence that stand near an expression.
  func near(_ expression: FoundExpression) -> Range<Int> {
    let sentence = sentence(of: expression)
    return max(
      sentence.lowerBound, expression.tokens.lowerBound - 24)..<min(
        sentence.upperBound, expression.tokens.upperBound + 24)
  }

  /// Whether a clause tells what somebody had done, before or behind its time.
  private func saysHad(_ expression: FoundExpression) -> Bool {
    let sentence = sentence(of: expression)
    if cues.looksBack(before: expression.tokens, in: sentence) { return true }
    let end = expression.tokens.upperBound
    let isSetOff = sentence.contains(end) && text.lower(end) == ","
    return cues.saysHadDone(
      behind: expression.tokens.lowerBound..<(isSetOff ? end + 1 : end), in: sentence)
  }

  /// Whether a time lies before the story by what its words say: “a week before”, “on Monday” of an earlier week.
  private func isCountedBack(_ date: CalendarDate, _ meaning: TimeMeaning) -> Bool {
    switch meaning.core {
    case .shift(_, false, .narrative), .shift(_, false, .topic), .fields(_, .last, .narrative):
      return true
    case .stretch(let offset, _, .narrative): return offset < 0
    case .fields(let fields, .open, _) where fields.weekday == nil || fields.day != nil:
      return false
    case .fields(_, .open, _), .none:
      guard let day = date.bounds.latest, let told = focus.day?.bounds.earliest else {
        return false
      }
      return day <= told
    default: return false
    }
  }

  /// Whether a time counts days or weeks from the story, or is an hour of its day.
  private func goesByDays(_ meaning: TimeMeaning) -> Bool {
    switch meaning.core {
    case .stretch(_, let size, .narrative): size >= .week
    case .shift(let duration, true, .narrative):
      duration.components.last.map { $0.unit.granularity >= .week } ?? false
    case .none: meaning.clock != nil
    default: false
    }
  }
}

import ISO8601
import TextModel

/// Gives values to expressions in the order of the text, each from what stands before it.
struct Resolver {
  let text: AnalysedText
  let found: [FoundExpression]
  let cues: DirectionCues
  /// When the document was written.
  let document: CalendarDate?
  /// The year of a text that never tells it, once one stands in for it.
  let openYear: OpenYear?
  /// Whether the years that a text of unknown date names are all told in passing.
  let tellsNoYear: Bool
  /// Whether the text tells of times far from its own date.
  let isNarrative: Bool
  /// The way that a narrative takes through its times.
  let timeline: StoryTimeline
  private(set) var findings: [TimeFinding] = []

  var focus = NarrativeFocus()
  /// The latest day that heads an entry of a diary or log.
  var entry: CalendarDate?
  /// Where that entry is.
  var entryPlace: EntryPlace?
  /// The hours that head the entries of a log, by their places among the expressions.
  let stamps: Set<Int>
  /// Where the log was as its latest entry began.
  var stamped: StampedEntry?
  /// Whether the text is a file of entries under days of their own.
  let isFile: Bool
  /// The latest month that heads a part of a chronicle, and where it stands.
  var headMonth: (date: CalendarDate, block: Int)?
  /// The latest day that a text says it is as it speaks.
  var spoken: CalendarDate?
  /// What the focus was before the text spoke of days after its own.
  var pastFocus = NarrativeFocus()
  /// The quarter that a report is talking of.
  var topic: CalendarDate?
  var topicSentence = Int.min / 2
  /// The latest quarter that a report talked of.
  var reported: CalendarDate?
  /// The year of accounts that the text reports of.
  var term: ReportedTerm?
  /// The latest stretch that something is said to have filled.
  var span: (edtf: EDTF, sentence: Int)?
  var spanBegun: CalendarDate?
  /// The latest date that was read, whether or not the narrative moved to it.
  var mention: (date: CalendarDate, sentence: Int)?
  /// The latest date that was read, even of what was only to be.
  var latestRead: (date: CalendarDate, sentence: Int)?
  /// The latest date, decade or century that was read.
  var latestNamed: (date: CalendarDate, sentence: Int)?
  /// The latest month that was named, and where its expression ends.
  var latestMonth: (date: CalendarDate, sentence: Int, end: Int)?
  /// What the news looks back to, apart from where its story is.
  var flashback: Flashback?
  /// Where the story was before a narrative looked back from it by days or weeks.
  var glance: Glance?
  /// What a narrative has lately told of as still to come.
  var plan: (date: CalendarDate, sentence: Int)?
  /// Where the story of the news is, while a paragraph tells of what had been before.
  var story: (focus: NarrativeFocus, block: Int)?
  /// The ages that years are counted from.
  let ages: ToldAges
  /// The latest days that something went on for: “searched *for three days*”.
  var stay: Stay?
  /// The first day of the range that heads an entry.
  var headBegin: CalendarDate?
  /// The night that the latest head or row tells of.
  var nightHead: NightHead?
  /// The latest morning that was told of without an hour.
  var morning: (day: CalendarDate, sentence: Int)?
  /// What days and years by their number are counted from.
  var beginning: Beginning?
  /// The latest of these, whatever has been told since.
  var latestBegun: Beginning?
  /// The days that days in hospital are counted from.
  var care = Care()
  /// The day before the first of those that a record numbers.
  var numbering: CalendarDate?
  /// The year of the latest date.
  var toldYear: Int?
  /// Whether the text gives a day of the year of its writing in full.
  let datesItsYear: Bool
  /// The days that the fields of a form at the head give, where they give several.
  let formFields: Set<Int>
  /// By which clocks the text tells its hours.
  let zones: TimeZones
  /// The latest date that does not count from the document's.
  var latestTold: (date: CalendarDate, sentence: Int)?
  /// What had been told before a year in which something was still so.
  var beforeStill: (date: CalendarDate, sentence: Int)?
  /// The latest days that were told, with the tokens of their sentence that stand near, and whether the story was on them.
  var toldDays: [(date: CalendarDate, tokens: Range<Int>, isOfStory: Bool)] = []
  /// The latest day that only tells which deed is meant, until the story moves: “the fire *of 9 June 2023*”.
  var deedDay: (date: CalendarDate, sentence: Int)?
  /// The latest day that was called by each weekday's name.
  var namedDays: [Int: CalendarDate] = [:]
  /// The latest time of the clock that was told with its day.
  var latestClock: (date: CalendarDate, sentence: Int)?
  /// The latest hour of the latest day that the story has told of.
  var furthestClock: (date: CalendarDate, sentence: Int)?
  /// The latest hour of the story itself, where that is one of an evening.
  var eveningClock: (date: CalendarDate, sentence: Int)?
  /// The latest evening or night that was told without an hour.
  var nightfall: Nightfall?
  /// Whether all hours of the text may be those of a clock of twelve.
  let usesTwelveHours: Bool
  /// The day that the first sentences name: what a report of one day is about.
  var headDay: CalendarDate?
  /// Whether the first sentences tell of the evening or night of that day.
  private(set) var headIsNight = false
  /// What the title tells of a day.
  let title: Title
  /// The latest day that a paragraph names by its number, and how many such days it has named.
  var course: Course?
  /// Whether a day has counted from that of writing.
  var hasSpokenFromNow = false
  /// The latest day on which something was made known, and the token that ends it.
  var telling: (day: CalendarDate, sentence: Int, end: Int)?
  /// The latest sentence with a date that counts from the day of writing.
  private(set) var nowSentence = -1
  /// The latest time that has been told with its year.
  var lead: (date: CalendarDate, block: Int)?
  /// The latest sentence with words such as “last year”, which count from the day of writing.
  private(set) var deicticSentence = -1
  /// The latest sentence behind the story that speaks from the day of writing.
  var present: Int?
  var index = 0

  init(
    text: AnalysedText, words: [TimeWord], found: [FoundExpression], openYear: OpenYear? = nil
  ) {
    self.text = text
    self.openYear = openYear
    tellsNoYear = text.document.created == nil && PassingYears(text: text).areAll(of: found)
    self.found = found
    cues = DirectionCues(text: text, words: words)
    document = text.document.created
    ages = ToldAges(found, text: text, words: words)
    datesItsYear = Self.datesItsYear(found, text.document.created)
    zones = TimeZones(found, text: text, words: words)
    usesTwelveHours = Self.usesTwelveHours(text, words, found)
    title = Title(text, found, cues)
    formFields = Self.formFields(text, found)
    isFile = Self.isFile(text, found)
    stamps = Self.stamps(text, found)
    isNarrative =
      openYear?.created == nil
      && DiscourseMode.isNarrative(found, document: text.document.created)
    timeline =
      isNarrative && openYear == nil
      ? StoryTimeline(
        StorySteps(text: text, cues: cues, ages: ages, written: document).steps(found))
      : StoryTimeline()
    if let openYear, openYear.created == nil {
      focus.enter(
        openYear.namesDays ? CalendarDate(year: openYear.year) : openYear.onlyDay, explicit: true,
        block: -1, sentence: -1)
    }
  }

  /// Returns every expression with its value.
  mutating func resolve() -> [TimeExpression] {
    var result: [TimeExpression] = []
    for position in found.indices {
      index = position
      // “At that time” is an expression where the text tells of other times than its own.
      if found[position].reading.meaning.core == .focus, !isNarrative || focus.latest == nil,
        timeToCome(found[position]) == nil
      {
        continue
      }
      if isCountedFromUntold(found[position]) { continue }
      // “Throughout *the day*” says nothing where no day has been told.
      if found[position].reading.rule == StretchRule.name, focus.day == nil,
        found[position].reading.meaning.core == .stretch(0, .day, .narrative),
        text.lower(found[position].tokens.lowerBound) == "the", found[position].tokens.count == 2
      {
        continue
      }
      result.append(expression(found[position]))
    }
    return result
  }

  private mutating func expression(_ found: FoundExpression) -> TimeExpression {
    let meaning = found.reading.meaning
    enterMessage()
    leaveFrame()
    leaveStamped()
    enterNightRow()
    leaveGlance(for: found)
    returnToCare(for: found)
    var (value, anchor) = self.value(of: meaning, found)
    if anchor?.source == .document, speaksFromNow(meaning) { deicticSentence = found.sentence }
    if anchor?.source == .document { nowSentence = found.sentence }
    enterPresent(found, anchor)
    if anchor?.source == .document, countsDaysFromNow(meaning) || isBareWeekday(meaning) {
      hasSpokenFromNow = true
    }
    let type = meaning.type ?? self.type(of: value, meaning)
    if case .date(var date) = value, meaning.modifier == .approximate, !isDayOfRecord(found) {
      date.qualification = .approximate
      value = .date(date)
    }
    if anchor == nil, needsAnchor(meaning.core), case .date(let date) = value, date.year == nil {
      findings.append(
        TimeFinding(
          kind: .noAnchor, span: span(found.tokens),
          message: "“\(text.string(found.tokens))” has nothing to count from"))
    }
    if let message = impossibility(of: found) {
      findings.append(
        TimeFinding(kind: .impossibleDate, span: span(found.tokens), message: message))
    }
    if meaning.duration?.components.first?.unit == .month,
      found.reading.rule == AnchoredDurationRule.name,
      case .duration = meaning.core
    {
      topic = nil  // A report that goes on to “the nine months” has left the quarter.
    }
    if type == .duration && countsFromEvent(found) || isOpenWeekday(meaning, anchor) {
      focus.forgetDay()
    }
    leaveForCourse(meaning, anchor)
    enterStay(found)
    if case .date(let date) = value, type != .set, date.isFullySpecified {
      latestRead = (date, found.sentence)
      enterCare(date, meaning)
      enterNumbering(date, meaning)
    }
    if type != .set, type != .duration, case .date(let date) = value {
      enter(date, meaning, anchor)
      leaveDayForHead(date)
      leaveForm()
    }
    enterStamped()
    let result = TimeExpression(
      tokens: found.tokens, span: span(found.tokens), type: type, value: value,
      modifier: modifier(of: meaning), frequency: meaning.frequency,
      rule: spanMeant(meaning) == nil ? found.reading.rule : ThatTimeRule.name,
      extent: extent(of: value, type, meaning, anchor), meaning: meaning, anchor: anchor)
    enterYear(result)
    enterSpan(result)
    return result
  }

  private mutating func enter(_ read: CalendarDate, _ meaning: TimeMeaning, _ anchor: Anchor?) {
    if isGlanceBack(read, meaning) || isAim(meaning) || isOfPublication(read) || isHopedFor(meaning)
      || cues.isCountMeant(index, found) || isOlderInPassing(read, meaning)
      || isBeforeOccasion(read, meaning) || isTimeMeant(read, meaning, anchor)
      || isEveningGone(meaning) || isOfDisclosure(read) || cues.isLimit(found[index].tokens)
      || cues.isOfInterview(found[index].tokens, in: sentence(of: found[index]))
      || focus.latest != nil && isRecalled(meaning.fields, found[index])
      || (openYear != nil || tellsNoYear) && meaning.fields?.namesYear == true
    {
      return
    }
    if isOfOtherClock(index), atOwnClock(read) == nil { return }
    var date = atOwnClock(read) ?? read
    // “At about 3 p.m.” leaves no doubt about the day that “at 4 p.m.” goes on.
    if date.granularity >= .hour { date.qualification = .exact }
    if date.isFullySpecified { latestNamed = (date, found[index].sentence) }
    // “The mayor, *who was up for election that October*, stayed. On 30 August …”, “The fan, *rebuilt in January*, …”
    let isBefore = isBeforeStory(date)
    if isBefore, isOfMinutes(found[index]) { return }
    let isOfThing = isBefore && isThingFromBefore(date)
    let isInserted =
      anchor != nil && focus.latest != nil && (isBefore || anchor?.source == .narrative)
      && (isOfThing || isPutIn(found[index], isRelative: !isBefore))
    if date.isFullySpecified, date.granularity >= .year,
      !isInserted || goesOnFromInsertion(date) || isOfThing
    {
      mention = (date, found[index].sentence)
    }
    if meaning.fields?.month != nil || date.granularity == .month, !isInserted,
      let month = date.containing(.month)
    {
      latestMonth = (month, found[index].sentence, found[index].tokens.upperBound)
    }
    if isMeantOnly(date) {
      enterPlan(date)
      return
    }
    if date.isFullySpecified, date.granularity >= .year, anchor?.source != .document {
      enterStill(date)
      latestTold = (date, found[index].sentence)
    }
    if date.isFullySpecified, date.granularity >= .day, let day = date.containing(.day) {
      if headDay == nil, found[index].sentence < 4, day != documentDay {
        headDay = day
        headIsNight = meaning.clock?.part == .night || meaning.clock?.part == .evening
      }
      if toldDays.count == 24 { toldDays.removeFirst() }
      let sentence = text.sentences[found[index].sentence].tokens
      let own = found[index].tokens
      toldDays.append(
        (
          day,
          max(
            sentence.lowerBound, own.lowerBound - 40)..<min(
              sentence.upperBound, own.upperBound + 40),
          !isBefore || !isInserted && !isLookedBack(at: found[index])
        ))
      if let weekday = meaning.fields?.weekday, day != documentDay { namedDays[weekday] = day }
    }
    if isInserted, date.granularity >= .day, isBefore, endsSentence(found[index]) {
      deedDay = date.containing(.day).map { ($0, found[index].sentence) }
    }
    enterBeginning(date, meaning)
    let hours = self.hours
    enterHour(date, meaning)
    if isOfDayBefore(date, meaning) {
      if isPutIn(found[index]) {
        self.hours = hours
        return
      }
    } else if isDayLookedBackTo(date, from: hours) {
      self.hours = hours
    }
    if meaning.fields?.isName == true { return }
    if date == documentDay, focus.latest == nil, isImprint(found[index]) { return }
    var explicit = false
    if case .fields(let fields, _, _) = meaning.core { explicit = fields.isAbsolute }
    if let anchor, anchor.source == .narrative {
      explicit = focus.isExplicit || !isNarrative && anchor.date.granularity == .year
    }
    if date.granularity == .quarter, date.quarter != nil { enterTopic(date, meaning) }
    enterHead(date, meaning)
    if date.isFullySpecified, meaning.fields?.month != nil || spoken != nil,
      meaning.fields?.granularity == .day, saysWhatDayItIs(found[index])
    {
      spoken = date.containing(.day)
    }
    if isNarrative, anchor?.source == .document, goesOnFromPresent(found[index]) {
      enterFromPresent(date)
      return
    }
    if isNarrative {
      if anchor?.source == .document || countsFromNow(meaning), focus.latest != nil { return }
      if timeline.asides.contains(index), !opensEntry(found[index]), !isPlanEnded(index - 1) {
        enterPlan(date)
        return
      }
      if timeline.frames.contains(index) {
        story = story ?? (focus, block)
      } else {
        enterGlance(date, meaning, after: hours)
      }
    } else {
      if date.granularity == .year, case .stretch(_, .year, .document) = meaning.core {
        // “Talks last year broke down. The thaw began in November”, and no longer in the year told before.
        focus.forgetYear()
      }
      // News: a year or quarter that is only mentioned is not where its story is.
      let isSeason =
        date.granularity == .season
        && (meaning.fields?.year != nil || anchor?.source == .narrative)
      let isMeant = isAttribute(meaning) || isBefore && namesDeed(found[index])
      if isMeant, let day = date.containing(.day) { deedDay = (day, found[index].sentence) }
      if date.granularity <= .quarter && !isSeason || isMeant
        || isSince(found[index]) && !tellsWhen(found[index])
      {
        return
      }
      if isDayOfTelling(date) || isTimeOfInterview(meaning) || isOfWhatCameBefore(date, anchor) {
        return
      }
      let isLookedBack = isLookedBack(at: found[index]) && !isWhatIsTold(date)
      let isAside = enterFlashback(date, meaning, anchor, isLookedBack: isLookedBack)
      if isLookedBack, opensFrame(found[index]) {
        story = story ?? (focus, block)
        explicit = false
      } else if isAside || isLookedBack {
        if isBefore, meaning.core != .none { self.hours = hours }
        return
      } else {
        flashback = nil
        if anchor?.source != .narrative { story = nil }
      }
    }
    if isInserted || isOnlyAhead(date, anchor) { return }
    enterPlanOfPresent(date)
    enterCourse(date, meaning, anchor)
    if meaning.fields?.year != nil { enterLead(date) }
    enterTelling(date)
    deedDay = nil
    focus.enter(date, explicit: explicit, block: block, sentence: found[index].sentence)
    enterNight(date, meaning)
    if let now = documentDay?.bounds.latest, let begin = date.bounds.earliest,
      begin < now || dayOfEntry != nil && tense(found[index]) == .past && !isToCome(found[index])
    {
      pastFocus = focus
    }
  }
}

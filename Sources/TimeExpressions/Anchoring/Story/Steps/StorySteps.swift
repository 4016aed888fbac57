import ISO8601
import TextModel

/// Picks from a narrative's expressions the dates that its story may go by.
struct StorySteps {
  let text: AnalysedText
  let cues: DirectionCues
  let ages: ToldAges
  /// The day of writing, where it is known.
  let written: CalendarDate?

  /// Returns the steps in order of the text.
  func steps(_ found: [FoundExpression]) -> [StoryTimeline.Step] {
    var steps: [StoryTimeline.Step] = []
    var block = -1
    let counted = countedFrom(found)
    let years = yearsOfDays(found)
    let (past, present) = tenses
    let isTold = past > 3 * present
    var planned = Int.min / 2
    var season: Season?
    // The sentence of the latest date, where that stands in a clause put in.
    var inserted = -1
    for (index, expression) in found.enumerated() {
      guard var kind = kind(of: expression.reading.meaning), !cues.isLimit(expression.tokens)
      else { continue }
      if case .moved(let years) = kind, let birthday = ages.birthday(before: index, found)?.year {
        kind = .stated(birthday + years, nil)
      }
      if let season, season.end == expression.tokens.upperBound { continue }
      // “The fire of 12 March 2021.” “*Published 9 May 2022.*”
      if !steps.isEmpty, cues.isOfPublication(expression.tokens, in: expression.sentence) {
        continue
      }
      // “By Ann Lee, *14 May 2020*” says when the text was written, and not when its story begins.
      if steps.isEmpty, isDayOfWriting(expression), opensLongAgo(found[(index + 1)...]) { continue }
      // “They *had meant to* keep it quiet *until October*, but told it on 9 July”: what had been meant moves no story.
      if case .open = kind, !steps.isEmpty, text.lower(expression.tokens.lowerBound - 1) == "until",
        cues.saysOnceMeant(
          before: expression.tokens, in: text.sentences[expression.sentence].tokens)
      {
        continue
      }
      // “I warned them *in the autumn*,” says Hale: the story stays where it is.
      if case .open = kind, !steps.isEmpty,
        cues.isRecalled(expression.tokens, in: text.sentences[expression.sentence].tokens)
      {
        continue
      }
      season = seasonBegun(by: expression)
      let sentence = text.sentences[expression.sentence]
      let tokens = sentence.tokens
      let place = expression.tokens.lowerBound - tokens.lowerBound
      var step = StoryTimeline.Step(
        index: index, kind: kind, aside: aside(kind, expression, tokens))
      if case .fields(_, .last, .document) = expression.reading.meaning.core {
        step.countsFromWriting = true
        step.aside = 400
      }
      step.isCountedFrom = counted.contains(index)
      step.isSeason = season != nil
      if step.isCountedFrom { step.aside = max(step.aside, 450) }
      // “1880” or “The river war, 1868” above a part of a history says where all of it is.
      if text.headingSetsApart(expression.tokens) { step.aside = 2_000 }
      // “Ann, *who became its head in 2021*, said …” does not begin with what happened in 2021.
      let isInserted =
        cues.endOfInsertion(around: expression.tokens, in: tokens, isRelative: true) != nil
      // “The diary, from which we know this, *ends* on 3 March 1900”: what is so of a thing moves no story of the past.
      let isOfNow =
        isTold && cues.speaksOfNow(before: expression.tokens, in: tokens)
        || cues.tense(around: expression.tokens, in: tokens) == .request
      step.isOfDisclosure = cues.isOfDisclosure(expression.tokens, in: tokens)
      if isInserted || isOfNow || cues.isOfWriting(expression.tokens, in: tokens) {
        step.isCountedAhead =
          step.isCountedFrom && isInserted && !isOfNow && index + 1 < found.count
          && found[index + 1].sentence > expression.sentence
        step.aside = min(step.aside, 20)
      } else {
        step.isTold = cues.isToldByVerb(before: expression.tokens, in: tokens)
      }
      // “The next fair *will be held* in May 2016. The treasurer left in June”: what is to be moves no story of the past.
      if past >= present, cues.saysPlanned(around: expression.tokens, in: tokens) {
        if case .stated = kind {
          planned = expression.sentence
          step.isPlanned = true
        } else if expression.sentence - planned <= 1 {
          continue
        }
      }
      // “He *was to be freed* on 1 June 2019. On 9 July he escaped”: what was to be moves no story, either.
      if case .stated = kind, !isInserted { step.isMeant = cues.isOnlyMeant(index, found) }
      // “orders to return *the following summer*”, “He *had left the following spring*”: neither moves the story.
      if case .coming = kind,
        isInserted || looksBack(expression) || cues.isAim(before: expression.tokens, in: tokens)
          || cues.setsTerm(before: expression.tokens, in: tokens)
      {
        continue
      }
      // “The fair was put off *to the following year*. In May the hall burned”: what is put off moves no story.
      if case .moved = kind, cues.setsTerm(before: expression.tokens, in: tokens) { continue }
      if cues.isCountMeant(index, found) { continue }
      step.sentence = expression.sentence
      step.isDay = expression.reading.meaning.fields?.day != nil
      step.opensSentence = place <= 1
      if case .moved = kind { step.isOfInsertion = inserted == expression.sentence }
      if case .stated = kind { inserted = isInserted ? expression.sentence : -1 }
      switch kind {
      case .stated where !isInserted && !isAttached(expression), .moved:
        step.looksBack =
          tellsHadDone(expression)
          || steps.last.map { goesOnLookingBack(expression, $0, found) } ?? false
      default: break
      }
      step.block = sentence.block
      step.opensFrame = step.looksBack && opensFrame(index, found)
      step.opensBlock = sentence.block != block && !isInserted
      block = sentence.block
      if case .open = kind {
        // “*By Christmas* she *had* left”: that comes after what was told.
        let isBy = text.lower(max(0, expression.tokens.lowerBound - 1)) == "by"
        step.looksBack =
          !isBy && place > 0
          && (cues.looksBack(before: expression.tokens, in: tokens) || isSince(expression, tokens)
            || cues.namesHadDone(by: expression.tokens, in: tokens)
            || cues.endsAfterClause(expression.tokens, in: tokens))
          && !cues.saysOnceMeant(before: expression.tokens, in: tokens)
        // “*In October* the king *had* promised help”
        step.goesBack =
          step.opensBlock && !isBy && place <= 1
          && cues.saysHadDone(behind: expression.tokens, in: tokens)
        let fields = expression.reading.meaning.fields
        step.isSummer = fields?.season == .summer
        step.isBehindStay = cues.isBehindStay(index, found)
        step.isWinterOfYear = fields?.season == .winter && opensYear(index, found)
        step.namedYear = fields.flatMap(dayOfYear).flatMap { years[$0] }
        if step.looksBack, let fields { step.nearYear = yearBeside(fields, found[..<index]) }
        step.goesOn = ["he", "she", "it"].contains(text.lower(tokens.lowerBound))
        if let weekday = fields?.weekday, let day = fields?.day { step.weekday = (weekday, day) }
        step.mayGlanceBack =
          !step.isDay && place > 1 && isBehindDay(index, found) && !step.looksBack
          && cues.tense(around: expression.tokens, in: tokens) == .past
      }
      steps.append(step)
    }
    returnToLead(&steps, found)
    return steps
  }

  /// Whether a line near the head is the day of writing.
  private func isDayOfWriting(_ expression: FoundExpression) -> Bool {
    guard let fields = expression.reading.meaning.fields, let year = fields.year, fields.day != nil,
      let written = written?.containing(.day), fields.date(in: year) == written
    else { return false }
    return cues.isImprint(expression.tokens, in: expression.sentence)
  }

  /// Whether what is told first names its year, and nothing counts from the day of writing before it.
  private func opensLongAgo(_ found: ArraySlice<FoundExpression>) -> Bool {
    for expression in found.prefix(8) {
      switch expression.reading.meaning.core {
      case .fields(let fields, _, _) where fields.year != nil && !fields.isShort:
        return fields.year != written?.year
      case .fields(let fields, let direction, let basis):
        if direction != .open && basis == .document || fields.weekday != nil { return false }
      case .stretch(_, _, .document), .shift(_, _, .document), .within, .moved: return false
      default: continue
      }
    }
    return false
  }

  /// A year that begins in one of the calendar's and ends in the next.
  private struct Season {
    /// The token behind its name.
    let end: Int
  }

  /// The season or school year that begins with a year: `the 2013–14 season`, `the school year 2019/20`, `In 1998–99 …`.
  ///
  /// - Leaves alone: `the war of 1912–13`, `between 2013–14 and 2016`.
  private func seasonBegun(by expression: FoundExpression) -> Season? {
    let tokens = expression.tokens
    guard let fields = expression.reading.meaning.fields, let year = fields.year, !fields.isShort,
      fields.granularity == .year
    else { return nil }
    let sentence = text.sentences[expression.sentence].tokens
    var end = tokens.upperBound
    if fields.lastYear == nil {
      guard end + 1 < sentence.upperBound, ["–", "-", "/"].contains(text.lower(end)),
        !text.tokens[end].spaceBefore, !text.tokens[end + 1].spaceBefore,
        let next = Int(text.lower(end + 1)), next == (year + 1) % 100 || next == year + 1
      else { return nil }
      end += 2
    }
    let before = tokens.lowerBound - 1
    let isNamed =
      sentence.contains(end) && Self.seasons.contains(text.lower(end))
      || (max(sentence.lowerBound, before - 1)..<tokens.upperBound).contains {
        Self.seasons.contains(text.lower($0))
      }
      || sentence.contains(end + 1) && text.lower(end + 1) == "year"
    guard isNamed || before == sentence.lowerBound && text.lower(before) == "in" else { return nil }
    return Season(end: end)
  }

  /// Nouns of what begins in autumn and ends in the next year.
  private static let seasons: Set<String> = ["season", "campaign", "year"]

  /// Whether a clause tells what somebody had done, before or behind its date.
  private func tellsHadDone(_ expression: FoundExpression) -> Bool {
    let tokens = text.sentences[expression.sentence].tokens
    // “*Two years before,* she had lost it”
    let (begin, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    let isSetOff = begin == tokens.lowerBound && tokens.contains(end) && text.lower(end) == ","
    return text.lower(max(0, begin - 1)) != "by"
      && (looksBack(expression)
        || cues.saysHadDone(behind: begin..<(isSetOff ? end + 1 : end), in: tokens))
  }

  /// Whether a clause hangs on what the date before in its sentence looks back to: “She *had come* in March 2003 to Lund, *where* she
  /// married *on 4 July 2003*”.
  private func goesOnLookingBack(
    _ expression: FoundExpression, _ last: StoryTimeline.Step, _ found: [FoundExpression]
  ) -> Bool {
    guard last.looksBack, last.sentence == expression.sentence else { return false }
    return (found[last.index].tokens.upperBound..<expression.tokens.lowerBound).contains {
      ["where", "who", "whom", "which", "when"].contains(text.lower($0))
    }
  }

  /// Whether the latest date before names a day of a month, which a bare month can look back from.
  private func isBehindDay(_ index: Int, _ found: [FoundExpression]) -> Bool {
    for position in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      guard let fields = found[position].reading.meaning.fields else { continue }
      if case .fields(_, .last, .narrative) = found[position].reading.meaning.core { continue }
      return fields.day != nil
    }
    return false
  }

  /// How many of the text's finite verbs stand in the past tense, and how many in the present.
  private var tenses: (past: Int, present: Int) {
    var past = 0
    var present = 0
    for token in text.tokens {
      switch token.tag {
      case .vbd: past += 1
      case .vbz, .vbp: present += 1
      default: break
      }
    }
    return (past, present)
  }

  func kind(of meaning: TimeMeaning) -> StoryTimeline.Step.Kind? {
    switch meaning.core {
    case .fields(let fields, .open, _):
      if fields.isName { return nil }
      if let year = fields.year, !fields.isShort {
        return .stated(year, month(fields, year))
      }
      guard fields.year == nil, fields.decade == nil, fields.century == nil else { return nil }
      return monthBegun(fields).map { .open($0) }
    case .fields(let fields, .last, .document)
    where fields.year == nil && fields.weekday == nil:
      guard let written, let year = written.year, let now = written.month,
        let month = month(fields, year)
      else { return nil }
      return .stated(now > month ? year : year - 1, month)
    case .stretch(let count, .year, .narrative) where count.magnitude <= 20: return .moved(count)
    case .fields(let fields, .next, .narrative) where fields.weekday == nil:
      return monthBegun(fields).map { .coming($0) }
    case .fields(_, .next, .narrative): return nil
    case .shift(let duration, let forward, .narrative):
      guard duration.components.count == 1, let only = duration.components.first,
        only.unit == .year, let count = only.count, count <= 20
      else { return nil }
      return .moved(forward ? count : -count)
    default: return nil
    }
  }

  /// The month that a date without a year is in or begins in; for a winter, most of which is in the next year, the thirteenth.
  private func monthBegun(_ fields: CalendarFields) -> Int? {
    fields.season == .winter ? 13 : month(fields, 2000)
  }

  /// The month that a date is in, or that its stretch begins about.
  private func month(_ fields: CalendarFields, _ year: Int) -> Int? {
    if let month = fields.month { return month }
    if fields.feast != nil { return fields.date(in: year)?.month }
    if let season = fields.season { return min(12, season.rawValue * 3) }
    if let quarter = fields.quarter { return quarter * 3 - 2 }
    return nil
  }

  /// Whether what has been so since a month or feast is told of where the story is: “Engaged *since Easter*, she left”.
  private func isSince(_ expression: FoundExpression, _ sentence: Range<Int>) -> Bool {
    text.lower(max(sentence.lowerBound, expression.tokens.lowerBound - 1)) == "since"
      && !cues.tellsWhen(behind: expression.tokens, in: sentence)
      && cues.tense(around: expression.tokens, in: sentence) == .past
  }

  /// Whether a date stands in brackets or behind a word that ties it to another: `until 1966`, `(1966)`.
  ///
  /// - Leaves alone: “was *not* found *until 1966*”, which tells when it was.
  func isAttached(_ expression: FoundExpression) -> Bool {
    let begin = expression.tokens.lowerBound
    let first = text.sentences[expression.sentence].tokens.lowerBound
    if isNotUntil(expression) { return false }
    return (max(first, begin - 6)..<begin).contains {
      ["until", "till", "through", "since", "("].contains(text.lower($0))
    }
  }

  /// Whether something was not before a date, but then: “was *not* found *until 1966*”.
  private func isNotUntil(_ expression: FoundExpression) -> Bool {
    let begin = expression.tokens.lowerBound
    let first = text.sentences[expression.sentence].tokens.lowerBound
    guard let until = (max(first, begin - 2)..<begin).last(where: { text.lower($0) == "until" })
    else { return false }
    return (max(first, until - 6)..<until).contains { ["not", "n't"].contains(text.lower($0)) }
  }

  func looksBack(_ expression: FoundExpression) -> Bool {
    cues.looksBack(
      before: expression.tokens, in: text.sentences[expression.sentence].tokens)
  }

  /// What it costs that a date does not move the story.
  private func aside(
    _ kind: StoryTimeline.Step.Kind, _ expression: FoundExpression, _ sentence: Range<Int>
  ) -> Int {
    guard case .stated(_, let month) = kind else { return 0 }
    if isAttached(expression) { return 50 }
    let begin = expression.tokens.lowerBound
    return month == nil && begin - sentence.lowerBound > 4 ? 60 : 150
  }
}

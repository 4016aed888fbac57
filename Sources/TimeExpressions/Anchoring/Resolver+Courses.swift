import ISO8601
import TextModel

/// Days, weeks and years that are counted from where something began.
extension Resolver {
  /// When something began that days or years are counted from.
  struct Beginning {
    let date: CalendarDate
    /// The latest sentence that tells of it or counts from it.
    var sentence: Int
  }

  /// Some days that something went on for.
  struct Stay {
    let begin: CalendarDate
    let days: Int
    let sentence: Int
  }

  /// Where a paragraph has come to that names days by their number.
  struct Course {
    let block: Int
    let day: CalendarDate
    /// How many such days it has named.
    let count: Int
    /// Whether the day opens its sentence.
    let isOpening: Bool
  }

  /// Keeps the time at which somebody took something up: “*enlisted* in May 2000”, “was *admitted* on 3 May”.
  ///
  /// Any later time of the story but those counted from it ends it.
  mutating func enterBeginning(_ date: CalendarDate, _ meaning: TimeMeaning) {
    guard date.isFullySpecified, date.granularity >= .year else { return }
    if case .course = meaning.core {
      beginning?.sentence = found[index].sentence
      return
    }
    // An hour is of the day that has been counted.
    if meaning.core == .none { return }
    beginning = nil
    let isBegun = near(found[index]).contains(where: tellsBeginning)
    if isBegun || isPutOffTo(found[index]) {
      beginning = Beginning(date: date, sentence: found[index].sentence)
      if !closesSpan(found[index]) { latestBegun = beginning }
    }
  }

  /// Whether a word tells that something began: “*enlisted*”, “*lifted* off”, “the *launch* on”.
  private func tellsBeginning(_ token: Int) -> Bool {
    let word = text.lower(token)
    switch text.tokens[token].tag {
    case .vbd, .vbn, .unknown:
      return Self.beginnings.contains(word)
        || ["lifted", "blasted", "set"].contains(word) && text.lower(token + 1) == "off"
    case .nn, .nnp:
      return Self.starts.contains(word)
        && ["on", "at", "came", "followed", "was", "took", "of"].contains(text.lower(token + 1))
    default: return false
    }
  }

  /// Nouns of what days are counted from.
  private static let starts: Set<String> = [
    "launch", "liftoff", "lift-off", "takeoff", "landing", "touchdown", "infection", "inoculation",
    "admission", "enrolment", "enrollment", "surgery", "transplant",
  ]

  /// Whether a day is one that something was put off to, and then began on.
  ///
  /// “It was put back *to 9 May*. *On the third day* …”
  private func isPutOffTo(_ expression: FoundExpression) -> Bool {
    let sentence = sentence(of: expression)
    return cues.role(expression.tokens.lowerBound - 1, sentence) == .to
      && cues.setsTerm(before: expression.tokens, in: sentence) && tense(expression) != .future
  }

  /// Verbs of taking up what goes on.
  private static let beginnings: Set<String> = [
    "began", "started", "opened", "enlisted", "joined", "entered", "enrolled", "conscripted",
    "called", "drafted", "recruited", "hired", "appointed", "elected", "sailed", "departed",
    "admitted", "embarked", "landed", "launched", "infected", "inoculated", "injected",
    "implanted", "besieged",
  ]

  /// Keeps how many days something went on for from the day that the story has come to.
  ///
  /// “They searched *for three days*, and on the fourth …”; what follows a night begins on the next day.
  mutating func enterStay(_ found: FoundExpression) {
    guard case .duration(let length) = found.reading.meaning.core, !length.isVague,
      length.components.count == 1, let only = length.components.first, only.unit == .day,
      let days = only.count, 2...60 ~= days, let told = focus.day?.containing(.day),
      text.lower(max(0, found.tokens.lowerBound - 1)) == "for", tense(found) == .past,
      !isLookedBack(at: found), found.sentence - focus.sentence <= 4
    else { return }
    let isBehindNight = nightfall?.day == told && nightfall?.part == .night
    guard let begin = isBehindNight ? told.adding(1, .day) : told,
      let end = begin.adding(days, .day)
    else { return }
    stay = Stay(begin: begin, days: days, sentence: found.sentence)
    span = (EDTF(from: .date(begin), to: .date(end)), found.sentence)
  }

  /// The beginning of what went on until the day before that which is named by its number.
  private var begunStay: CalendarDate? {
    guard let stay, found[index].sentence - stay.sentence <= 2,
      found[index].reading.meaning.core == .course(stay.days + 1, .day)
    else { return nil }
    return stay.begin
  }

  /// The beginning that a day or year is counted from, no more than four sentences back.
  var begun: CalendarDate? {
    if found[index].reading.rule == CareDayRule.name { return firstDayBesideHead ?? beginOfCare }
    if isDayOfRecord(found[index]) { return numbering?.adding(1, .day) }
    if let named = begunCourse(of: found[index]) { return named.date }
    if let begunStay { return begunStay }
    guard let beginning, found[index].sentence - beginning.sentence <= 4,
      found[index].sentence > beginning.sentence || beginning.date.granularity < .day
    else { return nil }
    return beginning.date
  }

  /// The beginning of the course that a day names: “On the third day *of the trial*”, which opened on 3 May.
  ///
  /// - Returns: a day, or none where the text does not tell when it began; nothing where the day names no course.
  private func begunCourse(of day: FoundExpression) -> (date: CalendarDate?, Void)? {
    let of = day.tokens.upperBound
    guard day.reading.rule == CourseRule.name, text.lower(day.tokens.lowerBound) == "the",
      of + 2 < sentence(of: day).upperBound, text.lower(of) == "of",
      text.tag(of + 2) != .nnp
    else { return nil }
    guard let latestBegun, latestBegun.date.granularity >= .day,
      text.sentences[latestBegun.sentence].tokens.contains(where: {
        text.lower($0) == text.lower(of + 2)
      })
    else { return (nil, ()) }
    return (latestBegun.date, ())
  }

  /// Leaves open when it is, where the text counts days or weeks from what no date is known of, and says whether it is so.
  ///
  /// “It sank on 3 May. *On day 112* it was found. *A week later* …” is not a week from 3 May. “On the second morning” keeps to what
  /// was told, from which it is not far.
  mutating func isCountedFromUntold(_ found: FoundExpression) -> Bool {
    guard case .course(_, let size) = found.reading.meaning.core else { return false }
    if let begun, size != .week || begun.granularity >= .day { return false }
    let isLabel = found.tokens.lowerBound == text.sentences[found.sentence].tokens.lowerBound
    if size == .week || size == .day && !isLabel && text.lower(found.tokens.lowerBound) != "the" {
      focus.forgetMonth()
    }
    return true
  }

  /// Leaves the time that the story has come to for a week or year by its number, within which no day is known.
  mutating func leaveForCourse(_ meaning: TimeMeaning, _ anchor: Anchor?) {
    guard case .course(_, let size) = meaning.core, anchor != nil else { return }
    switch size {
    case .year: leaveTime()
    case .week: focus.forgetMonth()
    default: break
    }
  }

  /// The value of a day, week or year by its number: a day is dated, of the others no more is known than what they cover.
  func course(_ number: Int, _ size: Granularity) -> (TimexValue, Anchor?) {
    let anchor = begun.map { Anchor(date: $0, source: .narrative) }
    if size == .year { return (.duration(CalendarDuration(1, .year)), anchor) }
    if size == .week { return (.duration(CalendarDuration(1, .week)), anchor) }
    guard let begun, let day = begun.containing(.day)?.adding(number - 1, .day) else {
      return (.date(.unknownDay), anchor)
    }
    return (.date(day), anchor)
  }

  /// What a year by its number covers, or a day of what began in some month: “In *his second year*”, who enlisted in May 2000, is from
  /// May 2001 to May 2002.
  func extentOfCourse(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    if case .course(let number, .day) = meaning.core, let begun = anchor?.date,
      begun.granularity == .month, number <= 31, let next = begun.adding(1, .month)
    {
      return EDTF(from: .date(begun), to: .date(next))
    }
    if case .course(let number, .week) = meaning.core,
      let begun = anchor?.date.containing(.day),
      let first = begun.adding(7 * (number - 1), .day), let last = begun.adding(7 * number, .day)
    {
      return EDTF(from: .date(first), to: .date(last))
    }
    guard case .course(let number, .year) = meaning.core, let begun = anchor?.date,
      let first = begun.adding(number - 1, .year), let last = begun.adding(number, .year)
    else { return nil }
    return EDTF(from: .date(first), to: .date(last))
  }

  /// Takes a day that is named by its number as where a paragraph has come to.
  mutating func enterCourse(_ date: CalendarDate, _ meaning: TimeMeaning, _ anchor: Anchor?) {
    guard date.isFullySpecified, let day = date.containing(.day), date.granularity >= .day else {
      return
    }
    switch meaning.core {
    case .fields(let fields, .open, _) where fields.day != nil: break
    case .fields(let fields, .next, .narrative)
    where fields.weekday != nil && anchor?.source == .narrative:
      break
    case .shift(_, _, .narrative) where anchor?.source == .narrative: break
    case .stretch(_, _, .narrative) where anchor?.source == .narrative: break
    default: return
    }
    let isSame = course?.block == block
    let count = isSame ? course?.count ?? 0 : 0
    // “On Monday 5 April” goes by weekdays from the beginning.
    let step = meaning.fields?.weekday != nil ? 2 : 1
    course = Course(
      block: block, day: day, count: isSame && course?.day == day ? count : count + step,
      isOpening: opensSentence(found[index]))
  }

  /// The block that the expression stands in which is being read.
  var block: Int { text.sentences[found[index].sentence].block }

  /// The bytes of some tokens.
  func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(text.tokens[tokens.lowerBound].span.begin, text.tokens[tokens.upperBound - 1].span.end)
  }
}

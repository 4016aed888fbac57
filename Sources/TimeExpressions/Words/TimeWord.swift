import ISO8601

/// What a distinct word form can be to a time expression; worked out once for each form of a text.
struct TimeWord: Sendable {
  /// The part that a function word plays in time expressions.
  enum Role: UInt8, Sendable {
    case none
    case the, a, this, that, these, last, next, past, coming, previous, following, same, current
    case latest, each, first, other, more, less, than, at, least, most, up, to, too, over, under
    case about, nearly, exactly, only, early, mid, late, start, middle, end, ago, later, earlier
    case before, after, since, from, now, hence, on, of, `in`, during, `for`, within, by, until
    case and, or, between, through, half, several, few, many, some, recent, couple, dozen, vague
    case year, old, long, fiscal, calendar, full, turn, era, possessive, comma, hyphen, stop
    case apostrophe, meridiem, oclock, zone, once, twice, times, per, currency, percent, term
    case presentWord, pastWord, futureWord, today, yesterday, tomorrow, tonight, quarterNoun
    case periodNoun, halfNoun, decadeNoun, centuryNoun, seasonNoun, openBracket, closeBracket,
      ahead, so
    case frequency, overnight, while_, time, the_, slash, colon, or_so, possessivePronoun, business
    case no, sol, pod, care, weekBeginning, weekEnding
  }

  /// How a word that has digits is built.
  enum Form: UInt8, Sendable {
    case none, integer, decimal, ordinal, fraction, decade, shortYear, shortDecade, clock, iso
    case slashed, dotted, compactDate, stuckMeridiem, counted, fourFigures, timeGroup
  }

  /// What a verb or cue says of the direction of a date without a year or week.
  enum Cue: UInt8, Sendable { case none, past, future, perfect, present, pastParticiple, base }

  var role = Role.none
  var form = Form.none
  var cue = Cue.none
  /// The month from 1, or 0.
  var month: UInt8 = 0
  /// The weekday from 1 for Monday, or 0.
  var weekday: UInt8 = 0
  /// The season from 1 for spring, or 0.
  var season: UInt8 = 0
  /// The unit, if the word is one.
  var unit: CalendarDuration.Unit?
  /// The unit that is written together with its number: `7months`.
  var counted: CalendarDuration.Unit?
  /// The part of the day, if the word is one.
  var part: DayPart?
  /// The feast from 1, or 0.
  var feast: UInt8 = 0
  /// Whether a unit, weekday or the like stands in the plural.
  var plural = false
  /// Whether the word is often something else: `may`, `march`, `second`, `sun`, `fall`.
  var ambiguous = false
  /// Whether the word begins with `mid-`.
  var mid = false
  /// The number of a cardinal, numeric form or era; -1 where there is none.
  var number = -1
  /// The number of an ordinal; -1 where there is none.
  var ordinal = -1
  /// Minutes east of Greenwich for a zone, minutes of the day for a clock noun.
  var minutes = Int.min
  /// The parts of a numeric date or clock time.
  var parts: (Int, Int, Int) = (-1, -1, -1)
  /// Whether a year shares what it names with the next: `2014/15`.
  var isSplitYear = false
  /// The digits that a number is written with.
  var digits: UInt8 = 0
  /// Whether the first letter is a capital, or all are.
  var capital = false
  /// Whether the word can be the core of a time expression.
  var strong = false
  /// Whether the word has any part to play.
  var relevant = false

  static let none = TimeWord()

  /// Whether the word can start or stand inside a number of units.
  var isNumber: Bool { number >= 0 && (form == .none || form == .integer || form == .decimal) }

  /// Whether a number such as “10.45” can be a time of day.
  var isDottedClock: Bool {
    form == .decimal && parts.2 == 2 && 0..<24 ~= parts.0 && 0..<60 ~= parts.1
  }

  var isYear: Bool { form == .integer && digits == 4 && number >= 1000 && number < 2200 }

  private var isFeast: Bool {
    feast > 0 && feast <= Feast.all.count && Feast.all[Int(feast) - 1].words.count == 1
  }

  mutating func settle() {
    strong =
      month > 0 || weekday > 0 || season > 0 || unit != nil || part != nil || isFeast
      || (minutes != Int.min && role != .zone)
      || (form != .none && form != .decimal && form != .fraction)
    switch role {
    case .presentWord, .pastWord, .futureWord, .time, .half, .past, .current, .recent, .meridiem,
      .oclock,
      .today, .yesterday, .tomorrow, .tonight, .ago,
      .quarterNoun, .decadeNoun, .centuryNoun, .seasonNoun, .now, .frequency, .overnight,
      .periodNoun, .era,
      .term, .vague, .pod:
      strong = true
    default: break
    }
    if form == .none, 15...20 ~= number { strong = true }
    relevant = strong || role != .none && role != .care || number >= 0 || ordinal >= 0
  }
}

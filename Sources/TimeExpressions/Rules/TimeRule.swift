import ISO8601

/// Words that a rule has read, and what they mean.
///
/// Rules hand readings on at every place of a text: the meaning, which is large, is held by reference.
struct TimeReading: Sendable {
  /// Index after the last token.
  var end: Int
  /// The name of the rule.
  var rule: String
  private var held: Held

  init(_ end: Int, _ meaning: TimeMeaning, _ rule: String) {
    self.end = end
    self.rule = rule
    held = Held(meaning)
  }

  var meaning: TimeMeaning {
    get { held.meaning }
    set { held = Held(newValue) }
  }

  private final class Held: Sendable {
    let meaning: TimeMeaning
    init(_ meaning: TimeMeaning) { self.meaning = meaning }
  }
}

/// A sentence with one expression in square brackets, and the value that the expression has.
struct TimeExample: Sendable, CustomStringConvertible {
  /// The sentence, the expression in square brackets.
  let sentence: String
  /// The value of TIMEX3.
  let value: String
  /// When the sentence was written; nothing where that is not known.
  let created: String?

  init(_ sentence: String, _ value: String, created: String? = "2017-07-11") {
    self.sentence = sentence
    self.value = value
    self.created = created
  }

  var description: String { "\(sentence) = \(value)" }
}

/// A way to read a time expression, with examples of what it reads and leaves alone.
///
/// Rules are pure functions of the tokens at a place; they look at a bounded number of them.
protocol TimeRule: Sendable {
  /// The name that expressions carry.
  static var name: String { get }
  /// Sentences with an expression that the rule reads, alone or with rules that build on it.
  static var reads: [TimeExample] { get }
  /// Sentences without any time expression that look as if they had one.
  static var leavesAlone: [String] { get }
  /// Returns the longest reading that begins at a token.
  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading?
}

/// The ordered lists of rules.
enum RuleBook {
  /// Rules that read dates which name parts of the calendar.
  static let calendar: [any TimeRule] = [
    NumericDateRule(), DayMonthRule(), MonthDayRule(), WeekdayRule(), QuarterRule(), CenturyRule(),
    DecadeRule(), SeasonRule(), MonthRule(), FeastRule(), YearRule(), DayOfMonthRule(),
  ]

  /// Rules for dates that count from the document or the narrative.
  static let deictic: [any TimeRule] = [
    DayDeixisRule(), StretchRule(), DirectedDateRule(), OffsetRule(), YearAgoPeriodRule(),
    ReferenceRule(), WithinRule(), ThatTimeRule(), FragmentRule(), CourseRule(),
    CareDayRule(),
  ]

  /// Rules for lengths of time and recurrences.
  static let durations: [any TimeRule] = [
    SetRule(), AnchoredDurationRule(), DurationRule(), BareUnitRule(), ElidedLengthRule(),
  ]

  /// Rules for times of day.
  static let clock: [any TimeRule] = [ClockTimeRule(), DateTimeGroupRule(), DayPartRule()]

  /// Rules that build on others.
  static let composed: [any TimeRule] = [
    ModifierRule(), CountedDayRule(), EdgeRule(), EndedTermRule(), BegunWeekRule(),
    TimeOfDateRule(), DayHeadRule(),
  ]

  /// Every rule.
  static let all: [any TimeRule] = composed + calendar + deictic + durations + clock

  /// Returns the longest reading by some rules; the earlier rule wins among equals.
  static func longest(
    _ rules: [any TimeRule], _ tokens: TimeTokens, at index: Int
  ) -> TimeReading? {
    var best: TimeReading?
    for rule in rules.indices {
      if let reading = rules[rule].read(tokens, at: index), reading.end > best?.end ?? index {
        best = reading
      }
    }
    return best
  }

  /// Returns the longest date, explicit or relative, that begins at a token.
  static func date(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let explicit = longest(calendar, tokens, at: index)
    let relative = longest(deictic, tokens, at: index)
    guard let explicit else { return relative }
    guard let relative, relative.end > explicit.end else { return explicit }
    return relative
  }
}

public import ISO8601
public import TextModel

/// Words of a text that name a time, with the value they have there.
public struct TimeExpression: Sendable {
  /// The type of a time expression in TimeML.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// Indices of the expression's tokens.
  public let tokens: Range<Int>
  /// Where the expression stands in the text.
  public let span: TextSpan
  /// The type.
  public let type: Kind
  /// The value of TIMEX3.
  public let value: TimexValue
  /// The modifier of TIMEX3.
  public let modifier: TimeModifier?
  /// How often a set recurs, such as `2X`.
  public let frequency: String?
  /// The name of the rule that read the words.
  public let rule: String
  /// The stretch of the calendar that the expression denotes, if it denotes one.
  ///
  /// For a duration that is anchored, such as “the past three months”, this is the stretch it covers.
  public let extent: EDTF?

  let meaning: TimeMeaning
  let anchor: Anchor?

  /// Whether it is the day of the mishap or deed that a title names, and the text is about.
  public internal(set) var isOccasion = false

  /// Whether it is a length of time with the date that ends it: “the year ended 31 May”.
  public var isEndedTerm: Bool { rule == EndedTermRule.name }

  /// Whether the value was counted from the document's own date.
  public var isRelativeToDocument: Bool { anchor?.source == .document }

  /// Whether the value was counted from another time that the text names.
  public var isRelativeToNarrative: Bool { anchor?.source == .narrative }

  /// Whether the words name a day of a month: “5 March”, “5 March, 8:20 a.m.”.
  public var namesDay: Bool { meaning.fields?.day != nil }

  /// Whether the words leave open on which of two days or in which part of a week it was: “3/4 May”, “week commencing 4 May”, and an
  /// hour of a range over midnight with one day.
  public var isOpenStretch: Bool {
    guard let extent, extent.date == nil else { return false }
    if let fields = meaning.fields, fields.spansNext || fields.beginsWeek { return true }
    return meaning.clock?.part == .night || meaning.core == .none && meaning.clock != nil
      || meaning.term == CalendarDuration(1, .week)
  }

  /// Whether the value was counted from another time, as “three weeks later” is.
  public var isCounted: Bool {
    if case .shift = meaning.core { true } else { false }
  }

  /// How long after another time it is, where the words say so: “*three weeks* later”.
  public var lengthAfter: CalendarDuration? {
    guard case .shift(let length, forward: true, _) = meaning.core else { return nil }
    return length
  }

  /// The time told before from which the words go on: “the next day”, “a week later”, “before the end of the year”.
  public var goneOnFrom: CalendarDate? {
    guard let anchor, anchor.source == .narrative else { return nil }
    let goesOn =
      switch meaning.core {
      case .stretch(let offset, _, _): offset > 0 || offset == 0 && modifier == .end
      case .shift(_, let forward, _): forward
      case .fields(_, let direction, _): direction == .next
      default: false
      }
    return goesOn ? anchor.date : nil
  }

  /// The expression with nothing told of a year that stands in for the text's.
  public func shown(in openYear: OpenYear) -> TimeExpression {
    TimeExpression(
      tokens: tokens, span: span, type: type, value: openYear.shown(value), modifier: modifier,
      frequency: frequency, rule: rule, extent: extent.flatMap(openYear.shown), meaning: meaning,
      anchor: anchor.flatMap { anchor in
        openYear.shown(anchor.date).map { Anchor(date: $0, source: anchor.source) }
      })
  }

  /// How the value was found, one step a line; made when asked for.
  public var steps: [String] {
    var steps = ["reads \(meaning.description)"]
    if let anchor { steps.append("counts from \(anchor.description)") }
    if let modifier { steps.append("modifier \(modifier.rawValue)") }
    steps.append("value \(value)")
    if let extent { steps.append("covers \(extent)") }
    return steps
  }
}

/// The modifier of a time expression, as in TIMEX3.
public enum TimeModifier: String, Hashable, Sendable, CaseIterable {
  case before = "BEFORE"
  case after = "AFTER"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approximate = "APPROX"
}

/// What a relative expression was counted from.
struct Anchor: Hashable, Sendable, CustomStringConvertible {
  /// Where the anchor comes from.
  enum Source: Hashable, Sendable { case document, narrative }

  let date: CalendarDate
  let source: Source

  var description: String {
    (source == .document ? "the document's date " : "the narrative's time ") + date.timex
  }
}

/// Something about times that the text leaves open.
public struct TimeFinding: Hashable, Sendable {
  /// What is open.
  public enum Kind: Hashable, Sendable {
    /// A numeric date that can be read in two orders.
    case ambiguousDate
    /// A relative expression with nothing to count from.
    case noAnchor
    /// A day that the calendar has not, or that was another weekday.
    case impossibleDate
  }

  /// What is open.
  public let kind: Kind
  /// The words concerned.
  public let span: TextSpan
  /// One sentence for a person.
  public let message: String
}

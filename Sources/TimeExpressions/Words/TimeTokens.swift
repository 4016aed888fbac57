import ISO8601
import TextModel

/// The tokens of one sentence with what each can be to a time expression.
///
/// Rules are called with it at every place of a text: what all sentences share is held by reference.
struct TimeTokens {
  let source: TimeSource
  /// Whether the text tells times of the clock near this sentence.
  var tellsHours = false
  /// Whether the sentence opens a block below one that names a month, so that a day's number alone may head an entry.
  var mayHeadEntry = false
  /// The tokens that a reading may use.
  var range: Range<Int>
  /// The reading that ended last in this sentence.
  var previous: TimeReading?

  init(
    _ source: TimeSource, range: Range<Int>, tellsHours: Bool = false, mayHeadEntry: Bool = false
  ) {
    self.source = source
    self.range = range
    self.tellsHours = tellsHours
    self.mayHeadEntry = mayHeadEntry
  }

  var text: AnalysedText { source.text }
  var words: [TimeWord] { source.words }
  var order: NumericOrder { source.order }
  var isMessage: Bool { source.isMessage }
  var hasEarlyYears: Bool { source.hasEarlyYears }
  var hasDottedClocks: Bool { source.hasDottedClocks }
  var hasHourClocks: Bool { source.hasHourClocks }
  var hasHourLines: Bool { source.hasHourLines }

  /// What the token can be; nothing outside the sentence.
  subscript(index: Int) -> TimeWord {
    guard range.contains(index) else { return .none }
    return words[text.tokens[index].word]
  }

  func role(_ index: Int) -> TimeWord.Role { self[index].role }

  /// The token's form in lower case; empty outside the sentence.
  func lower(_ index: Int) -> String {
    range.contains(index) ? text.lower(index) : ""
  }

  func spaceBefore(_ index: Int) -> Bool {
    range.contains(index) ? text.tokens[index].spaceBefore : true
  }

  func shape(_ index: Int) -> WordShape {
    range.contains(index) ? text.words[text.tokens[index].word].shape : []
  }

  func tag(_ index: Int) -> PennTag {
    range.contains(index) ? text.tokens[index].tag : .unknown
  }

  /// Whether a word that is not of time follows: neither the end, nor a mark.
  func isPlainWord(_ index: Int) -> Bool {
    range.contains(index) && !self[index].relevant && !shape(index).contains(.punctuation)
  }

  /// Whether a preposition that often governs times stands here.
  func isTimePreposition(_ index: Int) -> Bool {
    switch role(index) {
    case .in, .on, .of, .since, .until, .by, .from, .during, .before, .after, .through, .between,
      .at, .within, .for, .to:
      true
    default: false
    }
  }

  /// The direction of “last” or “next” behind a date that it places: `on Monday last`, `in June next`.
  func postposed(_ index: Int, behind begin: Int) -> TimeMeaning.Direction? {
    let direction: TimeMeaning.Direction
    switch role(index) {
    case .last: direction = .last
    case .next: direction = .next
    default: return nil
    }
    let ends = !range.contains(index + 1) || shape(index + 1).contains(.punctuation)
    return ends && isTimePreposition(role(begin - 1) == .the ? begin - 2 : begin - 1)
      ? direction : nil
  }

  /// Whether “c.” or “ca.” stands before a token.
  func isCirca(before index: Int) -> Bool {
    if role(index - 1) == .about { return true }
    return role(index - 1) == .stop && role(index - 2) == .about && lower(index - 2).utf8.count <= 2
  }

  /// Whether “that” opens a clause rather than pointing at a time: `said that Monday was free`.
  ///
  /// A verb of saying right before it shows that; taggers take either for the other.
  func opensClause(_ index: Int) -> Bool {
    guard role(index) == .that, tag(index) != .dt else { return false }
    // “announced *that evening that* …”
    if self[index + 1].part != nil, role(index + 2) == .that { return false }
    return Self.sayings.contains(lower(index - 1))
  }

  private static let sayings: Set<String> = [
    "said", "says", "say", "saying", "announced", "reported", "claimed", "believed", "believes",
    "warned", "noted", "confirmed", "predicted", "estimated", "hoped", "hopes", "fear", "feared",
  ]

  /// Whether an ordinal names the day behind some that its sentence has counted: “searched *for three days*, and on the *fourth* …”.
  func isDayOfCourse(_ index: Int) -> Bool {
    guard self[index].ordinal >= 3, role(index - 1) == .the, role(index - 2) == .on else {
      return false
    }
    for day in stride(from: index - 3, through: max(range.lowerBound + 2, index - 14), by: -1)
    where self[day].unit == .day && self[day].plural {
      return self[day - 1].number + 1 == self[index].ordinal && role(day - 2) == .for
    }
    return false
  }

  /// Whether the word is the first of some feast's name.
  func mayBeginFeast(_ index: Int) -> Bool { self[index].feast > 0 }

  /// Whether what a stretch is the last part of is named here: “the last week of *the* siege”.
  ///
  /// - Leaves alone: “the last week of *fighting*”, which is the week just gone.
  func isWhole(_ index: Int) -> Bool {
    [.the, .a, .this, .that, .possessivePronoun].contains(role(index))
  }

  /// Whether a dash joins a number to what ends before a token.
  func spansOn(_ index: Int) -> Bool {
    role(index) == .hyphen && self[index + 1].number >= 0
  }

  /// Skips a hyphen that joins two words.
  func afterHyphen(_ index: Int) -> Int {
    role(index) == .hyphen && !spaceBefore(index) ? index + 1 : index
  }
}

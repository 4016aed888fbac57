import ISO8601
import TextModel

/// Reads a day, week or year by its number since something began.
struct CourseRule: TimeRule {
  static let name = "course"
  static let reads = [
    TimeExample(
      "The ship sailed on 3 May 1890. On [the second day], she struck ice.", "1890-05-04"),
    TimeExample(
      "It burned on 3 May 1890. They searched for two days, and on [the third], late, they stopped.",
      "1890-05-05"),
    TimeExample(
      "The siege began on 3 May 1890. On [the second evening], she fled.", "1890-05-04TEV"),
    TimeExample("He was admitted on 3 May 1990. On [day 3], he fell.", "1990-05-05"),
    TimeExample("He was admitted on 3 May 1990. [Day 3]: he fell.", "1990-05-05"),
    TimeExample("The rover landed on 3 May 1990. On [sol 5] it stopped.", "1990-05-08"),
    TimeExample("The siege began on 3 May 1890. In [week 3] it rained.", "P1W"),
    TimeExample("The siege began on 3 May 1890. In [the third week], it rained.", "P1W"),
    TimeExample("He enlisted in May 2000. In [his second year], he was wounded.", "P1Y"),
  ]
  static let leavesAlone = [
    "On the second day of the fair it rained.", "In his second year as mayor he left.",
    "A second day passed.", "Day 3 was dull.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let counted = day(tokens, at: index) ?? week(tokens, at: index) { return counted }
    guard tokens.role(index) == .possessivePronoun,
      tokens.role(index - 1) == .in || tokens.role(index - 1) == .during,
      let number = tokens.ordinal(at: index + 1), 1...20 ~= number.value,
      tokens[number.end].unit == .year, !tokens[number.end].plural, ends(tokens, number.end + 1)
    else { return nil }
    return TimeReading(
      number.end + 1, TimeMeaning(.course(number.value, .year)), Self.name)
  }

  /// Reads `the second day`, `the second evening` and `day 2`.
  private func day(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let label = label(tokens, at: index) { return label }
    guard tokens.role(index - 1) == .on else { return nil }
    let number: Int
    let end: Int
    if tokens.role(index) == .the, let ordinal = tokens.ordinal(at: index + 1),
      tokens[ordinal.end].unit == .day, !tokens[ordinal.end].plural
    {
      (number, end) = (ordinal.value, ordinal.end + 1)
    } else if tokens.role(index) == .the, let ordinal = tokens.ordinal(at: index + 1),
      tokens.isDayOfCourse(ordinal.end - 1)
    {
      (number, end) = (ordinal.value, ordinal.end)
    } else if tokens.role(index) == .the, let ordinal = tokens.ordinal(at: index + 1),
      let part = tokens[ordinal.end].part, !tokens[ordinal.end].plural, ordinal.value <= 20,
      ends(tokens, ordinal.end + 1)
    {
      return TimeReading(
        ordinal.end + 1,
        TimeMeaning(
          .course(ordinal.value, .day), clock: ClockTime(part: part), modifier: .approximate),
        Self.name)
    } else if tokens[index].unit == .day, tokens[index + 1].isNumber {
      (number, end) = (tokens[index + 1].number, index + 2)
    } else if tokens.role(index) == .sol, tokens[index + 1].isNumber,
      tokens[index + 1].number < 10_000
    {
      // A day on Mars, of which the first is counted as none: 37 of them last as long as 38 of ours.
      (number, end) = (1 + (tokens[index + 1].number * 10_275 + 5_000) / 10_000, index + 2)
    } else {
      return nil
    }
    guard 2...999 ~= number,
      tokens.role(index) == .the
        ? ends(tokens, end) || isOfCourse(tokens, end) : endsNumber(tokens, end)
    else { return nil }
    return TimeReading(
      end, TimeMeaning(.course(number, .day), modifier: .approximate), Self.name)
  }

  /// Reads the day that heads an entry: “*Day 3*: the gate fell”.
  ///
  /// - Leaves alone: “Day 3: Monday 6 May”, “Day 3 was dull”.
  private func label(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let (day, number) = (tokens[index], tokens[index + 1])
    guard day.unit == .day, !day.plural, day.capital, number.form == .integer,
      0...999 ~= number.number,
      (tokens.range.lowerBound..<max(tokens.range.lowerBound, index)).allSatisfy({
        tokens.shape($0).contains(.punctuation)
      })
    else { return nil }
    if tokens.range.contains(index + 2) {
      guard [":", "–", "—", "-", ".", "|"].contains(tokens.lower(index + 2)) else { return nil }
      let next = tokens[index + 3]
      guard next.month == 0, next.weekday == 0, !next.isNumber else { return nil }
    }
    return TimeReading(
      index + 2, TimeMeaning(.course(number.number, .day), modifier: .approximate), Self.name)
  }

  /// Reads `week 6` and `the sixth week`.
  private func week(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard [.in, .at, .during].contains(tokens.role(index - 1)) else { return nil }
    let number: Int
    let end: Int
    if tokens.role(index) == .the, let ordinal = tokens.ordinal(at: index + 1),
      tokens[ordinal.end].unit == .week, !tokens[ordinal.end].plural
    {
      (number, end) = (ordinal.value, ordinal.end + 1)
    } else if tokens[index].unit == .week, !tokens[index].plural, tokens[index + 1].isNumber {
      (number, end) = (tokens[index + 1].number, index + 2)
    } else {
      return nil
    }
    guard 2...200 ~= number,
      tokens.role(index) == .the ? ends(tokens, end) : endsNumber(tokens, end)
    else { return nil }
    return TimeReading(end, TimeMeaning(.course(number, .week)), Self.name)
  }

  /// Whether what follows the number of a day says neither of what it is, “day 2 *of* the fair”, nor goes on with it, “day 2*-3*”.
  private func endsNumber(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.role(index) {
    case .of, .hyphen, .slash: return false
    default: break
    }
    let tag = tokens.tag(index)
    return tag != .in && tag != .to && tag != .cd && (tag != .cc || tokens.tag(index + 1) != .cd)
      || tokens.isTimePreposition(index)
  }

  /// Whether a noun follows of what goes on for days: “the third day *of the trial*”, “… *of his march*”.
  private func isOfCourse(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index) == .of
      && [.the, .possessivePronoun].contains(tokens.role(index + 1))
      && [.nn, .nns].contains(tokens.tag(index + 2)) && tokens[index + 2].unit == nil
      && tokens[index + 2].month == 0
  }

  /// Whether nothing follows that says of what it is.
  private func ends(_ tokens: TimeTokens, _ index: Int) -> Bool {
    if !tokens.range.contains(index) || tokens.shape(index).contains(.punctuation) { return true }
    switch tokens.tag(index) {
    case .prp, .prpPossessive, .dt, .nnp, .nnps, .nns, .cc, .vbd, .wrb, .ex: return true
    default: return false
    }
  }
}

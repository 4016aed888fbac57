import ISO8601
import TextModel

/// Reads a day or year by its number since something began.
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
    TimeExample("He enlisted in May 2000. In [his second year], he was wounded.", "P1Y"),
  ]
  static let leavesAlone = [
    "On the second day of the fair it rained.", "In his second year as mayor he left.",
    "A second day passed.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let day = day(tokens, at: index) { return day }
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
    } else {
      return nil
    }
    guard 2...60 ~= number, ends(tokens, end) else { return nil }
    return TimeReading(
      end, TimeMeaning(.course(number, .day), modifier: .approximate), Self.name)
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

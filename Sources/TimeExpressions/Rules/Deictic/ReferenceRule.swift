import ISO8601

/// Reads words for a vague past, present or future.
struct ReferenceRule: TimeRule {
  static let name = "reference"
  static let reads = [
    TimeExample("They are [now] at peace.", "PRESENT_REF"),
    TimeExample("The firm [currently] employs ten.", "PRESENT_REF"),
    TimeExample("He [recently] retired.", "PAST_REF"),
    TimeExample("No one knows [the future].", "FUTURE_REF"),
    TimeExample("It was worse in [the past].", "PAST_REF"),
    TimeExample("Tell me in [future].", "FUTURE_REF"),
    TimeExample("It is worse [these days].", "PRESENT_REF"),
    TimeExample("It may fall in [the short term].", "FUTURE_REF"),
    TimeExample("It is shut for [the time being].", "PRESENT_REF"),
  ]
  static let leavesAlone = [
    "He walked past the house.", "It happened now and then.", "He is a former minister.",
    "The short term rates fell.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    let word = tokens[index]
    func reading(_ length: Int, _ reference: TimexValue.Reference) -> TimeReading {
      TimeReading(index + length, TimeMeaning(.reference(reference)), Self.name)
    }
    switch word.role {
    case .now:
      if tokens.role(index + 1) == .and,
        tokens.lower(index + 2) == "then" || tokens.lower(index + 2) == "again"
      {
        return nil
      }
      if tokens.role(index + 1) == .hyphen, !tokens.spaceBefore(index + 1) { return nil }
      return reading(1, .present)
    case .exactly where tokens.lower(index) == "right" && tokens.role(index + 1) == .now:
      return reading(2, .present)
    case .presentWord: return reading(1, .present)
    case .pastWord: return reading(1, .past)
    case .more where tokens.role(index + 1) == .pastWord: return reading(2, .past)
    case .these
    where tokens[index + 1].unit == .day && tokens[index + 1].plural
      && tokens.lower(index) == "these":
      return reading(2, .present)
    case .the:
      if tokens.role(index + 1) == .past, !tokens.isPlainWord(index + 2),
        tokens[index + 2].unit == nil,
        tokens[index + 2].number < 0, tokens.role(index + 2) != .few,
        tokens.role(index + 2) != .several,
        tokens.role(index + 2) != .couple, !tokens[index + 2].strong
      {
        return reading(2, .past)
      }
      let next = tokens.lower(index + 1)
      if next == "future", !tokens.isPlainWord(index + 2) { return reading(2, .future) }
      if next == "near" || next == "foreseeable" || next == "immediate"
        || next == "not-too-distant",
        tokens.lower(index + 2) == "future"
      {
        return reading(3, .future)
      }
      if next == "near" || next == "short" || next == "medium" || next == "long",
        tokens.role(index + 2) == .term, !tokens.isPlainWord(index + 3)
      {
        return reading(3, .future)
      }
      if next == "time", tokens.lower(index + 2) == "being", tokens.role(index - 1) == .for {
        return reading(3, .present)
      }
      if next == "present", !tokens.isPlainWord(index + 2) { return reading(2, .present) }
      return nil
    case .futureWord where tokens[index + 1].unit != nil && tokens[index + 1].plural:
      return reading(2, .future)
    case .futureWord where tokens.role(index - 1) == .in && !tokens.isPlainWord(index + 1):
      return reading(1, .future)
    default: return nil
    }
  }
}

/// Reads words that go back to the time a narrative has reached.
struct ThatTimeRule: TimeRule {
  static let name = "that-time"
  static let reads = [
    TimeExample(
      "The bridge fell on 3 May 1848. By [that time] the army had left.", "1848-05-03", created: nil
    ),
    TimeExample(
      "The bridge fell on 3 May 1848. The dam broke at [the same time].", "1848-05-03", created: nil
    ),
  ]
  static let leavesAlone = [
    "This time it failed.", "By that time he had left.", "At the same time he sings.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    switch tokens.role(index - 1) {
    case .at, .by, .during, .from, .since, .until, .about: break
    default: return nil
    }
    var position = index
    switch tokens.role(position) {
    case .this, .that: position += 1
    case .the where tokens.role(position + 1) == .same: position += 2
    case .the where tokens.role(index - 1) == .at: position += 1
    default: return nil
    }
    guard tokens.role(position) == .time || tokens.role(position) == .periodNoun,
      !tokens.isPlainWord(position + 1) || tokens.role(position) == .periodNoun,
      tokens.role(position + 1) != .of
    else { return nil }
    return TimeReading(position + 1, TimeMeaning(.focus), Self.name)
  }
}

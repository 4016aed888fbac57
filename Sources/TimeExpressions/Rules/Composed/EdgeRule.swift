import ISO8601

/// Reads the beginning, the middle or the end of a stretch.
struct EdgeRule: TimeRule {
  static let name = "edge"
  static let reads = [
    TimeExample("It closed at [the end of 1999].", "1999"),
    TimeExample("It opened in [the middle of May 2003].", "2003-05"),
    TimeExample("It opened at [the beginning of last year].", "2016"),
    TimeExample("It must be done by [year-end].", "2017"),
  ]
  static let leavesAlone = [
    "At the end of the road he stopped.", "The start of the race was late.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let year = yearEnd(tokens, at: index) { return year }
    var position = index
    if tokens.role(position) == .the { position += 1 }
    let modifier: TimeModifier
    switch tokens.role(position) {
    case .start: modifier = .start
    case .middle: modifier = .mid
    case .end: modifier = .end
    default: return nil
    }
    guard position > index || tokens.role(position) != .start, tokens.role(position + 1) == .of,
      let inner = RuleBook.date(tokens, at: position + 2)
    else { return nil }
    switch inner.meaning.core {
    case .fields, .stretch, .within: break
    default: return nil
    }
    var meaning = inner.meaning
    meaning.modifier = modifier
    return TimeReading(inner.end, meaning, Self.name)
  }

  private func yearEnd(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens[index].unit == .year, !tokens[index].plural else { return nil }
    var next = tokens.afterHyphen(index + 1)
    if tokens.role(next) == .possessive { next += 1 }
    guard tokens.role(next) == .end else { return nil }
    return TimeReading(
      next + 1, TimeMeaning(.stretch(0, .year, .document), modifier: .end), Self.name)
  }
}

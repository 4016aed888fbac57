import ISO8601
import TextModel

/// Tells hours that are no more than a number in letters: “*By nine* they had reached it”, “left *at four*”.
extension TimeTokens {
  /// Whether a token can only tell the time of a clock: `2 a.m.`, `o'clock`, `half past ten`, `noon`, `at ten that night`.
  func tellsHourPlainly(_ index: Int) -> Bool {
    let word = self[index]
    switch word.role {
    case .oclock: return true
    case .meridiem: return self[index - 1].isNumber || self[index - 1].form == .clock
    case .past:
      return (role(index - 1) == .half || self[index - 1].unit == .quarter)
        && 1...12 ~= self[index + 1].number
    default: break
    }
    if word.form == .stuckMeridiem { return true }
    if word.form == .clock { return role(index - 1) == .at || role(aboutSkipped(index)) == .at }
    if word.minutes != Int.min, word.role != .zone { return lower(index - 1) != "high" }
    return isHourJustBy(index) || isPlainHourClock(index)
      || word.isNumber && 1...12 ~= word.number && role(index - 1) == .at
        && [.that, .this].contains(role(index + 1)) && self[index + 2].part != nil
  }

  /// Whether a number is an hour, by *just before* and the like or as one of others that the text tells near by.
  func isHour(_ index: Int) -> Bool { isHourJustBy(index) || isBareHour(index) }

  /// Whether a number in letters is an hour where the text tells others near by.
  ///
  /// - Reads: “left at 2 a.m. *By nine* they were back”, “raised the alarm *at four*, but”, “waited *until ten*”.
  /// - Leaves alone: “left school *at twelve*”, “stood *at four*”, “*by two* goals”, “looked *at three* and chose”.
  private func isBareHour(_ index: Int) -> Bool {
    let word = self[index]
    guard tellsHours, word.isNumber, word.form == .none, 1...12 ~= word.number, !word.capital
    else { return false }
    switch role(index - 1) {
    case .at:
      return opensClause(at: index - 1, with: index) || endsClause(index) && !isFigure(index)
    case .by: return opensClause(at: index - 1, with: index)
    case .until: return endsClause(index)
    default: return false
    }
  }

  /// Whether a preposition begins a clause, and its subject follows the number.
  private func opensClause(at preposition: Int, with number: Int) -> Bool {
    isClauseOpening(preposition)
      && ([.prp, .nnp, .ex].contains(tag(number + 1)) || role(number + 1) == .the
        || ["i", "he", "she", "it", "we", "they", "you"].contains(lower(number + 1)))
  }

  /// Whether a token begins its sentence or stands behind what parts its clauses.
  func isClauseOpening(_ index: Int) -> Bool {
    index == range.lowerBound || [";", ":", ",", "—", "–", "and", "but"].contains(lower(index - 1))
  }

  /// Whether a clause ends behind a token, or goes on to when and why.
  private func endsClause(_ index: Int) -> Bool {
    guard range.contains(index + 1) else { return true }
    switch lower(index + 1) {
    case ".", ",", ";", ":", ")", "—", "–", "when", "because", "but": return true
    case "and": return !self[index + 2].isNumber
    default: return false
    }
  }

  /// Whether the words before *at* make a number an age, a price, a rank or what is looked at.
  private func isFigure(_ index: Int) -> Bool {
    (index - 7..<index - 1).contains {
      let word = lower($0)
      return DottedClocks.values.contains(word) && word != "set" && word != "started"
        || Self.figures.contains(word)
    }
  }

  private static let figures: Set<String> = [
    "school", "born", "died", "dead", "married", "orphaned", "age", "aged", "children", "look",
    "looked", "looking", "glanced", "stared", "shot", "fired", "aimed", "laughed", "guessed",
    "put", "young", "read", "boy", "girl", "child", "number", "ranked", "total",
  ]
}

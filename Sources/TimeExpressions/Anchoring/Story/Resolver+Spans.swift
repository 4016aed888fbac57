import ISO8601
import TextModel

/// Stretches that a story has told of, and comes back to.
extension Resolver {
  /// Keeps a stretch that something filled: “For *the next three years* he worked in Ulm”, “from 1921 *to 1924*”.
  mutating func enterSpan(_ expression: TimeExpression) {
    enterTerm(expression)
    let sentence = found[index].sentence
    if case .anchored = expression.meaning.core, let extent = expression.extent, extent.date == nil,
      extent.isClosed
    {
      span = (extent, sentence)
    } else if let filled = spanFilled(expression.meaning.core) {
      span = (filled, sentence)
    } else if let begin = spanBegun, case .date(let end) = expression.value, end.isFullySpecified,
      let first = begin.bounds.earliest, let last = end.bounds.latest, first < last
    {
      span = (EDTF(from: .date(begin), to: .date(end)), sentence)
    } else if case .date(let end) = expression.value, end.isFullySpecified, closesSpan(found[index])
    {
      let begin = latestBegun.flatMap { sentence - $0.sentence <= 1 ? $0.date : nil }
      let isBehind = begin?.bounds.earliest.map { $0 < end.bounds.latest ?? .min } ?? false
      span = (
        EDTF(from: begin.flatMap { isBehind ? .date($0) : nil } ?? .open, to: .date(end)), sentence
      )
    } else if expression.meaning.core != .focus, expression.type == .date {
      span = nil
    }
    spanBegun = nil
    if case .date(let date) = expression.value, date.isFullySpecified, opensSpan(found[index]) {
      spanBegun = date
    }
  }

  /// The years or months that go on from what was told right before: “He left school in 1921. For *the next three years* …”
  private func spanFilled(_ core: TimeMeaning.Core) -> EDTF? {
    guard case .anchored(let duration, true, _) = core, !duration.isVague,
      duration.components.count == 1, let only = duration.components.first, let count = only.count,
      let begin = told?.date, begin.granularity >= only.unit.granularity,
      let end = begin.adding(count, only.unit.granularity)
    else { return nil }
    return EDTF(from: .date(begin), to: .date(end))
  }

  /// Whether a date is the beginning of a stretch whose end comes next: “*from 1921* to 1924”, “*between May* and July”.
  private func opensSpan(_ expression: FoundExpression) -> Bool {
    guard index + 1 < found.count, case let next = found[index + 1],
      next.sentence == expression.sentence,
      next.tokens.lowerBound - expression.tokens.upperBound == 1
    else { return false }
    let before = text.lower(max(0, expression.tokens.lowerBound - 1))
    switch text.lower(expression.tokens.upperBound) {
    case "to", "until", "till", "through", "–": return ["from", "in"].contains(before)
    case "and": return before == "between"
    default: return false
    }
  }

  /// Whether something is said to have gone on until a date: “The siege *lasted until* October 2011”.
  func closesSpan(_ expression: FoundExpression) -> Bool {
    let sentence = self.sentence(of: expression)
    let until = expression.tokens.lowerBound - 1
    guard sentence.contains(until), ["until", "till"].contains(text.lower(until)) else {
      return false
    }
    return (max(sentence.lowerBound, until - 6)..<until).contains {
      Self.lastings.contains(text.lower($0))
    }
  }

  /// Past forms of going on.
  private static let lastings: Set<String> = [
    "lasted", "dragged", "took", "went", "continued", "ran", "endured", "raged", "stretched",
    "persisted",
  ]

  /// The stretch that “during *this period*” goes back to, in the next two sentences.
  func spanMeant(_ meaning: TimeMeaning) -> EDTF? {
    guard meaning.core == .focus || topic == nil && meaning.core == .stretch(0, .quarter, .topic),
      let span, found[index].sentence - span.sentence <= 2,
      case let tokens = found[index].tokens,
      text.lower(max(0, tokens.lowerBound - 1)) == "during"
        || text.lower(tokens.upperBound - 1) == "period"
    else { return nil }
    return span.edtf
  }
}

import ISO8601
import TextModel

/// How long something went on before the story goes on.
extension DirectionCues {
  /// Whether the sentence before tells that something went on for months, so that an earlier month is one of the next year.
  ///
  /// - Reads: “It broke in March. A spare held *for ten months*. On 3 January it was mended.”
  func isBehindStay(_ index: Int, _ found: [FoundExpression]) -> Bool {
    guard index > 0, case let stay = found[index - 1],
      1...2 ~= found[index].sentence - stay.sentence,
      case .duration(let duration) = stay.reading.meaning.core, duration.components.count == 1,
      let only = duration.components.first, only.unit == .month, let months = only.count,
      months >= 3, case let sentence = text.sentences[stay.sentence].tokens,
      role(stay.tokens.lowerBound - 1, sentence) == .for
    else { return false }
    return tense(around: stay.tokens, in: sentence) == .past
      && !looksBack(before: stay.tokens, in: sentence)
  }
}

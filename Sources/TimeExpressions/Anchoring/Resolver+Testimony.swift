import ISO8601
import TextModel

/// Hours of what a witness says had been, on a day that is only that of saying so.
extension Resolver {
  /// Whether an hour is told by a witness of an earlier day than that of the testimony, or goes on from such hours.
  ///
  /// - Reads: “A shop burned on 3 March. On 9 March she withdrew her *statement*. He *had* left *at nine*, she *said*.”
  /// - Leaves alone: “On 9 March a shop burned. He had left at nine, she said”, “She was questioned on 9 March *at ten*”, and where the
  ///   text has told of no other day.
  func isTestified(_ expression: FoundExpression) -> Bool {
    guard let day = focus.day, focus.block == block,
      0...4 ~= expression.sentence - focus.sentence,
      latestClock?.date.containing(.day) != day,
      toldDays.contains(where: { $0.isOfStory && $0.date.bounds.precedes(day.bounds) }),
      cues.isOfTestimony(text.sentences[focus.sentence].tokens)
    else { return false }
    let sentences = max(focus.sentence, expression.sentence - 2)...expression.sentence
    return sentences.contains { cues.isTestimony(text.sentences[$0].tokens) }
  }

  /// Whether a later year only says when something that the story tells of was made known, or which writing is meant.
  func isOfDisclosure(_ date: CalendarDate) -> Bool {
    guard let told = focus.latest, told.bounds.precedes(date.bounds) else { return false }
    let (tokens, sentence) = (found[index].tokens, sentence(of: found[index]))
    return told.granularity >= .month && cues.isOfDisclosure(tokens, in: sentence)
      || cues.isOfWriting(tokens, in: sentence)
  }

  /// Whether an expression stands in words that somebody said in another year than that of writing, of a day that the text does not
  /// tell: “‘We heard it *on the Tuesday*,’ Hale said *in 1990*”.
  ///
  /// - Leaves alone: “‘We heard it on Tuesday,’ Hale said on Friday”.
  func isOfMemory(_ expression: FoundExpression) -> Bool {
    guard focus.day == nil, let written = document?.year, index + 1 < found.count,
      case let sentence = sentence(of: expression),
      let close = (expression.tokens.upperBound..<sentence.upperBound).first(where: {
        text.tokens[$0].tag == .closeQuote
      }),
      let saying = found[(index + 1)...].prefix(3).first(where: { $0.tokens.lowerBound > close }),
      saying.sentence == expression.sentence, let year = saying.reading.meaning.fields?.year
    else { return false }
    return year != written
  }
}

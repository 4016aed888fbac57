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
    if isToldInCourt(expression) || isToldOfOtherDay(expression) { return true }
    guard let day = focus.day, focus.block == block,
      0...4 ~= expression.sentence - focus.sentence,
      latestClock?.date.containing(.day) != day,
      toldDays.contains(where: { $0.isOfStory && $0.date.bounds.precedes(day.bounds) }),
      cues.isOfTestimony(text.sentences[focus.sentence].tokens)
    else { return false }
    let sentences = max(focus.sentence, expression.sentence - 2)...expression.sentence
    return sentences.contains { cues.isTestimony(text.sentences[$0].tokens) }
  }

  /// Whether an hour is one of what somebody said *had* been, where the day told last is only that of what the law did, or the sentence has
  /// named another time since.
  ///
  /// - Reads: “He was *arrested* on 3 March. A porter *said* she *had* seen him *at nine*”, “The shop shut on 3 March 2018. A porter *said
  ///   in 2020* that she *had* seen him *at nine*”.
  /// - Leaves alone: “The shop was robbed on 3 March. A porter said she had seen him at nine”, “He was arrested at ten on 3 March. He
  ///   said he had left at nine.”
  private func isToldOfOtherDay(_ expression: FoundExpression) -> Bool {
    guard let day = focus.day, latestClock?.date.containing(.day) != day,
      isLookedBack(at: expression),
      cues.saysHadBeen(before: expression.tokens, in: sentence(of: expression))
    else { return false }
    if let latestNamed, latestNamed.sentence == expression.sentence,
      latestNamed.date.granularity <= .month, !latestNamed.date.bounds.contains(day.bounds)
    {
      return true
    }
    return 0...3 ~= expression.sentence - focus.sentence
      && cues.isStepOfLaw(text.sentences[focus.sentence].tokens)
  }

  /// Whether an hour is of what somebody told a court, and the text has come to no day since but that of telling it.
  ///
  /// - Reads: “On Friday she *told the court* that he *had* left *at nine*. *At 11.15* he rang.”
  /// - Leaves alone: “She told the court that on 3 May he had left *at nine*”, “gave evidence *at nine*”, “The court rose *at four*”,
  ///   and what goes on from a day long before.
  private func isToldInCourt(_ expression: FoundExpression) -> Bool {
    let first = max(0, expression.sentence - 10)
    guard tense(expression) == .past, !isOfCourt(expression),
      let (told, verb) = (first...expression.sentence).reversed().lazy.compactMap({ number in
        cues.tellingInCourt(text.sentences[number].tokens).map { (number, $0) }
      }).first,
      told < expression.sentence || isOfContent(expression.tokens, of: verb),
      !isBelowHeading(behind: text.sentences[told].block)
    else { return false }
    let days = found[..<index].suffix(12).filter { $0.sentence >= told && namesDay($0) }
    guard days.allSatisfy({ $0.sentence == told && !isOfContent($0.tokens, of: verb) }) else {
      return false
    }
    guard days.isEmpty, let day = focus.day?.civilDay else { return true }
    return documentDay?.civilDay.map { $0.number - day.number <= 14 } ?? false
  }

  /// Whether news names by its weekday alone the day on which somebody told a court what had been, however long before that was.
  func isDayOfEvidence(_ expression: FoundExpression) -> Bool {
    guard document != nil, !isDefinite(expression), tense(expression) == .past,
      let verb = cues.tellingInCourt(sentence(of: expression))
    else { return false }
    return !isOfContent(expression.tokens, of: verb)
  }

  /// Whether a time stands in what is told rather than beside the verb of telling: behind *that*, a colon or *had*.
  private func isOfContent(_ tokens: Range<Int>, of verb: Int) -> Bool {
    verb + 1 < tokens.lowerBound
      && (verb + 1..<tokens.lowerBound).contains {
        ["that", "how", "had", ":", "“", "\"", "‘"].contains(text.lower($0))
      }
  }

  /// Whether an expression moves a text to a day of its own.
  private func namesDay(_ expression: FoundExpression) -> Bool {
    switch expression.reading.meaning.core {
    case .fields(let fields, _, _): fields.day != nil || fields.weekday != nil
    case .stretch(_, .day, _), .within, .moved, .counted: true
    case .shift(let duration, _, _):
      duration.components.last.map { [.day, .night, .week].contains($0.unit) } ?? false
    default: false
    }
  }

  /// Whether an hour is one of the court's own day: “*The court* rose at four”, “The hearing was *adjourned* at four”.
  private func isOfCourt(_ expression: FoundExpression) -> Bool {
    sentence(of: expression).contains {
      if ["adjourned", "adjourns", "resumed"].contains(text.lower($0)) { return true }
      return [.nsubj, .nsubjPass].contains(text.tokens[$0].relation)
        && text.tokens[text.tokens[$0].head].relation == .root
        && cues.isCourt($0)
        && cues.tellingInCourt(sentence(of: expression)) == nil
    }
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

  /// Notes a day on which something was made known, or from which what somebody tells goes on.
  mutating func enterTelling(_ date: CalendarDate) {
    let (tokens, number) = (found[index].tokens, found[index].sentence)
    guard date.granularity >= .day, let day = date.containing(.day),
      cues.isMadeKnown(at: tokens, in: sentence(of: found[index]))
        || cues.opensTelling(behind: tokens, in: sentence(of: found[index]))
    else { return }
    telling = (day, number, tokens.upperBound)
  }
}

import ISO8601
import TextModel

/// How a story that went through years of their own comes back to when it was written.
extension Resolver {
  /// Notes that a sentence behind the story speaks from the day of writing: “The mill was sold *last year*”, “Talks are *now* under
  /// way”, and leaves that for the next year that the text names.
  mutating func enterPresent(_ found: FoundExpression, _ anchor: Anchor?) {
    if let year = found.reading.meaning.fields?.year, let now = document?.year, year < now - 1 {
      present = nil
    }
    guard isNarrative, document != nil, focus.latest != nil, focus.sentence < found.sentence,
      anchor?.source == .document, speaksOfPresent(found)
    else { return }
    present = found.sentence
  }

  private func speaksOfPresent(_ found: FoundExpression) -> Bool {
    switch found.reading.meaning.core {
    case .stretch(0, .day, .document), .reference(.present): isAllOfPresent(found)
    // “In *the past year* they had fought” is of the story.
    case .stretch(-1...0, _, .document): text.lower(found.tokens.lowerBound) != "the"
    case .fields(let fields, let direction, .document):
      (direction == .this || direction == .last) && fields.weekday == nil
    default: false
    }
  }

  /// Whether a sentence says how it is *now* or *today*, and tells of nothing past: not “reached *what is now* Peru”.
  private func isAllOfPresent(_ found: FoundExpression) -> Bool {
    let sentence = sentence(of: found)
    guard ["now", "today", "nowadays", "currently"].contains(text.lower(found.tokens.lowerBound)),
      sentence.contains(where: { [.vbz, .vbp].contains(text.tokens[$0].tag) })
    else { return false }
    return !sentence.contains { text.tokens[$0].tag == .vbd || text.lower($0) == "what" }
  }

  /// Whether a month without its year goes on from the day of writing, as the text has just come back to it: “The mill was sold
  /// *last year*. *In May* it burned.”
  ///
  /// - Leaves alone: “It was sold last year. In May 1999 it burned; *in June* …”, what *had* been and what was to be.
  func goesOnFromPresent(_ found: FoundExpression) -> Bool {
    guard let present, focus.sentence <= present, found.sentence - present <= 6 else {
      return false
    }
    return found.reading.meaning.fields?.month != nil && tense(found) != .future
      && !isLookedBack(at: found)
  }

  /// Moves the story to a date that goes on from the day of writing.
  mutating func enterFromPresent(_ date: CalendarDate) {
    present = found[index].sentence
    focus.enter(date, explicit: true, block: block, sentence: found[index].sentence)
  }

  /// Whether “this year” is that of writing, in a story of other years: “*This year* the council *has* voted for it”.
  func isThisYear(_ found: FoundExpression) -> Bool {
    document != nil && cues.saysHas(behind: found.tokens, in: sentence(of: found))
  }
}

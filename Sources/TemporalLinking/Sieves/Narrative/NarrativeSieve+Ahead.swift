import EventArguments
import ISO8601
import TextModel
import TimeExpressions

/// Where a sentence runs ahead of its story.
extension NarrativeSieve {
  /// Whether the last verb of a sentence counts up to the very day of the writing, so that what the next sentence tells of
  /// something else need not have come after it.
  ///
  /// - Reads: “The lamp was taken down on 3 June and *sold three days later*. The parish *thanked* the founder”, written on 6 June.
  /// - Leaves alone: “*It* was broken up”, and the same written later.
  func isAheadOfStory(_ last: Int, before frame: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let (verb, next) = (reading.token(last), reading.token(frame))
    guard let written = syntax.text.document.created?.bounds.latest, reading.dates[frame] == nil,
      syntax.isVerb(verb), syntax.relation(verb) == .conj,
      syntax.sentence(of: verb) < syntax.sentence(of: next),
      let date = reading.dates[last], date.edtf.bounds.latest.map({ $0 >= written }) ?? false,
      date.expressions.contains(where: {
        syntax.lower(reading.expressions[$0].tokens.upperBound - 1) == "later"
      }),
      let subject = syntax.subject(of: syntax.firstConjunct(of: next))
    else { return false }
    return !["it", "he", "she", "they", "this", "that"].contains(syntax.lower(subject))
      && syntax.subject(of: syntax.firstConjunct(of: verb)).map(syntax.lemma)
        != syntax.lemma(subject)
  }
}

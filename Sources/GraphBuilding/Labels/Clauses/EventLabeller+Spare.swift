import EventArguments
import EventModel
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Phrases of a clause that its label leaves out, since others tell more or they only say when.
extension EventLabeller {
  /// Whether a phrase goes on a list that one before began: “agreed on a truce, *on an exchange* and on little else”.
  func isListed(_ phrase: Int, of verb: Int) -> Bool {
    guard let preposition = syntax.preposition(of: phrase) else { return false }
    let begin = syntax.extent(of: phrase).lowerBound
    return begin > 0 && syntax.tag(begin - 1) == .comma
      && syntax.dependents(of: verb, .obl).contains {
        $0 > verb && $0 < phrase && syntax.preposition(of: $0) == preposition && !isTime($0)
      }
  }

  /// Whether an adverb tells only until when or opens the first of several reasons: “paid *so far*”, “put off, *first* because he fell
  /// ill”.
  func isUntilNow(_ adverb: Int) -> Bool {
    switch syntax.lower(adverb) {
    case "far": adverb > 0 && ["so", "thus"].contains(syntax.lower(adverb - 1))
    case "first": ["because", "when", "after"].contains(syntax.lower(adverb + 1))
    default: false
    }
  }

  /// Whether another phrase stands beside one, which tells more.
  func isBesides(_ phrase: Int, of verb: Int) -> Bool {
    syntax.dependents(of: verb, .obl).contains { $0 != phrase && $0 > verb && !isTime($0) }
  }

  /// Whether a phrase only tells which time it was: “*for the second time*”.
  func isOccasion(_ phrase: Int) -> Bool {
    syntax.lemma(phrase) == "time" && syntax.preposition(of: phrase) == "for"
      && syntax.dependents(of: phrase, .amod).contains {
        ["first", "second", "third", "last", "only"].contains(syntax.lower($0))
      }
  }

  /// Whether a length of time stands right before a phrase, which it counts from.
  func isInMeasure(_ phrase: Int) -> Bool {
    let begin = syntax.extent(of: phrase).lowerBound
    return begin > 0 && isTime(begin - 1)
  }

  /// Whether a phrase stands between a verb and its object.
  func isBeforeObject(_ phrase: Int, of verb: Int) -> Bool {
    guard phrase > verb, let object = syntax.dependents(of: verb, .obj).first else { return false }
    return phrase < object && !isTime(object)
  }
}

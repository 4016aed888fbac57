import Language
import TextModel

/// What somebody blames.
extension GraphMentions {
  /// The noun of what a verb blames or gives for a reason, where a time says when that was: “blamed a *fire* in June”.
  ///
  /// - Leaves alone: “blamed a *rival* in June”, “in June blamed a *fire*”, “blamed a *fire* on Monday”.
  func blamed(by time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), [.nmod, .nmodUnmarked].contains(syntax.relation(word)),
      !syntax.lower(word).hasSuffix("day"), let noun = syntax.head(word), noun < time.lowerBound,
      [.nn, .nns].contains(syntax.tag(noun)), Cause.isDeed(syntax.lemma(noun)),
      case let first = syntax.firstConjunct(of: noun)
    else { return nil }
    var verb = syntax.head(first)
    if let object = verb, syntax.isNoun(object), syntax.relation(first) == .nmod {
      verb = syntax.head(object)  // “blamed the *loss* on a fire”
    }
    guard let verb, verb < noun, Cause.isBlamed(first, by: verb, in: syntax) else { return nil }
    return noun
  }
}

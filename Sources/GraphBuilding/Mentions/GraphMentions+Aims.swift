import Language
import TextModel

/// What is told only as not to be, or as not needed.
extension GraphMentions {
  /// Whether a verb only tells what somebody does not want to come about: “hired a pump *so that* the work is *not held up*”.
  ///
  /// - Leaves alone: “was ill, *so that* he did not come”, which tells what came of it; “so thick *that* he did not see it”.
  func isAverted(_ verb: Int) -> Bool {
    guard [.advcl, .ccomp].contains(syntax.relation(verb)),
      VerbGroup(of: verb, in: syntax).isFinite,
      Negation.word(of: verb, in: syntax) != nil
    else { return false }
    let words = syntax.extent(of: verb)
    return (max(0, words.lowerBound - 1)..<verb).contains {
      syntax.lower($0) == "so" && syntax.lower($0 + 1) == "that" && $0 > 0
        && syntax.tag($0 - 1) != .comma
    }
  }

  /// Whether a predicate only says of something planned that it was not needed, which tells of that: “the planned appeal was *not
  /// needed*”.
  ///
  /// - Leaves alone: “an ambulance was *not needed*”.
  func isUnneeded(_ predicate: Int) -> Bool {
    guard ["needed", "required", "necessary"].contains(syntax.lower(predicate)),
      Negation.word(of: predicate, in: syntax) != nil,
      let noun = syntax.subject(of: predicate), [.nn, .nns].contains(syntax.tag(noun))
    else { return false }
    return EventLexicon.shared.nounSense(syntax.lemma(noun)).map {
      Int($0.eventShare) + Int($0.communicationShare) >= 128
    } ?? false
  }
}

import EventArguments
import EventMentions
import Language
import TextModel

/// Nouns of doing in phrases that tell of no event of their own.
extension GraphMentions {
  /// Whether a word only completes what another tells, or names those who work together.
  func isOnlyOfPhrase(_ token: Int) -> Bool {
    isInOffice(token) || isRest(token) || isAverted(token) || isUnneeded(token) || isGoal(token)
      || isCrew(token) || isOutcomeLacked(token)
      || isChargeDropped(token) || isSecondGoal(token)
  }

  /// Whether a noun only says what something is fixed to come to: “is scheduled for *release* by 2031”, which tells of the plan.
  ///
  /// - Leaves alone: “*release* is scheduled for May”.
  private func isGoal(_ noun: Int) -> Bool {
    guard syntax.relation(noun) == .obl, let verb = syntax.head(noun) else { return false }
    return Appointment.goal(of: verb, in: syntax) == noun
  }

  /// Whether a noun means those who work together at a time of the day: “the night *shift* left”.
  ///
  /// - Leaves alone: “a *shift* in policy”.
  private func isCrew(_ noun: Int) -> Bool {
    syntax.isNoun(noun) && syntax.lemma(noun) == "shift" && noun > 0
      && ["day", "night", "morning", "evening", "afternoon", "late", "early", "graveyard"]
        .contains(syntax.lower(noun - 1))
  }

  /// Whether a noun only says how something came out: “ended without *success*”, “was to no *avail*”.
  ///
  /// - Leaves alone: “landed without *incident*”, “was a *success*”.
  private func isOutcomeLacked(_ noun: Int) -> Bool {
    guard syntax.tag(noun) == .nn,
      ["success", "avail", "result", "effect"].contains(syntax.lower(noun)), noun > 0
    else { return false }
    return syntax.lower(noun - 1) == "without"
      || syntax.lower(noun - 1) == "no" && noun > 1
        && ["to", "with"].contains(syntax.lower(noun - 2))
  }

  /// Whether a noun means the charges that a verb says were dropped, which had been brought: “the *charges* were dropped”.
  ///
  /// - Leaves alone: “was *charged*”, “the *strike* was dropped”.
  private func isChargeDropped(_ noun: Int) -> Bool {
    guard ["charge", "allegation", "accusation"].contains(syntax.lemma(noun)),
      [.obj, .nsubjPass].contains(syntax.relation(noun)), let verb = syntax.head(noun)
    else { return false }
    return ["drop", "withdraw", "dismiss", "quash"].contains(syntax.lemma(verb))
      && Negation.word(of: verb, in: syntax) == nil
  }

  /// Whether a noun means a thing that a verb is told of again with: “opened to cars in May and to *trucks* the next month”.
  ///
  /// - Leaves alone: “agreed to a truce in May and to a *withdrawal* in June”.
  private func isSecondGoal(_ noun: Int) -> Bool {
    guard syntax.relation(noun) == .conj, [.nn, .nns].contains(syntax.tag(noun)),
      syntax.preposition(of: noun) == "to", let verb = syntax.head(noun), syntax.isVerb(verb),
      verb < noun, let sense = EventLexicon.shared.nounSense(syntax.lemma(noun))
    else { return false }
    return sense.eventShare < 32
  }
}

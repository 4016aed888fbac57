import EventArguments
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel

/// Mentions of one word that tell of others: “the meeting *of farmers*”, “*Berg* would close it”.
extension MentionAgreement {
  /// Whether a noun brings in those whose deed it is, of whom the verb before it says nothing: “promised to meet again … the
  /// meeting *of farmers*”.
  ///
  /// - Leaves alone: “met in May … the meeting of *the* ministers”, who may be those who met.
  func isOfOthers(_ later: Int, than earlier: Int) -> Bool {
    guard profiles[earlier].isVerb, !profiles[earlier].isHeading, !profiles[later].isVerb else {
      return false
    }
    let syntax = reading.syntax
    return syntax.dependents(of: reading.token(later), .nmod).contains { noun in
      guard syntax.tag(noun) == .nns, syntax.preposition(of: noun) == "of",
        syntax.dependent(of: noun, .det, .nmodPoss) == nil,
        case let lemma = syntax.lemma(noun),
        EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
      else { return false }
      return !profiles[earlier].all.words.contains(lemma)
    }
  }

  /// Whether what somebody may do yet is told, where somebody else is known to have done it: “*Arnland closed* the canal … *Berg
  /// would close* it”.
  ///
  /// - Leaves alone: “Berg had wanted to close it … Arnland closed it”, where the fact comes last.
  func isChanceOfOthers(_ later: Int, behind earlier: Int) -> Bool {
    let (done, chance) = (profiles[earlier], profiles[later])
    guard done.isVerb, chance.isVerb, !done.isHeading,
      [.occurred, .ongoing].contains(reading.statuses[earlier].status),
      [.possible, .planned].contains(reading.statuses[later].status)
    else { return false }
    return !done.agents.named.isEmpty && !chance.agents.named.isEmpty
      && !done.agents.shares(with: chance.agents)
  }

  /// Whether what somebody tried to do is told behind what was simply left undone: “the lock was not *changed* … the first attempt to
  /// *change* it”.
  ///
  /// - Leaves alone: “tried to *change* it … it was not *changed*”, which says how the attempt went.
  func isNewAttempt(_ later: Int, behind earlier: Int) -> Bool {
    reading.statuses[earlier].status == .negated
      && reading.statuses[earlier].rule == "status.negation"
      && reading.statuses[later].rule == "status.trying"
  }
}

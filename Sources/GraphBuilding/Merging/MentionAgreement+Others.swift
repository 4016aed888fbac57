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

  /// Whether a noun tells of another victim or thing than the verb before it, which has none, or names one: “was killed … the
  /// killing of *a second* man”, “sued and lost … the loss of *ninety* jobs”.
  ///
  /// - Leaves alone: “lost *ninety jobs* … the loss of ninety jobs”, “was killed … the killing of *the* man”.
  func isOfAnother(_ later: Int, than earlier: Int) -> Bool {
    guard profiles[earlier].isVerb, !profiles[earlier].isHeading, !profiles[later].isVerb else {
      return false
    }
    let syntax = reading.syntax
    return syntax.dependents(of: reading.token(later), .nmod).contains { noun in
      guard syntax.isNoun(noun), syntax.preposition(of: noun) == "of",
        reading.expression(at: noun) == nil,
        case let lemma = syntax.lemma(noun), !profiles[earlier].all.words.contains(lemma),
        !syntax.dependents(of: noun, .det, .nmodPoss).contains(where: {
          !["a", "an", "another"].contains(syntax.lower($0))
        })
      else { return false }
      let isSecond = syntax.dependents(of: noun, .amod, .det).contains {
        ["second", "third", "fourth", "fifth", "another"].contains(syntax.lower($0))
      }
      return isSecond
        || profiles[earlier].patients.isEmpty && syntax.dependent(of: noun, .nummod) != nil
          && !EventLexicon.shared.isPerson(lemma)
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
}

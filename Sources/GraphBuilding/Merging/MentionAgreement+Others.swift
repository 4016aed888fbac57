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
        !syntax.dependents(of: noun, .det, .nmodPoss).contains(where: {
          !["a", "an", "another"].contains(syntax.lower($0))
        })
      else { return false }
      let ranks = self.ranks(of: noun)
      if !ranks.isEmpty {
        return reading.frames[earlier].arguments.allSatisfy {
          self.ranks(of: $0.token).isDisjoint(with: ranks)
        }
      }
      let lemma = syntax.lemma(noun)
      return profiles[earlier].patients.isEmpty && syntax.dependent(of: noun, .nummod) != nil
        && !profiles[earlier].all.words.contains(lemma) && !EventLexicon.shared.isPerson(lemma)
    }
  }

  /// The words that count a thing behind another one: “a *second* man”.
  private func ranks(of noun: Int) -> Set<String> {
    Set(reading.syntax.dependents(of: noun, .amod, .det).map(reading.syntax.lower))
      .intersection(["second", "third", "fourth", "fifth", "another"])
  }

  /// Whether two verbs tell of different stretches of time that somebody let pass: “spent *the spring* there … spent *the summer*
  /// there”.
  ///
  /// - Leaves alone: “spent *the winter of 1950* there … spent *the winter* there”.
  func isOfOtherTime(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    let times = [earlier, later].compactMap { frame in
      ["spend", "pass"].contains(syntax.lemma(reading.token(frame)))
        ? syntax.dependent(of: reading.token(frame), .obj) : nil
    }
    return times.count == 2 && syntax.lemma(times[0]) != syntax.lemma(times[1])
      && times.allSatisfy { syntax.isNoun($0) }
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

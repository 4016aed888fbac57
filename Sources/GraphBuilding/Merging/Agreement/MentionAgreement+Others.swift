import EventArguments
import EventMentions
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

  /// Whether a clause describes another thing by what was done to it than the verb before told of: “*drove the herd* away … the
  /// *truck* that he was *driving*”.
  func isDoneToAnother(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(later)
    guard profiles[earlier].isVerb, profiles[later].isVerb, syntax.relation(token) == .aclRelcl,
      let thing = syntax.head(token), thing < token, syntax.isNoun(thing),
      let doer = syntax.dependent(of: token, .nsubj), doer > thing,
      !["who", "which", "that"].contains(syntax.lower(doer)),
      syntax.dependent(of: token, .obj) == nil,
      case let known = profiles[earlier].patients, !known.words.isEmpty, known.named.isEmpty
    else { return false }
    return !known.words.contains(syntax.lemma(thing))
      && !profiles[earlier].agents.shares(with: profiles[later].agents)
  }

  /// Whether a form in *-ing* describes another thing than the verb before it told of: “a *party stood* on the ice … a *hat standing*
  /// in the snow”.
  func isOfAnotherThing(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    let token = reading.token(later)
    guard syntax.tag(token) == .vbg, syntax.relation(token) == .acl, let noun = syntax.head(token),
      noun < token, syntax.isNoun(noun),
      let subject = syntax.subject(of: reading.token(earlier)), syntax.isNoun(subject)
    else { return false }
    return syntax.lemma(noun) != syntax.lemma(subject)
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

  /// Whether a noun is what others put off or called off than those whose deed was told before: “the *council voted* … the board
  /// postponed the *vote*”.
  ///
  /// - Leaves alone: “the *council voted* … the council had twice put off the *vote*”.
  func isPutOffByOthers(_ later: Int, behind earlier: Int) -> Bool {
    guard
      ["status.postponed", "status.cancelled", "status.put-off", "status.postponing"].contains(
        reading.statuses[later].rule),
      [.occurred, .ongoing].contains(reading.statuses[earlier].status),
      let verb = reading.syntax.head(reading.token(later)), let frame = reading.frame(at: verb),
      case let doers = profiles[earlier].agents, !doers.isEmpty
    else { return false }
    var others = profiles[frame].agents
    // “the *board* had been expected to decide, but *it* postponed the vote”
    let first = reading.syntax.firstConjunct(of: verb)
    if others.isEmpty, first != verb, let before = reading.frame(at: first) {
      others = profiles[before].agents.union(profiles[before].patients)
    }
    return !others.isEmpty && !doers.shares(with: others)
  }

  /// Whether a verb with *had* tells of others by another noun than the verb before it: “the mayor resigned … the *clerk* had
  /// resigned”, “took the train … had taken *the fish*”, “the first mill closed … *the second* had closed”, or one with *to*: “a stone struck
  /// him … the *crew* voted to strike”.
  ///
  /// - Leaves alone: “the ship sank … the *vessel* had sunk at noon”, “the mayor resigned … the *man* had resigned”.
  func isOfOtherDoers(_ later: Int, than earlier: Int) -> Bool {
    let (before, after) = (profiles[earlier], profiles[later])
    guard before.isVerb, after.isVerb, after.isBackground, !before.isHeading, !after.isSaying,
      case let group = VerbGroup(of: reading.token(later), in: reading.syntax),
      group.isPerfect && group.form == .past || group.form == .infinitive,
      !after.isCrossed(with: before)
    else { return false }
    if isOther(after.patients, than: before.patients) { return true }
    return isOther(after.agents, than: before.agents)
      && !after.patients.sharesName(with: before.patients)
  }

  /// Whether what fills a part is another than what filled it before: by its noun, by its name or by a word that counts on.
  private func isOther(_ after: Fillers, than before: Fillers) -> Bool {
    if !after.ranks.isEmpty, !before.isEmpty, after.ranks.isDisjoint(with: before.ranks) {
      return true
    }
    guard !after.isEmpty, !before.isEmpty, !after.shares(with: before) else { return false }
    switch (before.named.isEmpty, after.named.isEmpty) {
    case (true, true):
      return !before.hasUnknownName && !after.hasUnknownName
        && after.words.allSatisfy { word in
          !before.words.contains { GeneralNouns.canMean(word, $0) }
        }
    case (false, false):
      // A body may be named for who speaks for it.
      return [before, after].allSatisfy { $0.named[.organisation] == nil }
    default:
      let (named, words) = before.named.isEmpty ? (after, before.words) : (before, after.words)
      return named.named.keys.allSatisfy { [.person, .organisation].contains($0) }
        && !words.isEmpty
        && words.allSatisfy(GeneralNouns.isOnlyThing)
    }
  }

  /// Whether a noun tells of what is to come yet, and the verb before it of a past deed that had not come about by then: “before they
  /// *had met* a lawyer … the *meeting* will take place in May”.
  func isAwaited(_ later: Int, after earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard profiles[earlier].isVerb, reading.statuses[earlier].status == .possible,
      VerbGroup(of: reading.token(earlier), in: syntax).form == .past
    else { return false }
    let noun = reading.token(later)
    guard syntax.isNoun(noun),
      syntax.relation(noun) == .nsubj || syntax.relation(noun) == .nsubjPass,
      let verb = syntax.head(noun)
    else { return false }
    return ([verb] + syntax.dependents(of: verb, .conj)).contains {
      VerbGroup(of: $0, in: syntax).isFuture
    }
  }

  /// Whether a noun tells for when it was planned, and a verb before it of when it was: “*opened* in 1882 … the *opening*, planned for
  /// August, was put off”.
  func isPlannedForAnotherTime(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard profiles[earlier].isVerb, !profiles[later].isVerb,
      reading.statuses[earlier].status == .occurred, let date = reading.dates[earlier]
    else { return false }
    return syntax.dependents(of: reading.token(later), .acl).contains { participle in
      guard ["plan", "schedule", "set", "fix", "intend", "due"].contains(syntax.lemma(participle))
      else { return false }
      let planned =
        reading.dates[later] ?? reading.frame(at: participle).flatMap { reading.dates[$0] }
      return planned.map { $0.edtf != date.edtf } ?? false
    }
  }
}

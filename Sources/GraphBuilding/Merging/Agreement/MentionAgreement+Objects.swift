import EventArguments
import EventMentions
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel

/// Mentions of one verb that are told apart by what it is completed with.
extension MentionAgreement {
  /// Whether one verb is completed by a deed and the other by a thing: “*refused to sign* it … the leave that she had *refused*”.
  ///
  /// - Leaves alone: “*refused* to sell … had *refused it*”, “*agreed* to sell … had *agreed the sale*”.
  func isCompletedOtherwise(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard profiles[earlier].isVerb, profiles[later].isVerb,
      (profiles[earlier].complement == nil) != (profiles[later].complement == nil)
    else { return false }
    let (first, second) =
      profiles[earlier].complement == nil ? (later, earlier) : (earlier, later)
    guard let deed = syntax.dependent(of: reading.token(first), .xcomp),
      VerbGroup(of: deed, in: syntax).form == .infinitive,
      syntax.dependent(of: reading.token(first), .obj, .iobj) == nil,
      syntax.dependent(of: reading.token(second), .xcomp, .ccomp) == nil,
      let thing = syntax.dependent(of: reading.token(second), .obj, .nsubjPass)
    else { return false }
    switch syntax.tag(thing) {
    case .wdt: return true
    case .nn, .nns:
      let lemma = syntax.lemma(thing).lowercased()
      return EventLexicon.shared.verb(ofNominalisation: lemma).map {
        EventSynonyms.representative(of: $0) != profiles[first].complement
      } ?? false
    default: return false
    }
  }

  /// Whether a heading says of somebody what he did over and over, and a later mention when something was done: “dancer *who taught
  /// children* … *had taught* for the last time in May”.
  ///
  /// - Leaves alone: “dancer *who taught children* … *taught* ten *children* in May”.
  func isOnce(_ later: Int, behindHabit earlier: Int) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(earlier))
    guard profiles[earlier].isHeading, profiles[earlier].isVerb, profiles[later].isVerb,
      reading.dates[earlier] == nil, reading.dates[later] != nil,
      syntax.relation(verb) == .aclRelcl,
      let thing = syntax.dependent(of: verb, .obj), syntax.tag(thing) == .nns
    else { return false }
    return !profiles[later].patients.shares(with: profiles[earlier].patients)
      && !profiles[later].hasPronounPatient
  }

  /// Whether a verb tells what somebody did something else for, behind the same verb told as done: “*looked* at his watch … flew out
  /// *to look*”.
  ///
  /// - Leaves alone: “*shot* the king … had come *to shoot him*”.
  func isAim(_ later: Int, behind earlier: Int) -> Bool {
    let syntax = reading.syntax
    let verb = reading.token(later)
    guard profiles[earlier].isVerb, !profiles[earlier].isHeading, profiles[later].isVerb,
      syntax.relation(verb) == .advcl, VerbGroup(of: verb, in: syntax).form == .infinitive,
      reading.statuses[earlier].status == .occurred,
      VerbGroup(of: reading.token(earlier), in: syntax).isFinite
    else { return false }
    return !profiles[later].patients.shares(with: profiles[earlier].patients)
      && !profiles[later].hasPronounPatient
  }

  /// Whether something was declared, or somebody made, to be otherwise than before: “*declared an emergency* … *declared* the
  /// emergency *over*”, “*was made sergeant* … *being made* a *colonel*”.
  func isDeclaredOtherwise(_ later: Int, than earlier: Int) -> Bool {
    let verbs = [earlier, later].map(reading.token)
    let states = verbs.map(state)
    if verbs.allSatisfy({ Self.declaring.contains(reading.syntax.lemma($0)) }) {
      return states[0] != states[1]
    }
    guard verbs.allSatisfy({ Self.making.contains(reading.syntax.lemma($0)) }),
      let one = states[0], let other = states[1]
    else { return false }
    return one != other
  }

  private static let declaring: Set<String> = ["declare", "pronounce", "proclaim"]

  private static let making: Set<String> = [
    "make", "become", "appoint", "name", "nominate", "elect", "crown", "ordain", "promote",
  ]

  /// The word behind what a verb declares that says how it is to be: “declared the matter *closed*”.
  private func state(_ verb: Int) -> String? {
    let syntax = reading.syntax
    if let state = syntax.dependent(of: verb, .xcomp), state > verb {
      // “*lieutenant*-general”
      return (syntax.dependents(of: state, .compound) + [state]).map(syntax.lower)
        .joined(separator: " ")
    }
    guard let object = syntax.dependent(of: verb, .obj, .nsubjPass) else { return nil }
    let next = max(object, verb) + 1
    return Self.ends.contains(syntax.lower(next)) ? syntax.lower(next) : nil
  }

  /// Words that say that something is over, whatever a tree makes of them.
  private static let ends: Set<String> = [
    "over", "closed", "ended", "finished", "void", "invalid", "resolved", "dead", "open", "lost",
    "safe", "extinct", "complete", "unconstitutional", "unlawful", "illegal",
  ]

  /// Whether what was done to the last or first one is told behind what was done to all: “*ten letters* were *sent* twice … *the
  /// last letter* was *sent* at noon”.
  func isEndOfRow(_ later: Int, behind earlier: Int) -> Bool {
    let syntax = reading.syntax
    guard profiles[earlier].isVerb, profiles[later].isVerb, !profiles[earlier].isHeading,
      let one = theme(of: later), let all = theme(of: earlier), syntax.tag(one) == .nn,
      syntax.tag(all) == .nns, syntax.lemma(one) == syntax.lemma(all)
    else { return false }
    return syntax.dependents(of: one, .amod).contains {
      ["last", "final", "first", "only", "latest", "earliest"].contains(syntax.lower($0))
    }
  }

  /// Whether a note says with a noun alone what has become of a thing: “*Blaze* under control at noon”.
  ///
  /// - Leaves alone: “*Blaze* in the yard at noon.”, which names the thing itself.
  func notesState(_ frame: Int) -> Bool {
    let (syntax, noun) = (reading.syntax, reading.token(frame))
    guard syntax.relation(noun) == .root, syntax.isNoun(noun),
      syntax.dependent(of: noun, .cop) == nil
    else { return false }
    return syntax.dependents(of: noun, .nmod, .obl).contains { word in
      guard let preposition = syntax.preposition(of: word), word > noun else { return false }
      return ["under control", "at end", "in hand", "in check"].contains(
        preposition + " " + syntax.lemma(word))
    }
  }

  /// What a verb tells of: what it was done to, or else what did it.
  private func theme(of frame: Int) -> Int? {
    let arguments = reading.frames[frame].arguments
    return (arguments.first { $0.role == .patient } ?? arguments.first { $0.role == .agent })?.token
  }

  /// Whether a noun with a sense of its own stands behind a verb that does not mean that: “*heard* a shot … the *hearing*”.
  ///
  /// - Leaves alone: “the judge *heard* the appeal … the *hearing*”.
  func isOfOtherSense(_ later: Int, than earlier: Int) -> Bool {
    let syntax = reading.syntax
    let frames = [earlier, later]
    guard let noun = frames.first(where: { syntax.lemma(reading.token($0)) == "hearing" }),
      let verb = frames.first(where: { profiles[$0].isVerb })
    else { return false }
    let token = reading.token(verb)
    let matters = [syntax.dependent(of: token, .obj, .nsubjPass), syntax.head(token)]
      .compactMap { $0 }.map(syntax.lemma)
    return noun != verb
      && !matters.contains(where: {
        [
          "case", "appeal", "claim", "application", "evidence", "petition", "complaint", "motion",
          "charge", "argument", "witness", "matter", "dispute", "challenge",
        ].contains($0)
      })
  }

  /// Whether a verb tells what somebody had to do time and again: “obliged him *to mow* it *every* week”.
  func isToBeRepeated(_ frame: Int) -> Bool {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    guard VerbGroup(of: verb, in: syntax).form == .infinitive, syntax.relation(verb) == .xcomp
    else { return false }
    let words = syntax.extent(of: verb)
    return words.contains {
      $0 > verb
        && ["every", "each", "annually", "yearly", "monthly", "weekly", "daily"]
          .contains(syntax.lower($0))
    }
  }
}

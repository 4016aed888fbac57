import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// The words of a verb that a label needs: “*nearly failed*”, “*would not leave*”.
extension EventLabeller {
  /// Whether a verb can mean to say, think or see, so that a clause behind it is what is said.
  func tells(_ verb: Int) -> Bool {
    let senses = EventLexicon.shared.verbSupersenses(syntax.lemma(verb))
    return [Supersense.verbCommunication, .verbCognition, .verbPerception].contains {
      senses & (1 << (UInt16($0.rawValue) - UInt16(Supersense.verbBody.rawValue))) != 0
    }
  }

  /// The verb with what changes its sense: particle, negation, modal, passive *be*, *to*, *nearly*.
  func verbTokens(_ verb: Int) -> [Int] {
    // “had been *ill-treated*”
    var tokens = isHyphen(verb - 1) ? [verb - 2, verb - 1, verb] : [verb]
    // “*had* the roof *mended*”
    if let causative = syntax.causative(of: verb) { tokens.append(causative.verb) }
    let group = VerbGroup(of: verb, in: syntax)
    let first = syntax.firstConjunct(of: verb)
    if first != verb, group.form == .modal, syntax.subject(of: verb) == nil,
      !syntax.dependents(of: verb, .aux).contains(where: { syntax.tag($0) == .md })
    {
      // “*would* pay and leave”, “*will be* torn down and rebuilt”
      tokens += syntax.dependents(of: first, .aux).filter { syntax.tag($0) == .md }
      if group.isPassive {
        tokens += syntax.dependents(of: first, .auxPass).filter { syntax.tag($0) == .vb }
      }
    }
    let isNominal = !syntax.isVerb(verb)
    let isSequel = isSequel(verb)
    // “*Had* the wind *not* changed”, as it did
    let isTold =
      group.negation != nil
      && reading.frame(at: verb).map {
        reading.statuses[$0].rule == "status.counterfactual"
      } ?? false
    for dependent in syntax.tree.dependents(of: verb) {
      switch syntax.relation(dependent) {
      case .mark where isSequel: break
      case .advmod where isTold && dependent == group.negation: break
      // “had it happened *five hours earlier*”, which did happen
      case .advmod
      where dependent > verb && ["earlier", "later", "sooner"].contains(syntax.lower(dependent))
        && syntax.dependents(of: verb, .aux).contains { syntax.lower($0) == "had" && $0 < verb }
        && syntax.relation(syntax.firstConjunct(of: verb)) == .advcl:
        tokens += syntax.extent(of: dependent)
      case .aux where isTold: break
      // “*Had* the pump *failed*”
      case .aux
      where syntax.lower(dependent) == "had"
        && syntax.subject(of: verb).map { $0 > dependent } ?? false:
        break
      case .auxPass where isSequel: break
      case .compoundPrt, .cop: tokens.append(dependent)
      // “was *beyond* saving”
      case .case where isNominal || syntax.dependent(of: verb, .cop) != nil:
        tokens += markers(of: verb)
      case .aux where syntax.lower(dependent) == "having" && looksPast(verb):
        break  // “*having* sold the boat, she left”, but “*having taken* the boat”
      // “*had been* refused a visa”, which nobody else was
      case .aux where group.isPassive && syntax.dependent(of: verb, .obj) != nil,
        .auxPass where syntax.dependent(of: verb, .obj) != nil:
        tokens.append(dependent)
      case .aux where group.isPerfect && !group.isPassive:
        tokens.append(dependent)
      case .auxPass where syntax.lower(dependent) == "been":
        // “was to *have been* opened”
        if syntax.dependents(of: verb, .aux).contains(where: { syntax.tag($0) == .vb }) {
          tokens.append(dependent)
        }
      case .aux where isGoing(verb):
        tokens.append(dependent)  // “*was* going to be arrested”
      case .aux, .auxPass:
        if syntax.tag(dependent) == .vb || (group.modal != nil && syntax.tag(dependent) != .vbd) {
          tokens.append(dependent)
        }
      case .mark where syntax.tag(dependent) == .to: tokens.append(dependent)
      case .mark where syntax.dependent(of: dependent, .cop) != nil:
        // “was *due to* leave”
        tokens += [dependent] + syntax.dependents(of: dependent, .cop, .fixed, .aux)
      // “*Not* until 1990 was it found”, but “*not a* single letter came”
      case .advmod
      where dependent == group.negation
        && syntax.subject(of: verb).map { $0 > dependent } ?? false:
        if ["a", "an", "one"].contains(syntax.lower(dependent + 1)) {
          tokens += [dependent, dependent + 1]
        }
      case .advmod where dependent == group.negation:
        // “*no longer* works”
        if syntax.lower(dependent) == "longer" { tokens.append(dependent - 1) }
        tokens.append(dependent)
        tokens += syntax.dependents(of: verb, .aux, .auxPass)
      case .advmod where dependent == verb + 1 && Self.isParticle(syntax.lower(dependent)):
        tokens.append(dependent)
      // “*shot dead* two”, “did not *fully* open”
      case .xcomp where isResult(dependent, of: verb),
        .advmod where isResult(dependent, of: verb) || isDegreeDenied(dependent, of: verb):
        tokens.append(dependent)
      case .obl where syntax.lower(dependent) == "nothing" && dependent > verb:
        tokens += markers(of: dependent) + [dependent]  // “came *to nothing*”
      case .obl, .oblUnmarked:
        // “was handed *over* the following week”, where a tree takes the particle for a preposition
        if isTime(dependent), Self.particleVerbs.contains(syntax.lemma(verb)) {
          tokens += markers(of: dependent).filter {
            $0 == verb + 1
              && ["over", "up", "off", "out", "down", "back"].contains(syntax.lower($0))
          }
        }
      case .advmod where Self.approximators.contains(syntax.lower(dependent)):
        tokens.append(dependent)
      // “*all but* collapsed”
      case .advmod where syntax.lower(dependent) == "all" && dependent + 2 == verb:
        tokens += [dependent] + syntax.dependents(of: dependent, .fixed)
      case .advmod
      where isNominal && dependent < verb && Self.degrees.contains(syntax.lower(dependent)):
        tokens.append(dependent)
      default: break
      }
    }
    // “got *no farther*”
    if let degree = Negation.degree(of: verb, in: syntax) { tokens += [degree - 1, degree] }
    if isStranded(verb + 1, behind: verb) { tokens.append(verb + 1) }
    return tokens
  }

  /// Whether a participle by itself reads as a past tense: “*sold*”, but not “*taken*”.
  private func looksPast(_ verb: Int) -> Bool {
    let form = syntax.lower(verb)
    return !form.hasSuffix("en") && !form.hasSuffix("wn")
      && ![
        "begun", "drunk", "sung", "swum", "run", "come", "become", "gone", "done", "torn", "worn",
        "sworn", "drawn", "seen", "been", "rung", "sunk", "overcome",
      ].contains(form)
  }

  /// Whether a verb only says that another will be: “was *going* to be sold”.
  private func isGoing(_ verb: Int) -> Bool {
    syntax.lower(verb) == "going"
      && syntax.dependents(of: verb, .xcomp).contains {
        syntax.dependents(of: $0, .mark).contains { syntax.tag($0) == .to }
      }
  }

  /// How often something was done, where a verb has no object: “lost *five times*”.
  func counts(of verb: Int) -> [LabelPhrase] {
    guard syntax.dependent(of: verb, .obj, .xcomp, .ccomp) == nil else { return [] }
    return syntax.dependents(of: verb, .oblUnmarked).filter {
      $0 > verb && syntax.lower($0) == "times" && syntax.dependent(of: $0, .nummod) != nil
    }.prefix(1).map { times in
      LabelPhrase(tokens: syntax.dependents(of: times, .nummod) + [times])
    }
  }

  /// Adverbs without which a predicate would say something else: “proved *less* stable”, “was *back* in use”.
  private static let degrees: Set<String> = [
    "back", "too", "very", "less", "least", "hardly", "barely",
  ]

  /// Says of a verb that shares the denial of the one before it, or stands behind *nor*, that it was not done.
  ///
  /// “They did not eat or *sleep*” has “did not sleep”, “nor did it *pay*” has “did not pay”, and “not until May did it *pay*”
  /// has “paid”.
  func deny(_ verb: Int, in words: inout LabelWords) {
    guard syntax.isVerb(verb), let negation = Negation.word(of: verb, in: syntax),
      let holder = syntax.head(negation)
    else { return }
    guard !Negation.isLifted(for: verb, in: syntax) else {
      // “*not until May did* it *pay*”
      let did = syntax.dependents(of: verb, .aux).first { syntax.lower($0) == "did" }
      if let did, negation < did, syntax.subject(of: verb).map({ $0 > did }) ?? false {
        words.replace(verb, by: PastTense.form(of: syntax.lemma(verb)))
      }
      return
    }
    // “so as *not to* wake them”
    if syntax.relation(negation) == .fixed, negation < verb {
      words.remove([negation - 2, negation - 1, negation])
      words.replace(negation + 1, by: "not to")
      return
    }
    // “left *rather than* pay”
    if syntax.lower(negation) == "rather", holder == verb {
      words.remove([negation])
      words.replace(verb, by: "did not \(syntax.lemma(verb))")
      return
    }
    guard syntax.isVerb(holder) else { return }
    let own = syntax.dependents(of: verb, .aux, .auxPass, .cop)
    let first = syntax.firstConjunct(of: verb)
    let auxiliaries = own.isEmpty ? syntax.dependents(of: first, .aux, .auxPass, .cop) : own
    let isPair = ["neither", "nor"].contains(syntax.lower(negation))
    if holder == verb, syntax.relation(negation) == .advmod {
      if isPair, !auxiliaries.isEmpty { words.replace(negation, by: "not") }
      return
    }
    guard [.advmod, .cc, .ccPreconj].contains(syntax.relation(negation)) else { return }
    let denial =
      isPair ? (auxiliaries.isEmpty ? "neither" : "not") : syntax.lower(negation)
    words.remove(auxiliaries)
    var shown = auxiliaries.map(syntax.lower) + [syntax.lower(verb)]
    shown.insert(denial == "n't" ? "not" : denial, at: auxiliaries.isEmpty ? 0 : 1)
    words.replace(verb, by: shown.joined(separator: " "))
  }

  /// Tells in the plain past what had been done, since the row itself says when: “Holm *had sold* it” has “sold”.
  ///
  /// - Leaves alone: “*had* not sold it”, “*had* never sold it”, “*had been* sold”, “*had been* selling”, and “*had taken* it”, since *took*
  ///   is no word of the text.
  private func tellPlainly(_ verb: Int, _ frame: Int, in words: inout LabelWords) {
    let auxiliaries = syntax.dependents(of: verb, .aux)
    guard syntax.tag(verb) == .vbn, reading.statuses[frame].status == .occurred,
      auxiliaries.count == 1, ["had", "'d", "’d"].contains(syntax.lower(auxiliaries[0])),
      auxiliaries[0] < verb, words.tokens.contains(auxiliaries[0]),
      PastTense.form(of: syntax.lemma(verb)) == syntax.lower(verb),
      syntax.dependent(of: verb, .auxPass, .cop) == nil,
      VerbGroup(of: verb, in: syntax).negation == nil,
      syntax.dependents(of: verb, .advmod).allSatisfy({
        !Self.ofPerfects.contains(syntax.lower($0))
      })
    else { return }
    words.remove(auxiliaries)
  }

  /// Adverbs that ask for *had*: “had *already* left”.
  private static let ofPerfects: Set<String> = [
    "already", "never", "ever", "yet", "always", "long", "hardly", "barely", "scarcely", "only",
    "just", "nearly", "almost",
  ]

  /// Tells in the past tense what *did* or *only to* says was done: “Holm *did lock* it” has “locked”, “*only to lose* it” has “lost”.
  func tellInPast(_ verb: Int, _ frame: Int, in words: inout LabelWords) {
    tellPlainly(verb, frame, in: &words)
    tellContrary(verb, frame, in: &words)
    guard syntax.tag(verb) == .vb, VerbGroup(of: verb, in: syntax).negation == nil,
      syntax.dependent(of: verb, .auxPass, .cop) == nil
    else { return }
    // “threatened *to leave*, and in May did so”
    if reading.statuses[frame].status == .occurred, isInfinitive(verb),
      let cue = reading.statuses[frame].cue, cue > verb, Ellipsis.isAffirmation(cue, in: syntax)
    {
      words.remove(syntax.dependents(of: verb, .mark))
      words.replace(verb, by: PastTense.form(of: syntax.lemma(verb)))
      return
    }
    let auxiliaries = syntax.dependents(of: verb, .aux)
    guard
      auxiliaries.isEmpty
        ? isSequel(verb) : auxiliaries.allSatisfy({ syntax.lower($0) == "did" })
    else { return }
    words.remove(auxiliaries)
    words.replace(verb, by: PastTense.form(of: syntax.lemma(verb)))
  }

  /// Adds the auxiliaries of a passive; *been* alone, of which another verb has the *had*, is *was*: “had left and *been* fined”.
  func addPassive(of verb: Int, _ subject: Int, to words: inout LabelWords) {
    let auxiliaries = syntax.dependents(of: verb, .aux, .auxPass)
    words.add(auxiliaries)
    if auxiliaries.count == 1, syntax.lower(auxiliaries[0]) == "been" {
      let isSeveral =
        [.nns, .nnps].contains(syntax.tag(subject)) || syntax.lower(subject) == "they"
      words.replace(auxiliaries[0], by: isSeveral ? "were" : "was")
    }
  }

  /// Whether a passive without *was* would say the contrary, since the active needs no object: “the council (was) *refused*”.
  func mayRefuse(_ verb: Int) -> Bool {
    syntax.dependent(of: verb, .obj, .oblAgent, .xcomp, .ccomp) == nil
      && ["refuse", "ask", "pay", "answer", "consult", "sue", "forgive", "interrupt"]
        .contains(syntax.lemma(verb))
  }

  /// Says of what somebody asks for that it is to be: “insisted that the boat *be sold*” has “boat to be sold”.
  func demand(_ verb: Int, in words: inout LabelWords) {
    guard let be = syntax.dependent(of: verb, .auxPass, .cop), syntax.lower(be) == "be",
      be < verb, syntax.dependent(of: verb, .aux) == nil, syntax.marker(of: verb) == "that",
      words.tokens.contains(be)
    else { return }
    words.replace(be, by: "to be")
  }

  /// Says of what should have been done, or was to have been, that it was not: “*should have been held*” has “not held”, “*was to
  /// have begun*” has “did not begin”.
  func belie(_ verb: Int, _ frame: Int, in words: inout LabelWords) {
    let group = VerbGroup(of: verb, in: syntax)
    if reading.statuses[frame].rule == "status.was-to-have", group.isPassive {
      words.add(
        syntax.dependents(of: verb, .aux, .auxPass, .cop).filter {
          ["was", "were"].contains(syntax.lower($0))
        })
    }
    guard ["status.should-have", "status.was-to-have"].contains(reading.statuses[frame].rule),
      syntax.isVerb(verb), group.isPerfect, !group.isProgressive, group.negation == nil,
      syntax.marker(of: verb) != "due",
      // “he was to *have been married* in May” says nothing of whether he ever was.
      !group.isPassive || reading.statuses[frame].rule != "status.was-to-have",
      syntax.dependent(of: verb, .cop) == nil || syntax.dependent(of: verb, .auxPass) != nil
        || syntax.dependents(of: verb, .mark).contains(where: { syntax.tag($0) == .to })
    else { return }
    let verbs = [syntax.firstConjunct(of: verb), verb]
    words.remove(
      verbs.flatMap { syntax.dependents(of: $0, .aux, .auxPass, .cop) }
        + syntax.dependents(of: verb, .mark).filter { syntax.tag($0) == .to })
    let form = syntax.text.form(verb)
    words.replace(verb, by: group.isPassive ? "not \(form)" : "did not \(syntax.lemma(verb))")
  }

  /// Whether a preposition belongs to the passive before it, though a tree gives it to the next phrase: “agreed *to* at
  /// noon”.
  private func isStranded(_ word: Int, behind verb: Int) -> Bool {
    guard word + 1 < syntax.text.tokens.count, syntax.tag(word) == .in,
      syntax.relation(word) == .case, syntax.relation(word + 1) == .case,
      let noun = syntax.head(word), syntax.head(word + 1) == noun,
      ["to", "for", "on", "with", "about", "upon", "of"].contains(syntax.lower(word)),
      syntax.tag(verb) == .vbn, VerbGroup(of: verb, in: syntax).isPassive
    else { return false }
    // “sold *for over* nine crowns”, “sentenced *to between* two and four years”
    return syntax.dependent(of: noun, .nummod) == nil && !isTime(noun)
      || ["by", "in", "at", "on"].contains(syntax.lower(word + 1))
  }

  /// The auxiliaries that headlines leave out: “*has* cancelled” is “cancelled” as well, “*has been* building” is
  /// “building”; “*has* not” and “*has* gone” are not.
  func spareAuxiliaries(of verb: Int) -> [Int] {
    let group = VerbGroup(of: verb, in: syntax)
    guard group.modal == nil, group.negation == nil,
      group.isProgressive
        ? group.isPerfect && group.form != .past : syntax.lower(verb).hasSuffix("ed")
    else { return [] }
    // “denied *having* received it”
    return syntax.dependents(of: verb, .aux, .auxPass).filter {
      syntax.tag($0) != .vb && syntax.lower($0) != "having"
    }
  }

  /// Adverbs without which a label would say what did not happen, or what nobody vouches for: “*nearly* failed”.
  private static let approximators: Set<String> = [
    "nearly", "almost", "hardly", "barely", "scarcely", "rarely", "seldom", "narrowly", "allegedly",
    "reportedly", "probably", "possibly", "perhaps", "supposedly", "apparently", "partly",
    "partially", "unsuccessfully", "virtually", "fatally", "mortally",
  ]

  /// Verbs that hardly stand before a time without a particle: “was *handed* over the following week”.
  private static let particleVerbs: Set<String> = [
    "hand", "take", "turn", "carry", "put", "call", "set", "give", "bring", "pull", "shut",
  ]

  /// Verbs that say nothing without how long: “lasted *nine weeks*”.
  static let lengths: Set<String> = ["last", "spend", "take", "run", "continue", "serve"]

  static func isParticle(_ word: String) -> Bool {
    [
      "over", "back", "up", "out", "off", "down", "away", "in", "on", "aside", "apart", "ahead",
      "through", "together", "forward", "behind", "short", "aground", "ashore", "overboard",
    ].contains(
      word)
  }
}

import EventArguments
import EventMentions
import EventModel
import TextModel

/// Plans of which what is told right behind them says that nothing came.
extension StatusReader {
  /// Returns the deed that somebody *had* planned before a clause with *but* tells what came instead.
  ///
  /// - Reads: “had planned to *sell* it, but her sister objected”, “was going to *close*, but a grant came”.
  /// - Leaves alone: “planned to *sell* it, but her sister objected”, “had planned to *sell* one, but sold all”, “had planned to *sell*
  ///   it, but put it off”.
  func plan(overtakenBy verb: Int) -> Int? {
    guard syntax.relation(verb) == .conj,
      syntax.dependents(of: verb, .cc).contains(where: { syntax.lower($0) == "but" }),
      case let before = syntax.firstConjunct(of: verb), before < verb,
      case let group = VerbGroup(of: before, in: syntax), group.form == .past,
      group.negation == nil, group.modal == nil,
      syntax.lemma(before) == "go" && group.isProgressive
        && Negation.word(of: verb, in: syntax) == nil
        || group.isPerfect
          && ["plan", "intend", "hope", "mean", "want", "expect", "aim", "propose", "wish"]
            .contains(syntax.lemma(before)),
      let deed = syntax.dependent(of: before, .xcomp), deed > before, deed < verb,
      isPlanned(deed) || syntax.lemma(before) == "go", sides[deed] != .future,
      syntax.lemma(verb) != syntax.lemma(deed),
      case let told = VerbGroup(of: verb, in: syntax), told.form == .past, told.modal != "would",
      Ellipsis.deed(doneBy: verb, in: syntax) == nil, governor.classify(verb) != .postponing
    else { return nil }
    return deed
  }

  /// Returns the journey or the like that was fixed for some time before a verb says that nobody went.
  ///
  /// - Reads: “a *tour* was planned for May, but he fell ill and *never went*”, “a *visit* was arranged. She *did not come*”.
  /// - Leaves alone: “a *tour* was planned for May, but he never went *to Rome*”, “a *ball* was planned. He never went”.
  func plan(neverMadeBy verb: Int) -> Int? {
    guard syntax.isVerb(verb), [.root, .conj].contains(syntax.relation(verb)),
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past, group.modal == nil,
      group.negation != nil, !Negation.isLifted(for: verb, in: syntax),
      syntax.dependent(of: verb, .obj, .obl, .oblUnmarked, .xcomp, .ccomp, .advcl) == nil,
      syntax.dependents(of: verb, .advmod).allSatisfy({ Negation.isNegative($0, syntax) }),
      case let lemma = syntax.lemma(verb) == "come" ? "go" : syntax.lemma(verb),
      case let sentence = syntax.sentence(of: verb), sentence >= 0
    else { return nil }
    return [sentence, sentence - 1].lazy.filter { $0 >= 0 }.compactMap { candidate in
      syntax.text.sentences[candidate].tokens.clamped(to: max(0, verb - 60)..<verb).last { noun in
        guard syntax.relation(noun) == .nsubjPass, let fixing = syntax.head(noun), fixing < verb,
          Appointment.fixesDay(syntax.lemma(fixing)),
          VerbGroup(of: fixing, in: syntax).negation == nil,
          case .deed(let verbs)? = PlanNouns.meaning(of: syntax.lemma(noun))
        else { return false }
        return verbs.contains(lemma)
      }
    }.first
  }

  /// The verb that says that what a gerund proposes was not taken up: “*moving* the stall was talked over and *rejected*”.
  ///
  /// - Leaves alone: “*moving* the stall was talked over and approved”.
  mutating func refusal(ofDeed gerund: Int) -> Int? {
    guard syntax.tag(gerund) == .vbg, let first = syntax.head(gerund), gerund < first,
      [.csubj, .csubjPass, .nsubj, .nsubjPass].contains(syntax.relation(gerund)),
      syntax.dependent(of: first, .auxPass) != nil
    else { return nil }
    return ([first] + syntax.dependents(of: first, .conj)).first { verb in
      (isRefusal(verb) || governor.classify(verb) == .negativeImplicative)
        && [.vbn, .vbd].contains(syntax.tag(verb)) && syntax.dependent(of: verb, .obj) == nil
        && status(of: verb).status == .occurred
    }
  }

  /// Whether a verb denies that what it names was done, of what a pronoun takes up: “it was *not settled* by then”.
  func isDenialOfDeed(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), [.root, .conj, .parataxis].contains(syntax.relation(verb)),
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past, group.modal == nil,
      group.negation != nil, !Negation.isLifted(for: verb, in: syntax),
      let subject = syntax.subject(of: verb)
    else { return false }
    return ["it", "he", "she", "they"].contains(syntax.lower(subject))
  }

  /// Whether a verb denies that an order or a promise told before was kept: “the sentence was *never carried out*”.
  ///
  /// - Leaves alone: “a sentence was never carried out”, “the order was never given”.
  func isNeverCarriedOut(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), [.root, .conj, .parataxis].contains(syntax.relation(verb)),
      ["implement", "fulfil", "fulfill", "execute", "honour", "honor", "keep", "enforce", "obey"]
        .contains(syntax.lemma(verb))
        || syntax.lemma(verb) == "carry" && syntax.lower(verb + 1) == "out",
      case let group = VerbGroup(of: verb, in: syntax), group.isPassive, group.modal == nil,
      group.negation != nil, !Negation.isLifted(for: verb, in: syntax),
      let noun = syntax.dependent(of: verb, .nsubjPass)
    else { return false }
    // “*It* was never carried out.”
    if ["it", "they", "this", "that"].contains(syntax.lower(noun)) {
      return syntax.lemma(verb) == "carry" || syntax.lemma(verb) == "implement"
    }
    guard
      syntax.dependent(of: noun, .nmodPoss) != nil
        || syntax.dependents(of: noun, .det).contains(where: {
          ["the", "this", "that", "these", "those"].contains(syntax.lower($0))
        })
    else { return false }
    return [
      "order", "sentence", "promise", "threat", "plan", "pledge", "instruction", "decision",
      "ruling", "demand", "vow", "undertaking", "recommendation", "work",
    ].contains(syntax.lemma(noun))
  }

  /// Whether a clause says only that the day set for something went by: “*the day came* and went”.
  ///
  /// - Leaves alone: “the *guests* came and went”, “the day *came*”.
  func isPassedBy(_ verb: Int) -> Bool {
    guard syntax.lemma(verb) == "come", syntax.isVerb(verb), syntax.lower(verb + 1) == "and",
      syntax.lower(verb + 2) == "went", let subject = syntax.subject(of: verb),
      VerbGroup(of: verb, in: syntax).negation == nil
    else { return false }
    return ["day", "date", "deadline", "hour", "time", "moment", "month", "year", "week"]
      .contains(syntax.lemma(subject)) || Appointment.isDay(subject, in: syntax)
  }

  /// Whether somebody gave up what he had meant to do, and no more is said of it: “*thought* better of it”, “*changed* her mind”,
  /// “was *talked* out of it”.
  ///
  /// - Leaves alone: “*changed* her mind about the price”, “*thought* better of him”.
  func isThoughtBetter(_ verb: Int) -> Bool {
    func reads(_ words: String...) -> Bool {
      words.enumerated().allSatisfy { syntax.lower(verb + 1 + $0.offset) == $0.element }
    }
    return switch syntax.lemma(verb) {
    case "think": reads("better", "of", "it") || reads("better", "of", "that")
    case "decide": reads("against", "it")
    case "back": reads("out") && syntax.lower(verb + 2) != "of"
    case "talk", "argue":
      syntax.tag(verb) == .vbn && (reads("out", "of", "it") || reads("out", "of", "that"))
    case "change":
      syntax.dependent(of: verb, .obj).map { mind in
        ["mind", "minds"].contains(syntax.lower(mind))
          && syntax.dependent(of: mind, .nmod, .acl) == nil
          && !["about", "on", "over", "and"].contains(syntax.lower(mind + 1))
      } ?? false
    default: false
    }
  }
}

import EventMentions
import EventModel
import TextModel

/// Deeds that are only thought or talked of, and what was decided about them.
extension StatusReader {
  /// The verb of thinking or talking that a gerund hangs on.
  ///
  /// - Reads: “*thought* about *selling* it”, “*toyed* with *closing* it”, “*weighed* *leaving*”.
  /// - Leaves alone: “*boasted* of *selling* it”, “*spoke* of *having* sold it”, “*talked* about *growing* up there”, “*thought highly*
  ///   of *selling* it”.
  func thought(of gerund: Int) -> Int? {
    guard syntax.tag(gerund) == .vbg, let verb = syntax.head(gerund), verb < gerund,
      [.advcl, .xcomp, .obl].contains(syntax.relation(gerund)), syntax.isVerb(verb),
      syntax.dependent(of: gerund, .aux) == nil
    else { return nil }
    let lemma = syntax.lemma(verb)
    guard let marker = syntax.dependents(of: gerund, .mark, .case).first else {
      return Self.weighing.contains(lemma)
        && (syntax.relation(gerund) == .xcomp || gerund == verb + 1) ? verb : nil
    }
    switch (lemma, syntax.lower(marker)) {
    case ("think", "of") where Self.esteem.contains(syntax.lower(marker - 1)): return nil
    case ("think", "about"), ("think", "of"), ("dream", "about"), ("dream", "of"), ("toy", "with"),
      ("flirt", "with"), ("muse", "about"), ("worry", "about"), ("joke", "about"),
      ("fantasise", "about"), ("fantasize", "about"), ("argue", "about"), ("argue", "over"),
      ("debate", "about"), ("deliberate", "about"), ("consult", "on"), ("consult", "about"):
      return verb
    case ("talk", "about"), ("talk", "of"), ("speak", "about"), ("speak", "of"):
      return Self.experiences.contains(syntax.lemma(gerund)) ? nil : verb
    default: return nil
    }
  }

  /// How much one may think of what is done already.
  private static let esteem: Set<String> = [
    "highly", "well", "much", "little", "poorly", "badly", "ill",
  ]

  private static let weighing: Set<String> = [
    "weigh", "consider", "contemplate", "mull", "discuss", "debate", "propose", "suggest",
    "recommend", "advocate", "envisage", "entertain", "moot",
  ]

  /// Verbs of what one talks of because it befell one.
  private static let experiences: Set<String> = [
    "grow", "live", "lose", "be", "feel", "have", "find", "see", "hear", "meet", "suffer", "learn",
    "work", "come", "go", "fear", "need", "want", "know", "serve", "fight", "survive",
  ]

  /// Whether a predicate says that somebody decided against what was told right before.
  ///
  /// - Reads: “*decided* against it”, “*rejected* the idea”, “*chose* not to”, “*thought* better of it”.
  /// - Leaves alone: “*rejected* the idea that he had lied”, “*decided* against a loan”.
  func isRejection(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), [.root, .conj, .parataxis].contains(syntax.relation(verb)),
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past || group.isPerfect,
      group.modal == nil, group.negation == nil, !group.isPassive
    else { return false }
    switch syntax.lemma(verb) {
    // “*changed* her *mind*”
    case "change":
      return syntax.dependent(of: verb, .obj).map {
        syntax.lemma($0) == "mind" && syntax.dependent(of: $0, .nmodPoss) != nil
      } ?? false
    case "decide", "choose", "opt", "vote":
      return syntax.dependents(of: verb, .obl).contains {
        syntax.preposition(of: $0) == "against" && isTakingUp($0)
      }
        || syntax.dependents(of: verb, .xcomp).contains {
          Negation.word(of: $0, in: syntax) != nil
            && (syntax.tag($0) == .to || Ellipsis.isProform($0, in: syntax))
        }
    case "reject", "drop", "abandon", "dismiss", "shelve", "discard", "scrap":
      return syntax.dependents(of: verb, .obj).contains(where: isTakingUp)
    case "think":
      return syntax.dependents(of: verb, .advmod).contains { syntax.lower($0) == "better" }
        && syntax.dependents(of: verb, .obl).contains(where: isTakingUp)
    default: return false
    }
  }

  /// Whether a word takes up a deed told before: “*it*”, “the *idea*”.
  private func isTakingUp(_ word: Int) -> Bool {
    if ["it", "this", "that", "doing"].contains(syntax.lower(word)) {
      return syntax.isNoun(word) || [.prp, .dt].contains(syntax.tag(word))
    }
    return ["idea", "plan", "proposal", "scheme", "suggestion", "notion", "thought"]
      .contains(syntax.lemma(word))
      && syntax.dependents(of: word, .det).contains {
        ["the", "this", "that"].contains(syntax.lower($0))
      }
      && syntax.dependent(of: word, .acl, .aclRelcl, .nmod, .amod, .ccomp) == nil
  }

  /// Whether a clause behind a noun tells what was done to it: “a call *the board rejected*”, “an idea that she had *ruled
  /// out*”, but “his fear *the bank would fail*”.
  func isRelative(_ verb: Int, of noun: Int) -> Bool {
    guard syntax.dependent(of: verb, .obj, .ccomp, .xcomp, .nsubjPass, .auxPass) == nil else {
      return false
    }
    let lemma = syntax.lemma(verb)
    if let particle = governor.particle(of: verb),
      Self.dealings.contains(lemma + " " + particle)
    {
      return true
    }
    guard Self.dealings.contains(lemma) else { return false }
    return syntax.marker(of: verb) == "that"
      || syntax.marker(of: verb) == nil
        && syntax.dependents(of: noun, .det).contains { ["a", "an"].contains(syntax.lower($0)) }
  }

  /// What is done to a plan or claim, by verbs that always have an object.
  private static let dealings: Set<String> = [
    "reject", "refuse", "accept", "deny", "dismiss", "ignore", "welcome", "approve", "back",
    "oppose", "support", "endorse", "veto", "shelve", "favour", "favor", "condemn", "discard",
    "rule out", "turn down", "put forward", "draw up", "think up", "work out", "call off",
    "set out", "take up", "bring up", "throw out", "write off", "brush aside", "wave aside",
  ]
}

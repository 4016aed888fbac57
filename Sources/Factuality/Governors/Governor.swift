import EventArguments
import EventMentions
import TextModel

/// The class of a governing word, found from its lemma, particle and idiom.
struct Governor {
  let syntax: Syntax

  /// Returns what a word says about the events it governs; nothing where the lexicon is silent.
  func classify(_ token: Int) -> GovernorClass? {
    let lemma = syntax.lemma(token)
    if ["certain", "clear", "sure", "likely", "guaranteed"].contains(lemma), isDoubted(token) {
      return .believing
    }
    if syntax.tag(token) == .vbn, syntax.dependent(of: token, .auxPass, .cop) != nil,
      let passive = GovernorLexicon.adjective(syntax.lower(token))
    {
      return passive
    }
    if meansTo(token) { return .planning }
    if SetToWork.isTold(by: token, in: syntax) { return .implicative }
    if isSkipped(token) { return .cancelling }
    if Appointment.fixesAnew(lemma) { return .postponing }
    if saysFalsely(token) { return .denying }
    if syntax.isVerb(token) {
      return GovernorLexicon.verb(lemma, particle: particle(of: token))
        ?? GovernorLexicon.adjective(syntax.lower(token))
    }
    if lemma == "date", isOfWhatWas(token) { return nil }
    if syntax.isNoun(token) { return GovernorLexicon.noun(lemma) }
    return GovernorLexicon.adjective(lemma)
  }

  /// Whether a verb says of an event that it was kept from coming: “*averted* a strike”, “a plot was *foiled*”, but “*missed* the
  /// meeting”, which was held, and “*rejected* an offer”, which was made.
  func prevents(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "avoid", "avert", "prevent", "forestall", "escape", "thwart", "foil", "preclude":
      classify(verb) == .negativeImplicative
    default: false
    }
  }

  /// Whether a date is that *of* something, and nobody sets it: “*Date of accident*: 3 May”, “on the *date of* the loss”.
  ///
  /// - Leaves alone: “set a *date of* surgery”, “the *date for* the trial”.
  private func isOfWhatWas(_ date: Int) -> Bool {
    // “*Hearing date*: 3 May”
    if syntax.lower(date + 1) == ":", syntax.dependent(of: date, .compound) != nil { return true }
    return ![.obj, .nsubjPass].contains(syntax.relation(date))
      && syntax.dependents(of: date, .nmod).contains { syntax.preposition(of: $0) == "of" }
  }

  /// Whether somebody said or thought what was not so: “*wrongly* reported that the mayor had fled”.
  private func saysFalsely(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb),
      let kind = GovernorLexicon.verb(syntax.lemma(verb), particle: nil),
      kind == .reporting || kind == .believing
    else { return false }
    return syntax.dependents(of: verb, .advmod).contains {
      ["wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "untruthfully"]
        .contains(syntax.lower($0))
    }
  }

  /// Whether a certainty is denied: “far from *certain*”, “by no means *clear*”, “not *sure*”.
  private func isDoubted(_ token: Int) -> Bool {
    if Negation.word(of: token, in: syntax) != nil { return true }
    guard token >= 2 else { return false }
    switch (syntax.lower(token - 2), syntax.lower(token - 1)) {
    case ("far", "from"), ("anything", "but"), ("no", "means"): return true
    default: return false
    }
  }

  /// Whether a verb tells what somebody or something is for: “*meant* to leave at dawn”, but “that *means* leaving”.
  private func meansTo(_ verb: Int) -> Bool {
    syntax.lemma(verb) == "mean" && syntax.isVerb(verb)
      && syntax.dependents(of: verb, .xcomp, .advcl).contains { complement in
        complement > verb
          && syntax.dependents(of: complement, .mark).contains { syntax.tag($0) == .to }
      }
  }

  /// Whether a verb says that nobody did what was due: “the drill *was skipped*”, but “Ann *skipped* the drill” and
  /// “the drill was skipped *by Ann*”, which others did.
  private func isSkipped(_ verb: Int) -> Bool {
    ["skip", "forgo", "forego", "bypass"].contains(syntax.lemma(verb))
      && syntax.dependent(of: verb, .nsubjPass) != nil
      && syntax.dependent(of: verb, .oblAgent) == nil
  }

  /// The particle of a phrasal verb, or the adverb or preposition that plays its part.
  func particle(of verb: Int) -> String? {
    if let particle = syntax.particle(of: verb) { return particle }
    for dependent in syntax.tree.dependents(of: verb) {
      switch syntax.relation(dependent) {
      case .advmod where [.rp, .rb, .in].contains(syntax.tag(dependent)):
        if ["out", "off", "ahead", "through", "away", "down", "forward"].contains(
          syntax.lower(dependent))
        {
          return syntax.lower(dependent)
        }
      case .obl where dependent > verb:
        if let preposition = syntax.preposition(of: dependent),
          ["for", "of", "about"].contains(preposition)
        {
          return preposition
        }
      default: break
      }
    }
    return nil
  }

  /// Whether a predicate says that its subject came to nothing: “fell through”, “did not come to anything”.
  func saysNothingCame(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "fall":
      ["through", "apart", "victim"].contains(particle(of: verb))
        || syntax.dependents(of: verb, .obj, .xcomp).contains { syntax.lower($0) == "victim" }
        || fallsThrough(verb)
    // “*Nothing came* of it.”
    case "come" where syntax.subject(of: verb).map(syntax.lower) == "nothing":
      syntax.dependents(of: verb, .obl).contains { syntax.preposition(of: $0) == "of" }
    case "come":
      syntax.dependents(of: verb, .obl).contains {
        ["nothing", "naught", "anything", "much", "fruition"].contains(syntax.lower($0))
          && syntax.preposition(of: $0) == "to"
      }
        && (syntax.dependents(of: verb, .obl).contains {
          ["nothing", "naught"].contains(syntax.lower($0))
        } || Negation.word(of: verb, in: syntax) != nil)
    case "go": syntax.dependents(of: verb, .advmod).contains { syntax.lower($0) == "nowhere" }
    case "fizzle", "founder": true
    // “They meant to sell it, but *that never happened*.”
    case "happen", "occur", "materialise", "materialize":
      Negation.word(of: verb, in: syntax) != nil && saysNoMore(verb)
    default: false
    }
  }

  /// Whether a verb with a pronoun stands by itself: “that never happened”, but “it did not happen *until May*”, “it *may* not
  /// happen”, “*if* it does not happen”.
  private func saysNoMore(_ verb: Int) -> Bool {
    guard let pronoun = syntax.dependent(of: verb, .nsubj),
      ["that", "it", "this"].contains(syntax.lower(pronoun)), syntax.tag(pronoun) != .wdt,
      [.root, .conj, .parataxis].contains(syntax.relation(verb)),
      [nil, "will"].contains(VerbGroup(of: verb, in: syntax).modal)
    else { return false }
    return syntax.tree.dependents(of: verb).allSatisfy {
      switch syntax.relation($0) {
      case .nsubj, .aux, .punct, .cc: true
      // “will not happen *this year*”
      case .oblUnmarked: syntax.dependents(of: $0, .det).contains { syntax.lower($0) == "this" }
      case .advmod: Negation.isNegative($0, syntax) || ["now", "then"].contains(syntax.lower($0))
      default: false
      }
    }
  }

  /// Whether *through* right behind a verb governs nothing, whatever the tree: “fell *through* in May”.
  private func fallsThrough(_ verb: Int) -> Bool {
    guard verb + 1 < syntax.text.tokens.count, syntax.lower(verb + 1) == "through" else {
      return false
    }
    guard verb + 2 < syntax.text.tokens.count else { return true }
    switch syntax.tag(verb + 2) {
    case .in, .cc, .comma, .colon, .wrb: return true
    default: return [".", "!", "?"].contains(syntax.lower(verb + 2))
    }
  }

  /// Whether a predicate only says that its subject is, was or will be: “take place”, “begin”, “be held”.
  func saysItTookPlace(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "take": CourseVerb.takesPlace(verb, in: syntax)
    case "happen", "occur", "begin", "start", "resume", "continue", "follow", "end", "last", "open",
      "proceed", "materialise", "materialize", "finish", "conclude", "ensue", "run", "forthcoming":
      true
    case "appear", "arrive": Negation.word(of: verb, in: syntax) != nil
    case "go": ["ahead", "on"].contains(particle(of: verb))
    case "get":
      // “never *got under way*”, “*got off the ground*”
      syntax.dependents(of: verb, .obl, .advmod, .xcomp, .obj).contains {
        ["way", "underway", "going", "started", "ground"].contains(syntax.lower($0))
      }
    // A treaty that “never *came into* force” had been signed.
    case "come":
      syntax.dependent(of: verb, .obj) == nil && !saysNothingCame(verb)
        && syntax.lower(verb + 1) != "into"
    case "hold", "stage", "convene", "launch", "conduct", "complete", "carry", "call", "make",
      "grant", "sign", "reach", "undertake", "play", "perform", "deliver", "fight",
      _ where Appointment.fixesDay(syntax.lemma(verb)):
      ((syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb)))
        .map { syntax.relation($0) == .nsubjPass } ?? false
        || Appointment.isFixed(by: verb, in: syntax))
        && !syntax.dependents(of: verb, .advmod).contains { syntax.lower($0) == "back" }
        // “the review was *made public*”
        && syntax.dependent(of: verb, .xcomp).map { syntax.tag($0) != .jj } ?? true
    case "be": syntax.dependent(of: verb, .expl) != nil
    default: false
    }
  }
}

import EventMentions
import EventModel
import ISO8601
import Language
import TextModel

/// Events that modal verbs tell of.
extension StatusReader {
  /// What *ought to have* been was not, and what *ought not to have* been was.
  ///
  /// - Leaves alone: “*ought to* be here by noon”.
  func owed(_ token: Int) -> StatusReading? {
    guard syntax.relation(token) == .xcomp, let modal = syntax.head(token), modal < token,
      syntax.lower(modal) == "ought",
      syntax.dependents(of: token, .aux).contains(where: { syntax.lower($0) == "have" })
    else { return nil }
    let isDenied = (modal..<token).contains { ["not", "n't", "never"].contains(syntax.lower($0)) }
    return .init(isDenied ? .occurred : .negated, rule: "status.should-have", cue: modal)
  }

  /// What a modal verb makes of an event.
  func modalStatus(_ modal: String, _ token: Int, _ group: VerbGroup) -> StatusReading {
    if isContrary(token, group) { return .init(.negated, rule: "status.contrary") }
    switch modal {
    case "will", "shall":
      if hasCondition(token) { return .init(.possible, rule: "status.will-if") }
      let isGuess = group.isPerfect && !hasDeadline(token)
      return .init(isGuess ? .possible : .planned, rule: "status.will")
    case "should" where group.isPerfect:
      return .init(.negated, rule: "status.should-have")
    case "would":
      if group.isPerfect {
        return .init(hasCondition(token) ? .negated : .possible, rule: "status.would-have")
      }
      if hasCondition(token) { return .init(.possible, rule: "status.would-if") }
      if sides[token] != .future,
        syntax.dependents(of: token, .advmod).contains(where: {
          ["later", "eventually", "subsequently", "soon"].contains(syntax.lower($0))
            && !isLimit($0)
            // “would open in May, and to cars *a month later*”
            && syntax.dependent(of: $0, .oblUnmarked, .nmodUnmarked, .advcl) == nil
        })
      {
        return .init(.occurred, rule: "status.future-in-past")
      }
      // “On Sundays he *would often walk* to the sea”
      if sides[token] != .future, [.root, .conj].contains(syntax.relation(token)),
        syntax.dependents(of: token, .advmod).contains(where: {
          ["often", "sometimes", "usually", "regularly", "frequently"].contains(syntax.lower($0))
        })
      {
        return .init(.occurred, rule: "status.habit")
      }
      if tellsWhatCame(token) || isSetLater(syntax.firstConjunct(of: token)) {
        return .init(.occurred, rule: "status.future-in-past")
      }
      // “said that she *would stay*”, “said that she was ill and *would stay*”
      let first = syntax.firstConjunct(of: token)
      // “an *undertaking* that she *would stay*”
      if let head = syntax.head(first),
        syntax.relation(first) == .ccomp
          || syntax.relation(first) == .acl && governor.classify(head) == .planning,
        first == token || syntax.subject(of: token) == nil,
        governor.classify(head) == .reporting || governor.classify(head) == .planning
      {
        return .init(.planned, rule: "status.would-reported")
      }
      if let terms = terms(before: token) {
        return .init(.planned, rule: "status.would-agreed", cue: terms)
      }
      if syntax.dependents(of: token, .advmod).contains(where: isLimit) {
        return .init(.planned, rule: "status.would-by")
      }
      return .init(.possible, rule: "status.would")
    // “The crowd *could hear* the bells”
    case "could" where !group.isPerfect && !hasCondition(token) && isPerceived(token):
      return .init(.occurred, rule: "status.perceived")
    case "could" where isDelayed(token, group):
      return .init(.occurred, rule: "status.could-not-until", cue: group.negation)
    case "could" where isForestalled(token):
      return .init(.negated, rule: "status.before-could")
    case "could" where syntax.relation(token) == .advcl && syntax.marker(of: token) == "before":
      return .init(.possible, rule: "status.before-could")
    default: return .init(.possible, rule: "status.modal")
    }
  }

  /// Whether an adverb only says by when something is to be: “no *later* than 4 May”.
  private func isLimit(_ adverb: Int) -> Bool {
    ["later", "sooner", "earlier"].contains(syntax.lower(adverb))
      && ["no", "not"].contains(syntax.lower(adverb - 1)) && syntax.lower(adverb + 1) == "than"
  }

  /// Whether a verb tells what is to be done by a time: “*will have mended* it *by June*”.
  ///
  /// - Leaves alone: “will have left *by now*”, “will have left”, which is a guess.
  private func hasDeadline(_ verb: Int) -> Bool {
    sides[verb] == .future
      || sides[verb] != .past
        && syntax.dependents(of: verb, .obl).contains {
          ["by", "before", "within"].contains(syntax.preposition(of: $0))
            && !["now", "then"].contains(syntax.lower($0))
        }
  }

  /// The noun of agreeing or promising in the clause before a colon whose terms a clause behind it tells: “a *truce* was made: both
  /// *would leave*”, “gave a *pledge*: it *would mend* the roof and *paint* it”.
  ///
  /// - Leaves alone: “a truce was made; both would leave”, “the room was full: nobody would leave”.
  private func terms(before token: Int) -> Int? {
    let first = syntax.subject(of: token) == nil ? syntax.firstConjunct(of: token) : token
    guard [.parataxis, .ccomp, .conj].contains(syntax.relation(first)),
      let main = syntax.head(first), main < token,
      (main..<token).contains(where: { syntax.lower($0) == ":" })
    else { return nil }
    return syntax.dependents(of: main, .nsubj, .nsubjPass, .obj).first {
      [
        "agreement", "compromise", "deal", "truce", "settlement", "pact", "bargain", "formula",
        "arrangement", "accord", "undertaking", "promise", "pledge", "commitment", "assurance",
        "contract", "treaty", "vow",
      ].contains(syntax.lemma($0))
    }
  }

  /// Whether a verb tells what something agreed or ordered says is to be done: “*under the deal* the firm *would pay*”.
  func isUnderTerms(_ verb: Int) -> Bool {
    VerbGroup(of: verb, in: syntax).modal == "would"
      && syntax.dependents(of: verb, .obl).contains { syntax.preposition(of: $0) == "under" }
  }

  /// Whether a verb of the present tells what a law or an agreement provides: “*under the act*, an owner *pays* a fee”.
  ///
  /// - Leaves alone: “*under the bridge* a man sells tea”, “under the act, he paid a fee”.
  func isProvided(_ verb: Int, _ group: VerbGroup) -> Bool {
    !group.isProgressive
      && syntax.dependents(of: syntax.firstConjunct(of: verb), .obl).contains {
        syntax.preposition(of: $0) == "under" && Self.provisions.contains(syntax.lemma($0))
      }
  }

  private static let provisions: Set<String> = [
    "law", "statute", "act", "rule", "regulation", "code", "constitution", "treaty", "agreement",
    "deal", "contract", "plan", "scheme", "proposal", "bill", "policy", "term", "provision",
    "convention", "clause", "charter", "measure", "legislation", "ordinance",
  ]

  /// Whether somebody could not do a thing until a time told, when he did: “*could not be opened until* May”.
  ///
  /// - Leaves alone: “said that it could not be opened until May”, “could not have opened until May”, “could not be opened”,
  /// “could not leave until she had paid”.
  private func isDelayed(_ token: Int, _ group: VerbGroup) -> Bool {
    guard !group.isPerfect, group.negation != nil, sides[token] != .future,
      !hasCondition(token), [.root, .conj, .aclRelcl].contains(syntax.relation(token)),
      [.root, .aclRelcl, .conj].contains(syntax.relation(syntax.firstConjunct(of: token)))
    else { return false }
    return Negation.isLifted(for: token, in: syntax)
      && syntax.dependents(of: token, .obl, .oblUnmarked).contains {
        $0 > token && ["until", "till"].contains(syntax.preposition(of: $0))
      }
  }

  /// Whether something came before somebody could do a thing: “was shot *before* he *could speak*”.
  ///
  /// - Leaves alone: “waited a year *before* he *could* speak”, “it took a year before he could speak”, when he could at last.
  private func isForestalled(_ token: Int) -> Bool {
    guard syntax.relation(token) == .advcl, let main = syntax.head(token), main < token,
      syntax.isVerb(main), syntax.subject(of: token) != nil,
      let marker = syntax.dependents(of: token, .mark).first(where: {
        syntax.lower($0) == "before"
      }), syntax.dependent(of: marker, .advmod, .oblUnmarked) == nil,
      case let group = VerbGroup(of: main, in: syntax), group.form == .past,
      group.negation == nil,
      ![
        "take", "wait", "be", "need", "have", "train", "study", "work", "practise", "practice",
        "spend", "last", "pass", "elapse",
      ].contains(syntax.lemma(main))
    else { return false }
    return !(main + 1..<marker).contains {
      ["year", "month", "week", "day", "hour", "minute", "time", "long"].contains(syntax.lemma($0))
    }
  }

  /// Whether a verb tells what was seen or heard in a story: “*could be seen*”, but “could see prices *rise*”.
  private func isPerceived(_ token: Int) -> Bool {
    ["see", "hear", "smell"].contains(syntax.lemma(token)) && sides[token] != .future
      && syntax.dependent(of: token, .xcomp, .ccomp) == nil
      && [.root, .conj, .aclRelcl].contains(syntax.relation(token))
      && !syntax.dependents(of: token, .obl).contains { syntax.preposition(of: $0) == "as" }
  }

  /// Whether a history says of what somebody would do that it was later: “in *later* years she *would sell* her songs herself”.
  ///
  /// - Leaves alone: “he said that in later years she *would sell* them”.
  private func isSetLater(_ verb: Int) -> Bool {
    guard [.root, .parataxis].contains(syntax.relation(verb)), sides[verb] != .future,
      syntax.text.document.created == nil
    else { return false }
    return syntax.dependents(of: verb, .obl).contains { phrase in
      ["in", "over", "during", "for"].contains(syntax.preposition(of: phrase))
        && syntax.dependents(of: phrase, .amod).contains {
          ["later", "subsequent", "following", "ensuing", "succeeding", "future"]
            .contains(syntax.lower($0))
        }
    }
  }

  /// Whether *would* or *was to* looks ahead from where a history is: “the mill *would become* the town's largest”, “moved to Bern, which
  /// *would remain* its seat”, “it *would collapse* in 1907”, “Hale, who *would succeed* him”.
  ///
  /// A text that says when it was written may speak of what is still open, unless a year before it is named; and so may *I* and *we*, a
  /// quotation, a condition (“*otherwise* it would fall”), and whoever tells what a plan or bill would do.
  func tellsWhatCame(_ token: Int) -> Bool {
    let year = yearNamed(with: token)
    let written = syntax.text.document.created?.year
    guard written == nil || year.map({ $0 < written ?? 0 }) ?? false,
      [.root, .conj, .parataxis, .aclRelcl, .advcl].contains(syntax.relation(token)),
      case let first = syntax.firstConjunct(of: token),
      case let isAside = goesOn(first, dated: year != nil),
      isAside || [.root, .parataxis].contains(syntax.relation(first)),
      Self.comings.contains(syntax.lemma(token))
        || (isAside || year != nil) && Self.mishaps.contains(syntax.lemma(token))
        || isAside && Self.outcomes.contains(syntax.lemma(token))
        || isDelayed(token, VerbGroup(of: token, in: syntax)) || isGoingOn(token),
      let subject = syntax.subject(of: token)
        ?? syntax.subject(of: first),
      !["i", "we", "you", "this", "there"].contains(syntax.lower(subject)),
      year != nil || !["it", "that"].contains(syntax.lower(subject)),
      ![.planning, .wishing].contains(GovernorLexicon.noun(syntax.lemma(subject)))
    else { return false }
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    return !syntax.text.sentences[sentence].tokens.contains {
      [.openQuote, .closeQuote].contains(syntax.tag($0))
        || ["otherwise", "without", "if", "unless", "like", "rather", "ideally"].contains(
          syntax.lower($0))
    }
  }

  /// Whether somebody *would go on to* do a thing, which only who knows the end says.
  private func isGoingOn(_ verb: Int) -> Bool {
    syntax.lemma(verb) == "go" && syntax.lower(verb + 1) == "on"
      && syntax.dependents(of: verb, .xcomp, .advcl).contains { syntax.tag($0) == .vb }
  }

  /// The year that a phrase of a clause names: “would burn *in 1922*”.
  private func yearNamed(with verb: Int) -> Int? {
    for phrase in syntax.dependents(of: verb, .obl, .oblUnmarked)
    where ["in", "on", "of"].contains(syntax.preposition(of: phrase) ?? "in") {
      for word in syntax.extent(of: phrase) where syntax.tag(word) == .cd {
        if let year = Int(syntax.lower(word)), 1000...2100 ~= year { return year }
      }
    }
    return nil
  }

  /// Whether a clause behind a comma, or about where somebody had come to, goes on about a noun of a main clause in the past: “met
  /// Holt, *who would become* his heir”, “left for Bern, where she *would die*”.
  private func goesOn(_ clause: Int, dated: Bool) -> Bool {
    guard [.aclRelcl, .advcl].contains(syntax.relation(clause)), let noun = syntax.head(clause),
      noun < clause,
      let relative = (noun + 1..<clause).first(where: {
        ["who", "which", "where", "whose"].contains(syntax.lower($0))
      }),
      syntax.tag(relative - 1) == .comma
        || dated && syntax.lower(relative) == "who"
          && syntax.dependents(of: noun, .det).contains(where: { syntax.lower($0) == "the" }),
      syntax.relation(clause) == .aclRelcl || syntax.lower(relative) == "where"
    else { return false }
    var main = noun
    for _ in 0..<6 where !syntax.isVerb(main) { main = syntax.head(main) ?? main }
    return [.root, .conj].contains(syntax.relation(main)) && syntax.isVerb(main)
      && VerbGroup(of: main, in: syntax).form == .past
  }

  /// Verbs of what became of somebody or something.
  private static let comings: Set<String> = [
    "become", "remain", "prove", "last", "live", "die", "serve", "spend",
  ]

  /// Verbs of mishaps, which nobody plans.
  private static let mishaps: Set<String> = [
    "collapse", "burn", "sink", "crash", "perish", "kill", "fall", "drown", "explode", "capsize",
  ]

  /// Verbs of how things turned out for whom or what a clause puts in: “Hale, who would *succeed* him”.
  private static let outcomes: Set<String> = [
    "win", "lose", "succeed", "marry", "resign", "return", "destroy", "discover", "bear", "defeat",
    "betray", "divorce", "survive", "fail", "regret", "meet", "lead", "retire", "flee", "outlive",
  ]
}

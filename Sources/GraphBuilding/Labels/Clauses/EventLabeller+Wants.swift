import EventArguments
import EventMentions
import Language
import TextModel

/// What verbs say little without: “was *accused of fraud*”, “*put back to* May”, “*shot dead*”.
extension EventLabeller {
  /// Whether a verb says little without the phrase that its preposition opens: “*focused* on trade”, “was *accused* of
  /// fraud”.
  func needs(_ phrase: Int, _ verb: Int) -> Bool {
    guard phrase > verb, let preposition = syntax.preposition(of: phrase) else { return false }
    return switch preposition {
    case "on", "upon":
      ["focus", "concentrate", "depend", "rely", "insist", "embark", "centre", "center", "hinge"]
        .contains(syntax.lemma(verb))
    case "of":
      ["accuse", "convict", "acquit", "suspect", "consist", "deprive", "dispose", "approve"]
        .contains(syntax.lemma(verb))
    case "across": syntax.lemma(verb) == "come"
    case "for": syntax.lemma(verb) == "send" && syntax.dependent(of: verb, .obj) == nil
    // “left them *without a roof*”, which nobody left
    case "without": syntax.lemma(verb) == "leave"
    case "with" where syntax.lemma(verb) == "leave": syntax.dependent(of: verb, .obj) != nil
    case "with": ["charge", "deal", "cope", "comply", "part"].contains(syntax.lemma(verb))
    case "to":
      ["amount", "belong", "refer", "resort", "admit", "object"].contains(syntax.lemma(verb))
    case "from": ["suffer", "differ", "refrain", "recover"].contains(syntax.lemma(verb))
    default: false
    }
  }

  /// Whether a verb does not say what it came to without the phrase that its preposition opens: “rated the kitchen *as filthy*”,
  /// “flew two of them *to Oslo*”.
  ///
  /// What is needed is wanted as well, but what is wanted may be left out where there is no room.
  func wants(_ phrase: Int, _ verb: Int) -> Bool {
    guard phrase > verb, let preposition = syntax.preposition(of: phrase) else { return false }
    // “walked *out on to the terrace*”, “ran *out of money*”
    let begin = syntax.extent(of: phrase).lowerBound
    if begin == verb + 2, Self.isParticle(syntax.lower(verb + 1)), syntax.head(verb + 1) == verb,
      ["of", "to", "into", "onto", "on"].contains(preposition)
    {
      return preposition != "on" || syntax.lower(begin + 1) == "to"
    }
    return Self.wanted[preposition]?.contains(syntax.lemma(verb)) ?? false
  }

  private static let wanted: [String: Set<String>] = [
    "as": [
      "rate", "grade", "rank", "appoint", "choose", "pick", "select", "nominate", "list", "class",
      "register", "pose",
    ],
    "to": [
      "put", "send", "fly", "move", "transfer", "take", "bring", "return", "deport", "evacuate",
      "change", "convert", "promote", "confine", "sentence", "condemn",
      "restore", "attribute",
    ],
    "into": [
      "turn", "divide", "split", "merge", "convert", "transform", "crash", "break", "burst", "fall",
      "plunge", "force", "put", "translate", "change",
    ],
    "for": [
      "fine", "criticise", "criticize", "blame", "apply", "advertise", "ask", "call", "search",
      "wait", "mistake", "apologise", "apologize", "prosecute", "punish", "campaign", "vote", "opt",
    ],
    "of": ["warn", "inform", "notify", "run", "assure", "die", "rob", "strip", "clear", "cure"],
    "on": ["blame", "agree", "vote", "impose", "inflict"],
    "with": ["replace", "merge", "collide", "provide", "supply", "diagnose", "infect", "credit"],
    "from": [
      "remove", "bar", "ban", "separate", "withdraw", "exclude", "expel", "release", "rescue",
    ],
    "against": ["vote", "warn", "rule", "protest", "appeal", "testify"],
    "about": ["warn", "complain", "lie"],
    "in": ["result", "end", "culminate", "merge"],
  ]

  /// Whether whom a verb tells something gives way to what it tells: “told *the board* that the mole would crack”.
  func isAddressee(_ object: Int, of verb: Int) -> Bool {
    Self.tellings.contains(syntax.lemma(verb))
      && saying(of: verb).contains { clause in
        // “tells *the court* of a shot the night he left”
        clause > object
          && syntax.dependents(of: clause, .mark).contains { syntax.lower($0) == "that" }
          || syntax.extent(of: clause).lowerBound == object + 1
      } && syntax.dependent(of: verb, .auxPass) == nil
  }

  /// Verbs of telling somebody something.
  private static let tellings: Set<String> = [
    "tell", "inform", "warn", "assure", "notify", "advise", "remind",
  ]

  /// The clauses of what is said; a tree may take them for a relative clause of whom it is said to: “told the *owners* that it *was*
  /// sound”.
  func saying(of verb: Int) -> [Int] {
    let clauses = syntax.dependents(of: verb, .ccomp)
    guard clauses.isEmpty,
      Self.tellings.contains(syntax.lemma(verb))
        || ["convince", "persuade"].contains(syntax.lemma(verb))
    else { return clauses }
    return syntax.dependents(of: verb, .obj, .iobj).filter { $0 > verb }.flatMap { object in
      syntax.dependents(of: object, .aclRelcl).filter { clause in
        syntax.subject(of: clause).map { $0 > object && !isRelative($0) } ?? false
          && syntax.dependents(of: clause, .mark).contains { syntax.lower($0) == "that" }
          && (syntax.dependent(of: clause, .obj, .cop, .auxPass, .xcomp) != nil)
      }
    }
  }

  /// How full a noun that says nothing without what it is of may be shown: “over the *size of the* (large) *debt*”.
  func relationalSteps(of noun: Int) -> [LabelPhrase.Fullness] {
    ["middle", "course", "start", "end", "event", "day"].contains(syntax.lemma(noun))
      ? [.full] : [.full, .terse]
  }

  /// Whether a verb is done to do what another says: “must repay it, which she *offered to do*”.
  func isDoingSo(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .xcomp).contains { Ellipsis.isOfWhich($0, in: syntax) }
  }

  /// The infinitive with its object that a relative clause ending in *to do* takes up: “must *repay the loan*, which she offered to
  /// do”.
  func takenUp(_ noun: Int, by verb: Int) -> [LabelPhrase] {
    guard syntax.relation(noun) == .obj, let deed = syntax.head(noun), syntax.tag(deed) == .vb,
      let aim = syntax.dependents(of: verb, .xcomp).first,
      case let to = syntax.dependents(of: aim, .mark), !to.isEmpty
    else { return [] }
    return [
      LabelPhrase(
        tokens: to + [deed], heads: [noun], place: .last, steps: [.near, .plain, .bare, .alone],
        isEssential: true)
    ]
  }

  /// The infinitive without which a verb in another phrase says nothing: “for *failing to mend* it”.
  func mainVerb(behind verb: Int) -> Int? {
    guard
      [
        "fail", "refuse", "try", "attempt", "agree", "decline", "help", "want", "plan", "seek",
        "intend", "promise", "threaten", "manage", "need", "wish",
      ].contains(syntax.lemma(verb))
    else { return nil }
    return syntax.dependents(of: verb, .xcomp).first { $0 > verb && isInfinitive($0) }
  }

  /// Whether an adjective right behind a verb says what it did: “*shot dead* two”, “burned *alive*”.
  func isResult(_ adjective: Int, of verb: Int) -> Bool {
    adjective == verb + 1 && ["dead", "alive", "open", "shut"].contains(syntax.lower(adjective))
      && [
        "shoot", "burn", "bury", "strike", "beat", "blow", "break", "force", "slam", "push", "pull",
        "take", "capture", "catch", "skin", "bolt", "prise",
      ].contains(syntax.lemma(verb))
  }

  /// Whether only a degree of what a verb tells is denied: “did not *fully* open”.
  func isDegreeDenied(_ adverb: Int, of verb: Int) -> Bool {
    guard adverb < verb, let denial = VerbGroup(of: verb, in: syntax).negation, denial < adverb
    else { return false }
    return [
      "fully", "completely", "entirely", "wholly", "totally", "immediately", "properly", "only",
      "formally", "directly", "always", "necessarily", "initially",
    ].contains(syntax.lower(adverb))
  }
}

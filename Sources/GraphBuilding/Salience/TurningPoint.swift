import EventArguments
import TextModel

/// Tells the words for what changes a story's course, “*died*”, “*walked out*”, “the *verdict*”, from those that hardly tell of
/// anything by themselves: “*stayed*”, “*went on*”, “*looked*”.
enum TurningPoint {
  /// Whether a verb or noun tells of a death, judgment, vote, strike, accident, agreement or another turn.
  static func isTold(by token: Int, in syntax: Syntax) -> Bool {
    let lemma = syntax.lemma(token).lowercased()
    guard syntax.isVerb(token) else { return nouns.contains(lemma) }
    if isCourse(token, lemma, syntax) { return true }
    guard let particle = particle(of: token, in: syntax) else {
      // “*failed* to reach it”, “*agreed* to see him”: the other verb tells what.
      return verbs.contains(lemma)
        ? syntax.dependent(of: token, .xcomp) == nil
        : isFinding(token, lemma, syntax)
    }
    return phrasalVerbs.contains("\(lemma) \(particle)")
  }

  /// Whether a court says who is right: “*found* for the widow”, “*found* him guilty”.
  private static func isFinding(_ verb: Int, _ lemma: String, _ syntax: Syntax) -> Bool {
    lemma == "find"
      && (syntax.dependents(of: verb, .xcomp).contains { syntax.lower($0) == "guilty" }
        || syntax.dependent(of: verb, .obj) == nil
          && syntax.dependents(of: verb, .obl).contains {
            ["for", "against"].contains(syntax.preposition(of: $0))
          })
  }

  /// Whether a verb says only that something went on, was in a place or was thought of.
  static func isLight(_ token: Int, in syntax: Syntax) -> Bool {
    syntax.isVerb(token) && particle(of: token, in: syntax) == nil
      && lightVerbs.contains(syntax.lemma(token).lowercased())
      && !isCourse(token, syntax.lemma(token).lowercased(), syntax)
  }

  /// Whether a verb says that a turn came or went: “the *verdict came* in May”, “the *siege lasted* a year”.
  private static func isCourse(_ verb: Int, _ lemma: String, _ syntax: Syntax) -> Bool {
    guard
      ["come", "follow", "begin", "start", "happen", "last", "end", "continue"].contains(lemma),
      let subject = syntax.subject(of: verb)
    else { return false }
    return syntax.isNoun(subject) && nouns.contains(syntax.lemma(subject).lowercased())
  }

  private static func particle(of verb: Int, in syntax: Syntax) -> String? {
    syntax.particle(of: verb)
      ?? syntax.dependents(of: verb, .advmod).map(syntax.lower).first {
        ["aside", "away", "back", "down", "in", "off", "out", "over", "through", "together", "up"]
          .contains($0)
      }
  }

  private static let verbs: Set<String> = [
    // Life and death
    "bear", "marry", "divorce", "die", "kill", "drown", "perish", "murder", "assassinate",
    "execute", "hang", "shoot", "stab",
    "poison", "wound", "bury", "disappear", "vanish", "emigrate", "retire",
    // Courts
    "arrest", "detain", "charge", "indict", "plead", "convict", "acquit", "sentence", "jail",
    "imprison", "release", "free",
    "fine", "ban", "rule", "appeal", "sue", "uphold", "overturn", "quash", "reverse", "annul",
    "pardon", "extradite", "adjourn",
    "award",
    // Offices and votes
    "elect", "vote", "appoint", "succeed", "resign", "dismiss", "sack", "suspend", "oust",
    "overthrow", "depose", "abdicate",
    "ratify", "veto", "approve", "reject", "refuse", "decline", "abolish", "revoke", "declare",
    "announce", "grant", "reinstate", "restore",
    "dissolve", "withdraw",
    // Work and trade
    "strike", "buy", "sell", "acquire", "merge", "launch", "found", "open", "close", "shut",
    "reopen", "resume", "default",
    "bankrupt", "devalue", "collapse", "publish", "patent", "discover", "invent", "identify",
    "complete", "demolish",
    // War and crime
    "attack", "invade", "storm", "bomb", "besiege", "capture", "recapture", "seize", "occupy",
    "surrender", "capitulate", "defeat",
    "win", "mutiny", "rebel", "revolt", "desert", "escape", "flee", "hijack", "kidnap", "ambush",
    "expel", "deport", "destroy",
    // Accidents
    "crash", "sink", "explode", "derail", "capsize", "collide", "burn", "flood", "erupt", "fail",
    "rupture", "ignite",
    "evacuate", "rescue",
    // Agreements and what comes to nothing
    "sign", "agree", "settle", "warn", "cancel", "abandon", "postpone", "defer",
  ]

  private static let phrasalVerbs: Set<String> = [
    "blow up", "break down", "break off", "break out", "call off", "close down", "fall through",
    "give up", "lay off", "lock out", "pull out",
    "put off", "set aside", "shut down", "stand down", "step down", "strike down", "swear in",
    "take off", "take over",
    "throw out", "turn down", "walk out",
  ]

  private static let nouns: Set<String> = [
    "accident", "acquittal", "agreement", "armistice", "arrest", "assassination", "attack",
    "ballot", "bankruptcy", "battle",
    "birth", "ceasefire", "closure", "collapse", "collision", "conviction", "coup", "crash",
    "death", "default", "derailment",
    "devaluation", "disappearance", "earthquake", "election", "eruption", "evacuation", "execution",
    "explosion", "fire", "flood",
    "hijacking", "inquest", "invasion", "kidnapping", "killing", "launch", "lockout", "marriage",
    "merger", "murder", "mutiny",
    "raid", "referendum", "rescue", "resignation", "revolution", "ruling", "sentence", "siege",
    "sinking", "strike", "surrender",
    "takeover", "treaty", "trial", "truce", "uprising", "verdict", "victory", "vote", "walkout",
    "wedding",
  ]

  private static let lightVerbs: Set<String> = [
    "add", "argue", "call", "cheer", "come", "consider", "continue", "describe", "do", "enjoy",
    "expect", "explain", "face", "feel",
    "follow", "forget", "get", "go", "happen", "have", "hope", "insist", "keep", "know", "last",
    "laugh", "learn", "let", "lie",
    "like", "listen", "live", "look", "maintain", "make", "mean", "need", "note", "owe", "own",
    "prove", "put", "remain",
    "remember", "run", "say", "see", "seek", "seem", "show", "sit", "smile", "sound", "speak",
    "spend", "stand", "stay",
    "suggest", "talk", "tell", "tend", "think", "try", "turn", "use", "wait", "want", "watch",
    "work",
  ]
}

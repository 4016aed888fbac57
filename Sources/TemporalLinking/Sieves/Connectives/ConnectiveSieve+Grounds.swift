import EventArguments
import TextModel

/// What was done because of what had happened before, though no word but *when* or *for* says so.
extension ConnectiveSieve {
  /// Whether something was called off when its clause happened: “*was put off* when the bridge *fell*”.
  ///
  /// - Leaves alone: “The meeting *ended* when the chairman *left*”, which came together.
  func callsOff(_ verb: Int, ahead clause: Int, _ syntax: Syntax) -> Bool {
    guard verb < clause, VerbGroup(of: verb, in: syntax).isSimplePast,
      VerbGroup(of: clause, in: syntax).isSimplePast
    else { return false }
    switch (syntax.lemma(verb), syntax.particle(of: verb)) {
    case ("call", "off"), ("put", "off"), ("put", "back"), ("rule", "out"), ("break", "off"):
      return true
    case (let lemma, _): return Self.stopping.contains(lemma)
    }
  }

  private static let stopping: Set<String> = [
    "postpone", "cancel", "abandon", "adjourn", "scrap", "shelve", "defer", "delay", "suspend",
    "drop", "abort", "curtail",
  ]

  /// Whether what was so lasted until the time of its clause: “*taught* there until 1950, when the school *closed*”.
  func lasts(_ verb: Int, untilThen when: Int, _ syntax: Syntax) -> Bool {
    guard verb < when, VerbGroup(of: verb, in: syntax).isSimplePast else { return false }
    return syntax.dependents(of: verb, .obl, .oblUnmarked).contains { phrase in
      guard Negation.isUntil(phrase, in: syntax) else { return false }
      let end = syntax.extent(of: phrase).upperBound
      return end == when || end + 1 == when && syntax.tag(end) == .comma
    }
  }

  /// Whether somebody was judged, punished or praised for a deed: “was *fined* for *selling* it”, “was *convicted* of *selling* it”.
  func isJudged(_ deed: Int, by verb: Int, _ syntax: Syntax) -> Bool {
    syntax.tag(deed) == .vbg && verb < deed && Self.judging.contains(syntax.lemma(verb))
      && VerbGroup(of: verb, in: syntax).form == .past
  }

  private static let judging: Set<String> = [
    "fine", "jail", "imprison", "convict", "sentence", "punish", "discipline", "reprimand",
    "censure",
    "criticise", "criticize", "condemn", "blame", "sack", "fire", "dismiss", "expel", "suspend",
    "ban",
    "arrest", "detain", "hang", "execute", "shoot", "exile", "banish", "demote", "cite", "praise",
    "thank", "commend", "honour", "honor", "decorate", "reward", "forgive", "pardon", "excuse",
    "acquit", "rebuke", "scold", "disqualify", "excommunicate",
  ]

  /// Whether a participle of what had been done opens a sentence: “*Freed* in 1921, she left”, “*Wounded* by a shell, he was sent home”.
  ///
  /// - Leaves alone: what was so beside the deed: “*Known* as Holm, she left”, “*Led* by Holm, they marched”.
  func opensSentence(_ participle: Int, before main: Int, _ syntax: Syntax) -> Bool {
    guard [.vbn, .vbd].contains(syntax.tag(participle)), participle < main,
      syntax.relation(participle) == .advcl,
      !TenseSieve.attending.contains(syntax.lemma(participle)),
      !Self.describing.contains(syntax.lemma(participle)),
      syntax.dependent(of: participle, .aux, .auxPass, .nsubj, .nsubjPass, .mark, .advmod) == nil,
      participle == syntax.text.sentences[syntax.sentence(of: participle)].tokens.lowerBound,
      syntax.dependent(of: main, .cop) == nil, VerbGroup(of: main, in: syntax).isSimplePast
    else { return false }
    return true
  }

  /// Verbs whose participle says how somebody or something was.
  private static let describing: Set<String> = [
    "name", "see", "date", "give", "compare", "face", "locate", "situate", "head", "title",
    "entitle",
    "consider", "regard", "list", "schedule", "expect", "plan", "suppose", "write", "make",
    "compose",
    "concern", "sit", "seat", "stand", "cover", "fill", "interest", "tire", "worry", "please",
    "describe", "nickname", "hide", "mean", "limit", "bind", "dub", "reside", "set", "translate",
  ]
}

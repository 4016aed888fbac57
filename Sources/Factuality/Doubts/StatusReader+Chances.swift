import EventArguments
import EventMentions
import EventModel
import TextModel

/// What is only said to be likely, not ruled out, or claimed and refuted.
extension StatusReader {
  // MARK: Chances

  /// What a predicate says of the chance of an event: “a strike is *likely*”, “a coup cannot be *ruled out*”.
  ///
  /// - Leaves alone: “the strike is *likely to end*”, which is of its end.
  func chance(of noun: Int) -> StatusReading? {
    let noun = whole(of: noun)
    guard let predicate = syntax.head(noun) else { return nil }
    switch syntax.relation(noun) {
    case .nsubj, .nsubjPass, .obj: break
    default: return nil
    }
    let isDenied = Negation.word(of: predicate, in: syntax) != nil
    let copula = syntax.dependent(of: predicate, .cop)
    if let copula, syntax.relation(noun) == .nsubj {
      guard ["is", "are", "'s", "’s", "remains", "remain"].contains(syntax.lower(copula)) else {
        return nil
      }
      if syntax.lower(predicate) == "question", syntax.preposition(of: predicate) == "out" {
        return .init(isDenied ? .possible : .negated, rule: "status.chance", cue: predicate)
      }
      guard Self.chances.contains(syntax.lower(predicate)),
        syntax.dependent(of: predicate, .xcomp, .ccomp, .advcl) == nil
      else { return nil }
      return .init(.possible, rule: "status.chance", cue: predicate)
    }
    // “a strike *looks unlikely*”
    if ["look", "seem", "appear", "remain"].contains(syntax.lemma(predicate)),
      syntax.relation(noun) == .nsubj, VerbGroup(of: predicate, in: syntax).form == .present,
      let chance = syntax.dependent(of: predicate, .xcomp),
      Self.chances.contains(syntax.lower(chance)),
      syntax.dependent(of: chance, .xcomp, .ccomp, .advcl) == nil
    {
      return .init(.possible, rule: "status.chance", cue: chance)
    }
    guard isDenied, isNotExcluded(predicate, VerbGroup(of: predicate, in: syntax)) else {
      return nil
    }
    return .init(.possible, rule: "status.not-excluded", cue: predicate)
  }

  /// The noun of whose chance something is said: “*a wave* of strikes”.
  func whole(of noun: Int) -> Int {
    guard syntax.relation(noun) == .nmod, let head = syntax.head(noun), head < noun,
      syntax.preposition(of: noun) == "of",
      SeriesNouns.contains(syntax.lemma(head)) || syntax.lemma(head) == "kind"
    else { return noun }
    return head
  }

  private static let chances: Set<String> = [
    "likely", "unlikely", "possible", "conceivable", "inconceivable", "probable", "improbable",
    "thinkable", "imminent", "doubtful", "uncertain", "inevitable",
  ]

  /// Whether a verb denies that something can be excluded: “*cannot* be *ruled out*”.
  func isNotExcluded(_ verb: Int, _ group: VerbGroup) -> Bool {
    guard let modal = group.modal, ["can", "could", "ca"].contains(modal) else { return false }
    switch syntax.lemma(verb) {
    case "exclude", "discount", "preclude": return true
    case "rule": return governor.particle(of: verb) == "out"
    default: return false
    }
  }

  /// The verb that asks for all that a list names: “*want* higher pay, the *return* of two men and the *resignation* of the chief”.
  ///
  /// - Leaves alone: “want an end to the siege and the *shelling*”, which goes on.
  func demand(listing noun: Int) -> Int? {
    guard [.conj, .appos].contains(syntax.relation(noun)),
      let determiner = syntax.dependent(of: noun, .det),
      syntax.dependents(of: noun, .nmod).contains(where: { syntax.preposition(of: $0) == "of" })
    else { return nil }
    var word = noun
    for _ in 0..<6 {
      guard let head = syntax.head(word), head < word else { return nil }
      switch syntax.relation(word) {
      case .conj, .appos: break
      case .nmod:
        // “an end to *searches* and *the* dismissal of …”
        guard
          GovernorLexicon.noun(syntax.lemma(head)) != .ending
            || syntax.dependent(of: word, .det) == nil && determiner > word
        else { return nil }
      case .obj, .obl:
        return ["want", "demand", "seek", "request", "urge"].contains(syntax.lemma(head))
          || syntax.lemma(head) == "call" && syntax.preposition(of: word) == "for" ? head : nil
      default: return nil
      }
      word = head
    }
    return nil
  }

  // MARK: Claims

  /// The clause of a claim told before of which a predicate says that it is false, or that nobody knows.
  ///
  /// - Reads: “the army claimed that they had *fled*, but this could not be verified”, “reports that they had *fled* were false”,
  ///   “rumours that the king had *died* proved untrue”, “a story that he had *fled* is often told and is untrue”.
  /// - Leaves alone: “she said that they had fled, but this was brave”.
  func claim(refutedBy predicate: Int) -> (clause: Int, status: EventStatus)? {
    if let clause = claim(deniedBy: predicate) { return (clause, .negated) }
    guard let status = verdict(onClaims: predicate) else { return nil }
    // “it is *not true* that they had fled”
    if syntax.dependent(of: predicate, .expl) != nil,
      let clause = syntax.dependent(of: predicate, .csubj, .ccomp), clause > predicate
    {
      return (clause, status)
    }
    let isOfNoun = syntax.relation(predicate) == .ccomp  // “*Reports* that …” as a heading
    guard let subject = matter(of: predicate) ?? (isOfNoun ? syntax.head(predicate) : nil) else {
      return nil
    }
    if Self.claims.contains(syntax.lemma(subject)) {
      let own = syntax.dependents(of: subject, .acl, .ccomp, .aclRelcl).first {
        // “the bank *denied reports* that it had closed”
        ($0 < predicate || subject > predicate)
          && (syntax.relation($0) != .aclRelcl || syntax.marker(of: $0) == "that")
      }
      if let own { return (own, status) }
    }
    guard
      ["this", "that", "they", "it", "these", "which", "claim", "report", "story", "rumour"]
        .contains(syntax.lemma(subject)) || Self.proofs.contains(syntax.lemma(subject)),
      case let sentence = syntax.sentence(of: predicate), sentence >= 0
    else { return nil }
    let head = Self.proofs.contains(syntax.lemma(subject)) ? predicate : subject
    for candidate in [sentence, sentence - 1] where candidate >= 0 {
      let before = syntax.text.sentences[candidate].tokens.clamped(to: max(0, head - 60)..<head)
      let clause = before.last { isClaimed($0) || isAccordingToSomebody($0) }
      if let clause, !isBlame(predicate) || isInWriting(clause) { return (clause, status) }
      if clause != nil { return nil }
    }
    return nil
  }

  /// Whether a clause tells what somebody claims: “alleged that they *fled*”, “a rumour that they *fled*”.
  func isClaimed(_ verb: Int) -> Bool {
    guard [.ccomp, .acl].contains(syntax.relation(verb)), let head = syntax.head(verb), head < verb,
      syntax.isVerb(verb), VerbGroup(of: verb, in: syntax).isFinite
    else { return false }
    let subject = syntax.isVerb(head) ? syntax.subject(of: head) : head
    return [
      "claim", "allege", "report", "say", "assert", "suggest", "maintain", "charge", "write",
      "state",
      "tell", "announce", "inform", "assure", "show",
    ]
    .contains(syntax.lemma(head))
      || subject.map { Self.claims.contains(syntax.lemma($0)) } ?? false
  }

  /// Whether nothing is known that would show what a clause tells: “there is *no evidence* that”, “nor was *any sign* found
  /// that”.
  func lacksEvidence(_ head: Int) -> Bool {
    let noun = syntax.isNoun(head) ? head : syntax.dependent(of: head, .nsubjPass, .obj, .nsubj)
    guard let noun,
      [
        "evidence", "proof", "sign", "indication", "suggestion", "finding", "conclusion", "record",
        "trace", "hint",
      ].contains(syntax.lemma(noun))
    else { return false }
    return syntax.dependents(of: noun, .det).contains {
      ["no", "any", "neither"].contains(syntax.lower($0))
    }
  }

  /// Whether a verb says that something was not proved or found, or is still to be: “has never been *proved* that”, “hope to *show*
  /// that”, “we do not *find* that”, “did not *conclude* that”.
  ///
  /// - Leaves alone: “did not *know* that”, “*proved* that”, “did not *find out* that”.
  func isUnproved(_ verb: Int, _ above: StatusReading, _ own: StatusReading) -> Bool {
    guard [.negated, .possible, .planned].contains(above.status), syntax.isVerb(verb),
      own.status == .occurred || own.status == .ongoing
    else { return false }
    switch syntax.lemma(verb) {
    case "prove", "show", "establish", "demonstrate", "confirm": return true
    case "conclude", "determine", "hold", "rule", "infer", "deduce": return true
    case "find": return governor.particle(of: verb) != "out" && syntax.lower(verb + 1) != "out"
    default: return false
    }
  }

  /// What a predicate says of a claim, where it says that it is false or unproved.
  private func verdict(onClaims predicate: Int) -> EventStatus? {
    let isDenied = Negation.word(of: predicate, in: syntax) != nil
    let words = [predicate] + syntax.dependents(of: predicate, .xcomp)
    for word in words {
      switch syntax.lower(word) {
      case "false", "untrue", "baseless", "unfounded", "groundless", "fabricated", "invented":
        return isDenied ? nil : .negated
      case "incorrect", "inaccurate", "wrong", "lie":
        guard takesUpByPronoun(predicate) else { return nil }
        return isDenied ? nil : .negated
      case "unverified", "unconfirmed", "unproven", "unsubstantiated":
        return isDenied ? nil : .possible
      default: break
      }
    }
    guard isDenied else {
      // “The papers wrote that she would run. She *denied it*.”
      if isDenialOfClaim(predicate) { return .possible }
      // “rumours that they had fled were *denied*”
      return governor.classify(predicate) == .denying && syntax.isVerb(predicate)
        && syntax.dependent(of: predicate, .nsubjPass, .obj).map {
          Self.claims.contains(syntax.lemma($0))
        } ?? false ? .negated : nil
    }
    switch syntax.lemma(predicate) {
    case "true", "case": return .negated
    case "so", "correct": return takesUpByPronoun(predicate) ? .negated : nil
    case "verify", "confirm", "substantiate", "corroborate": return .possible
    case "bear": return governor.particle(of: predicate) == "out" ? .possible : nil
    case "find", "offer", "produce", "present", "provide", "emerge", "surface", "give":
      return matter(of: predicate).map { Self.proofs.contains(syntax.lemma($0)) } ?? false
        ? .possible : nil
    default: return nil
    }
  }

  /// Whether a verb denies what was told before: “*denied it*”.
  func isDenialOfClaim(_ verb: Int) -> Bool {
    syntax.isVerb(verb) && governor.classify(verb) == .denying
      && syntax.dependent(of: verb, .obj).map { ["it", "this", "that"].contains(syntax.lower($0)) }
        ?? false
  }

  /// What a predicate is about: its passive subject or object, else its subject, or that of the predicate which it is joined to.
  private func matter(of predicate: Int) -> Int? {
    let own =
      syntax.dependent(of: predicate, .nsubjPass, .obj) ?? syntax.dependent(of: predicate, .nsubj)
    let first = syntax.firstConjunct(of: predicate)
    return own ?? (first == predicate ? nil : syntax.dependent(of: first, .nsubjPass, .nsubj))
  }

  static let claims: Set<String> = [
    "claim", "report", "rumour", "rumor", "allegation", "story", "account", "assertion",
    "statement",
  ]

  private static let proofs: Set<String> = ["proof", "evidence"]
}

import TextModel

/// Whom *he* and *she* mean where what they do follows from what another did to them.
extension ParticipantReader {
  /// Returns whom a subject means instead of who did something to him before, nobody where nobody can say, and nil where nothing
  /// tells.
  ///
  /// - Reads: “Holm asked *Berg* for help. *He* refused”, “Holm accused *Berg*. *He* denied it”, “Holm shot *Berg*. *He* died”.
  /// - Leaves open: “Holm succeeded Berg. *He* had led it for years”.
  /// - Leaves alone: “Holm asked Berg for help. *He* waited”.
  func answer(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> [Int]? {
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb >= 0 else { return nil }
    let lemma = text.lemma(verb)
    var found: (other: Int, deed: String)?
    for other in candidates where other != best {
      guard let (deed, doers) = deed(doneTo: entries[other], before: expression),
        doers == [best] || leads(best, deed)
          || Self.answers.contains(lemma) && !doers.contains(other)
      else { continue }
      // Two were asked.
      guard found == nil else { return nil }
      found = (other, text.lemma(deed))
    }
    guard let found else { return nil }
    if Self.successions.contains(found.deed) { return isPastPerfect(verb) ? [] : nil }
    let isTold =
      Self.answers.contains(lemma) && Self.requests.contains(found.deed)
      || Self.pleas.contains(lemma) && Self.charges.contains(found.deed)
      || Self.sufferings.contains(lemma) && Self.harms.contains(found.deed)
      || isTurnedDown(verb) && Self.requests.contains(found.deed)
      || Self.cares.contains(lemma) && Self.harms.contains(found.deed)
        && text.tokens[expression.head].relation == .nsubjPass
    return isTold ? [found.other] : nil
  }

  /// Whether somebody was last named as who leads those who did something: “a gang led by *Holm* robbed …”.
  private func leads(_ entry: Int, _ deed: Int) -> Bool {
    guard entries[entry].lastToken >= 0, let doers = tree.subject(understoodIn: deed) else {
      return false
    }
    let word = tree.top(of: entries[entry].lastToken)
    let verb = text.tokens[word].head
    return text.tokens[word].relation == .oblAgent && verb >= 0
      && ["lead", "head", "command", "direct", "organise", "organize", "captain"]
        .contains(text.lemma(verb))
      && text.tokens[verb].relation == .acl && text.tokens[verb].head == doers
  }

  /// Returns the only one to whom the text has told that something was done, where a pronoun tells of that again.
  ///
  /// - Reads: “Holm sacked *Berg*. Holm fell ill. The court held that *he* had been sacked”.
  /// - Leaves alone: “Holm sacked Berg. Holm said that *he* had been sacked himself”.
  func victim(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let token = text.tokens[expression.head]
    guard token.head >= 0, [.nsubjPass, .obj].contains(token.relation),
      let victims = victims[text.lemma(token.head)], victims.count == 1, let victim = victims.first,
      victim != best, candidates.contains(victim), entries[victim].isNamed,
      tree.teller(of: expression.head).map({ !participants(at: $0).contains(best) }) ?? true
    else { return nil }
    return victim
  }

  /// Returns whose killing the sentence before tells of, where a possessive tells of those who did it.
  ///
  /// - Reads: “Berg opened talks after the murder of *Bo Holm*. *His* killers fled”.
  /// - Leaves alone: “Berg opened talks after the murder of Bo Holm. *His* aides fled”.
  func murdered(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let noun = text.tokens[expression.head].head
    guard text.tokens[expression.head].relation == .nmodPoss, noun > expression.head,
      ["killer", "murderer", "assassin", "assailant", "attacker"].contains(text.lemma(noun)),
      !isKilled(entries[best])
    else { return nil }
    let others = candidates.filter {
      $0 != best && expression.sentence - entries[$0].lastSentence <= 1 && isKilled(entries[$0])
    }
    return others.count == 1 ? others[0] : nil
  }

  /// Whether the latest mention of somebody tells that he was killed or attacked: “the murder of *Holm*”, “shot *Holm*”.
  private func isKilled(_ entry: ParticipantEntry) -> Bool {
    guard entry.lastToken >= 0 else { return false }
    let word = tree.top(of: entry.lastToken)
    let above = text.tokens[word].head
    guard above >= 0 else { return false }
    switch text.tokens[word].relation {
    case .nmod, .nmodPoss:
      return ["murder", "killing", "assassination", "shooting", "stabbing", "death"]
        .contains(text.lemma(above))
    case .obj, .nsubjPass:
      return Deed.isFatal(text.lemma(above)) || Self.harms.contains(text.lemma(above))
        || text.lemma(above) == "assassinate"
    default: return false
    }
  }

  /// Notes to whom a verb of harm tells that something was done.
  mutating func noteVictim(_ entry: Int, at head: Int) {
    guard entries[entry].kind == .person, let verb = verb(doneTo: head) else { return }
    // “was called to a meeting and *sacked*”
    let isSubject = verb > head
    let next = min(verb + 30, text.tokens.count)
    for other in verb..<(isSubject ? next : verb + 1)
    where other == verb
      || text.tokens[other].head == verb && text.tokens[other].relation == .conj
        && text.tokens[other].tag == .vbn && tree.subject(of: other) == nil
    {
      let lemma = text.lemma(other)
      if Self.ordeals.contains(lemma) { victims[lemma, default: []].insert(entry) }
    }
  }

  private func verb(doneTo head: Int) -> Int? {
    let word = tree.top(of: head)
    guard [.obj, .nsubjPass].contains(text.tokens[word].relation) else { return nil }
    return text.tokens[word].head >= 0 ? text.tokens[word].head : nil
  }

  private static let ordeals: Set<String> = [
    "dismiss", "sack", "fire", "suspend", "demote", "expel", "evict", "arrest", "detain", "jail",
    "imprison", "sentence", "convict", "acquit", "charge", "shoot", "stab", "wound", "injure",
    "kidnap", "abduct", "deport", "exile", "banish", "fine", "discriminate", "harass", "bully",
    "appoint", "elect", "promote", "replace", "adopt", "rescue", "poison", "murder", "assault",
  ]

  /// The verb that tells, in this sentence or the one before, what was done to somebody or said to him, and who did so.
  private func deed(
    doneTo other: ParticipantEntry, before pronoun: ReferringExpression
  ) -> (verb: Int, doers: [Int])? {
    guard other.lastToken >= 0, pronoun.sentence - other.lastSentence <= 1 else { return nil }
    let word = tree.top(of: other.lastToken)
    let verb = text.tokens[word].head
    guard verb >= 0, text.tokens[verb].partOfSpeech == .verb,
      [.obj, .iobj].contains(text.tokens[word].relation)
        || text.tokens[word].relation == .obl && isBehindTo(word),
      let doer = tree.subject(understoodIn: verb)
    else { return nil }
    return (verb, participants(at: doer))
  }

  /// Whether *to* stands before a word and what belongs to it: “wrote *to* Holm”.
  private func isBehindTo(_ word: Int) -> Bool {
    (max(0, word - 4)..<word).contains {
      text.lower($0) == "to" && text.tokens[$0].head == word
    }
  }

  /// Whether a verb tells that somebody said no: “*turned* it *down*”.
  private func isTurnedDown(_ verb: Int) -> Bool {
    text.lemma(verb) == "turn"
      && (verb + 1..<min(verb + 4, text.tokens.count)).contains {
        text.lower($0) == "down" && text.tokens[$0].head == verb
      }
  }

  /// Whether *had* stands before a verb: “*had* led”.
  func isPastPerfect(_ verb: Int) -> Bool {
    (max(0, verb - 4)..<verb).contains {
      text.lower($0) == "had" && text.tokens[$0].head == verb && text.tokens[$0].relation == .aux
    }
  }

  /// Returns whom the sentence before is about, where *he* would otherwise mean somebody of the clause that it opens with.
  ///
  /// - Reads: “While Holm was ill, the captain, *Bo Berg*, led them. *He* had meant to retire”.
  ///   The same holds for a clause behind it that only gives the time: “*Holm* took over after Berg had left. *He* …”.
  /// - Leaves alone: whose life the text tells, and “Holm led them while Berg was ill. He …”.
  func mainSubject(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    guard tree.isSubject(expression.head), life != best, expression.sentence > 0,
      entries[best].lastSentence == expression.sentence - 1,
      case let before = text.sentences[expression.sentence - 1].tokens,
      let root = before.first(where: { text.tokens[$0].relation == .root }),
      let subject = tree.subject(of: root),
      case let found = participants(at: subject), found.count == 1, let other = found.first,
      other != best, candidates.contains(other), entries[other].isNamed,
      case let clause = text.tokens[entries[best].lastToken].head, clause >= 0,
      text.tokens[clause].relation == .advcl, tree.isSubject(entries[best].lastToken),
      entries[best].lastToken < subject && clause < subject
        || entries[best].lastToken > subject && text.tokens[clause].head == root
          && isMarked(clause, by: ["after", "before", "once", "until", "when"])
    else { return nil }
    return other
  }

  /// Whether a clause opens with one of some words.
  private func isMarked(_ clause: Int, by words: Set<String>) -> Bool {
    (max(0, clause - 12)..<clause).contains {
      text.tokens[$0].head == clause
        && [.mark, .advmod].contains(text.tokens[$0].relation) && words.contains(text.lower($0))
    }
  }

  /// Returns who came after somebody, as the sentence before told.
  ///
  /// - Reads: “His *successor*, Bo Berg, had led it. *He* closed it”, “Holm was replaced by *Bo Berg*. *He* closed it”.
  /// - Leaves alone: “His lawyer, Bo Berg, had led it. He closed it”, “Holm was replaced by Berg. He had led it”.
  func successor(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    guard tree.isSubject(expression.head), life != best, expression.sentence > 0,
      case let before = text.sentences[expression.sentence - 1].tokens
    else { return nil }
    if let verb = before.first(where: {
      Self.successions.contains(text.lemma($0)) && text.tokens[$0].tag == .vbn
        && text.lower($0 + 1) == "by"
    }), case let pronounVerb = text.tokens[expression.head].head, pronounVerb >= 0,
      !isPastPerfect(pronounVerb),
      let other = candidates.first(where: {
        $0 != best && entries[$0].isNamed && (verb + 2..<verb + 14).contains(entries[$0].lastToken)
          && text.tokens[tree.top(of: entries[$0].lastToken)].head == verb
      })
    {
      return other
    }
    guard
      let subject = before.last(where: {
        tree.isSubject($0) && isMain(max(0, text.tokens[$0].head))
      }),
      Self.successors.contains(text.lemma(subject)),
      let other = candidates.first(where: {
        $0 != best && entries[$0].isNamed && before.contains(entries[$0].lastToken)
          && tree.top(of: entries[$0].lastToken) == subject
      })
    else { return nil }
    return other
  }

  private static let successors: Set<String> = [
    "successor", "replacement", "deputy", "rival", "opponent", "heir", "counterpart",
  ]

  /// Returns the one named as the subject of the sentence before, where *he* would otherwise mean somebody of earlier sentences.
  ///
  /// - Reads: “Holm saw smoke. He waited. The roofer, *Bo Berg*, had smelt it. *He* climbed down”, “Holm was carried out. Talks
  ///   were opened by *Bo Berg*. *He* …”.
  /// - Leaves alone: “… Her aunt, Ida Berg, taught her. She …”, and whose life the text tells.
  func lastSubject(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    guard tree.isSubject(expression.head), life != best, entries[best].mentions.count < 5,
      expression.sentence - entries[best].lastSentence >= 2
    else { return nil }
    let others = candidates.filter { expression.sentence - entries[$0].lastSentence <= 1 }
    guard others.count == 1, let other = others.first, entries[other].isNamed,
      entries[other].lastWasSubject
        || doesPassive(entries[other].lastToken) && suffers(entries[best].lastToken),
      entries[other].lastSentence < expression.sentence
    else { return nil }
    return other
  }

  /// Whether a word is who does what a passive without anybody else tells: “It was opened by *Bo Berg*”.
  private func doesPassive(_ token: Int) -> Bool {
    guard token >= 0, case let word = tree.top(of: token),
      text.tokens[word].relation == .oblAgent, case let verb = text.tokens[word].head, verb >= 0,
      text.tokens[verb].relation == .root, let subject = tree.subject(of: verb)
    else { return false }
    return text.tokens[subject].tag != .prp
      && !participants(at: subject).contains { entries[$0].kind == .person }
  }

  /// Whether a word is whom a passive tells that something was done to: “*Holm* was carried out”.
  private func suffers(_ token: Int) -> Bool {
    token >= 0 && text.tokens[tree.top(of: token)].relation == .nsubjPass
  }

  /// Returns whom the text is mostly about, where a new part of it says *he* and another was only spoken of by the way before.
  ///
  /// - Reads: “… *Holm* won. … His doctor was sacked. // *He* was thirty”: Holm.
  /// - Leaves alone: a part that is one sentence or two, as those of news are.
  func hero(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let last = entries[best].lastSentence
    guard tree.isSubject(expression.head), last > 2,
      text.sentences[last].block < text.sentences[expression.sentence].block,
      text.sentences[last - 3].block == text.sentences[last].block,
      let main = candidates.max(by: { entries[$0].mentions.count < entries[$1].mentions.count }),
      main != best, entries[main].isNamed, !entries[main].isDead,
      entries[main].mentions.count >= max(8, 4 * entries[best].mentions.count),
      expression.sentence - entries[main].lastSentence <= 6
    else { return nil }
    return main
  }

  /// Returns whose life the text tells, or who is spoken of most, where a new part of it says what *he* did and the one last spoken
  /// of had died.
  ///
  /// - Reads: “*Holm* was born in Ely. … His uncle died. // *He* joined a circus”: Holm.
  /// - Leaves alone: “… His uncle died. *He* left a farm”, “… // *He* left a farm”.
  func outliver(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb >= 0, !entries[best].isNamed,
      entries[best].lastToken >= 0, dies(entries[best].lastToken),
      best != life, !Self.rites.contains(text.lemma(verb)),
      text.sentences[entries[best].lastSentence].block
        < text.sentences[expression.sentence].block
    else { return nil }
    if let life, candidates.contains(life) { return life }
    let others = candidates.filter {
      entries[$0].isNamed && entries[$0].mentions.count >= max(3, 2 * entries[best].mentions.count)
    }
    return others.count == 1 ? others[0] : nil
  }

  private static let rites: Set<String> = ["bury", "cremate", "mourn", "lay", "leave", "survive"]

  /// Returns who tells what he had done, where the next sentence goes on with that.
  ///
  /// - Reads: “*Holm* said that *he* had lied, and that Berg had seen him. *He* had meant to flee”.
  /// - Leaves alone: “Holm said that Berg had lied. *He* had meant to flee”, “… *He* meant to flee”.
  func narrator(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb >= 0, isPastPerfect(verb), expression.sentence > 0,
      case let before = text.sentences[expression.sentence - 1].tokens,
      entries[best].lastSentence == expression.sentence - 1,
      let saying = before.first(where: { text.tokens[$0].relation == .root }),
      isSaying(saying)
        || ["state", "claim", "admit", "confess", "declare"].contains(text.lemma(saying)),
      let subject = tree.subject(of: saying),
      case let found = participants(at: subject), found.count == 1, let teller = found.first,
      teller != best, candidates.contains(teller), entries[teller].isNamed
    else { return nil }
    let own = before.contains {
      text.tokens[$0].head == saying && text.tokens[$0].relation == .ccomp
        && (tree.subject(of: $0).map { participants(at: $0) == found } ?? false)
    }
    return own ? teller : nil
  }

  /// Returns who was named since somebody died, where a main clause tells what he did.
  ///
  /// - Reads: “Holm died in 1853. It was left to his nephew, *Bo*: in 1860 *he* built it”.
  /// The same holds for the sentence behind one that names another: “Holm died in 1853. Ida wrote to *Bo Berg*. *He* came”.
  /// - Leaves alone: “Holm died. His nephew, Bo, said that *he* had built it”, “… *He* had built it”, “… *He* left a farm”.
  func survivor(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let verb = text.tokens[expression.head].head
    guard entries[best].isDead, text.tokens[expression.head].relation == .nsubj, verb >= 0,
      [.vbd, .vbz].contains(text.tag(verb)), isMain(verb), life != best
    else { return nil }
    let others = candidates.filter {
      $0 != best && entries[$0].isNamed && entries[$0].lastToken > entries[best].lastToken
        && (entries[$0].lastSentence == expression.sentence
          || entries[$0].lastSentence == expression.sentence - 1
            && entries[best].lastSentence < expression.sentence - 1
            && !Self.rites.contains(text.lemma(verb)))
    }
    return others.count == 1 ? others[0] : nil
  }

  private static let requests: Set<String> = [
    "ask", "offer", "invite", "order", "tell", "urge", "beg", "request", "write", "command",
    "instruct", "advise", "appeal", "summon", "promise", "propose", "suggest", "press", "direct",
    "implore", "challenge",
  ]

  private static let answers: Set<String> = [
    "refuse", "agree", "accept", "decline", "obey", "reply", "answer", "consent", "comply",
    "respond", "reject", "object", "demur",
  ]

  private static let charges: Set<String> = [
    "accuse", "blame", "charge", "question", "interrogate", "confront", "suspect",
  ]

  private static let pleas: Set<String> = ["deny", "confess", "admit", "protest", "plead"]

  private static let harms: Set<String> = [
    "shoot", "stab", "attack", "poison", "wound", "injure", "hit", "strike", "beat", "bite", "push",
    "knife", "assault", "throw", "drag", "rob", "mug", "club", "ambush", "trample", "seize",
  ]

  /// What is done for or to those whom others have harmed.
  private static let cares: Set<String> = [
    "take", "rush", "carry", "treat", "beat", "hurt", "injure", "wound", "rescue", "bury",
    "bandage", "airlift", "hospitalise", "hospitalize",
  ]

  private static let sufferings: Set<String> = ["die", "survive", "recover", "collapse", "bleed"]

  private static let successions: Set<String> = ["succeed", "replace", "follow"]
}

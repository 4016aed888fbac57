import TextModel

/// What the verb of a pronoun tells of whom or what it means.
extension ParticipantReader {
  /// Whether a pronoun is the subject of what is done to things only: “*it* is slated for release”.
  func isOfThings(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return text.tokens[token].relation == .nsubjPass && verb >= 0
      && (ParticipantNouns.isDoneToThings(text.lemma(verb))
        || [
          "schedule", "release", "price", "block", "veto", "shelve", "ratify", "overturn", "uphold",
          "enact", "repeal", "postpone", "cancel", "adjourn", "debate", "table", "extend",
          "prolong",
        ].contains(text.lemma(verb)) || isToLast(verb))
  }

  /// Whether a verb tells how long something was to be: “it was *meant* to last a week”.
  private func isToLast(_ verb: Int) -> Bool {
    ["mean", "intend", "expect", "suppose", "set"].contains(text.lemma(verb))
      && (verb + 1..<min(verb + 4, text.tokens.count)).contains {
        text.tokens[$0].head == verb && ["last", "expire", "run"].contains(text.lemma($0))
      }
  }

  /// Whether a pronoun is the subject of what only persons do: “*they* married”.
  func isOfPersons(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return tree.isSubject(token) && verb >= 0
      && ["marry", "wed", "divorce"].contains(text.lemma(verb))
  }

  /// Whether a possessive tells of what several have together, and no one body has: “*their* first season *together*”.
  func isTogether(_ token: Int) -> Bool {
    let noun = text.tokens[token].head
    return text.tokens[token].relation == .nmodPoss && noun > token
      && text.lower(noun + 1) == "together"
  }

  /// Whether a pronoun is the subject of what only rules and treaties do: “*it* came into force”, “*it* expired”.
  func takesEffect(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard tree.isSubject(token), verb > token else { return false }
    if ["expire", "lapse"].contains(text.lemma(verb)) { return true }
    return (verb + 1..<min(verb + 3, text.tokens.count)).contains {
      ["force", "effect"].contains(text.lower($0)) && text.tokens[$0].head == verb
    }
  }

  /// Whether a pronoun is what somebody handles, as nobody does a place: “crossed the strait to fetch *it*”.
  func isHandled(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return text.tokens[token].relation == .obj && verb >= 0
      && Self.handlings.contains(text.lemma(verb))
  }

  /// Whether a pronoun is what somebody writes, signs or makes law, as nobody does a body or a place: “had *redrawn it*”, “Parliament
  /// *ratified it*”, or calls off: “the navy came, and she *called it off*”.
  func isWritten(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return [.obj, .nsubjPass].contains(text.tokens[token].relation) && verb >= 0
      && (Self.writings.contains(text.lemma(verb)) || isPlan(token))
  }

  /// Whether a pronoun is what somebody calls off or abolishes, which nobody can touch.
  func isPlan(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return [.obj, .nsubjPass].contains(text.tokens[token].relation) && verb >= 0
      && Deed.isOfPlans(verb, in: text)
  }

  /// Whether a description means a body: “the *bank*”.
  func isBody(_ entry: ParticipantEntry) -> Bool {
    let noun = noun(of: entry)
    return ParticipantNouns.isOrganisation(noun) || lexicon.isGroup(noun)
  }

  /// Whether a pronoun is the subject of what only persons and bodies do, and no thing: “*it* sued”.
  func isDeedOfBodies(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return text.tokens[token].relation == .nsubj && verb >= 0
      && Deed.isOfSomebody(text.lemma(verb))
  }

  /// Whether things of which the text only told that somebody had to do with them are not what *they* means in the active.
  ///
  /// - Reads: “Karl had carried bags. *They* reached the lake”, where no bags did.
  /// - Reads: “Karl told Bo to seek terms. *They* quarrelled”, where no terms did.
  /// - Leaves alone: “Karl built two ships. *They* sank”.
  func isNoDoer(_ entry: ParticipantEntry, of token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard entry.kind == .other, text.tokens[token].relation == .nsubj, verb >= 0 else {
      return false
    }
    return !entry.lastWasSubject && tree.object(ofVerb: verb) != nil
      || Deed.isOfSomebody(text.lemma(verb)) && !entry.isNamed && !isBody(entry)
        && !lexicon.isPerson(noun(of: entry))
  }

  /// Whether a clause says what who speaks will do to the hearer: “told Holm *he* would help *him*”.
  func isPromise(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard tree.isSubject(token), verb >= 0, text.tokens[verb].relation == .ccomp,
      case let above = text.tokens[verb].head, above >= 0,
      ["tell", "promise", "assure"].contains(text.lemma(above)),
      let hearer = tree.object(ofVerb: above), hearer < token,
      let other = tree.object(ofVerb: verb), other > verb
    else { return false }
    return PronounKind(text.lower(other)) != nil
      && PronounKind(text.lower(other)) == PronounKind(text.lower(token))
  }

  /// Whether a clause is what somebody admitted or remembers, which is mostly of himself: “the driver admitted that *he* slept”.
  func isOwnAccount(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard tree.isSubject(token), verb >= 0, text.tokens[verb].relation == .ccomp,
      case let above = text.tokens[verb].head, above >= 0
    else { return false }
    return ["admit", "confess", "remember", "recall", "regret", "realise", "realize"]
      .contains(text.lemma(above))
  }

  /// Whether a place was last told of as where somebody did something to a thing, which *it* then means.
  ///
  /// - Reads: “She bought a *ring* in Rome. It was old”, “The *Clara* sailed past Rome. It was old”.
  /// - Leaves alone: “She saw *Rome*. It was old”.
  func isWhereabouts(_ entry: ParticipantEntry) -> Bool {
    guard entry.kind == .place, text.tokens.indices.contains(entry.lastToken) else { return false }
    if isPassed(entry.lastToken) { return true }
    let place = text.tokens[entry.lastToken]
    guard [.obl, .nmod].contains(place.relation), place.head >= 0, place.head < entry.lastToken,
      case let thing = place.relation == .nmod ? place.head : tree.object(ofVerb: place.head) ?? -1,
      thing >= 0, thing < entry.lastToken
    else { return false }
    return text.tokens[thing].tag == .nn && text.tokens[thing].relation == .obj
      && (thing..<entry.lastToken).contains { ["in", "at"].contains(text.lower($0)) }
  }

  /// Whether a word is what a thing with a name went past or to: “the *Clara* sailed past *Rome*”.
  private func isPassed(_ token: Int) -> Bool {
    var place = token
    for _ in 0..<3 where text.tokens[place].relation == .conj && text.tokens[place].head >= 0 {
      place = text.tokens[place].head
    }
    let verb = text.tokens[place].head
    guard text.tokens[place].relation == .obl, verb >= 0, verb < place,
      lexicon.verbSupersense(text.lemma(verb)) == .verbMotion,
      let subject = tree.subject(understoodIn: verb)
    else { return false }
    return participants(at: subject).contains { entries[$0].kind == .other && entries[$0].isNamed }
  }

  /// Returns who ordered, saw or heard what a pronoun stands in, and is not meant by it.
  ///
  /// - Reads: “The judge ordered that *he* be held”, “Holm heard *him* shout”.
  func orderer(of expression: ReferringExpression) -> [Int] {
    let (token, verb) = (expression.head, text.tokens[expression.head].head)
    guard tree.isSubject(token), verb > token,
      [.ccomp, .xcomp].contains(text.tokens[verb].relation),
      case let above = text.tokens[verb].head, above >= 0, above < token
    else { return [] }
    let isSeen = ["him", "them"].contains(text.lower(token))
    let isOrdered =
      Deed.isOrder(text.lemma(above))
      && (token + 1...verb).contains { text.tokens[$0].tag == .vb }
      && !(token + 1..<verb).contains { text.tokens[$0].tag == .md }
    guard isSeen || isOrdered, let subject = tree.subject(understoodIn: above) else { return [] }
    return participants(at: subject)
  }

  /// Returns the thing that somebody sent out in the sentence before and that does what it was sent for.
  ///
  /// - Reads: “The navy sent up *a helicopter*. *It* found nothing”.
  /// - Leaves alone: “The navy bought a helicopter. It found nothing”, “The navy sent a helicopter. It apologised”.
  func sentOut(before expression: ReferringExpression) -> Int? {
    let doing = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), doing >= 0, expression.sentence > 0,
      Self.errands.contains(text.lemma(doing)),
      case let before = text.sentences[expression.sentence - 1].tokens,
      let verb = before.last(where: {
        ["send", "dispatch", "despatch", "launch", "scramble"].contains(text.lemma($0))
          && tree.object(ofVerb: $0) != nil
      }), let object = tree.object(ofVerb: verb),
      case let found = participants(at: object), found.count == 1, let sent = found.first,
      fits(entries[sent], .it)
    else { return nil }
    return sent
  }

  /// Returns the body that somebody set up in the sentence before, of which the next tells what it did: nobody where that is no
  /// participant, and nil where nothing tells.
  ///
  /// - Reads: “The government appointed *a commission*. *It* sat for a year”.
  /// - Leaves alone: “The government appointed a commission. It apologised”, “The government appointed a judge. It paid her”.
  func setUp(before expression: ReferringExpression) -> [Int]? {
    guard tree.isSubject(expression.head),
      let noun = FoundedBody.noun(
        before: expression.head, doing: text.tokens[expression.head].head,
        sentence: expression.sentence, in: text)
    else { return nil }
    return participants(at: noun).filter { fits(entries[$0], .it) }
  }

  /// What the verb before *and* was done to, where a pronoun is to what another thing is done behind it.
  ///
  /// - Reads: “Holm leased *the mill* and bought *it*”, “Holm Ltd raised *its offer*, and the board recommended *it*”.
  /// - Leaves alone: “Holm Ltd raised its offer, and the board sued it”.
  func objectBeside(_ token: Int) -> Int? {
    let verb = text.tokens[token].head
    guard text.tokens[token].relation == .obj, verb >= 0, text.tokens[verb].relation == .conj,
      tree.subject(of: verb) == nil || Self.verdicts.contains(text.lemma(verb)),
      case let first = text.tokens[verb].head, first >= 0,
      let object = tree.object(ofVerb: first), object < verb,
      [.nn, .nnp].contains(text.tokens[object].tag)
    else { return nil }
    return object
  }

  /// Returns whom a relative clause describes, and who so is not who does something in it.
  ///
  /// - Reads: “Holm, with whom *he* had quarrelled”, where he is not Holm.
  func described(byClauseOf token: Int) -> [Int] {
    let verb = text.tokens[token].head
    guard tree.isSubject(token), verb > token, text.tokens[verb].relation == .aclRelcl,
      case let noun = text.tokens[verb].head, noun >= 0, noun < token,
      (noun + 1..<token).contains(where: {
        text.tokens[$0].head == verb && ["whom", "who"].contains(text.lower($0))
      })
    else { return [] }
    return participants(at: noun)
  }

  /// What is done to offers and plans.
  private static let verdicts: Set<String> = [
    "recommend", "accept", "reject", "approve", "endorse", "adopt", "decline", "publish",
  ]

  private static let errands: Set<String> = [
    "find", "turn", "return", "search", "land", "reach", "arrive", "fly", "crash", "circle", "fail",
    "spot", "see", "locate", "sight", "hover", "sink", "explode", "miss", "hit",
  ]

  private static let writings: Set<String> = [
    "redraw", "rewrite", "revise", "draft", "redraft", "amend", "sign", "initial", "publish",
    "print",
    "translate", "paint", "compose", "read", "edit", "draw", "write", "ratify", "repeal", "enact",
    "veto", "debate", "block", "scrap", "halve", "introduce",
  ]

  private static let handlings: Set<String> = [
    "collect", "fetch", "carry", "wear", "eat", "drink", "read", "send", "deliver", "burn", "lift",
    "drop", "hide", "pawn", "repair", "mend", "wash", "cook", "bring",
  ]

  /// Whether a word counts more of what the same sentence tells of: “all lamps burned; *two more* were sold, and *they* …”.
  func isNewOnes(_ token: Int, before pronoun: Int) -> Bool {
    text.lower(token) == "more"
      && !(token..<pronoun).contains { text.tokens[$0].tag == .fullStop }
  }
}

import TextModel

/// What tells that a pronoun or a description does not mean what stands nearest.
extension ParticipantReader {
  /// Returns who came or was brought to where something came about, if a pronoun stands in the clause with *where*.
  ///
  /// - Reads: “The king sent *Otto* to Orlo, where *he* died”, “*Otto* was held at Orlo, where *he* died”.
  /// - Leaves to the other rules: “The king met Otto in Orlo, where he died”.
  mutating func whoCame(before expression: ReferringExpression) -> Int? {
    guard let kind = PronounKind(text.lower(expression.head)), kind.gender != nil,
      let clause = whereClause(of: expression.head), let verb = verb(above: clause),
      let person = comer(in: verb), case let found = participants(at: person), found.count == 1
    else { return nil }
    let entry = entries[found[0]]
    if fits(entry, kind) { return found[0] }
    guard entry.isNamed, [.organisation, .other].contains(entry.kind), !entry.isCompany,
      !entry.isPlural, isUnknownWord(entry.name)
    else { return nil }
    entries[found[0]].kind = .person
    return found[0]
  }

  /// Whether a name of nobody known has only told where something was: “studied in Orlo and *Holm*”, “won it in the *Ronda*”.
  ///
  /// - Leaves alone: “spoke to Holm in Orlo”, “believed in Holm”, and given names.
  func isOnlyWhere(_ entry: ParticipantEntry) -> Bool {
    entry.isNamed && entry.gender == nil && entry.pronounGender == nil && !entry.lastWasSubject
      && GivenNames.gender(of: entry.name) == nil
      && entry.mentions.allSatisfy { isInside(mentions[$0].head) }
  }

  /// Whether a name, or the one that it is listed with, stands behind *in* and nobody is trusted.
  private func isInside(_ name: Int) -> Bool {
    var name = tree.top(of: name)
    for _ in 0..<3 where text.tokens[name].relation == .conj && text.tokens[name].head >= 0 {
      name = tree.top(of: text.tokens[name].head)
    }
    let head = text.tokens[name].head
    guard head >= 0, !Self.trusting.contains(text.lemma(head)) else { return false }
    return (max(0, name - 6)..<name).contains {
      text.lower($0) == "in" && text.tokens[$0].relation == .case && text.tokens[$0].head == name
    }
  }

  private static let trusting: Set<String> = [
    "believe", "trust", "confide", "belief", "faith", "confidence", "interest", "interested", "see",
    "find",
  ]

  /// What a clause with *where* tells of, which *he* in it cannot mean: “sent to *Orlo*, where *he* died”.
  func whereabouts(of expression: ReferringExpression) -> [Int] {
    guard let clause = whereClause(of: expression.head),
      text.tokens[clause].relation == .aclRelcl, text.tokens[clause].head >= 0
    else { return [] }
    return participants(at: text.tokens[clause].head)
  }

  /// Whom a clause without a subject of its own does something to, before the pronoun that is understood as its subject.
  ///
  /// - Reads: “Having sold *the mills*, *they* left”, “Instead of meeting *Holm*, *he* fled”.
  /// - Leaves alone: “Having sold Holm’s mill, he left”.
  func dealtWith(by expression: ReferringExpression) -> [Int] {
    let token = expression.head
    let verb = text.tokens[token].head
    guard tree.isSubject(token), verb >= 0 else { return [] }
    let words = text.sentences[expression.sentence].tokens
    return mentions.reversed().prefix {
      $0.head >= words.lowerBound && $0.head >= token - 40
    }.filter { mention in
      let object = tree.top(of: mention.head)
      let clause = text.tokens[object].head
      return [.obj, .iobj, .obl].contains(text.tokens[object].relation)
        && text.tag(object) != .prpPossessive && clause >= 0
        && clause < token && text.tokens[clause].relation == .advcl
        && text.tokens[clause].head == verb && tree.subject(of: clause) == nil
        && [.vbg, .vb, .vbn].contains(text.tag(clause))
    }.flatMap(\.participants)
  }

  /// Whom a relative clause is about, where an expression is its subject: “*Holm*, whom both sides distrusted”.
  func described(by expression: ReferringExpression) -> [Int] {
    let clause = text.tokens[expression.head].head
    guard clause >= 0, text.tokens[clause].relation == .aclRelcl, text.tokens[clause].head >= 0
    else { return [] }
    return participants(at: text.tokens[clause].head)
  }

  /// Those to whom a body that is no participant did something, and of whom *they* may mean neither.
  ///
  /// - Leaves open: “Holm beat *Berg*. *They* left”.
  func beaten(by expression: ReferringExpression, _ kind: PronounKind) -> [Int] {
    guard kind == .they, tree.isSubject(expression.head), let last = mentions.last,
      let entry = last.participants.first, last.participants.count == 1,
      entries[entry].kind == .organisation,
      entries[entry].lastSentence < expression.sentence,
      let winner = tree.coargument(of: last.head), winner < last.head,
      text.tokens[winner].tag == .nnp, participants(at: winner).isEmpty
    else { return [] }
    return [entry]
  }

  /// Whether something unnamed is several persons together, whom *it* never means: “the *crew*”.
  func isCrew(_ entry: ParticipantEntry) -> Bool { ParticipantNouns.isCrew(noun(of: entry)) }

  /// Whether a name is that of a treaty or a fight, or of where one was made: “the Peace of *Orlo*”.
  func isAgreement(_ entry: ParticipantEntry) -> Bool {
    let words = entry.name.lowercased().split(separator: " ")
    if let last = words.last, ParticipantNouns.isAgreement(String(last)) { return true }
    guard entry.lastToken > 1, text.tokens.indices.contains(entry.lastToken) else { return false }
    let head = text.tokens[entry.lastToken].head
    return text.tokens[entry.lastToken].relation == .nmod && head >= 0 && head < entry.lastToken
      && ParticipantNouns.isAgreement(text.lower(head))
  }

  /// Whether a pronoun tells to what something belongs that can be built: “*its* walls”.
  func isOfBuildings(_ token: Int) -> Bool {
    let noun = text.tokens[token].head
    guard text.tokens[token].relation == .nmodPoss, noun > token else { return false }
    return lexicon.nounSense(text.lemma(noun).lowercased())?.firstSupersense == .artifact
  }

  /// Whether a body was last spoken of as where something is to be had, which is not whose business the text tells of.
  ///
  /// - Reads: “sold at *Holm* and *Berg* stores”, “available at *Holm*”.
  /// - Leaves alone: “She worked at *Holm*”.
  func isShop(_ entry: ParticipantEntry) -> Bool {
    guard text.tokens.indices.contains(entry.lastToken) else { return false }
    var token = entry.lastToken
    for _ in 0..<8 where token > 1 {
      token -= 1
      if text.lower(token) == "at" {
        return ["sold", "bought", "stocked", "available"].contains(text.lower(token - 1))
      }
      guard [.nnp, .cc, .comma].contains(text.tokens[token].tag) else { return false }
    }
    return false
  }

  /// The predicate of the clause with *where* that a pronoun stands in.
  private func whereClause(of pronoun: Int) -> Int? {
    var clause = pronoun
    for _ in 0..<4 {
      clause = text.tokens[clause].head
      guard clause >= 0 else { return nil }
      if [.aclRelcl, .advcl].contains(text.tokens[clause].relation) { break }
    }
    guard [.aclRelcl, .advcl].contains(text.tokens[clause].relation),
      text.tokens[clause].head < pronoun
    else { return nil }
    let first = max(pronoun - 8, text.tokens[clause].head + 1, 0)
    guard first < pronoun else { return nil }
    return (first..<pronoun).contains {
      text.lower($0) == "where" && text.tokens[$0].head == clause
    } ? clause : nil
  }

  /// The verb of the clause in which a clause with *where* stands.
  private func verb(above clause: Int) -> Int? {
    var word = clause
    for _ in 0..<4 {
      word = text.tokens[word].head
      guard word >= 0 else { return nil }
      if text.tokens[word].partOfSpeech == .verb { return word }
    }
    return nil
  }

  /// Whom a verb brings elsewhere, or who does what it tells of and nobody is done it to.
  private func comer(in verb: Int) -> Int? {
    guard let object = tree.object(ofVerb: verb) else { return tree.subject(understoodIn: verb) }
    if Self.bringing.contains(text.lemma(verb)) { return object }
    let isSomebody = participants(at: object).contains { entries[$0].kind == .person }
    return isSomebody ? nil : tree.subject(understoodIn: verb)
  }

  private static let bringing: Set<String> = [
    "send", "take", "bring", "carry", "drive", "fly", "rush", "move", "transfer", "exile", "banish",
    "deport", "extradite", "imprison", "confine", "summon", "return", "escort", "transport",
  ]
}

import TextModel

extension ParticipantReader {
  /// Returns the participants that a pronoun means, none where nothing near fits.
  func antecedents(of expression: ReferringExpression) -> [Int] {
    let token = expression.head
    let lower = text.lower(token)
    guard let kind = PronounKind(lower) else { return [] }
    if text.tokens[token].relation == .expl
      || (kind == .it && (isExpletive(token) || Deed.isAnnounced(token, in: text)))
    {
      return []
    }
    let excluded =
      PronounKind.isReflexive(lower)
      ? []
      : (tree.coargument(of: token).map { participants(at: $0) } ?? []) + namedBelow(expression)
        + whereabouts(of: expression) + beaten(by: expression, kind)
        + orderer(of: expression) + outsider(of: token) + described(byClauseOf: token)
        + dealtWith(by: expression) + offerer(before: expression)
    if PronounKind.isReflexive(lower), let subject = tree.coargument(of: token) {
      let same = participants(at: subject)
      if !same.isEmpty { return same }
    }
    if let named = namedBehind(expression) { return [named] }
    if let topic = frontedTopic(of: expression, kind) { return topic }
    if isDeathOfAnother(token) { return [] }
    if kind.gender != nil, let client = client(ofTellerOf: token, kind) { return [client] }
    if kind == .it, let thing = sentOut(before: expression) { return [thing] }
    if kind == .it, let body = setUp(before: expression) { return body }
    if kind == .it, let target = bidFor(before: expression) ?? asked(before: expression) {
      return [target]
    }
    if kind == .it, let object = objectBeside(token) {
      return participants(at: object).filter { fits(entries[$0], kind) }
    }
    if kind == .they, let theme = theme(of: expression) { return theme }
    if kind == .they, goesOnWithDeeds(expression) { return [] }
    let isDeedOfBodies = kind == .it && isDeedOfBodies(token)
    let blocker =
      kind == .it && !isDeedOfBodies || kind == .they ? otherSubject(before: token, kind) : -1
    if kind == .they, let pair = pair(before: expression) ?? company(before: expression),
      blocker < 0 || pair.allSatisfy({ entries[$0].lastToken > blocker })
    {
      return pair
    }
    if kind == .they, followsWedding(expression) { return [] }
    var candidates = recent.filter { fits(entries[$0], kind) && !excluded.contains($0) }
    var far: Int?
    if kind == .she {
      chooseVessels(of: &candidates, for: expression)
      // Where only a ship is meant, the text may have spoken of it longer ago.
      if Vessel.mustBe(token, in: text), candidates.count == 1 { far = candidates.first }
    }
    // “‘My *aunt* wept,’ *she* said”: whom only the quotation names does not say it.
    if kind.gender != nil, isQuoted(token), let opening = opening(ofQuotationBefore: token) {
      candidates.removeAll {
        entries[$0].mentions.first.map { mentions[$0].tokens.lowerBound > opening } ?? false
      }
    }
    if kind.gender != nil, case let meant = persons(candidates, for: expression) {
      // Where others are out of the question, the one spoken of before may be longer ago.
      let main = meant.filter { entries[$0].mentions.count > 2 || meant.count == 1 }
      if meant.count < candidates.count, main.count == 1 { far = main.first }
      candidates = meant.filter { !isNobody(entries[$0], for: token) }
    }
    let latest = candidates.map { entries[$0].lastToken }.max()
    let isQuoted = kind.gender != nil && isQuoted(token)
    let tellers = tree.teller(of: token).map(speakers) ?? []
    let isSubject = tree.isSubject(token)
    let isObject = tree.isObject(token)
    let owner = isObject ? tree.coargument(of: token).flatMap(tree.owner) ?? -1 : -1
    var best: (score: Int, entry: Int)?
    for entry in candidates {
      let candidate = entries[entry]
      let distance = expression.sentence - candidate.lastSentence
      let isBodyOfThem = kind == .they && candidate.kind == .organisation && !candidate.isPlural
      guard distance <= (entry == far ? 6 : kind == .it ? 1 : isBodyOfThem ? 2 : 3) else {
        continue
      }
      if kind == .they, candidate.kind != .person, isOfPersons(token) { continue }
      if kind == .they, candidate.isNamed, isTogether(token) { continue }
      if kind == .it, candidate.kind != .other, isOfThings(token) { continue }
      if kind == .it, candidate.kind == .place, isHandled(token) { continue }
      if kind == .it, takesEffect(token),
        candidate.kind == .place || candidate.isCompany || isBody(candidate)
      {
        continue
      }
      if kind == .it, isWritten(token), candidate.kind != .other || isBody(candidate) { continue }
      if kind == .it, isPlan(token), lexicon.isConcrete(noun(of: candidate)) { continue }
      if kind == .it, isWhereabouts(candidate) || isOpponent(candidate, in: token) { continue }
      if [.it, .they].contains(kind), isSubject, distance > 0, isVenue(candidate) { continue }
      if kind == .it, candidate.isCourt, Deed.isJudged(token, in: text) { continue }
      if isDeedOfBodies, candidate.kind == .other, !isDocument(candidate, saying: token) {
        continue
      }
      if kind == .they, isNoDoer(candidate, of: token) { continue }
      if lower == "its", isAgreement(candidate), isOfBuildings(token) { continue }
      guard candidate.lastToken > blocker, blocker < 0 || candidate.lastWasSubject else { continue }
      var score = candidate.salience(at: expression.sentence) + 10 * min(candidate.expected, 10)
      if candidate.lastWasSubject { score += distance == 0 && isSubject ? 140 : 80 }
      if candidate.lastToken == latest { score += 40 }
      // “According to *Berg*, Holm’s fear grew as *his* wealth did”
      if kind.gender != nil, distance == 0, isSource(candidate.lastToken) { score -= 200 }
      if isQuoted, lastSpeakers.contains(entry) { score += 150 }
      if tellers.contains(entry) {
        score += kind == .it ? 250 : isOwnAccount(token) || isPromise(token) ? 400 : 120
      } else if !tellers.isEmpty, isBeforeParagraph(candidate, of: expression) {
        // “Holm left. // One of the crew, *Berg*, said *he* had slept”
        score -= 150
      }
      // “drove *Holm* home and told *him*”
      if distance == 0, isObject, tree.isObject(candidate.lastToken) { score += 100 }
      if kind.gender != nil, distance == 1, isDealtWithAgain(candidate, by: token) { score += 150 }
      // “*Holm’s* wife tried to revive *him*”
      if candidate.lastToken == owner { score += 150 }
      // “*Her* friend Ann Lind left before *she* fell ill”: whose friend it was is only told of her.
      if distance == 0, candidate.lastWasPronoun, !isOwner(candidate, of: candidates) {
        score += 120
      }
      // “what the *bomb* was made of and who carried *it*”
      if kind == .it, isObject, distance == 0, candidate.lastToken == latest,
        tree.isSubject(candidate.lastToken)
      {
        score += 150
      }
      if distance == 0 { score += lower == "its" || lower == "their" || lower == "his" ? 90 : 40 }
      score -= 40 * distance
      // “*Berg*, Holm's partner, was shot at *his* home”
      if distance == 0, kind.gender != nil, isOwnerInDeed(token, of: entry) { score += 250 }
      if let gender = candidate.gender { score += gender == kind.gender ? 60 : 0 }
      if candidate.isNamed { score += 60 }
      if kind == .they {
        score += candidate.isPlural || isCrew(candidate) ? 120 : candidate.isIt ? -160 : 0
      }
      if best.map({ score >= $0.score }) ?? true { best = (score, entry) }
    }
    guard let best else { return [] }
    guard kind.gender != nil else { return [best.entry] }
    if let victim = victim(insteadOf: best.entry, for: expression, among: candidates)
      ?? murdered(insteadOf: best.entry, for: expression, among: candidates)
    {
      return [victim]
    }
    if let other = narrator(insteadOf: best.entry, for: expression, among: candidates)
      ?? survivor(insteadOf: best.entry, for: expression, among: candidates)
      ?? hero(insteadOf: best.entry, for: expression, among: candidates)
      ?? outliver(insteadOf: best.entry, for: expression, among: candidates)
    {
      return [other]
    }
    if let topic = topic(insteadOf: best.entry, for: expression, among: candidates) {
      return [topic]
    }
    if let answer = answer(insteadOf: best.entry, for: expression, among: candidates) {
      return answer
    }
    if let successor = successor(insteadOf: best.entry, for: expression, among: candidates) {
      return [successor]
    }
    if let heir = heir(insteadOf: best.entry, for: expression, among: candidates) { return [heir] }
    if let teller = teller(insteadOf: best.entry, for: expression, among: candidates) {
      return teller
    }
    if let subject = mainSubject(insteadOf: best.entry, for: expression, among: candidates) {
      return [subject]
    }
    if let subject = lastSubject(insteadOf: best.entry, for: expression, among: candidates) {
      return [subject]
    }
    if let told = told(insteadOf: best.entry, for: expression, among: candidates) { return [told] }
    return instead(of: best.entry, for: expression, among: candidates)
  }

  /// Whether the paragraph of an expression has not spoken of somebody yet.
  private func isBeforeParagraph(
    _ entry: ParticipantEntry, of expression: ReferringExpression
  ) -> Bool {
    text.sentences[entry.lastSentence].block < text.sentences[expression.sentence].block
  }

  /// Returns those who say something: the subject, or whom commas name behind *one of them*.
  ///
  /// - Reads: “One of the crew, *Bo Holm*, said that *he* had slept”.
  private func speakers(at subject: Int) -> [Int] {
    let found = participants(at: subject)
    guard found.isEmpty, text.lower(subject) == "one" else { return found }
    let name = (subject + 1..<min(subject + 16, text.tokens.count)).first {
      let head = text.tokens[$0].head
      return text.tokens[$0].relation == .appos && head >= subject
        && (head == subject || text.tokens[head].head == subject)
    }
    return name.map { participants(at: $0) } ?? []
  }

  /// Learns from *he* or *she* whether somebody is a man or a woman, where it could mean nobody else named so far.
  mutating func learnGender(of found: [Int], from expression: ReferringExpression) {
    guard found.count == 1, let entry = found.first, entries[entry].gender == nil,
      let kind = PronounKind(text.lower(expression.head)), let gender = kind.gender
    else { return }
    let others = recent.filter { $0 != entry && fits(entries[$0], kind) }
    if others.isEmpty { entries[entry].gender = gender }
  }

  /// Takes a subject with a name of two words for a person, where *he* or *she* could mean nobody else: `Imre Vadas joined. He …`.
  mutating func unknownPerson(before expression: ReferringExpression) -> Int? {
    guard let gender = PronounKind(text.lower(expression.head))?.gender,
      tree.isSubject(expression.head) || isOther(expression.head, than: gender),
      let entry = recent.last(where: {
        let entry = entries[$0]
        return entry.isNamed && entry.lastWasSubject && entry.lastSentence < expression.sentence
          && expression.sentence - entry.lastSentence <= 1
      }), [.organisation, .other].contains(entries[entry].kind), !entries[entry].isCompany,
      !isOfThings(entries[entry].lastToken), !isTownLike(entries[entry]),
      isPersonal(name: entries[entry], before: expression),
      !Self.landEndings.contains(where: entries[entry].name.hasSuffix),
      entries[entry].name.split(separator: " ").allSatisfy({
        $0.first?.isUppercase ?? false && $0.dropFirst().allSatisfy { !$0.isUppercase }
          && !lexicon.isGroup($0.lowercased())
          && !ParticipantNouns.isOrganisation($0.lowercased())
      })
    else { return nil }
    entries[entry].kind = .person
    entries[entry].gender = gender
    return entry
  }

  /// How names of countries end: “Slovenia”, “Moldavia”.
  private static let landEndings = ["onia", "ania", "avia", "istan", "land"]

  /// Whether somebody of the other gender does something to whom a pronoun means: “*Bo Holm* offered *her* a post”.
  private func isOther(_ token: Int, than gender: Gender) -> Bool {
    guard let subject = tree.coargument(of: token),
      case let found = participants(at: subject), found.count == 1
    else { return false }
    return entries[found[0]].gender.map { $0 != gender } ?? false
  }

  /// Whether a name has two words, or is one unknown word without *the* in the same piece of text: “*Petra* came; she …”.
  private func isPersonal(
    name entry: ParticipantEntry, before expression: ReferringExpression
  ) -> Bool {
    let words = entry.name.split(separator: " ").count
    guard words == 1, entry.lastToken >= 0, !isVessel(entry) else { return words == 2 }
    return isUnknownWord(entry.name)
      && text.sentences[entry.lastSentence].block == text.sentences[expression.sentence].block
      && (entry.lastToken == 0
        || ![.dt, .nn, .jj].contains(text.tag(entry.lastToken - 1)))
  }

  /// Those whom the clause of a pronoun names behind it, and who so cannot be meant: “*they* may not use a mark that belongs to
  /// *Holm*” (Chomsky's principle C).
  private func namedBelow(_ expression: ReferringExpression) -> [Int] {
    let (token, verb) = (expression.head, text.tokens[expression.head].head)
    guard tree.isSubject(token), verb >= 0,
      case let rest = text.sentences[expression.sentence].tokens.clamped(
        to: token + 1..<max(token + 1, text.tokens.count))
    else { return [] }
    var found: [Int] = []
    var next = rest.lowerBound
    while next < rest.upperBound, next - token < 40 {
      guard let name = text.names.first(at: next) else {
        next += 1
        continue
      }
      // “his theory of case (*Holm* 1968)” names a source.
      if text.lower(name.tokens.lowerBound - 1) != "(", isBelow(name.tokens.upperBound - 1, verb),
        let entry = nameEntry(NameAliases.key(of: name, in: text))
      {
        found.append(entry)
      }
      next = max(next + 1, name.tokens.upperBound)
    }
    return found
  }

  /// Whether a word stands in the phrase of another, or in a clause that completes it.
  private func isBelow(_ word: Int, _ above: Int) -> Bool {
    var word = word
    for _ in 0..<16 {
      if [.advcl, .parataxis, .conj].contains(text.tokens[word].relation) { return false }
      word = text.tokens[word].head
      if word == above { return true }
      guard word >= 0 else { return false }
    }
    return false
  }

  /// Whether a possessive tells of a death in what somebody says, who is hardly the dead: “Holm showed that it was built after
  /// *his* death”.
  private func isDeathOfAnother(_ token: Int) -> Bool {
    let noun = text.tokens[token].head
    return text.tokens[token].relation == .nmodPoss && noun > token
      && ["death", "murder", "funeral", "burial", "assassination"].contains(text.lemma(noun))
      && tree.teller(of: token) != nil
  }

  /// What is done to a plan, which *to* tells behind it.
  private static let plans: Set<String> = [
    "agree", "decide", "resolve", "propose", "plan", "hope", "intend", "vote", "determine",
  ]

  /// Whether `it` stands for nothing: `it seems`, `it is hard to`.
  private func isExpletive(_ token: Int) -> Bool {
    let end = min(token + 6, text.tokens.count)
    guard token + 1 < end else { return false }
    let next = text.lemma(token + 1)
    if ["seem", "appear", "look", "turn", "happen", "rain", "snow"].contains(next) { return true }
    guard next == "be" || next == "'s" || next == "will" || next == "would" else { return false }
    var sawAdjective = false
    var sawParticiple = false
    for index in token + 2..<max(end, token + 2) {
      let tag = text.tokens[index].tag
      if tag == .to || text.lower(index) == "that", sawAdjective { return true }
      // “*It* was said that”, “*it* was agreed to”, but “it was ordered to pay”
      if text.lower(index) == "that", sawParticiple { return true }
      if tag == .jj || tag == .jjr || tag == .vbn && Self.plans.contains(text.lemma(index)) {
        sawAdjective = true
      } else if tag == .vbn {
        sawParticiple = true
      }
    }
    return false
  }

  /// Whether what was the subject is a thing that says something.
  ///
  /// - Reads: “the *petition* was read. *It* demands …”.
  private func isDocument(_ entry: ParticipantEntry, saying pronoun: Int) -> Bool {
    entry.lastWasSubject
      && lexicon.verbSupersense(text.lemma(text.tokens[pronoun].head)) == .verbCommunication
      && lexicon.nounSense(noun(of: entry)).map { $0.communicationShare >= 128 } ?? false
  }

  /// Returns the last subject before a pronoun that is no participant and would fit it, or -1.
  private func otherSubject(before token: Int, _ kind: PronounKind) -> Int {
    var index = token - 1
    while index >= 0, token - index < 50 {
      let tag = text.tokens[index].tag
      if tag == (kind == .it ? .nn : .nns) || kind == .they && isNewOnes(index, before: token),
        tree.isSubject(index)
          || text.tokens[index].relation == .root,
        participants(at: index).isEmpty
      {
        return index
      }
      index -= 1
    }
    return -1
  }

  /// Whether a possessive belongs to what the subject of its clause, a passive, suffered or did, and who that is.
  private func isOwnerInDeed(_ pronoun: Int, of entry: Int) -> Bool {
    guard text.tokens[pronoun].relation == .nmodPoss, case let noun = text.tokens[pronoun].head,
      noun > pronoun, let subject = tree.coargument(of: noun), subject < pronoun,
      text.tokens[subject].relation == .nsubjPass
    else { return false }
    return participants(at: subject) == [entry]
  }

  /// Whether the latest mention of somebody only says whose another is who did something in the same sentence.
  private func isOwner(_ entry: ParticipantEntry, of candidates: [Int]) -> Bool {
    entry.lastToken >= 0 && text.tokens[entry.lastToken].relation == .nmodPoss
      && candidates.contains {
        entries[$0].lastSentence == entry.lastSentence && entries[$0].lastToken > entry.lastToken
          && entries[$0].isNamed && tree.isSubject(tree.top(of: entries[$0].lastToken))
          && tree.top(of: entries[$0].lastToken) - entry.lastToken < 6
      }
  }

  func fits(_ entry: ParticipantEntry, _ kind: PronounKind) -> Bool {
    switch kind {
    case .she where isVessel(entry): return true
    case .he, .she:
      guard entry.kind == .person, !entry.isPlural else { return false }
      return entry.gender.map { $0 == kind.gender } ?? !isOtherwise(entry, than: kind)
    case .it:
      return entry.kind != .person && !entry.isPlural && !isCrew(entry) && !isOffice(entry)
    case .they:
      return entry.isPlural || isCrew(entry) || (entry.kind == .organisation && entry.isNamed)
    }
  }
}

extension PronounKind {
  /// The gender of the person that a pronoun means.
  var gender: Gender? {
    switch self {
    case .he: .male
    case .she: .female
    case .it, .they: nil
    }
  }
}

import TextModel

extension ParticipantReader {
  /// Returns the participants that a pronoun means, none where nothing near fits.
  func antecedents(of expression: ReferringExpression) -> [Int] {
    let token = expression.head
    let lower = text.lower(token)
    guard let kind = PronounKind(lower) else { return [] }
    if text.tokens[token].relation == .expl || (kind == .it && isExpletive(token)) { return [] }
    let excluded =
      PronounKind.isReflexive(lower)
      ? []
      : (tree.coargument(of: token).map { participants(at: $0) } ?? []) + namedBelow(expression)
        + whereabouts(of: expression) + beaten(by: expression, kind)
    if PronounKind.isReflexive(lower), let subject = tree.coargument(of: token) {
      let same = participants(at: subject)
      if !same.isEmpty { return same }
    }
    if isDeathOfAnother(token) { return [] }
    if kind == .they, let theme = theme(of: expression) { return theme }
    let blocker = kind == .it || kind == .they ? otherSubject(before: token, kind) : -1
    if kind == .they, let pair = pair(before: expression),
      blocker < 0 || pair.allSatisfy({ entries[$0].lastToken > blocker })
    {
      return pair
    }
    if kind == .they, followsWedding(expression) { return [] }
    var candidates = recent.filter { fits(entries[$0], kind) && !excluded.contains($0) }
    var far: Int?
    if kind.gender != nil, case let meant = persons(candidates, for: expression) {
      // Where others are out of the question, the one spoken of before may be longer ago.
      let main = meant.filter { entries[$0].mentions.count > 2 || meant.count == 1 }
      if meant.count < candidates.count, main.count == 1 { far = main.first }
      candidates = meant
    }
    let latest = candidates.map { entries[$0].lastToken }.max()
    let isQuoted = kind.gender != nil && isQuoted(token)
    let tellers = tree.teller(of: token).map { participants(at: $0) } ?? []
    let isSubject = tree.isSubject(token)
    let isObject = tree.isObject(token)
    let owner = isObject ? tree.coargument(of: token).flatMap(tree.owner) ?? -1 : -1
    var best: (score: Int, entry: Int)?
    for entry in candidates {
      let candidate = entries[entry]
      let distance = expression.sentence - candidate.lastSentence
      guard distance <= (entry == far ? 6 : kind == .it ? 1 : 3) else { continue }
      if kind == .they, candidate.kind != .person, isOfPersons(token) { continue }
      if kind == .it, candidate.kind != .other, isOfThings(token) { continue }
      if kind == .it, candidate.kind == .place, takesEffect(token) { continue }
      if lower == "its", isAgreement(candidate), isOfBuildings(token) { continue }
      guard candidate.lastToken > blocker, blocker < 0 || candidate.lastWasSubject else { continue }
      var score = candidate.salience(at: expression.sentence) + 10 * min(candidate.expected, 10)
      if candidate.lastWasSubject { score += distance == 0 && isSubject ? 140 : 80 }
      if candidate.lastToken == latest { score += 40 }
      if isQuoted, lastSpeakers.contains(entry) { score += 150 }
      if tellers.contains(entry) { score += kind == .it ? 250 : 120 }
      // “drove *Holm* home and told *him*”
      if distance == 0, isObject, tree.isObject(candidate.lastToken) { score += 100 }
      // “*Holm’s* wife tried to revive *him*”
      if candidate.lastToken == owner { score += 150 }
      if distance == 0, candidate.lastWasPronoun { score += 120 }
      // “what the *bomb* was made of and who carried *it*”
      if kind == .it, isObject, distance == 0, candidate.lastToken == latest,
        tree.isSubject(candidate.lastToken)
      {
        score += 150
      }
      if distance == 0 { score += lower == "its" || lower == "their" || lower == "his" ? 90 : 40 }
      score -= 40 * distance
      if let gender = candidate.gender { score += gender == kind.gender ? 60 : 0 }
      if candidate.isNamed { score += 60 }
      if kind == .they {
        score += candidate.isPlural || isCrew(candidate) ? 120 : candidate.isIt ? -160 : 0
      }
      if best.map({ score >= $0.score }) ?? true { best = (score, entry) }
    }
    guard let best else { return [] }
    guard kind.gender != nil else { return [best.entry] }
    if let answer = answer(insteadOf: best.entry, for: expression, among: candidates) {
      return answer
    }
    if let subject = lastSubject(insteadOf: best.entry, for: expression, among: candidates) {
      return [subject]
    }
    if let told = told(insteadOf: best.entry, for: expression, among: candidates) { return [told] }
    return instead(of: best.entry, for: expression, among: candidates)
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
      tree.isSubject(expression.head),
      let entry = recent.last(where: {
        let entry = entries[$0]
        return entry.isNamed && entry.lastWasSubject && entry.lastSentence < expression.sentence
          && expression.sentence - entry.lastSentence <= 1
      }), [.organisation, .other].contains(entries[entry].kind), !entries[entry].isCompany,
      !isOfThings(entries[entry].lastToken),
      isPersonal(name: entries[entry], before: expression),
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

  /// Whether a name has two words, or is one unknown word without *the* in the same piece of text: “*Petra* came; she …”.
  private func isPersonal(
    name entry: ParticipantEntry, before expression: ReferringExpression
  ) -> Bool {
    let words = entry.name.split(separator: " ").count
    guard words == 1, entry.lastToken >= 0, !isVessel(entry) else { return words == 2 }
    return isUnknownWord(entry.name)
      && text.sentences[entry.lastSentence].block == text.sentences[expression.sentence].block
      && (entry.lastToken == 0
        || ![.dt, .nn, .jj].contains(text.tokens[entry.lastToken - 1].tag))
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

  /// Whether a pronoun is the subject of what is done to things only: “*it* is slated for release”.
  private func isOfThings(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return text.tokens[token].relation == .nsubjPass && verb >= 0
      && (ParticipantNouns.isDoneToThings(text.lemma(verb))
        || [
          "schedule", "release", "price", "block", "veto", "shelve", "ratify", "overturn", "uphold",
          "enact", "repeal", "postpone", "cancel", "adjourn",
        ].contains(text.lemma(verb)))
  }

  /// Whether a possessive tells of a death in what somebody says, who is hardly the dead: “Holm showed that it was built after
  /// *his* death”.
  private func isDeathOfAnother(_ token: Int) -> Bool {
    let noun = text.tokens[token].head
    return text.tokens[token].relation == .nmodPoss && noun > token
      && ["death", "murder", "funeral", "burial", "assassination"].contains(text.lemma(noun))
      && tree.teller(of: token) != nil
  }

  /// Whether a pronoun is the subject of what only persons do: “*they* married”.
  private func isOfPersons(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return tree.isSubject(token) && verb >= 0
      && ["marry", "wed", "divorce"].contains(text.lemma(verb))
  }

  /// Whether `it` stands for nothing: `it seems`, `it is hard to`.
  private func isExpletive(_ token: Int) -> Bool {
    let end = min(token + 6, text.tokens.count)
    guard token + 1 < end else { return false }
    let next = text.lemma(token + 1)
    if ["seem", "appear", "look", "turn", "happen", "rain", "snow"].contains(next) { return true }
    guard next == "be" || next == "'s" || next == "will" || next == "would" else { return false }
    var sawAdjective = false
    for index in token + 2..<max(end, token + 2) {
      let tag = text.tokens[index].tag
      if tag == .to || text.lower(index) == "that", sawAdjective { return true }
      if tag == .jj || tag == .jjr || tag == .vbn { sawAdjective = true }
    }
    return false
  }

  /// Returns the last subject before a pronoun that is no participant and would fit it, or -1.
  private func otherSubject(before token: Int, _ kind: PronounKind) -> Int {
    var index = token - 1
    while index >= 0, token - index < 50 {
      let tag = text.tokens[index].tag
      if tag == (kind == .it ? .nn : .nns),
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

  /// Whether a participant is a ship with a name, which *she* can stand for: “the steamer Clara”.
  func isVessel(_ entry: ParticipantEntry) -> Bool {
    entry.isNamed && entry.kind != .person
      && !entry.roles.isDisjoint(with: ParticipantNouns.vessels)
  }

  func fits(_ entry: ParticipantEntry, _ kind: PronounKind) -> Bool {
    switch kind {
    case .she where isVessel(entry): return true
    case .he, .she:
      guard entry.kind == .person, !entry.isPlural else { return false }
      return entry.gender.map { $0 == kind.gender } ?? !isOtherwise(entry, than: kind)
    case .it: return entry.kind != .person && !entry.isPlural && !isCrew(entry)
    case .they:
      return entry.isPlural || isCrew(entry) || (entry.kind == .organisation && entry.isNamed)
    }
  }

  /// Returns two participants joined by `and` in this sentence or the one before: `Lind and Berg … they`.
  private func pair(before expression: ReferringExpression) -> [Int]? {
    guard let last = mentions.last else { return nil }
    if last.participants.count > 1 { return last.participants }
    var index = mentions.count - 1
    while index > 0, mentions.count - index < 12 {
      let second = mentions[index]
      let first = mentions[index - 1]
      let gap = second.tokens.lowerBound - first.tokens.upperBound
      let between = first.tokens.upperBound
      let sentence = second.participants.first.map { entries[$0].lastSentence } ?? -1
      guard expression.sentence - sentence <= 1 else { return nil }
      if second.participants.count > 1 { return second.participants }
      if gap == 1, text.lower(between) == "and",
        let a = first.participants.first, let b = second.participants.first, a != b,
        entries[a].kind == entries[b].kind
      {
        return [a, b]
      }
      if second.participants.contains(where: { entries[$0].isPlural }) { return nil }
      index -= 1
    }
    return parties(before: expression)
  }

  /// Returns two persons of whom one did something to the other, or is with the other: `Lind met Berg, and they …`, `Lind
  /// has been in a relationship with Berg. They …`.
  private func parties(before expression: ReferringExpression) -> [Int]? {
    for mention in mentions.reversed().prefix(6) {
      guard mention.participants.count == 1, let second = mention.participants.first,
        entries[second].kind == .person,
        let subject = entries[second].lastSentence == expression.sentence
          ? tree.object(of: mention.head).flatMap(tree.coargument)
          : other(than: mention.head) ?? partner(of: mention.head, before: expression),
        case let first = participants(at: subject), first.count == 1, first[0] != second,
        entries[first[0]].kind == .person
      else { continue }
      return [first[0], second]
    }
    return nil
  }
}

extension ParticipantReader {
  /// Returns the subject that is said to be with somebody, where that is somebody to whom one is in a relation.
  private func other(than head: Int) -> Int? {
    var head = head
    while text.tokens[head].relation == .flat, text.tokens[head].head >= 0,
      text.tokens[head].head < head
    {
      head = text.tokens[head].head
    }
    let relation = text.tokens[head].head
    guard text.tokens[head].relation == .nmod, relation >= 0, relation < head,
      ["relationship", "marriage", "partnership"].contains(text.lemma(relation))
    else { return nil }
    return tree.copularSubject(of: relation)
  }
}

/// Couples, and what takes effect.
extension ParticipantReader {
  /// Returns the subject who met or married somebody, or did something with him, in the sentence before *they*: “*Lind* married
  /// Berg”, “*Lind* opened a shop with Berg”.
  private func partner(of head: Int, before pronoun: ReferringExpression) -> Int? {
    let sentence = text.sentences[pronoun.sentence].tokens
    guard tree.isSubject(pronoun.head), pronoun.sentence > 0, head < sentence.lowerBound,
      case let before = text.sentences[pronoun.sentence - 1].tokens, before.contains(head)
    else { return nil }
    if let object = tree.object(of: head) {
      return isUnited(object) ? tree.coargument(of: object) : nil
    }
    return companyKept(by: head)
  }

  /// Returns the subject who does something with somebody: “*Lind* opened a shop with Berg”.
  private func companyKept(by head: Int) -> Int? {
    var head = head
    for _ in 0..<3 where text.tokens[head].relation == .flat && text.tokens[head].head >= 0 {
      head = text.tokens[head].head
    }
    guard case let above = text.tokens[head].head, above >= 0, above < head,
      (above..<head).contains(where: {
        text.lower($0) == "with" && text.tokens[$0].head == head
      })
    else { return nil }
    switch text.tokens[head].relation {
    case .obl: return tree.subject(understoodIn: above)
    case .nmod where text.tokens[above].relation == .obj: return tree.coargument(of: above)
    default: return nil
    }
  }

  /// Whether a word is whom somebody met, or united with.
  private func isUnited(_ object: Int) -> Bool {
    let verb = text.tokens[object].head
    return isWed(object) || verb >= 0 && ["meet", "befriend"].contains(text.lemma(verb))
  }

  /// Whether a word is whom somebody married.
  private func isWed(_ object: Int) -> Bool {
    let verb = text.tokens[object].head
    return verb >= 0 && ["marry", "wed"].contains(text.lemma(verb))
  }

  /// Whether the sentence before a pronoun tells of one person that he or she married, so that *they* means those two.
  private func followsWedding(_ expression: ReferringExpression) -> Bool {
    guard expression.sentence > 0, tree.isSubject(expression.head) else { return false }
    return text.sentences[expression.sentence - 1].tokens.contains { token in
      text.tokens[token].relation == .obj && isWed(token) && text.tokens[token].tag == .nnp
    }
  }

  /// Whether a pronoun is the subject of what only rules and treaties do: “*it* came into force”, “*it* expired”.
  private func takesEffect(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard tree.isSubject(token), verb > token else { return false }
    if ["expire", "lapse"].contains(text.lemma(verb)) { return true }
    return (verb + 1..<min(verb + 3, text.tokens.count)).contains {
      ["force", "effect"].contains(text.lower($0)) && text.tokens[$0].head == verb
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

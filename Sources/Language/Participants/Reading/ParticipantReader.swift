package import TextModel

/// Reads the referring expressions of a text in order and keeps track of the participants.
struct ParticipantReader {
  let text: AnalysedText
  let tree: TreeIndex
  let lexicon = EventLexicon.shared
  var entries: [ParticipantEntry]

  /// Participants in order of their latest mentions, at most `window` of them.
  private(set) var recent: [Int] = []

  /// The last two that were spoken of together.
  var lastPair: [NameMention.Kind: [Int]] = [:]

  /// Where nouns for several stand before the names of those whom they mean, by lemma.
  var groupHeads: [String: Int] = [:]

  /// The last two persons whom *and* makes the subject together, and their sentence.
  var joined: (pair: [Int], sentence: Int)?

  /// Whose life the text tells, if it begins with a birth.
  var life: Int?

  /// Whose entry in a dictionary of lives is being read, and the block in which it stands.
  private(set) var entryHead: (person: Int, block: Int)?

  /// The sentence in which nobody was found for *he* or *she* last, by pronoun.
  var unknown: [PronounKind: Int] = [:]

  /// Who said something last.
  private(set) var lastSpeakers: [Int] = []

  /// The participants named most often in the whole text.
  let protagonists: [Int]

  /// For a surname of several, those of whom nobody can say which of them they are.
  var unclear: [String: Int] = [:]

  /// The fathers and mothers who go by a surname of their child's, by that name and their form of address.
  var parents: [String: Int] = [:]

  /// To whom the text has told that each deed was done.
  var victims: [String: Set<Int>] = [:]

  /// Whom the text has told each to be the husband or wife of.
  var wed: [Int: Set<Int>] = [:]

  /// Whom the text has told each to be the son or daughter of.
  var parentsOf: [Int: Set<Int>] = [:]

  private let genders: GenderVotes
  private let aliases: NameAliases
  private var descriptions: [String: [Int]] = [:]
  private(set) var mentions: [ParticipantMention] = []
  private var mentionOfToken: [Int32]

  private static let window = 32

  init(text: AnalysedText, tree: TreeIndex) {
    self.text = text
    self.tree = tree
    genders = GenderVotes(text: text, tree: tree)
    aliases = NameAliases(text: text, genders: genders)
    let named = aliases.entries
    entries = named
    protagonists = Array(
      named.indices.filter { named[$0].expected > 2 }
        .sorted { (named[$1].expected, $0) < (named[$0].expected, $1) }
        .prefix(12))
    mentionOfToken = Array(repeating: -1, count: text.tokens.count)
  }

  /// Resolves an expression and notes the mention.
  mutating func read(_ expression: ReferringExpression, next: ReferringExpression?) {
    switch expression.form {
    case .name(let kind): readName(expression, kind)
    case .pronoun:
      var found =
        headOfEntry(meantBy: expression).map { [$0] } ?? whoCame(before: expression).map { [$0] }
        ?? antecedents(of: expression)
      if found.isEmpty, let person = unknownPerson(before: expression) { found = [person] }
      learnGender(of: found, from: expression)
      if found.count == 1, let gender = PronounKind(text.lower(expression.head))?.gender {
        entries[found[0]].pronounGender = gender
      }
      if PronounKind(text.lower(expression.head)) == .it, found.count == 1 {
        entries[found[0]].isIt = true
      }
      if found.count == 1, entries[found[0]].kind == .person { noteLife(found[0], expression) }
      noteUnknown(found, expression)
      if !found.isEmpty { note(expression, .pronoun, found) }
    case .relative(let antecedent):
      let found = participants(at: antecedent)
      if !found.isEmpty { note(expression, .pronoun, found) }
    case .description: readDescription(expression, next: next)
    }
  }

  /// Returns the result.
  func resolution() -> ParticipantResolution {
    let order = entries.indices.filter { !entries[$0].mentions.isEmpty }
      .sorted { (entries[$0].mentions[0], $0) < (entries[$1].mentions[0], $1) }
    var place = Array(repeating: -1, count: entries.count)
    for (index, entry) in order.enumerated() { place[entry] = index }
    let participants = order.map { index in
      let entry = entries[index]
      return ResolvedParticipant(
        name: entry.name, kind: entry.kind, isNamed: entry.isNamed, isPlural: entry.isPlural,
        isMale: entry.gender.map { $0 == .male }, aliases: entry.aliases, mentions: entry.mentions)
    }
    let placed = mentions.map { mention in
      ParticipantMention(
        tokens: mention.tokens, head: mention.head, form: mention.form,
        participants: mention.participants.map { place[$0] })
    }
    return ParticipantResolution(
      participants: participants, mentions: placed, mentionOfToken: mentionOfToken)
  }

  /// Returns the participants that a token refers to so far.
  func participants(at token: Int) -> [Int] {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return [] }
    return mentions[Int(mentionOfToken[token])].participants
  }

  /// Returns the mention that a token is in so far.
  func mention(at token: Int) -> ParticipantMention? {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return nil }
    return mentions[Int(mentionOfToken[token])]
  }

  // MARK: Names

  private mutating func readName(_ expression: ReferringExpression, _ kind: NameMention.Kind) {
    let begin = nameBegin(expression)
    // “Listed as *a World Heritage Site*” says what something is to be, and brings in nobody.
    if begin > 1, ["a", "an"].contains(text.lower(begin - 1)), text.lower(begin - 2) == "as" {
      return
    }
    let name = NameMention(tokens: begin..<expression.tokens.upperBound, kind: kind)
    let candidates = aliases.candidates[NameAliases.key(of: name, in: text)] ?? []
    if isByline(name.tokens, expression.sentence) { return }
    let form = NameForm.string(of: name, in: text)
    let dead = dead(name, among: candidates, at: expression.sentence)
    guard let chosen = dead ?? bearer(of: name, among: candidates, at: expression.sentence) else {
      return
    }
    entries[chosen].add(alias: form)
    if entries[chosen].kind == .person {
      // Who has died goes on being called so by nobody.
      if dead == nil { noteCall(chosen, name) }
      noteLife(chosen, expression)
      if name.tokens.count > 2, text.lower(begin + 1) == "," {
        life = chosen
        entryHead = (chosen, text.sentences[expression.sentence].block)
      }
      if entries[chosen].gender == nil { entries[chosen].gender = genders.told[begin] }
    }
    for token in expression.tokens.lowerBound..<begin { addRole(token, to: chosen) }
    noteVessel(chosen, name)
    noteSpecies(chosen, name)
    if let first = NameAliases.coupled(name, in: text), candidates.count > 1,
      let gender = NameCues.gender(ofAddress: text.lower(first)),
      let other = candidates.first(where: { entries[$0].gender == gender && $0 != chosen })
    {
      var couple = expression
      couple.tokens = first..<expression.tokens.upperBound
      note(couple, .name, [other, chosen])
      return
    }
    note(expression, .name, [chosen])
    noteJoined(expression)
  }

  /// Whether a line near the head only says who wrote the text: “By *Ann Lee*”.
  private func isByline(_ name: Range<Int>, _ sentence: Int) -> Bool {
    let tokens = text.sentences[sentence].tokens
    return sentence < 4 && name.lowerBound == tokens.lowerBound + 1
      && text.lower(tokens.lowerBound) == "by"
      && !tokens.contains { [.vbd, .vbz, .vbp, .md].contains(text.tokens[$0].tag) }
  }

  /// Whether all the text has named somebody with before is *the*, as it does with no person: “after *the* Clara”.
  func isNeverSomebody(_ entry: Int) -> Bool {
    entries[entry].mentions.allSatisfy {
      mentions[$0].form != .name || text.lower(mentions[$0].tokens.lowerBound - 1) == "the"
    }
  }

  /// Where a name begins behind its titles.
  func nameBegin(_ expression: ReferringExpression) -> Int {
    var begin = expression.tokens.lowerBound
    while begin < expression.head, isTitleToken(begin) {
      begin += 1
    }
    return begin
  }

  private func isTitleToken(_ token: Int) -> Bool {
    guard let name = text.names.first(at: token) else { return true }
    return !name.tokens.contains(token)
  }

  private mutating func addRole(_ token: Int, to entry: Int) {
    let lemma = text.lemma(token).lowercased()
    guard NameCues.isTitle(lemma) || lexicon.isPerson(lemma),
      token == 0
        || !["vice", "former", "deputy", "acting", "ex", "-", "late", "assistant"]
          .contains(text.lower(token - 1))
    else { return }
    describe(entry, as: lemma)
  }

  /// Notes that a noun describes a participant.
  mutating func describe(_ entry: Int, as lemma: String) {
    entries[entry].roles.insert(lemma)
    if entries[entry].gender == nil { entries[entry].gender = ParticipantNouns.gender(lemma) }
    remember(entry, as: lemma)
  }

  /// Notes that a description with this head may mean a participant.
  mutating func remember(_ entry: Int, as lemma: String) {
    var list = descriptions[lemma] ?? []
    list.removeAll { $0 == entry }
    list.append(entry)
    if list.count > Self.window { list.removeFirst() }
    descriptions[lemma] = list
  }

  /// Returns the participants that a noun has described, the latest last.
  func described(as lemma: String) -> [Int] { descriptions[lemma] ?? [] }

  /// Returns the one participant that a name's key means, or nil.
  func nameEntry(_ key: String) -> Int? {
    let found = aliases.candidates[key] ?? []
    return found.count == 1 ? found[0] : nil
  }

  /// Gives what was told of somebody without a name to one whose name the text now tells.
  mutating func take(_ stranger: Int, for named: Int) {
    for number in entries[stranger].mentions {
      let mention = mentions[number]
      mentions[number] = ParticipantMention(
        tokens: mention.tokens, head: mention.head, form: mention.form,
        participants: mention.participants.map { $0 == stranger ? named : $0 })
    }
    entries[named].mentions += entries[stranger].mentions
    entries[stranger].mentions = []
    recent.removeAll { $0 == stranger }
    for lemma in descriptions.keys { descriptions[lemma]?.removeAll { $0 == stranger } }
  }

  // MARK: Noting

  /// Whether a name only stands before a noun, so that the sentence is not about it: “the latest *Lexus* cars”.
  func isBesideNoun(_ token: Int) -> Bool {
    let word = text.tokens[token]
    guard word.relation == .compound, word.head > token else { return false }
    return [.nn, .nns].contains(text.tokens[word.head].tag)
      && !isPersonal(text.lemma(word.head).lowercased())
  }

  /// Adds a mention of participants.
  mutating func note(
    _ expression: ReferringExpression, _ form: ParticipantMention.Form, _ participants: [Int]
  ) {
    let number = mentions.count
    var tokens = expression.tokens
    // Mentions do not overlap: an earlier one keeps its tokens.
    while tokens.lowerBound < expression.head, mentionOfToken[tokens.lowerBound] >= 0 {
      tokens = tokens.lowerBound + 1..<tokens.upperBound
    }
    guard mentionOfToken[expression.head] < 0 else { return }
    mentions.append(
      ParticipantMention(
        tokens: tokens, head: expression.head, form: form, participants: participants))
    for token in tokens where mentionOfToken[token] < 0 {
      mentionOfToken[token] = Int32(truncatingIfNeeded: number)
    }
    let subject = tokens.first(where: tree.isSubject)
    // “The founder, *Bo Berg*, died”
    let beside = form == .name ? tree.top(of: tokens.lowerBound) : -1
    if let dying = subject ?? (beside >= 0 && tree.isSubject(beside) ? beside : nil), dies(dying),
      form != .description, participants.count == 1
    {
      entries[participants[0]].isDead = true
    }
    if let subject, form == .name, participants.count == 1, vanishes(subject) {
      entries[participants[0]].isLost = true
    }
    if let subject, case let verb = text.tokens[subject].head, verb >= 0, isSaying(verb) {
      lastSpeakers = participants
    }
    if participants.count == 1 {
      noteVictim(participants[0], at: expression.head)
      if form == .name {
        noteWedding(participants[0], at: expression.head)
        noteParent(of: participants[0], at: expression.head)
        noteClient(participants[0], at: expression.head)
      }
    }
    // “Both sides turned *him* down”: who is only counted is not who *he* is.
    let isCounted = form == .description && participants.count > 1 && subject == nil
    for participant in participants {
      entries[participant].mentions.append(number)
      noteStanding(of: participant, at: expression.head, form)
      if isCounted, entries[participant].lastToken >= 0 { continue }
      entries[participant].touch(
        sentence: expression.sentence, token: expression.head, isSubject: subject != nil,
        isBeside: isBesideNoun(expression.head))
      // “*Their* guest …; *he* …”: two meant together are not the one who is.
      entries[participant].lastWasPronoun = form == .pronoun && participants.count == 1
      recent.removeAll { $0 == participant }
      recent.append(participant)
    }
    if recent.count > Self.window { recent.removeFirst(recent.count - Self.window) }
    // *Both* by itself may as well mean two things, so nobody else is taken for those two.
    if participants.count == 2, let first = participants.first,
      text.lower(expression.head) != "both"
    {
      lastPair[entries[first].kind] = participants
    }
  }
}

extension ParticipantReader {
  /// Adds a mention that was understood only after the text had been read; nothing else is learnt from it.
  mutating func noteLate(_ token: Int, _ participant: Int) {
    guard mentionOfToken[token] < 0 else { return }
    mentionOfToken[token] = Int32(truncatingIfNeeded: mentions.count)
    entries[participant].mentions.append(mentions.count)
    noteStanding(of: participant, at: token, .pronoun)
    mentions.append(
      ParticipantMention(
        tokens: token..<token + 1, head: token, form: .pronoun, participants: [participant]))
  }

  /// Puts the mentions in order of the text again.
  mutating func sortMentions() {
    let order = mentions.indices.sorted {
      mentions[$0].tokens.lowerBound < mentions[$1].tokens.lowerBound
    }
    var place = Array(repeating: 0, count: mentions.count)
    for (new, old) in order.enumerated() { place[old] = new }
    mentions = order.map { mentions[$0] }
    for token in mentionOfToken.indices where mentionOfToken[token] >= 0 {
      mentionOfToken[token] = Int32(truncatingIfNeeded: place[Int(mentionOfToken[token])])
    }
    for entry in entries.indices {
      entries[entry].mentions = entries[entry].mentions.map { place[$0] }.sorted()
    }
  }
}

extension [NameMention] {
  /// Returns the name whose tokens hold a token, by binary search.
  package func first(at token: Int) -> NameMention? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < count, self[low].tokens.contains(token) else { return nil }
    return self[low]
  }
}

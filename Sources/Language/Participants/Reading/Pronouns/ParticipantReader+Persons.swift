import TextModel

/// What tells whom *he* and *she* mean.
extension ParticipantReader {
  /// Returns those whom *he* or *she* may mean: without who is only brought in by the way, if there is anybody else.
  func persons(_ candidates: [Int], for expression: ReferringExpression) -> [Int] {
    let token = expression.head
    let line = namedLine(of: expression)
    let isToAct = isToAct(token)
    let fitting = candidates.filter {
      guard !isToAct || !entries[$0].isDead else { return false }
      return
        entries[$0].lastToken >= line && !isOther($0, than: expression)
        && !isOnlyWhere(entries[$0]) && !isOnlyTown(entries[$0])
        && !isWithinApposition(entries[$0], before: token)
        && !isAnybody(entries[$0], before: expression) && !isRole(entries[$0], of: expression)
        && !Bystander.isStaff(noun(of: entries[$0]), whileCaredFor: token, in: text)
    }
    let main = fitting.filter { !isAside(entries[$0], at: expression.sentence) }
    return main.isEmpty ? fitting : main
  }

  /// Whether somebody is nobody in particular, of whom no other sentence goes on to tell: “*any guest*”.
  private func isAnybody(_ entry: ParticipantEntry, before expression: ReferringExpression) -> Bool
  {
    !entry.isNamed && entry.lastSentence < expression.sentence
      && ["any", "every", "each", "no"].contains { entry.name.lowercased().hasPrefix($0 + " ") }
  }

  /// Whether a name only tells who says so: “according to *Ann Lee*”.
  func isSource(_ name: Int) -> Bool {
    (max(1, name - 6)..<max(1, name)).contains {
      text.lower($0) == "to" && text.lower($0 - 1) == "according"
        && ($0..<name).allSatisfy { ![.comma, .vbd, .vbz, .vbp].contains(text.tag($0)) }
    }
  }

  /// Whether a description says what the one whom the pronoun means was: “after years as *a soldier*, *he* …”.
  private func isRole(_ entry: ParticipantEntry, of expression: ReferringExpression) -> Bool {
    let noun = entry.lastToken
    guard !entry.isNamed, entry.mentions.count == 1, entry.lastSentence == expression.sentence,
      noun > 1, noun < expression.head
    else { return false }
    return (max(1, noun - 3)..<noun).contains {
      ["a", "an"].contains(text.lower($0)) && text.lower($0 - 1) == "as"
    }
  }

  /// Whether somebody is only told of in what a comma sets before the pronoun: “the son of *a baker*, he …”.
  private func isWithinApposition(_ entry: ParticipantEntry, before token: Int) -> Bool {
    var word = entry.lastToken
    for _ in 0..<8 where text.tokens.indices.contains(word) && word < token {
      let head = text.tokens[word].head
      if head == token {
        return text.tokens[word].relation == .appos && word != entry.lastToken
      }
      word = head
    }
    return false
  }

  /// Notes that nobody was found for *he* or *she*.
  mutating func noteUnknown(_ found: [Int], _ expression: ReferringExpression) {
    guard let kind = PronounKind(text.lower(expression.head)), kind.gender != nil else { return }
    unknown[kind] = found.isEmpty ? expression.sentence : nil
  }

  /// Whether a pronoun goes on with one that meant nobody known, and somebody was spoken of beside that one and did nothing
  /// since: “She quarrelled with *Holm*; she never sang again”.
  private func isOther(_ entry: Int, than expression: ReferringExpression) -> Bool {
    guard let kind = PronounKind(text.lower(expression.head)), let sentence = unknown[kind],
      expression.sentence - sentence <= 1
    else { return false }
    return entries[entry].lastSentence >= sentence && !entries[entry].lastWasSubject
      && entries[entry].pronounGender == nil
  }

  /// The head of the description that somebody without a name goes by.
  func noun(of entry: ParticipantEntry) -> String {
    guard !entry.isNamed, let last = entry.name.split(separator: " ").last else { return "" }
    return last.lowercased()
  }

  /// Whether somebody without a name was spoken of once, in a side clause of an earlier sentence.
  private func isAside(_ entry: ParticipantEntry, at sentence: Int) -> Bool {
    !entry.isNamed && entry.mentions.count == 1 && entry.lastSentence < sentence
      && Bystander.isAside(entry.lastToken, in: text)
  }

  /// Where the line of a list begins that names somebody as subject before a pronoun, 0 elsewhere.
  ///
  /// The pronoun then means nobody of another line: “10:05 *Ann* came. *She* …”.
  private func namedLine(of expression: ReferringExpression) -> Int {
    let block = text.sentences[expression.sentence].block
    guard text.document.blocks.indices.contains(block),
      text.document.blocks[block].kind == .listItem
    else { return 0 }
    var first = expression.sentence
    while first > 0, expression.sentence - first < 4, text.sentences[first - 1].block == block {
      first -= 1
    }
    let start = text.sentences[first].tokens.lowerBound
    let isNamed = (start..<max(start, expression.head)).prefix(80).contains { token in
      tree.isSubject(token)
        && participants(at: token).contains {
          entries[$0].lastToken >= start && mayBePerson(entries[$0])
        }
    }
    return isNamed ? start : 0
  }

  /// Whether a name is somebody's, or one word that is nothing else as far as is known.
  private func mayBePerson(_ entry: ParticipantEntry) -> Bool {
    guard entry.isNamed, entry.kind != .person else { return entry.isNamed }
    return !entry.name.contains(" ") && isUnknownWord(entry.name)
  }

  /// Whether a name of one word is no common word, place or body.
  func isUnknownWord(_ name: String) -> Bool {
    let lower = name.lowercased()
    return !lexicon.isNoun(lower) && !lexicon.isAdjective(lower) && !lexicon.isGroup(lower)
      && lexicon.nameKind(name) == nil && name.dropFirst().allSatisfy(\.isLowercase)
  }

  /// Whether the text has spoken of somebody of unknown gender as of the other gender, or a given name alone tells it.
  func isOtherwise(_ entry: ParticipantEntry, than kind: PronounKind) -> Bool {
    guard let gender = kind.gender, entry.gender == nil else { return false }
    if entry.isNamed, entry.kind == .person, let given = GivenNames.gender(of: entry.name) {
      return given != gender
    }
    return entry.pronounGender.map { $0 != gender } ?? false
  }

  /// Whether a word, or what it is set beside, is the subject of a verb of dying.
  func dies(_ token: Int) -> Bool {
    guard text.tokens.indices.contains(token) else { return false }
    var word = token
    for _ in 0..<3 {
      let head = text.tokens[word].head
      guard head >= 0 else { return false }
      if isDeath(head, of: word) || diesThen(head) { return true }
      guard [.appos, .flat].contains(text.tokens[word].relation) else { return false }
      word = head
    }
    return false
  }

  /// Whether a verb tells that its subject died, and not that he killed another: “died”, “*killed* himself”, “was *killed*”.
  private func isDeath(_ verb: Int, of subject: Int) -> Bool {
    let lemma = text.lemma(verb)
    if lemma == "die" { return true }
    guard Deed.isFatal(lemma) || ["hang", "shoot", "poison"].contains(lemma) else { return false }
    if let object = tree.object(ofVerb: verb) {
      return ["himself", "herself"].contains(text.lower(object))
    }
    return Deed.isFatal(lemma)
      && (lemma == "drown" || text.tokens[subject].relation != .nsubj)
  }

  /// Whether a verb joined to another tells that the same one died: “was arrested and *hanged* himself”.
  private func diesThen(_ verb: Int) -> Bool {
    let next = (verb + 1..<min(verb + 24, text.tokens.count)).first {
      text.tokens[$0].head == verb && text.tokens[$0].relation == .conj
        && text.tokens[$0].partOfSpeech == .verb && tree.subject(of: $0) == nil
    }
    return next.map {
      text.lemma($0) == "die"
        || tree.object(ofVerb: $0).map { ["himself", "herself"].contains(text.lower($0)) } ?? false
          && isDeath($0, of: $0)
    } ?? false
  }

  /// Who tells what a pronoun stands in, where that is hardly his own: “*the coroner* found that *he* had died at noon”.
  func outsider(of token: Int) -> [Int] {
    guard let teller = tree.teller(of: token), Bystander.tells(teller, ofOther: token, in: text)
    else { return [] }
    return participants(at: teller)
  }

  /// Returns who is named right behind a phrase that opens a clause, of whom a possessive in the phrase is: “before *his* death,
  /// *Holm* had led it”.
  func namedBehind(_ expression: ReferringExpression) -> Int? {
    let token = expression.head
    guard let kind = PronounKind(text.lower(token)), kind.gender != nil,
      text.tokens[token].relation == .nmodPoss
    else { return nil }
    var word = text.tokens[token].head
    for _ in 0..<4 where word >= 0 && ![.obl, .advcl].contains(text.tokens[word].relation) {
      word = text.tokens[word].head
    }
    guard word >= 0, [.obl, .advcl].contains(text.tokens[word].relation),
      let subject = tree.subject(of: text.tokens[word].head), subject > token,
      subject > word, subject - token < 20,
      let name = text.names.first(at: subject), name.kind == .person,
      text.lower(beforeTitles(of: name)) == ",",
      let entry = nameEntry(NameAliases.key(of: name, in: text)), fits(entries[entry], kind)
    else { return nil }
    return entry
  }

  /// The word before a name and the titles that it has: “*,* Judge Ann Lee”.
  private func beforeTitles(of name: NameMention) -> Int {
    var before = name.tokens.lowerBound - 1
    while before > 0, NameCues.isTitle(text.lower(before)) || NameCues.isAddress(text.lower(before))
    {
      before -= 1
    }
    return before
  }

  /// Whether a word is the subject of a verb of vanishing.
  func vanishes(_ token: Int) -> Bool {
    guard case let verb = text.tokens[token].head, verb >= 0 else { return false }
    return ["vanish", "disappear"].contains(text.lemma(verb))
      || text.lower(verb) == "missing"
      || text.lemma(verb) == "go" && verb + 1 < text.tokens.count
        && text.lower(verb + 1) == "missing"
  }

  /// Returns whom *she* means where another woman did something to the one spoken of, and nobody where nobody can say.
  ///
  /// - Reads: “Ann Lee was born in Ely. She sang. Her aunt taught her. Ida Holm hired her. *She* died in 1960”: Ann Lee.
  /// - Leaves open: “Lee joined in 1950. Ida Holm promoted her. *She* left in 1960”.
  func instead(of best: Int, for expression: ReferringExpression, among candidates: [Int]) -> [Int]
  {
    let entry = entries[best]
    guard tree.isSubject(expression.head), entry.isNamed, entry.lastWasSubject,
      !entry.lastWasPronoun, expression.sentence - entry.lastSentence == 1, life != best,
      let other = candidates.last(where: {
        $0 != best && entries[$0].lastSentence == entry.lastSentence && entries[$0].isNamed
          && entries[$0].lastWasPronoun
          // “Ida Holm took *his* place” does nothing to him.
          && [.obj, .iobj].contains(text.tokens[entries[$0].lastToken].relation)
      })
    else { return [best] }
    if life == other || entries[other].mentions.count >= max(4, 3 * entry.mentions.count) {
      return [other]
    }
    return entry.mentions.count == 1 ? [] : [best]
  }

  /// Returns the woman just named whom *she* means, where nothing tells so of the other, whom the text has hardly spoken of.
  ///
  /// - Reads: “Holm sacked the coach, Ida Berg. *She* sued”: Ida Berg.
  /// - Leaves alone: “Ann Holm sacked the coach, Ida Berg. *She* …”.
  func told(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let entry = entries[best]
    guard tree.isSubject(expression.head), entry.gender == nil, entry.pronounGender == nil,
      entry.isNamed, entry.mentions.count < 3, life != best,
      entry.lastSentence < expression.sentence,
      let gender = PronounKind(text.lower(expression.head))?.gender
    else { return nil }
    let others = candidates.filter {
      $0 != best && entries[$0].isNamed && entries[$0].gender == gender
        && entries[$0].lastSentence == entry.lastSentence
    }
    return others.count == 1 ? others[0] : nil
  }

  /// Returns whom the sentence before brings in, where *she* would otherwise mean who is only named in the clause with *whose* that
  /// tells of her.
  ///
  /// - Reads: “Among them was *Ann Lee*, whose sister Ida had left. *She* spoke”.
  /// - Leaves alone: “Bo Lee sat beside Ann, whose sister Ida had left. She spoke”, whom it does not bring in.
  func topic(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    guard tree.isSubject(expression.head), life != best, expression.sentence > 0,
      entries[best].lastSentence == expression.sentence - 1,
      case let before = text.sentences[expression.sentence - 1].tokens,
      let whose = before.first(where: { text.lower($0) == "whose" }),
      entries[best].mentions.count == 1, entries[best].lastToken > whose,
      case let owned = text.tokens[whose].head, owned >= 0,
      tree.top(of: entries[best].lastToken) == owned
        || text.tokens[owned].head == entries[best].lastToken
        || text.tokens[owned].head == tree.top(of: entries[best].lastToken)
    else { return nil }
    let others = candidates.filter {
      $0 != best && entries[$0].isNamed && before.contains(entries[$0].lastToken)
    }
    return others.count == 1 ? others[0] : nil
  }

  /// Whether a pronoun is who will do something, as the dead do not: “*he* will come in the spring”.
  func isToAct(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return tree.isSubject(token) && verb > token && verb - token < 8
      && (token + 1..<verb).contains { ["will", "'ll", "’ll"].contains(text.lower($0)) }
  }

  /// Whether a pronoun is who says what the quotation before it says: “‘No,’ *she* said”.
  func isQuoted(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard token > 0, tree.isSubject(token), verb >= 0, isSaying(verb) else { return false }
    return [.closeQuote].contains(text.tag(token - 1))
  }

  /// Where the quotation begins that ends right before a pronoun.
  func opening(ofQuotationBefore token: Int) -> Int? {
    (max(0, token - 120)..<max(0, token - 1)).last { text.tokens[$0].tag == .openQuote }
  }

  /// Whether a verb tells who said something.
  func isSaying(_ verb: Int) -> Bool {
    ["say", "tell", "add", "explain", "insist", "warn", "write"].contains(text.lemma(verb))
  }
}

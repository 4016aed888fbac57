import TextModel

/// Whom *he* and *she* mean where the sentence before tells of somebody and names another only in a clause of its own.
extension ParticipantReader {
  /// Returns whom a sentence is about, where *she* would otherwise mean one only named in a clause below what she does: nobody where
  /// either may be meant, and nil where nothing tells.
  ///
  /// - Reads: “*Ann Lee* said that she had seen him leave Mrs Berg’s room. *She* had warned them”.
  /// - Leaves open: “… had seen him leave Mrs Berg’s room. *She* left”, “Holm said that he had seen the guard strike Mr Berg. *He* left”.
  /// - Leaves alone: “Holm said that *Berg* had left. *He* went to Bonn”, whose life the text tells, and those told of far more often.
  func teller(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> [Int]? {
    let entry = entries[best]
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb >= 0, life != best, entry.lastToken >= 0,
      !entry.lastWasSubject, !entry.lastWasPronoun, expression.sentence > 0,
      entry.lastSentence == expression.sentence - 1, isMain(verb),
      case let before = text.sentences[entry.lastSentence].tokens,
      let root = before.first(where: { text.tokens[$0].relation == .root }),
      case let mention = tree.top(of: entry.lastToken), isBelowClause(mention, of: root),
      let subject = tree.subject(of: root)
    else { return nil }
    let others = candidates.filter {
      $0 != best && entries[$0].lastSentence == entry.lastSentence && entries[$0].lastWasSubject
    }
    guard !others.isEmpty, !Bystander.isRite(verb, in: text) else { return nil }
    // “She *had warned* the bank”, “she *told* the bank”
    if others.count == 1, let other = others.first, participants(at: subject) == [other],
      text.tokens[mention].relation == .nmodPoss, isSaying(verb) || isPastPerfect(verb)
    {
      return [other]
    }
    let often = others.map { entries[$0].mentions.count }.max() ?? 0
    return entry.isDead || entry.mentions.count < max(8, 4 * often) ? [] : nil
  }

  /// Returns who came after another, as the sentence before told, where the next tells what *he* did.
  ///
  /// - Reads: “*Bo Holm* succeeded Berg. *He* built a mill”, “*Her nephew* replaced her. *He* built a mill”.
  /// - Leaves alone: “Bo Holm succeeded Berg. He had built a mill”, “Bo Holm admired Berg. He built a mill”.
  func heir(
    insteadOf best: Int, for expression: ReferringExpression, among candidates: [Int]
  ) -> Int? {
    let verb = text.tokens[expression.head].head
    guard tree.isSubject(expression.head), verb >= 0, text.tag(verb) == .vbd, isMain(verb),
      life != best, expression.sentence > 0, entries[best].lastSentence < expression.sentence,
      let deed = text.sentences[expression.sentence - 1].tokens.last(where: {
        ["succeed", "replace"].contains(text.lemma($0)) && text.tag($0) == .vbd
          && tree.object(ofVerb: $0) != nil
      }), let subject = tree.subject(of: deed), text.tokens[subject].relation == .nsubj
    else { return nil }
    let found = candidates.filter {
      $0 != best
        && (participants(at: subject) == [$0] || tree.top(of: entries[$0].lastToken) == subject)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether a word stands in a clause that hangs below a main verb.
  private func isBelowClause(_ word: Int, of root: Int) -> Bool {
    var word = word
    for _ in 0..<12 {
      let relation = text.tokens[word].relation
      if [.ccomp, .xcomp, .advcl, .acl, .aclRelcl].contains(relation) { return true }
      guard word != root, text.tokens[word].head >= 0 else { return false }
      word = text.tokens[word].head
    }
    return false
  }

  /// Whether a text has named somebody only before nouns for things: “the *Holm* report”, “*Berg’s* disease”.
  private func isOnlyBeside(_ entry: ParticipantEntry) -> Bool {
    entry.isNamed && !entry.mentions.isEmpty && entry.mentioned.isOnlyBeside
  }

  func isOfDisease(_ name: Int) -> Bool {
    let noun = text.tokens[name].head
    return text.tokens[name].relation == .nmodPoss && noun > name
      && [
        "disease", "syndrome", "palsy", "lymphoma", "law", "theorem", "equation", "constant",
        "comet",
      ].contains(text.lemma(noun).lowercased())
  }

  /// Whether a name is that of several, as the article before it tells: “of *the Greens*”.
  private func isOfSeveral(_ entry: ParticipantEntry) -> Bool {
    entry.isNamed && entry.lastToken > 0 && text.tag(entry.lastToken) == .nnps
      && text.lower(entry.lastToken - 1) == "the"
  }

  /// Whether *he* and *she* hardly mean somebody: a name of things or of several, or who only did his work.
  ///
  /// - Reads: “The *judge* heard it. *He* was jailed”.
  func isNobody(_ entry: ParticipantEntry, for pronoun: Int) -> Bool {
    isOnlyBeside(entry) || isOfSeveral(entry) || isAtWork(entry, before: pronoun)
  }

  private func isAtWork(_ entry: ParticipantEntry, before pronoun: Int) -> Bool {
    entry.lastToken >= 0
      && Bystander.isAtWork(
        entry.isNamed ? tree.top(of: entry.lastToken) : entry.lastToken, before: pronoun, in: text)
  }

  /// Notes that a name is that of a kind of living things, and nobody's: “*Listeria* monocytogenes”.
  mutating func noteSpecies(_ entry: Int, _ name: NameMention) {
    let next = name.tokens.upperBound
    guard text.tokens.indices.contains(next), entries[entry].kind != .place,
      name.tokens.count == 1, case let word = text.form(next), word.utf8.count > 3,
      word.utf8.allSatisfy({ (0x61...0x7a).contains($0) }),
      Self.latinEndings.contains(where: word.hasSuffix),
      [.nn, .nns, .jj, .fw, .nnp].contains(text.tag(next)), !lexicon.isNoun(word),
      !lexicon.isAdjective(word), lexicon.verbSupersense(text.lemma(next)) == nil
    else { return }
    entries[entry].kind = .other
  }

  private static let latinEndings = ["i", "ae", "is", "us", "um", "a", "ans", "ens", "es", "ii"]
}

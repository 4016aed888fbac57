import TextModel

/// Whether persons are men or women, as the pronouns of their own clauses tell: “*Holm* lost *her* keys”.
///
/// The text is read once before anybody is resolved, so that *she* can mean a woman whose given name is rare.
struct GenderVotes {
  /// What the clauses of names tell of who bears them, by the first token of the name.
  private(set) var told: [Int: Gender] = [:]

  /// What clauses tell of all who go by a name, by its key.
  private(set) var byKey: [String: Set<Gender>] = [:]

  /// Reads a whole text.
  init(text: AnalysedText, tree: TreeIndex) {
    for sentence in text.sentences {
      read(sentence.tokens, text, tree)
    }
  }

  private mutating func read(_ sentence: Range<Int>, _ text: AnalysedText, _ tree: TreeIndex) {
    var named: [NameMention] = []
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if let name = text.names.first(at: token) {
        named.append(name)
        token = max(token + 1, name.tokens.upperBound)
        continue
      }
      if let gender = gender(told: token, sentence, text, tree),
        let name = subject(of: token, among: named, text, tree)
      {
        told[name.tokens.lowerBound] = gender
        byKey[NameAliases.key(of: name, in: text), default: []].insert(gender)
      }
      token += 1
    }
  }

  /// The gender that a word tells of the subject of its clause: “*her* keys”, “*herself*”, “the *daughter* of a smith”.
  private func gender(
    told token: Int, _ sentence: Range<Int>, _ text: AnalysedText, _ tree: TreeIndex
  ) -> Gender? {
    let lower = text.lower(token)
    switch lower {
    case "herself": return .female
    case "himself": return .male
    case "her" where text.tokens[token].relation == .nmodPoss: return .female
    case "his" where text.tokens[token].relation == .nmodPoss: return .male
    case "daughter", "son":
      // “was born in 1931, *the only daughter of* a smith”
      guard token + 1 < sentence.upperBound, text.lower(token + 1) == "of",
        sentence.prefix(while: { $0 < token }).contains(where: { text.lower($0) == "born" })
          || tree.copularSubject(of: token) != nil,
        (max(sentence.lowerBound, token - 4)..<token).contains(where: {
          ["the", "a"].contains(text.lower($0))
        })
      else { return nil }
      return ParticipantNouns.gender(lower)
    default: return nil
    }
  }

  /// The person named as the subject of the clause that a word stands in, where the sentence has named nobody else before it.
  private func subject(
    of token: Int, among named: [NameMention], _ text: AnalysedText, _ tree: TreeIndex
  ) -> NameMention? {
    let persons = named.filter { $0.kind == .person }
    guard persons.count == 1, let person = persons.first else { return nil }
    var word = token
    for _ in 0..<8 {
      word = text.tokens[word].head
      guard word >= 0 else { return nil }
      if let subject = tree.subject(of: word) {
        return person.tokens.contains(subject) && text.tokens[subject].relation != .nmodPoss
          ? person : nil
      }
    }
    return nil
  }
}

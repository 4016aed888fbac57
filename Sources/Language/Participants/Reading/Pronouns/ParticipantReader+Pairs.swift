import TextModel

/// Two whom *they* means together.
extension ParticipantReader {
  /// Returns two participants joined by `and` in this sentence or the one before: `Lind and Berg … they`.
  func pair(before expression: ReferringExpression) -> [Int]? {
    guard let last = mentions.last else { return nil }
    if last.participants.count > 1 { return last.participants }
    var index = mentions.count - 1
    while index > 0, mentions.count - index < 12 {
      let second = mentions[index]
      let first = mentions[index - 1]
      let gap = second.tokens.lowerBound - first.tokens.upperBound
      let between = first.tokens.upperBound
      let sentence = second.participants.first.map { entries[$0].lastSentence } ?? -1
      guard expression.sentence - sentence <= 1 else { break }
      if second.participants.count > 1 { return second.participants }
      if gap == 1, text.lower(between) == "and",
        let a = first.participants.first, let b = second.participants.first, a != b,
        entries[a].kind == entries[b].kind
      {
        return others(listedBefore: index - 1, of: entries[a].kind) + [a, b]
      }
      // “The couple sold *six lamps*. They divorced”
      let isPassedOver = isOfPersons(expression.head) || meetsOrTalks(expression)
      if second.participants.contains(where: {
        entries[$0].isPlural && !(isPassedOver && entries[$0].kind == .other)
      }) {
        // “The *miners* lost. In May Lind met Berg; *they* signed”
        return parties(before: expression).flatMap { both in
          both.allSatisfy { entries[$0].lastToken > second.head } ? both : nil
        }
      }
      index -= 1
    }
    return parties(before: expression)
  }

  /// Somebody and those who were with him, the subject of the sentence before: “*Holm and his men* left; they drove to Bonn”.
  func company(before expression: ReferringExpression) -> [Int]? {
    guard expression.sentence > 0, tree.isSubject(expression.head) else { return nil }
    let tokens = text.sentences[expression.sentence - 1].tokens
    guard let subject = tokens.first(where: { tree.isSubject($0) }),
      let other = tokens.first(where: {
        text.tokens[$0].relation == .conj && text.tokens[$0].head == subject
      }), lexicon.isGroup(text.lemma(other)) || lexicon.isPerson(text.lemma(other)),
      case let first = participants(at: subject), first.count == 1,
      entries[first[0]].kind == .person
    else { return nil }
    return first + participants(at: other).filter { $0 != first[0] }
  }

  /// Those who stand before a mention in a list with commas: “*Lind*, *Rees*, Berg and Holm”.
  private func others(listedBefore last: Int, of kind: NameMention.Kind) -> [Int] {
    var found: [Int] = []
    var index = last
    while index > 0, last - index < 12 {
      let (mention, next) = (mentions[index - 1], mentions[index])
      guard mention.tokens.upperBound + 1 == next.tokens.lowerBound,
        text.lower(mention.tokens.upperBound) == ",", mention.participants.count == 1,
        let entry = mention.participants.first, entries[entry].kind == kind,
        text.tokens[next.tokens.lowerBound].relation == .conj
      else { break }
      found.insert(entry, at: 0)
      index -= 1
    }
    return found
  }

  /// Returns two persons of whom one did something to the other, or is with the other: `Lind met Berg, and they …`, `Lind
  /// has been in a relationship with Berg. They …`.
  private func parties(before expression: ReferringExpression) -> [Int]? {
    for mention in mentions.reversed().prefix(6) {
      guard mention.participants.count == 1, let second = mention.participants.first,
        entries[second].kind == .person,
        let subject = entries[second].lastSentence == expression.sentence
          ? tree.object(of: mention.head).flatMap(tree.coargument) ?? tree.causer(of: mention.head)
          : other(than: mention.head) ?? partner(of: mention.head, before: expression),
        case let first = participants(at: subject), first.count == 1, first[0] != second,
        entries[first[0]].kind == .person
      else { continue }
      return [first[0], second] + joined(to: mention.head, beside: first[0])
    }
    return meetsOrTalks(expression) ? onlyPersons(before: expression) : nil
  }

  /// Returns the persons joined to one: “with Lind, *Holm* and six ponies”.
  private func joined(to head: Int, beside other: Int) -> [Int] {
    let top = tree.top(of: head)
    return (top..<min(top + 30, text.tokens.count)).filter {
      text.tokens[$0].relation == .conj && text.tokens[$0].head == top
    }.flatMap { participants(at: $0) }.filter { entries[$0].kind == .person && $0 != other }
  }

  /// Whether *they* do to each other what it takes two for: “they *met*”, “they *quarrelled*”.
  private func meetsOrTalks(_ expression: ReferringExpression) -> Bool {
    let verb = text.tokens[expression.head].head
    return verb >= 0 && text.tokens[expression.head].relation == .nsubj
      && tree.object(ofVerb: verb) == nil && Self.mutual.contains(text.lemma(verb))
  }

  private static let mutual: Set<String> = [
    "meet", "talk", "argue", "quarrel", "disagree", "correspond", "reconcile", "chat", "bicker",
    "separate",
  ]

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

  /// Returns the subject who met or married somebody, or did something with him, in the sentence before *they*: “*Lind* married
  /// Berg”, “*Lind* opened a shop with Berg”.
  private func partner(of head: Int, before pronoun: ReferringExpression) -> Int? {
    let sentence = text.sentences[pronoun.sentence].tokens
    // “*they* left”, “received *them both*”
    guard tree.isSubject(pronoun.head) || text.lower(pronoun.head + 1) == "both",
      pronoun.sentence > 0, head < sentence.lowerBound,
      case let before = text.sentences[pronoun.sentence - 1].tokens, before.contains(head)
    else { return nil }
    if let object = tree.object(of: head) {
      return isUnited(object) ? tree.coargument(of: object) : nil
    }
    return companyKept(by: head)
  }

  /// Returns the last two persons of whom one married or met the other, or did something with him, for “*the two* parted”.
  ///
  /// Others may have been spoken of since, but no other two.
  func couple(before pronoun: ReferringExpression) -> [Int]? {
    var bodies: [Int]?
    for mention in mentions.reversed().prefix(40) {
      guard mention.participants.count == 1, let second = mention.participants.first,
        entries[second].kind == .person, !entries[second].isPlural
      else {
        if mention.participants.count == 2 {
          if mention.participants.allSatisfy({ entries[$0].kind == .person }) {
            return mention.participants
          }
          if bodies == nil { bodies = mention.participants }
        }
        continue
      }
      let object = tree.object(of: mention.head)
      guard
        let subject = object.map({ isUnited($0) ? tree.coargument(of: $0) : nil })
          ?? companyKept(by: mention.head),
        case let first = participants(at: subject), first.count == 1, first[0] != second,
        entries[first[0]].kind == .person
      else { continue }
      return [first[0], second]
    }
    return onlyPersons(before: pronoun) ?? bodies
  }

  /// Returns the two persons named in a sentence that names nobody else, where one does something to the other.
  private func onlyPersons(before pronoun: ReferringExpression) -> [Int]? {
    guard pronoun.sentence > 0 else { return nil }
    let before = text.sentences[pronoun.sentence - 1].tokens
    let near = recent.filter {
      entries[$0].kind == .person && before.contains(entries[$0].lastToken)
    }
    let named = near.filter { entries[$0].isNamed && !entries[$0].isPlural }
    // “*His host, Ida Berg*, praised him”
    let described = named.map { tree.top(of: entries[$0].lastToken) }
    guard named.count == 2,
      near.allSatisfy({ entries[$0].isNamed || described.contains(entries[$0].lastToken) }),
      // “it was *Lind* who rang Berg”
      described.contains(where: { tree.isSubject($0) || text.tokens[$0].relation == .root }),
      described.contains(where: tree.isObject)
    else { return nil }
    return named.sorted { entries[$0].mentions[0] < entries[$1].mentions[0] }
  }

  /// Returns the subject who does something with somebody, or is engaged to him: “*Lind* opened a shop with Berg”.
  private func companyKept(by head: Int) -> Int? {
    var head = head
    for _ in 0..<3 where text.tokens[head].relation == .flat && text.tokens[head].head >= 0 {
      head = text.tokens[head].head
    }
    guard case let above = text.tokens[head].head, above >= 0, above < head,
      let preposition = (above..<head).first(where: {
        text.tokens[$0].relation == .case && text.tokens[$0].head == head
      }),
      text.lower(preposition) == "with"
        || text.lower(preposition) == "by" && text.lemma(above) == "join"
        || text.lower(preposition) == "to"
          && ["engage", "marry", "betroth"].contains(text.lemma(above))
    else { return nil }
    switch text.tokens[head].relation {
    case .oblAgent: return tree.subject(of: above)
    case .obl:
      // “*Engaged* to Berg in May, *Lind* …”
      let clause = text.tokens[above].relation == .advcl ? text.tokens[above].head : above
      return tree.subject(understoodIn: above) ?? tree.subject(understoodIn: clause)
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
  func isWed(_ object: Int) -> Bool {
    let verb = text.tokens[object].head
    return verb >= 0 && ["marry", "wed"].contains(text.lemma(verb))
  }

  /// Whether the sentence before a pronoun tells of one person that he or she married, so that *they* means those two.
  func followsWedding(_ expression: ReferringExpression) -> Bool {
    guard expression.sentence > 0, tree.isSubject(expression.head) else { return false }
    return text.sentences[expression.sentence - 1].tokens.contains { token in
      text.tokens[token].relation == .obj && isWed(token) && text.tokens[token].tag == .nnp
    }
  }
}

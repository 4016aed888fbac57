import TextModel

/// Names that a tree sets beside descriptions.
extension ParticipantReader {
  /// The person whose name the tree sets beside a description: “the *leader* of the party, *Ann Lee*, spoke”, “a *pilot* named
  /// *Ann Lee*”.
  func nameBeside(_ expression: ReferringExpression) -> Int? {
    let end = min(
      expression.tokens.upperBound + 12, text.sentences[expression.sentence].tokens.upperBound)
    guard expression.tokens.upperBound < end else { return nil }
    for token in expression.tokens.upperBound..<end
    where text.tokens[token].tag == .nnp && isBeside(expression.head, token) {
      guard let name = text.names.first(at: token), name.tokens.contains(token),
        let index = nameEntry(NameAliases.key(of: name, in: text)),
        entries[index].kind == .person
      else { return nil }
      return index
    }
    return nil
  }

  private func isBeside(_ noun: Int, _ name: Int) -> Bool {
    let governor = text.tokens[name].head
    guard governor > noun || governor == noun, governor < name else { return false }
    if text.tokens[name].relation == .appos {
      guard
        governor == noun
          || text.tokens[governor].relation == .nmod
            && text.tokens[governor].head == noun && !isPersonal(text.lemma(governor).lowercased())
      else { return false }
      var before = name - 1
      while before > governor, text.tokens[before].head == name {
        if text.lower(before) == "," { break }
        before -= 1
      }
      return text.lower(before) == ","
    }
    return [.xcomp, .obj, .appos].contains(text.tokens[name].relation)
      && ["named", "called"].contains(text.lower(governor))
      && text.tokens[governor].relation == .acl && text.tokens[governor].head == noun
  }
}

/// Those whom a text has named together, and takes up together.
extension ParticipantReader {
  /// Notes that names stand behind a noun for several: “the *defendants*, Ann Lee and her brother Bo Lee”.
  mutating func noteGroup(
    _ expression: ReferringExpression, _ lemma: String, _ next: ReferringExpression?
  ) {
    guard expression.isPlural, isPersonal(lemma), let next, next.sentence == expression.sentence,
      case .name(.person) = next.form,
      case let gap = next.tokens.lowerBound - expression.tokens.upperBound,
      gap == 0 || gap == 1 && text.lower(expression.tokens.upperBound) == ","
    else { return }
    groupHeads[lemma] = expression.head
  }

  /// Notes that *and* joins a name with the one before, and both are the subject: “*Ann Lee and Bo Berg* ran a shop”.
  mutating func noteJoined(_ expression: ReferringExpression) {
    guard mentions.count > 1,
      case let (first, second) = (mentions[mentions.count - 2], mentions[mentions.count - 1]),
      second.head == expression.head, first.form == .name,
      second.tokens.lowerBound == first.tokens.upperBound + 1,
      text.lower(first.tokens.upperBound) == "and", first.tokens.contains(where: tree.isSubject),
      first.tokens.lowerBound == 0 || text.lower(first.tokens.lowerBound - 1) != ",",
      let a = first.participants.first, let b = second.participants.first, a != b,
      entries[a].kind == .person, entries[b].kind == .person
    else { return }
    joined = ([a, b], expression.sentence)
  }

  /// Returns those whom a noun for several has been said to mean: “*both defendants*”.
  func members(of lemma: String, _ number: Int) -> [Int]? {
    guard let head = groupHeads[lemma] else { return nil }
    let found = named(behind: head)
    return found.count > 1 && (number == 0 || number == found.count) ? found : nil
  }

  /// The persons in the list of names behind a noun.
  private func named(behind head: Int) -> [Int] {
    var found: [Int] = []
    var isLast = false
    var token = head + 1
    let end = min(token + 30, text.tokens.count)
    while token < end {
      if let mention = nameMention(at: token) {
        for person in mention.participants where !found.contains(person) { found.append(person) }
        if isLast { break }
        token = max(token + 1, mention.tokens.upperBound)
        continue
      }
      switch text.tokens[token].tag {
      case .cc: isLast = text.lower(token) == "and"
      case .comma, .dt, .prpPossessive, .nn, .jj, .cd, .nnp, .pos: break
      default: return found
      }
      token += 1
    }
    return found
  }

  /// The mention by name of a person that a token is in.
  private func nameMention(at token: Int) -> ParticipantMention? {
    guard let mention = mention(at: token), mention.form == .name,
      mention.participants.allSatisfy({ entries[$0].kind == .person })
    else { return nil }
    return mention
  }

  /// Returns the two persons lately named together whom *both*, *the two*, *the pair* or *the couple* takes up.
  ///
  /// - Leaves alone: “both” behind two others who were named since.
  func pairMeant(by expression: ReferringExpression, _ lemma: String) -> [Int]? {
    guard ["both", "two", "couple", "pair", "duo"].contains(lemma),
      expression.determiner == .definite, expression.tokens.count <= 2,
      expression.tokens.upperBound >= text.tokens.count
        || text.lower(expression.tokens.upperBound) != "of",
      let joined, expression.sentence > joined.sentence, expression.sentence - joined.sentence <= 4
    else { return nil }
    let others = recent.filter {
      entries[$0].kind == .person && entries[$0].isNamed && !joined.pair.contains($0)
        && entries[$0].lastSentence > joined.sentence
    }
    return others.count < 2 ? joined.pair : nil
  }
}

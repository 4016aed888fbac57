import TextModel

/// Fathers and mothers.
extension ParticipantReader {
  /// Returns the only one whom a text has told to be somebody's father or mother, where a description means the one.
  ///
  /// - Reads: “*Bo Berg’s* son Olaf left. His *father* …”, “Olaf, son of *Bo Berg*, left. His *father* …”.
  /// - Leaves alone: “His *adoptive* father …”.
  func parent(_ expression: ReferringExpression, _ lemma: String) -> Int? {
    guard ["father", "mother"].contains(lemma), modifiers(expression).isEmpty,
      let owner = possessor(of: expression), case let owners = participants(at: owner),
      owners.count == 1, let known = parentsOf[owners[0]]
    else { return nil }
    let gender = ParticipantNouns.gender(lemma)
    let fitting = known.filter {
      entries[$0].isNamed
        && entries[$0].gender ?? GivenNames.gender(of: entries[$0].name) ?? gender == gender
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// Notes whose son or daughter a name's bearer is called beside it.
  mutating func noteParent(of entry: Int, at head: Int) {
    guard entries[entry].kind == .person, let noun = childNoun(above: head) else { return }
    let parent =
      tree.owner(of: noun)
      ?? (text.tag(noun - 1) == .prpPossessive ? noun - 1 : parent(behind: noun))
    guard let parent, case let found = participants(at: parent), found.count == 1,
      found[0] != entry, entries[found[0]].kind == .person
    else { return }
    parentsOf[entry, default: []].insert(found[0])
  }

  /// The noun for a son or daughter that a name stands beside: “his *son*, Olaf Berg”.
  private func childNoun(above head: Int) -> Int? {
    let noun = tree.top(of: head)
    return noun != head && ["son", "daughter"].contains(text.lemma(noun)) ? noun : nil
  }

  /// Whom *of* behind a noun names: “the son of *Bo Berg*”.
  private func parent(behind noun: Int) -> Int? {
    (noun + 1..<min(noun + 6, text.tokens.count)).first {
      text.tokens[$0].head == noun && text.tokens[$0].relation == .nmod && text.tag($0) == .nnp
        && text.lower(noun + 1) == "of"
    }
  }

  /// The word before a description that tells whose somebody is: “*his* father”, “*Berg’s* father”.
  func possessor(of expression: ReferringExpression) -> Int? {
    let first = expression.tokens.lowerBound
    if text.tag(first) == .prpPossessive { return first }
    return first > 0 && text.tag(first - 1) == .prpPossessive
      ? first - 1 : tree.owner(of: expression.head)
  }
}

import TextModel

/// Husbands and wives.
extension ParticipantReader {
  /// Returns whom a text has told to be somebody's husband or wife, where a description means the one.
  ///
  /// - Reads: “Ann Lee married *Bo Berg*. Her *husband* …”, “Ann Lee, wife of *Bo Berg*, left. Her *husband* …”.
  /// - Leaves alone: “Her *second* husband …”.
  func spouse(_ expression: ReferringExpression, _ lemma: String) -> Int? {
    guard Self.spouses.contains(lemma), expression.tokens.lowerBound > 0,
      modifiers(expression).isEmpty, let owner = possessor(of: expression),
      case let owners = participants(at: owner), owners.count == 1,
      let known = wed[owners[0]], known.count == 1, let spouse = known.first,
      entries[spouse].isNamed
    else { return nil }
    let gender = ParticipantNouns.gender(lemma)
    return entries[spouse].gender ?? gender == gender ? spouse : nil
  }

  /// Notes whom a name's bearer married, or whose husband or wife a description calls him.
  mutating func noteWedding(_ entry: Int, at head: Int) {
    guard entries[entry].kind == .person else { return }
    var other: Int?
    if let object = tree.object(of: head), isWed(object) {
      other = tree.coargument(of: object)
    } else if let noun = spouseNoun(above: head) {
      // “Ann Lee, wife of *Bo Berg*”, “Ann Lee and her *husband, Bo Berg*”
      let possessor = tree.owner(of: noun)
      other =
        possessor
        ?? (text.tag(noun - 1) == .prpPossessive
          ? noun - 1
          : text.tokens[noun].relation == .appos && text.tokens[noun].head >= 0
            ? text.tokens[noun].head : nil)
    }
    guard let other else { return }
    join(entry, other)
  }

  /// Notes whose husband or wife somebody is called beside her name: “Ann Lee, *the owner's wife*”.
  mutating func noteWedding(_ entry: Int, as expression: ReferringExpression, _ lemma: String) {
    guard Self.spouses.contains(lemma), let owner = tree.owner(of: expression.head) else { return }
    join(entry, owner)
  }

  private mutating func join(_ entry: Int, _ other: Int) {
    guard case let found = participants(at: other), found.count == 1,
      found[0] != entry, entries[found[0]].kind == .person
    else { return }
    wed[found[0], default: []].insert(entry)
    wed[entry, default: []].insert(found[0])
  }

  /// The noun for a husband or wife that a name stands beside, or that is his.
  private func spouseNoun(above head: Int) -> Int? {
    var word = head
    for _ in 0..<4 {
      guard [.flat, .appos, .nmod, .compound].contains(text.tokens[word].relation),
        case let above = text.tokens[word].head, above >= 0
      else { return nil }
      if Self.spouses.contains(text.lemma(above)) {
        return text.tokens[word].relation == .nmod && text.lower(above + 1) != "of" ? nil : above
      }
      word = above
    }
    return nil
  }

  private static let spouses: Set<String> = ["husband", "wife", "widow", "widower", "spouse"]
}

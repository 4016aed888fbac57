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

import TextModel

/// What tells somebody in an office from another in one of the same name.
extension ParticipantReader {
  /// Notes what a description says of whom it means: “the *former* king”, “the king *of Lund*”.
  mutating func noteOffice(_ expression: ReferringExpression, of entry: Int) {
    entries[entry].modifiers.formUnion(modifiers(expression))
    if entries[entry].whole == nil, let whole = whole(of: expression) {
      entries[entry].whole = text.lemma(whole).lowercased()
    }
  }

  /// Notes whom the writer of a letter acts for, and calls his client.
  ///
  /// - Reads: “We act for *Ann Lee*. *Our client* …”.
  mutating func noteClient(_ entry: Int, at head: Int) {
    let name = tree.top(of: head)
    let verb = text.tokens[name].head
    guard entries[entry].kind != .place, verb >= 0, let subject = tree.subject(of: verb),
      ["we", "i"].contains(text.lower(subject))
    else { return }
    switch text.lemma(verb) {
    case "represent" where text.tokens[name].relation == .obj: break
    case "act"
    where text.tokens[name].relation == .obl
      && (verb..<head).contains(where: { ["for", "behalf"].contains(text.lower($0)) }):
      break
    default: return
    }
    describe(entry, as: "client")
  }

  /// Whether a description tells of another than somebody known by its noun.
  ///
  /// - Reads: “The pilot, Ann Lee, slept. *The other pilot* …”, “The king *of Lund* died. The king *of Orlo* …”, “The chairman, Bo
  ///   Berg, left. The chairman *of a rival firm* …”.
  /// - Leaves alone: “The pilot, Ann Lee, slept. *The young pilot* …”, “The mayor *of Lund* died. The mayor *of the town* …”.
  func isAnotherOffice(
    _ expression: ReferringExpression, _ words: Set<String>, than known: ParticipantEntry
  ) -> Bool {
    if words.contains(where: { Self.distinctions.contains($0) && !known.modifiers.contains($0) }) {
      return true
    }
    guard let whole = whole(of: expression) else { return false }
    if isDistinguished(whole) { return true }
    let lemma = text.lemma(whole).lowercased()
    guard let other = known.whole, other != lemma else { return false }
    return ![lemma, other].contains {
      ParticipantNouns.isTown($0) || ParticipantNouns.isCountry($0)
        || ParticipantNouns.isOrganisation($0) || ParticipantNouns.vessels.contains($0)
    }
  }

  /// The noun that an office is of: “the king of *Lund*”.
  private func whole(of expression: ReferringExpression) -> Int? {
    let first = expression.tokens.upperBound + 1
    guard first < text.tokens.count, text.lower(first - 1) == "of" else { return nil }
    return (first..<min(first + 6, text.tokens.count)).first {
      text.tokens[$0].head == expression.head && text.tokens[$0].relation == .nmod
    }
  }

  /// Whether words before a noun say that it is not the one known: “a *rival* firm”.
  private func isDistinguished(_ noun: Int) -> Bool {
    (max(0, noun - 3)..<noun).contains {
      text.tokens[$0].head == noun && Self.distinctions.contains(text.lower($0))
    }
  }

  private static let distinctions: Set<String> = [
    "other", "another", "second", "third", "fourth", "former", "previous", "next", "deputy", "vice",
    "assistant", "acting", "rival", "opposing", "neighbouring", "neighboring", "appeal", "central",
  ]
}

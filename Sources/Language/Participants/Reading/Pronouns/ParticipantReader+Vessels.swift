import TextModel

/// Ships, which *she* may mean.
extension ParticipantReader {
  /// Notes that a name is a ship’s, though it may be a given name as well: “the *steamer* Clara”.
  mutating func noteVessel(_ entry: Int, _ name: NameMention) {
    guard let noun = vessel(beside: name) else {
      if entries[entry].kind != .person, founders(name) { entries[entry].roles.insert("ship") }
      return
    }
    if entries[entry].kind == .person,
      // “*Ferry* Clara sinks”
      name.tokens.contains(noun)
        || isNeverSomebody(entry)
          && (text.lower(noun - 1) == "the" || text.lower(name.tokens.lowerBound - 1) == "the")
    {
      entries[entry].kind = .other
    }
    guard entries[entry].kind != .person else { return }
    let lemma = text.lemma(noun).lowercased()
    entries[entry].roles.insert(Self.prefixes.contains(lemma) ? "ship" : lemma)
  }

  /// The noun beside a name that makes it a ship’s: “the *steamer* Clara”, “another *yacht*, the Clara”, “the Clara, a grain *ship*”.
  private func vessel(beside name: NameMention) -> Int? {
    func isVessel(_ token: Int) -> Bool {
      guard token >= 0, token < text.tokens.count else { return false }
      let lemma = text.lemma(token).lowercased()
      return ParticipantNouns.vessels.contains(lemma) || Self.prefixes.contains(lemma)
    }
    let (before, behind) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    if isVessel(before) { return before }
    if name.tokens.count > 1, isVessel(name.tokens.lowerBound) { return name.tokens.lowerBound }
    guard before > 1, text.lower(before) == "the" else { return described(from: behind, isVessel) }
    if text.tag(before - 1) == .comma, isVessel(before - 2) { return before - 2 }
    return described(from: behind, isVessel)
  }

  /// Whether a name with *the* before it is of what sinks, as ships do and no share index: “the *Clara* sank in May”.
  private func founders(_ name: NameMention) -> Bool {
    let verb = text.tokens[tree.top(of: name.tokens.upperBound - 1)].head
    guard verb >= name.tokens.upperBound, text.lower(name.tokens.lowerBound - 1) == "the",
      tree.isSubject(tree.top(of: name.tokens.upperBound - 1))
    else { return false }
    switch text.lemma(verb) {
    case "founder", "capsize": return true
    case "sink":
      return !["to", "by", "below", "a", "an"].contains(text.lower(verb + 1))
        && text.tag(verb + 1) != .cd
    default: return false
    }
  }

  /// What stands before the names of ships: “the *mv* Clara”.
  private static let prefixes: Set<String> = ["mv", "m.v.", "hms", "rms", "uss", "ss", "s.s."]

  /// The noun behind a comma and *a* that tells what the name before is, with at most two words before it.
  private func described(from comma: Int, _ isVessel: (Int) -> Bool) -> Int? {
    guard comma + 2 < text.tokens.count, text.tag(comma) == .comma,
      ["a", "an"].contains(text.lower(comma + 1))
    else { return nil }
    return (comma + 2..<min(comma + 5, text.tokens.count)).first {
      isVessel($0) && ![.nn, .hyph].contains(text.tag($0 + 1))
    }
  }

  /// Leaves only ships where *she* does what no woman does or goes on from a ship, and none where she does what ships do not and
  /// there is a woman, or where the text has said *it* of them.
  func chooseVessels(
    of candidates: inout [Int], for expression: ReferringExpression
  ) {
    let token = expression.head
    let vessels = candidates.filter { isVessel(entries[$0]) }
    if vessels.isEmpty { return }
    if Vessel.mustBe(token, in: text) {
      candidates = vessels
    } else if let ship = vessels.last(where: {
      goesOn(with: $0, expression, candidates) || isNearest($0, to: expression, candidates)
    }) {
      candidates = [ship]
    } else if let ship = vessels.last, goesOnBesideCrew(ship, expression, candidates) {
      candidates = [ship]
    } else if !Vessel.mayBe(token, in: text), !isOfSameVessel(expression) {
      let hasWoman = candidates.contains {
        entries[$0].kind == .person && entries[$0].gender != nil
      }
      candidates.removeAll { isVessel(entries[$0]) && (hasWoman || entries[$0].isIt) }
    }
  }

  /// Whether *she* goes on with what the sentence before told of a ship, and no woman has been spoken of since an earlier paragraph.
  ///
  /// - Reads: “… the judge, Ida Berg. // The ferry *Clara* left late. *She* was held for a lorry”.
  /// - Leaves alone: “The judge, *Ida Berg*, saw the ferry Clara leave. *She* …”, “… *She* said”.
  private func goesOn(
    with ship: Int, _ expression: ReferringExpression, _ candidates: [Int]
  ) -> Bool {
    let token = expression.head
    guard tree.isSubject(token), !isQuoted(token), case let verb = text.tokens[token].head,
      verb >= 0, !isSaying(verb), tree.object(ofVerb: verb) == nil,
      entries[ship].lastWasSubject, !entries[ship].isIt,
      expression.sentence - entries[ship].lastSentence <= 1,
      case let block = text.sentences[expression.sentence].block,
      text.sentences[entries[ship].lastSentence].block == block
    else { return false }
    return candidates.allSatisfy {
      isVessel(entries[$0]) || text.sentences[entries[$0].lastSentence].block < block
    }
  }

  /// Whether *she* meant a ship before, and nobody else is near who is known for a woman.
  ///
  /// - Reads: “The Clara left Oslo, and *she* leaked. The captain called the crew. *She* rolled over”.
  /// - Leaves alone: “… The captain called the crew. *She* said”, “… The captain, Ida Berg, called. *She* …”.
  private func goesOnBesideCrew(
    _ ship: Int, _ expression: ReferringExpression, _ candidates: [Int]
  ) -> Bool {
    let token = expression.head
    guard entries[ship].pronounGender == .female, !entries[ship].isIt, tree.isSubject(token),
      !isQuoted(token), case let verb = text.tokens[token].head, verb >= 0, !isSaying(verb),
      !Deed.isOfSomebody(text.lemma(verb)), tree.object(ofVerb: verb) == nil
    else { return false }
    return candidates.allSatisfy {
      isVessel(entries[$0]) || !entries[$0].isNamed && entries[$0].gender == nil
    }
  }

  /// Whether *she* does what ships do, or *she* meant a ship before, and no woman has been spoken of beside the ship or since.
  ///
  /// - Reads: “Ida Berg signed. They hired the yacht Clara. *She* sailed on 7 May. They held *her* for a week”.
  /// - Leaves alone: “*Ida Berg* hired the yacht Clara. *She* sailed on 7 May”, “… *She* said”, “… *She* sailed it to Rome”.
  private func isNearest(
    _ ship: Int, to expression: ReferringExpression, _ candidates: [Int]
  ) -> Bool {
    let (token, entry) = (expression.head, entries[ship])
    guard !entry.isIt, expression.sentence - entry.lastSentence <= 1, !isQuoted(token),
      text.tokens[token].relation != .nmodPoss, case let verb = text.tokens[token].head, verb >= 0
    else { return false }
    guard
      entry.lastWasPronoun
        ? !tree.isSubject(token) || !isSaying(verb)
        : Vessel.mayBe(token, in: text) && tree.object(ofVerb: verb) == nil
    else { return false }
    return candidates.allSatisfy {
      isVessel(entries[$0])
        || entries[$0].lastToken < entry.lastToken
          && (entry.lastWasPronoun || entries[$0].lastSentence < entry.lastSentence)
    }
  }

  /// Whether a possessive follows *she* in its sentence, where that was a ship: “*she* sank, but *her* mast was saved”.
  private func isOfSameVessel(_ expression: ReferringExpression) -> Bool {
    guard text.tokens[expression.head].relation == .nmodPoss,
      let last = mentions.last(where: {
        $0.form == .pronoun && ["she", "her"].contains(text.lower($0.head))
      }), let entry = last.participants.first, isVessel(entries[entry])
    else { return false }
    return text.sentences[expression.sentence].tokens.contains(last.head)
  }

  /// Whether a participant is a ship with a name, which *she* can stand for: “the steamer Clara”.
  func isVessel(_ entry: ParticipantEntry) -> Bool {
    entry.isNamed && entry.kind != .person
      && !entry.roles.isDisjoint(with: ParticipantNouns.vessels)
  }
}

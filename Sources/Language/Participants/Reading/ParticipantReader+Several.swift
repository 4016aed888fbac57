import TextModel

/// Several whom a description means at once.
extension ParticipantReader {
  /// Returns the participants of `the two leaders` or `both sides`.
  func several(_ expression: ReferringExpression, _ lemma: String) -> [Int]? {
    guard expression.determiner == .definite,
      // “*her* two sons”
      expression.tokens.lowerBound == 0
        || ![.prpPossessive, .pos].contains(text.tag(expression.tokens.lowerBound - 1))
    else { return nil }
    if let members = members(of: lemma, expression.number) { return members }
    let isSide = ParticipantNouns.isSide(lemma) || lemma == "both"
    if lemma == "party" { return litigants() ?? onlyTwo(at: expression.sentence) }
    let kinds: [NameMention.Kind]
    let isCountry = ParticipantNouns.isCountry(lemma) || lemma == "government"
    if ParticipantNouns.isCountry(lemma) || lemma == "government" {
      kinds = [.place]
    } else if isSide {
      kinds = [.person, .organisation, .place]
    } else if ParticipantNouns.isOrganisation(lemma) {
      kinds = [.organisation]
    } else if isPersonal(lemma) || mayBePersons(expression, lemma) {
      kinds = [.person]
    } else {
      return nil
    }
    let asked = expression.number == 0 ? 2 : expression.number
    if expression.number == 0, !isSide {
      // `the presidents`: two who have the office, or the two last spoken of together.
      let office = described(as: lemma).filter { entries[$0].isNamed && !entries[$0].isPlural }
      // “the *foreign* ministers”, where two prime ministers are known
      let words = modifiers(expression)
      let isTheirs =
        words.isEmpty
        || office.allSatisfy { !words.isDisjoint(with: entries[$0].modifiers) }
      if office.count == 2, isTheirs { return office.sorted() }
      // “Ann married the singer Bo Holm. *The ministers* fell”: others are meant.
      guard ParticipantNouns.isLeader(lemma), words.isEmpty,
        let pair = lastPair[kinds[0]],
        pair.allSatisfy({
          mayBe($0, of: expression, lemma) && (!NameCues.isTitle(lemma) || mayLead($0))
        })
      else { return nil }
      return pair
    }
    guard asked == 2 else { return nil }
    if kinds == [.person] {
      // “The two *foreign* ministers” are not just anybody in office.
      guard modifiers(expression).isSubset(of: ["two", "both", "2"]) else { return nil }
      let office = described(as: lemma).filter { entries[$0].isNamed && !entries[$0].isPlural }
      if office.count == 2 { return office.sorted() }
      if let joined, expression.sentence - joined.sentence <= 4,
        lemma != "survivor" || !joined.pair.contains(where: { entries[$0].isDead }),
        joined.pair.allSatisfy({ mayBe($0, of: expression, lemma) }),
        !isNamedSince(joined.sentence, beside: joined.pair)
      {
        return joined.pair
      }
    }
    // “Holm sued the mill. *The two sides* settled”: a person and a body may be the two.
    for kinds in isSide ? [[.person, .organisation], [.place]] : kinds.map({ [$0] }) {
      var found = mostSalient(kinds, at: expression.sentence, isCountry: isCountry)
      // “*Holm*, whom both sides distrusted”, “*Holm* invited both sides”
      let others =
        described(by: expression)
        + (tree.coargument(of: expression.head).map { participants(at: $0) } ?? [])
      found.removeAll { others.contains($0) }
      // “Holm is dead. *The two* will be tried”: who of the others is meant, nobody can say.
      if found.prefix(2).contains(where: { entries[$0].isDead }), isToAct(expression.head) {
        return nil
      }
      found.removeAll {
        !mayBe($0, of: expression, lemma) || lemma == "survivor" && entries[$0].isDead
      }
      if ParticipantNouns.isLeader(lemma) {
        let leaders = found.filter { entries[$0].roles.contains(where: ParticipantNouns.isLeader) }
        if leaders.count >= 2 { found = leaders }
      }
      // “Ann met Bo, Ida and Lars. *Both sides* agreed”: nobody can say which two.
      if isSide, found.count > 2,
        found.prefix(3).allSatisfy({ expression.sentence - entries[$0].lastSentence <= 1 })
      {
        return nil
      }
      // Of many, the two just spoken of are meant.
      let near = found.filter { expression.sentence - entries[$0].lastSentence <= 2 }
      if !isCountry, near.count == 2 { found = near }
      if found.count >= 2 { return found.prefix(2).sorted() }
    }
    return nil
  }

  /// Whether a noun that means persons among other things counts two who have just been named: “the two *climbers*”.
  private func mayBePersons(_ expression: ReferringExpression, _ lemma: String) -> Bool {
    guard expression.number == 2, tree.isSubject(expression.head), let joined else { return false }
    return expression.sentence - joined.sentence <= 4
      && lexicon.nounSense(lemma).map { $0.personShare >= 80 } ?? false
  }

  /// Whether somebody may be one of several whom a noun means.
  ///
  /// - Leaves out: of “the two *men*” women, and who stayed behind, as in “they left without *Holm*”.
  private func mayBe(_ entry: Int, of expression: ReferringExpression, _ lemma: String) -> Bool {
    let known = entries[entry]
    if let gender = ParticipantNouns.gender(lemma),
      let own = known.gender ?? known.pronounGender ?? GivenNames.gender(of: known.name),
      own != gender
    {
      return false
    }
    guard known.lastToken > 0, known.kind == .person, known.mentions.count < 8 else { return true }
    let named = known.mentions.last { mentions[$0].form == .name }
    return named.map { text.lower(mentions[$0].tokens.lowerBound - 1) != "without" } ?? true
  }

  /// Whether somebody has no calling that is none of a leader.
  private func mayLead(_ entry: Int) -> Bool {
    let roles = entries[entry].roles
    return roles.contains(where: ParticipantNouns.isLeader) || !roles.contains(where: isPersonal)
  }

  /// Whether two persons or more besides some have been named since a sentence.
  func isNamedSince(_ sentence: Int, beside pair: [Int]) -> Bool {
    recent.count {
      entries[$0].kind == .person && entries[$0].isNamed && !pair.contains($0)
        && entries[$0].lastSentence > sentence
    } > 1
  }

  /// Returns the one who sues and the one who is sued, where the text has one of each.
  private func litigants() -> [Int]? {
    let sides = [ParticipantNouns.plaintiffs, ParticipantNouns.defendants].map { nouns in
      Set(nouns.flatMap { described(as: $0) })
    }
    guard sides.allSatisfy({ $0.count == 1 }), sides[0] != sides[1] else { return nil }
    return inOrder(sides.flatMap { $0 })
  }

  /// Returns the two persons and bodies with names that were lately spoken of, where there are no more.
  private func onlyTwo(at sentence: Int) -> [Int]? {
    let near = recent.filter {
      entries[$0].isNamed && !entries[$0].isPlural && sentence - entries[$0].lastSentence <= 8
        && [.person, .organisation].contains(entries[$0].kind)
    }
    if near.count == 2 { return inOrder(near) }
    // Others may have been spoken of once.
    let often = near.filter { entries[$0].mentions.count > 1 }
    return often.count == 2 ? inOrder(often) : nil
  }

  /// Returns participants in the order in which the text brings them in.
  private func inOrder(_ participants: [Int]) -> [Int] {
    participants.sorted {
      (entries[$0].mentions.first ?? .max, $0) < (entries[$1].mentions.first ?? .max, $1)
    }
  }

  /// Returns the named participants of some kinds that were lately spoken of, the most salient first.
  private func mostSalient(
    _ kinds: [NameMention.Kind], at sentence: Int, isCountry: Bool
  ) -> [Int] {
    Set(recent + protagonists)
      .filter { index in
        let entry = entries[index]
        guard kinds.contains(entry.kind), entry.isNamed, !entry.isPlural else { return false }
        return !isCountry || lexicon.isCountry(entry.name)
      }
      .map { index in
        let weight = entries[index].salience(at: sentence) + 25 * min(entries[index].expected, 20)
        return (weight, index)
      }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
      .map(\.1)
  }

  /// Returns the state of `the Norwegian side`.
  func side(_ expression: ReferringExpression) -> Int? {
    for token in expression.tokens.dropLast() {
      guard let place = lexicon.place(ofDemonym: text.form(token)) else { continue }
      return nameEntry(place.lowercased())
    }
    return nil
  }

  /// Whether sides are those of a place or a thing, and nobody.
  ///
  /// - Reads: “the villages on both *sides of the river*”.
  /// - Leaves alone: “both *sides of the dispute*”, “both sides agreed”.
  func liesOnSides(_ expression: ReferringExpression, _ lemma: String) -> Bool {
    let of = expression.head + 1
    guard lemma == "side", of < text.tokens.count, text.lower(of) == "of",
      case let noun = text.tokens[of].head, noun > of,
      text.tokens[noun].head == expression.head, text.tokens[noun].tag == .nn,
      let sense = lexicon.nounSense(text.lemma(noun).lowercased())
    else { return false }
    return [.object, .artifact, .location].contains(sense.firstSupersense)
  }
}

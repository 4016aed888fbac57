import TextModel

/// Names that a tree sets beside descriptions.
extension ParticipantReader {
  /// The person whose name the tree sets beside a description: “the *leader* of the party, *Ann Lee*, spoke”, “a *pilot* named
  /// *Ann Lee*”.
  func nameBeside(_ expression: ReferringExpression) -> Int? {
    let end = min(
      expression.tokens.upperBound + 12, text.sentences[expression.sentence].tokens.upperBound)
    guard expression.tokens.upperBound < end else { return nil }
    let noun = text.lemma(expression.head).lowercased()
    for token in expression.tokens.upperBound..<end
    where text.tokens[token].tag == .nnp && isBeside(expression.head, token) {
      guard let name = text.names.first(at: token), name.tokens.contains(token),
        let index = nameEntry(NameAliases.key(of: name, in: text)),
        entries[index].kind == .person
          || entries[index].kind == .organisation && Self.traders.contains(noun)
      else { return nil }
      return index
    }
    return nil
  }

  /// Nouns for persons that firms are as often: “its largest *owner*, the fund Holm & Co”.
  private static let traders: Set<String> = [
    "shareholder", "owner", "buyer", "seller", "partner", "supplier", "investor", "lender",
    "creditor", "customer", "bidder", "backer", "competitor", "rival", "contractor", "tenant",
    "landlord", "sponsor",
  ]

  /// Returns who has the name right behind a description of somebody: “a *pilot called Ann Lee*”.
  mutating func personCalled(
    _ expression: ReferringExpression, _ lemma: String, _ next: ReferringExpression
  ) -> Int? {
    let end = expression.tokens.upperBound
    guard next.sentence == expression.sentence, case .name(let kind) = next.form,
      isPersonal(lemma), next.tokens.lowerBound == end + 1,
      ["called", "named"].contains(text.lower(end)),
      let index = nameEntry(
        NameAliases.key(of: NameMention(tokens: next.tokens, kind: kind), in: text)),
      !entries[index].isCompany
    else { return nil }
    entries[index].kind = .person
    return index
  }

  private func isBeside(_ noun: Int, _ name: Int) -> Bool {
    let governor = text.tokens[name].head
    guard governor > noun || governor == noun, governor < name else { return false }
    // “its largest *owner*, the fund *Holm & Co*”
    if text.tokens[governor].relation == .appos, text.tokens[governor].head == noun,
      [.appos, .flat].contains(text.tokens[name].relation),
      (noun..<governor).contains(where: { text.lower($0) == "," })
    {
      return true
    }
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
    // “a man *identified* last night *as Bo Berg*”
    let isAs =
      text.tokens[name].relation == .obl && text.lower(name - 1) == "as"
      && ["named", "identified"].contains(text.lower(governor))
    return
      (isAs
      || [.xcomp, .obj, .appos].contains(text.tokens[name].relation)
        && ["named", "called"].contains(text.lower(governor)))
      && text.tokens[governor].relation == .acl && describes(text.tokens[governor].head, noun)
  }

  /// Whether a noun is another or says what that is: “her first *guest*, a *baker* named Bo Berg”.
  private func describes(_ described: Int, _ noun: Int) -> Bool {
    described == noun
      || described > noun && text.tokens[described].relation == .appos
        && text.tokens[described].head == noun
  }
}

/// Ships that bear names.
extension ParticipantReader {
  /// Returns the one ship with a name that a description can mean.
  ///
  /// - Reads: “The steamer *Clara* left. *The ship* sank”, “They launched the *Clara*. *The vessel* sank”.
  /// - Leaves alone: “The steamer *Clara* met a trawler. *The ship* sank”, “*The ship* that struck her sank”.
  func vessel(_ expression: ReferringExpression, _ lemma: String) -> Int? {
    guard ParticipantNouns.vessels.contains(lemma), !expression.isPlural,
      ["the", "this", "that"].contains(text.lower(expression.tokens.lowerBound)),
      modifiers(expression).isSubset(of: Self.distress), !isTold(expression)
    else { return nil }
    let isAny = ["ship", "vessel", "boat"].contains(lemma)
    let near = recent.filter { expression.sentence - entries[$0].lastSentence <= 8 }
    let others = near.contains {
      !entries[$0].isNamed && expression.sentence - entries[$0].lastSentence <= 2
        && (isAny
          ? ParticipantNouns.vessels.contains(noun(of: entries[$0]))
          : noun(of: entries[$0]) == lemma)
    }
    guard !others else { return nil }
    let ships = near.filter {
      isVessel(entries[$0]) && (isAny || entries[$0].roles.contains(lemma))
    }
    if ships.isEmpty, isAny {
      let afloat = near.filter {
        expression.sentence - entries[$0].lastSentence <= 2 && isAfloat(entries[$0])
      }
      return afloat.count == 1 ? afloat[0] : nil
    }
    if ships.count == 1 { return ships[0] }
    // Others may have been spoken of longer ago.
    let latest = ships.filter { expression.sentence - entries[$0].lastSentence <= 3 }
    return latest.count == 1 && expression.sentence - entries[latest[0]].lastSentence <= 1
      ? latest[0] : nil
  }

  /// Whether words behind a noun tell which of several is meant: “the ship *that struck her*”.
  private func isTold(_ expression: ReferringExpression) -> Bool {
    let next = expression.tokens.upperBound
    guard next < text.tokens.count else { return false }
    return [.acl, .aclRelcl, .nmod].contains { relation in
      (next..<min(next + 4, text.tokens.count)).contains {
        text.tokens[$0].head == expression.head && text.tokens[$0].relation == relation
      }
    }
  }

  /// Whether the latest mention of a name with *the* is what is launched or goes down at sea: “sank *the Clara*”.
  private func isAfloat(_ entry: ParticipantEntry) -> Bool {
    guard entry.isNamed, [.other, .organisation].contains(entry.kind),
      let last = entry.mentions.last,
      mentions[last].form == .name, case let begin = mentions[last].tokens.lowerBound, begin > 0,
      text.lower(begin - 1) == "the"
    else { return false }
    guard
      let word = mentions[last].tokens.first(where: {
        !mentions[last].tokens.contains(text.tokens[$0].head)
      }),
      case let verb = text.tokens[word].head, verb >= 0
    else { return false }
    guard text.tokens[word].tag == .nnp, !lexicon.isDemonym(text.form(word)) else { return false }
    switch text.tokens[word].relation {
    case .nsubj: return ["sink", "founder", "capsize"].contains(text.lemma(verb))
    case .obj, .nsubjPass:
      return [
        "launch", "sink", "scuttle", "torpedo", "charter", "moor", "board", "captain", "refloat",
      ].contains(text.lemma(verb))
    default: return false
    }
  }

  private static let distress: Set<String> = [
    "stricken", "sinking", "burning", "crippled", "disabled", "damaged", "doomed", "abandoned",
  ]
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
        || text.lower(expression.tokens.upperBound) != "of"
    else { return nil }
    if let noun = CountedPair.noun(before: expression.head, sentence: expression.sentence, in: text)
    {
      return participants(at: noun)
    }
    if let counted = counted(before: expression.sentence, as: lemma) { return counted }
    guard let joined, expression.sentence > joined.sentence,
      expression.sentence - joined.sentence <= 4
    else { return nil }
    return isNamedSince(joined.sentence, beside: joined.pair) ? nil : joined.pair
  }

  /// Returns the two whom the sentence before has counted and not named, nobody where it has not counted them, and nil where it
  /// tells of others.
  ///
  /// - Reads: “*Two divers* drowned. *Both* were …”.
  /// - Leaves open: “*The divers* drowned. *Both* were …”.
  private func counted(before sentence: Int, as lemma: String) -> [Int]? {
    guard ["both", "two"].contains(lemma) else { return nil }
    let near = recent.filter {
      entries[$0].kind == .person && entries[$0].lastSentence == sentence - 1
    }
    guard near.count == 1, let several = near.first, entries[several].isPlural,
      !entries[several].isNamed
    else { return nil }
    let isTwo = ["two", "2"].contains(entries[several].name.lowercased().prefix { $0 != " " })
    return isTwo ? [several] : []
  }

  /// Returns somebody without a name whom the text has told of by the same words as one whom it now names.
  ///
  /// - Reads: “*A girl* sat in the bank. *The girl*, Ann Lee, …”.
  /// - Leaves alone: “*Two girls* sat in the bank. *The girl*, …”, “*The girl* who ran, Ann Lee, …”, “*Her* mother, Ann Lee, …”,
  ///   and “*The clerk* on duty, Ann Lee, …”, whom this tells from others.
  func stranger(_ expression: ReferringExpression, _ lemma: String) -> Int? {
    guard ["the", "this", "that"].contains(text.lower(expression.tokens.lowerBound)),
      ![.wp, .wdt].contains(text.tag(expression.tokens.upperBound)),
      text.tag(expression.tokens.upperBound) != .in
        || text.lower(expression.tokens.upperBound) == "of", isPersonal(lemma),
      case let words = modifiers(expression),
      !described(as: lemma).contains(where: { entries[$0].isPlural }),
      let known = described(as: lemma).last, !entries[known].isNamed,
      entries[known].modifiers.isSubset(of: words) || words.isSubset(of: entries[known].modifiers),
      !isAnotherOffice(expression, words, than: entries[known]),
      described(as: lemma).count(where: { !entries[$0].isNamed }) == 1
    else { return nil }
    return known
  }
}

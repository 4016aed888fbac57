import TextModel

extension ParticipantReader {
  /// Resolves a description and notes the mention.
  mutating func readDescription(_ expression: ReferringExpression, next: ReferringExpression?) {
    let lemma = text.lemma(expression.head).lowercased()
    if let named = named(by: expression, lemma, next: next) {
      if let stranger = stranger(expression, lemma), entries[named].mentions.isEmpty {
        take(stranger, for: named)
      }
      describe(named, as: lemma)
      noteOffice(expression, of: named)
      noteWedding(named, as: expression, lemma)
      note(expression, .description, [named])
      return
    }
    if isSetBeforePronoun(expression) { return }
    if let spouse = spouse(expression, lemma) ?? parent(expression, lemma) {
      note(expression, .description, [spouse])
      return
    }
    if let born = born(as: expression, lemma) {
      note(expression, .description, [born])
      return
    }
    // “Born as *the daughter* of a smith, she …” says what somebody is, and brings in nobody else.
    if expression.tokens.lowerBound > 0, text.lower(expression.tokens.lowerBound - 1) == "as",
      isPersonal(lemma), text.tokens[expression.head].relation == .obl
    {
      return
    }
    noteGroup(expression, lemma, next)
    if let pair = pairMeant(by: expression, lemma) {
      if !pair.isEmpty { note(expression, .description, pair) }
      return
    }
    if ["two", "couple"].contains(lemma) {
      if let couple = couple(before: expression) {
        note(expression, .description, couple)
        return
      }
      guard lemma == "couple" else { return }
    }
    if liesOnSides(expression, lemma) { return }
    if expression.isPlural || expression.number == 2, let several = several(expression, lemma) {
      note(expression, .description, several)
      return
    }
    guard lemma != "side", !expression.isPlural || lemma != "party" else {
      if let side = side(expression) {
        note(expression, .description, [side])
      } else if lemma == "party", tree.isSubject(expression.head) {
        note(expression, .description, [make(expression, lemma)])
      }
      return
    }
    if expression.determiner != .indefinite, let known = known(expression, lemma) {
      remember(known, as: lemma)
      note(expression, .description, [known])
      return
    }
    if let vessel = vessel(expression, lemma) {
      note(expression, .description, [vessel])
      return
    }
    guard lemma != "vessel" else { return }
    guard !ParticipantNouns.isCountry(lemma), !ParticipantNouns.isTown(lemma) else { return }
    let entry = make(expression, lemma)
    remember(entry, as: lemma)
    note(expression, .description, [entry])
  }

  /// Who was born, where a description behind the place and day says as whose child: “was born in Orrin, *the only daughter of a
  /// smith*”.
  private func born(as expression: ReferringExpression, _ lemma: String) -> Int? {
    let end = expression.tokens.upperBound
    let start = text.sentences[expression.sentence].tokens.lowerBound
    guard ["daughter", "son", "child"].contains(lemma),
      text.tokens[expression.head].relation == .appos,
      end < text.tokens.count, text.lower(end) == "of", expression.tokens.lowerBound > start,
      text.lower(expression.tokens.lowerBound - 1) == ",",
      let verb = (start..<expression.tokens.lowerBound).last(where: { text.lower($0) == "born" }),
      let subject = tree.subject(of: verb), case let found = participants(at: subject),
      found.count == 1, entries[found[0]].kind == .person
    else { return nil }
    return found[0]
  }

  /// Whether a description says what the one is whom a pronoun behind it means: “*The first woman* there, she …”.
  private func isSetBeforePronoun(_ expression: ReferringExpression) -> Bool {
    let head = text.tokens[expression.head].head
    return text.tokens[expression.head].relation == .appos && head > expression.head
      && text.tokens[head].tag == .prp
  }

  // MARK: Names beside descriptions

  /// Returns the named participant that a description stands beside or is said of.
  private mutating func named(
    by expression: ReferringExpression, _ lemma: String, next: ReferringExpression?
  ) -> Int? {
    guard !expression.isPlural else { return nil }
    if isPersonal(lemma), let beside = nameBeside(expression) { return beside }
    // `a technician, Anna Lind`: the name comes after and is resolved by its own key.
    if let next, next.sentence == expression.sentence, case .name(.person) = next.form,
      isPersonal(lemma), next.tokens.lowerBound == expression.tokens.upperBound + 1,
      text.lower(expression.tokens.upperBound) == ",", closesApposition(next.tokens.upperBound)
    {
      return namedEntry(next)
    }
    // `the defendant, Holm Mills Ltd,`
    if let next, next.sentence == expression.sentence, case .name(.organisation) = next.form,
      ParticipantNouns.isLitigant(lemma),
      next.tokens.lowerBound == expression.tokens.upperBound + 1,
      text.lower(expression.tokens.upperBound) == ",", closesApposition(next.tokens.upperBound),
      let index = nameEntry(
        NameAliases.key(of: NameMention(tokens: next.tokens, kind: .organisation), in: text)),
      entries[index].kind == .organisation
    {
      return index
    }
    if let next,
      let called = personCalled(expression, lemma, next) ?? called(expression, lemma, next)
    {
      return called
    }
    // `Anna Lind, a technician`
    let comma = expression.tokens.lowerBound - 1
    if comma > 0, let before = apposed(expression, comma) {
      return before
    }
    if let subject = tree.copularSubject(of: expression.head),
      let entry = participants(at: subject).first, participants(at: subject).count == 1,
      fits(entry, lemma), entries[entry].isNamed
    {
      return entry
    }
    return nil
  }

  /// What a description and the name behind it call together: `the ferry Aurora`.
  private mutating func called(
    _ expression: ReferringExpression, _ lemma: String, _ next: ReferringExpression
  ) -> Int? {
    let first = next.tokens.lowerBound
    let name = text.tokens[next.head].relation == .flat ? first : next.head
    guard case .name(let kind) = next.form, expression.determiner == .definite,
      first == expression.tokens.upperBound,
      text.tokens[name].relation == .appos, text.tokens[name].head == expression.head,
      let index = nameEntry(
        NameAliases.key(of: NameMention(tokens: next.tokens, kind: kind), in: text))
    else { return nil }
    guard (entries[index].kind == .person) != isPersonal(lemma) else { return index }
    // A ship can bear the name of a person, other things hardly that of one whom the text names in full.
    guard !isPersonal(lemma),
      next.tokens.count == 1 || ParticipantNouns.vessels.contains(lemma),
      isNeverSomebody(index)
    else { return nil }
    entries[index].kind = .other
    return index
  }

  private func apposed(_ expression: ReferringExpression, _ comma: Int) -> Int? {
    let head = text.tokens[expression.head]
    // “Ann Lee and *Bo Berg, the mayor*”: whom the tree hangs it on, it stands beside the latter.
    if text.lower(comma) == ",", let last = mentions.last, last.tokens.upperBound == comma,
      last.form == .name, text.tokens[last.head].relation == .conj,
      text.tokens[last.head].head == head.head || head.head < last.tokens.lowerBound,
      let entry = last.participants.first, fits(entry, lemma(expression)),
      closesApposition(expression.tokens.upperBound) || expression.determiner != .bare
    {
      return entry
    }
    if head.relation == .appos, head.head >= 0 {
      let found = participants(at: head.head)
      if let entry = found.first, found.count == 1, fits(entry, lemma(expression)) { return entry }
    }
    guard text.lower(comma) == ",", let last = mentions.last, last.tokens.upperBound == comma,
      last.form == .name, let entry = last.participants.first, fits(entry, lemma(expression)),
      closesApposition(expression.tokens.upperBound) || expression.determiner != .bare,
      // “according to Ann Lee, *a clerk* was fined”
      // “Ann, *the clerk* was fined”, said to Ann
      !isSource(last.head) && text.tokens[last.head].relation != .vocative
        || !tree.isSubject(expression.head)
    else { return nil }
    return entry
  }

  private func lemma(_ expression: ReferringExpression) -> String {
    text.lemma(expression.head).lowercased()
  }

  private func namedEntry(_ expression: ReferringExpression) -> Int? {
    let name = NameMention(
      tokens: nameBegin(expression)..<expression.tokens.upperBound, kind: .person)
    let key = NameAliases.key(of: name, in: text)
    guard let index = nameEntry(key), entries[index].kind == .person else { return nil }
    return index
  }

  private func closesApposition(_ token: Int) -> Bool {
    guard token < text.tokens.count else { return true }
    return [",", ".", ";", ")", "—", "-", ":"].contains(text.lower(token))
      || text.tokens[token].tag == .vbd || text.tokens[token].tag == .vbz
  }

  /// Whether a participant may be described by a noun.
  private func fits(_ entry: Int, _ lemma: String) -> Bool {
    switch entries[entry].kind {
    case .person:
      guard isPersonal(lemma) else { return false }
      guard let gender = ParticipantNouns.gender(lemma), let own = entries[entry].gender else {
        return true
      }
      return gender == own
    case .organisation:
      let isBody = ParticipantNouns.isNameOfBody(entries[entry].name)
      if isBody, ParticipantNouns.isFirm(lemma) { return false }
      return ParticipantNouns.isOrganisation(lemma) || lexicon.isGroup(lemma)
        || ParticipantNouns.isLitigant(lemma)
    case .place: return ParticipantNouns.isCountry(lemma) || ParticipantNouns.isTown(lemma)
    case .other: return !isPersonal(lemma) && !lexicon.isGroup(lemma)
    }
  }

  func isPersonal(_ lemma: String) -> Bool {
    (lexicon.isPerson(lemma) && !ParticipantNouns.isDevice(lemma)) || NameCues.isTitle(lemma)
      || ParticipantNouns.isMan(lemma) || lemma == "injured" || lemma == "wounded"
      || ParticipantNouns.isLeader(lemma)
  }

  // MARK: One known before

  /// Returns the participant that a definite description means, or nil.
  private func known(_ expression: ReferringExpression, _ lemma: String) -> Int? {
    let words = modifiers(expression)
    let candidates = described(as: lemma).reversed()
    if let titled = titled(expression, lemma, words) { return titled }
    for entry in candidates {
      let candidate = entries[entry]
      guard candidate.isPlural == expression.isPlural,
        !isAnotherOffice(expression, words, than: candidate)
      else { continue }
      if candidate.isNamed {
        if words.isEmpty || !words.isDisjoint(with: candidate.modifiers) { return entry }
        if expression.determiner == .definite, candidate.lastSentence >= expression.sentence - 3,
          words.count < 2
        {
          return entry
        }
      } else if expression.determiner == .bare {
        if words == candidate.modifiers { return entry }
      } else if words.isSubset(of: candidate.modifiers) || candidate.modifiers.isSubset(of: words) {
        return entry
      }
    }
    guard expression.determiner == .definite, !expression.isPlural else { return nil }
    // “He was seen in Rome. She left *the country*”, which Rome is not
    if ParticipantNouns.isCountry(lemma) {
      return latest(.place, expression, words) {
        lexicon.isCountry($0.name) || lexicon.nameKind($0.name) != .place
      }
    }
    if ParticipantNouns.isTown(lemma) {
      return latest(.place, expression, words) { !lexicon.isCountry($0.name) }
    }
    guard ParticipantNouns.isOrganisation(lemma), words.count <= 1 else { return nil }
    if let holder = recent.last(where: { isNamed($0, lemma) }) { return holder }
    if ParticipantNouns.isBusiness(lemma) {
      return latest(.organisation, expression, words) {
        !$0.isPublicBody && !isShop($0) && !isPaper($0)
      }
        ?? onlyCompany(words)
    }
    guard ["agency", "organisation", "organization"].contains(lemma) else { return nil }
    return latest(.organisation, expression, words) { !$0.isCompany }
  }

  /// Whether the name of a body says what it is: “the Orlo *Court*”, “the *Court* of Appeal”.
  private func isNamed(_ index: Int, _ lemma: String) -> Bool {
    guard entries[index].kind == .organisation, entries[index].isNamed else { return false }
    let name = entries[index].name.lowercased()
    return name.hasSuffix(" " + lemma) || name.hasPrefix(lemma + " of ")
  }

  /// The body that a heading names last, where a noun alone may mean it: “*The Court of Appeal* // *The court* …”.
  private func titled(
    _ expression: ReferringExpression, _ lemma: String, _ words: Set<String>
  ) -> Int? {
    guard expression.determiner == .definite, !expression.isPlural, words.isEmpty,
      ParticipantNouns.isOrganisation(lemma),
      let body = recent.last(where: { isNamed($0, lemma) }),
      !text.sentences[entries[body].lastSentence].tokens.contains(where: {
        text.tokens[$0].partOfSpeech == .verb
      })
    else { return nil }
    return body
  }

  /// Whether a body is a newspaper or the like, as it is called or its name says, and so hardly “the company”.
  private func isPaper(_ entry: ParticipantEntry) -> Bool {
    !entry.isCompany
      && (entry.roles.contains { ParticipantNouns.isPaper($0) }
        || entry.name.split(separator: " ").last.map {
          ParticipantNouns.isTitleOfPaper($0.lowercased())
        } ?? false)
  }

  /// The one company that the text names as such, however long ago it was spoken of.
  private func onlyCompany(_ words: Set<String>) -> Int? {
    guard words.isEmpty else { return nil }
    let companies = entries.indices.filter { entries[$0].isCompany }
    guard companies.count == 1, !entries[companies[0]].mentions.isEmpty else { return nil }
    return companies[0]
  }

  private func latest(
    _ kind: NameMention.Kind, _ expression: ReferringExpression, _ words: Set<String>,
    where fits: (ParticipantEntry) -> Bool = { _ in true }
  ) -> Int? {
    guard words.isEmpty else { return nil }
    let near = recent.filter { index in
      entries[index].kind == kind && entries[index].isNamed && fits(entries[index])
        && expression.sentence - entries[index].lastSentence <= 2
    }
    return near.max { (weight($0, expression), $0) < (weight($1, expression), $1) }
  }

  /// How present a participant is where a description stands: the latest, unless another is much more spoken of.
  private func weight(_ entry: Int, _ expression: ReferringExpression) -> Int {
    entries[entry].salience(at: expression.sentence) + 25 * min(entries[entry].expected, 20)
  }

  /// Returns the words of a description, but for its head, that tell it from others.
  func modifiers(_ expression: ReferringExpression) -> Set<String> {
    var words: Set<String> = []
    for token in begin(of: expression)..<expression.tokens.upperBound
    where token != expression.head {
      switch text.tokens[token].tag {
      case .jj, .nn, .nns, .nnp, .nnps, .vbn, .vbg, .jjr, .jjs, .cd: words.insert(text.lower(token))
      default: break
      }
    }
    return words
  }

  // MARK: A new one

  /// Where a description begins with the name before its head: “*UN* forces”, “*Lind's* lawyers”.
  private func begin(of expression: ReferringExpression) -> Int {
    let begin = expression.tokens.lowerBound
    let isOwned = begin > 1 && text.tag(begin - 1) == .pos
    guard begin > 0, let name = text.names.first(at: isOwned ? begin - 2 : begin - 1),
      name.tokens.contains(where: { text.tokens[$0].head == expression.head }),
      text.tokens[begin].head == expression.head || begin == expression.head
    else { return begin }
    return name.tokens.lowerBound
  }

  /// Where a description ends with the name that tells whose or of what it is: “an affiliate *of Holm & Sons*”.
  private func end(of expression: ReferringExpression) -> Int {
    let end = expression.tokens.upperBound
    guard end + 1 < text.tokens.count, text.lower(end) == "of" else { return end }
    let first = text.lower(end + 1) == "the" ? end + 2 : end + 1
    guard let name = text.names.first(at: first), name.tokens.lowerBound == first,
      name.tokens.contains(where: { text.tokens[$0].head == expression.head })
    else { return end }
    return name.tokens.upperBound
  }

  private mutating func make(_ expression: ReferringExpression, _ lemma: String) -> Int {
    var begin = begin(of: expression)
    if begin < expression.head, ["a", "an", "some"].contains(text.lower(begin)) { begin += 1 }
    let kind: NameMention.Kind =
      isPersonal(lemma)
      ? .person
      : lexicon.isGroup(lemma) || ParticipantNouns.isPeople(lemma)
        || ParticipantNouns.isActing(lemma) ? .organisation : .other
    var entry = ParticipantEntry(
      name: text.string(begin..<end(of: expression)), kind: kind, isNamed: false)
    entry.isPlural = expression.isPlural || ["people", "police", "couple"].contains(lemma)
    entry.gender = ParticipantNouns.gender(lemma)
    entries.append(entry)
    noteOffice(expression, of: entries.count - 1)
    return entries.count - 1
  }
}

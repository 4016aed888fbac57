import TextModel

/// Names that several bear.
extension ParticipantReader {
  /// Returns which of several a name means.
  ///
  /// - Reads: “Mrs Ann Holm called. Her nephew, *Bo Holm*, fled. *Holm* was caught”: who is never *Mr* or *Mrs* in the text;
  ///   “*Bo Holm*, a brother of Ann Holm, …”; whose life the text tells; who is much more spoken of.
  /// - Leaves alone: “Ann Holm swam. Holm won. Bo Holm ran. *Holm* fell”: whom the text has called so goes on being called so.
  /// - Leaves open: “Ann Holm sued the mill. Her brother, Bo Holm, lied. *Holm* was jailed”.
  mutating func bearer(
    of name: NameMention, among candidates: [Int], at sentence: Int
  ) -> Int? {
    if let parent = parent(called: name, beside: candidates, at: sentence) { return parent }
    let form = text.string(name.tokens)
    var candidates = candidates
    if let child = child(called: name, form, beside: candidates) {
      unclear[form] = child
      return child
    }
    guard candidates.count > 1 || unclear[form] != nil else { return candidates.first }
    // “*Holm AG*”, and so “Holm” until somebody is called so.
    if let firm = candidates.first(where: { entries[$0].isCompany }),
      NameForm.isCompany(name, in: text)
    {
      return firm
    }
    if let gender = NameAliases.addressed(name, in: text) {
      let fitting = candidates.filter {
        entries[$0].kind == .person && entries[$0].gender ?? gender == gender
      }
      if !fitting.isEmpty { candidates = fitting }
    }
    candidates += unclear[form].map { [$0] } ?? []
    let call = call(name)
    let called = candidates.filter { entries[$0].calls.contains(call) }
    if called.count == 1 { return called[0] }
    if name.tokens.count == 1, called.isEmpty,
      candidates.allSatisfy({ entries[$0].kind == .person })
    {
      return namesake(called: form, among: candidates, at: sentence)
    }
    if let articled = articled(name, among: candidates) { return articled }
    return mostPresent(candidates, at: sentence)
  }

  /// Returns somebody new whom a list of children calls by the given name that another has.
  ///
  /// - Reads: “Bo Holm kept a shop. … They had two sons, *Bo* (born 1919) and Olaf”.
  /// - Leaves alone: “Bo Holm kept a shop. … They had two sons. *Bo* …”.
  private mutating func child(
    called name: NameMention, _ form: String, beside candidates: [Int]
  ) -> Int? {
    guard name.tokens.count == 1, candidates.count == 1, let elder = candidates.first,
      unclear[form] == nil, entries[elder].kind == .person, !entries[elder].mentions.isEmpty,
      entries[elder].name.hasPrefix(form + " "), !entries[elder].calls.contains(form),
      isListedChild(name.tokens.lowerBound)
    else { return nil }
    var entry = ParticipantEntry(name: form, kind: .person, isNamed: true)
    entry.gender = GivenNames.gender(of: form)
    entry.expected = 1
    entries.append(entry)
    return entries.count - 1
  }

  /// Whether a name stands in a list behind a noun for those whom somebody had for children: “*had two sons*, Bo and Olaf”.
  private func isListedChild(_ token: Int) -> Bool {
    var noun = token - 1
    while noun > 0, token - noun < 16 {
      if [.nn, .nns].contains(text.tokens[noun].tag) { break }
      guard
        [.comma, .cc, .nnp, .cd, .vbn, .colon].contains(text.tokens[noun].tag)
          || ["(", ")"].contains(text.lower(noun))
      else { return false }
      noun -= 1
    }
    return noun > 0 && ParticipantNouns.isChild(text.lemma(noun).lowercased())
      && (max(0, noun - 3)..<noun).contains {
        text.tokens[$0].tag == .cd || text.lemma($0) == "have"
      }
  }

  /// Returns the only body with *the* before its name that a short form with *the* can mean.
  ///
  /// - Reads: “*The Bank* of Lund fell. Orlo Bank failed. *The Bank* …”.
  private func articled(_ name: NameMention, among candidates: [Int]) -> Int? {
    guard text.lower(name.tokens.lowerBound - 1) == "the" else { return nil }
    let found = candidates.filter {
      entries[$0].mentions.contains {
        mentions[$0].form == .name && mentions[$0].tokens.count > name.tokens.count
          && text.lower(mentions[$0].tokens.lowerBound - 1) == "the"
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Notes by which name somebody was called.
  mutating func noteCall(_ entry: Int, _ name: NameMention) {
    entries[entry].calls.insert(call(name))
    if name.tokens.count > 1 { entries[entry].lastInFull = name.tokens.lowerBound }
  }

  private func call(_ name: NameMention) -> String {
    let form = text.string(name.tokens)
    // *Lady Ruth Holm* is called by her full name, as *Mrs Holm* is not.
    let isHonoured =
      name.tokens.count > 1
      && ["sir", "dame", "lord", "lady"].contains(text.lower(max(name.tokens.lowerBound - 1, 0)))
    return NameAliases.addressed(name, in: text) == nil || isHonoured ? form : "Mx \(form)"
  }

  /// Returns the father or mother whom a form of address before the surname of somebody lost means.
  ///
  /// - Reads: “Ann Holm vanished. *Mrs Holm* had seen her *daughter* leave”, and so *Mrs Holm* from then on.
  /// - Leaves alone: “Ann Holm vanished. *Mrs Holm* had left a note”, “Ann Holm was fined. *Mrs Holm* had struck her daughter”,
  ///   and whom the text has called *Mrs* before.
  private mutating func parent(
    called name: NameMention, beside candidates: [Int], at sentence: Int
  ) -> Int? {
    guard name.tokens.count == 1, let gender = NameAliases.addressed(name, in: text) else {
      return nil
    }
    let key = text.string(name.tokens.lowerBound - 1..<name.tokens.upperBound)
    if let known = parents[key] { return known }
    let children = candidates.filter { entries[$0].gender ?? gender == gender }
    guard children.count == 1, let child = children.first, entries[child].isLost,
      !entries[child].calls.contains(where: { $0.hasPrefix("Mx ") }),
      namesChild(of: gender, behind: name.tokens.upperBound, at: sentence)
    else { return nil }
    var entry = ParticipantEntry(name: key, kind: .person, isNamed: true)
    entry.gender = gender
    entry.expected = 1
    entries.append(entry)
    parents[key] = entries.count - 1
    return entries.count - 1
  }

  /// Whether a sentence goes on to speak of the child of whom it has named: “had struck *his son*”.
  private func namesChild(of gender: Gender, behind token: Int, at sentence: Int) -> Bool {
    let end = min(text.sentences[sentence].tokens.upperBound, token + 30)
    guard token + 1 < end else { return false }
    return (token + 1..<end).contains {
      guard ParticipantNouns.isChild(text.lemma($0).lowercased()) else { return false }
      let owner = text.tag($0 - 1) == .jj ? $0 - 2 : $0 - 1
      return owner >= token && text.tokens[owner].tag == .prpPossessive
        && PronounKind(text.lower(owner))?.gender ?? gender == gender
    }
  }

  private func mostPresent(_ candidates: [Int], at sentence: Int) -> Int? {
    candidates.max { a, b in
      let x = (entries[a].salience(at: sentence), entries[a].expected, -a)
      let y = (entries[b].salience(at: sentence), entries[b].expected, -b)
      return x < y
    }
  }

  /// Returns whom a surname alone means that the text has called nobody by so far.
  private mutating func namesake(
    called form: String, among candidates: [Int], at sentence: Int
  ) -> Int? {
    let known = candidates.filter { !entries[$0].mentions.isEmpty }
    guard known.count > 1 else {
      // A heading names whom the text names first: “*Mrs Holm* and the mill”.
      return known.first ?? candidates.min { entries[$0].firstNamed < entries[$1].firstNamed }
    }
    // “Ann Holm married Bo Berg. Their son, Olaf, … *Berg* …”: the son has not been called so.
    let surnamed = known.filter { entries[$0].calls.contains { $0.hasSuffix(" " + form) } }
    if surnamed.count == 1 { return surnamed[0] }
    let plain = known.filter { !isAddressed($0) }
    if plain.count == 1 { return plain[0] }
    if let life, known.contains(life) { return life }
    let acting = known.filter { !isNested(entries[$0].lastInFull) }
    if acting.count == 1 { return acting[0] }
    if let main = known.max(by: { entries[$0].mentions.count < entries[$1].mentions.count }),
      known.allSatisfy({
        $0 == main
          || entries[main].mentions.count >= max(4, 3 * entries[$0].mentions.count)
      })
    {
      return main
    }
    var entry = ParticipantEntry(name: form, kind: .person, isNamed: true)
    entry.expected = 1
    entries.append(entry)
    unclear[form] = entries.count - 1
    return entries.count - 1
  }

  /// Whether somebody is only ever *Mr* or *Mrs* in the text so far.
  private func isAddressed(_ entry: Int) -> Bool {
    let calls = entries[entry].calls
    return !calls.isEmpty && calls.allSatisfy { $0.hasPrefix("Mx ") }
  }

  /// Notes whose life a text tells: of whom its first sentences say when he was born.
  mutating func noteLife(_ entry: Int, _ expression: ReferringExpression) {
    guard life == nil, expression.sentence < 3,
      let subject = expression.tokens.first(where: tree.isSubject),
      case let verb = text.tokens[subject].head, verb >= 0,
      text.lower(verb) == "born", [.root, .conj].contains(text.tokens[verb].relation)
    else { return }
    life = entry
  }

  /// Whether a name only tells whose somebody is, or whom another married: “the brother of *Ann Holm*”, “she married *Bo Holm*”.
  private func isNested(_ token: Int) -> Bool {
    guard text.tokens.indices.contains(token) else { return false }
    var word = token
    for _ in 0..<4 where text.tokens[word].relation == .flat && text.tokens[word].head >= 0 {
      word = text.tokens[word].head
    }
    if let object = tree.object(of: token), isWed(object) { return true }
    return [.nmod, .nmodPoss].contains(text.tokens[word].relation)
  }

  /// Returns whose death in a year a surname tells, where dates behind a name tell when another of the surname died.
  ///
  /// - Reads: “Ann Holm (1870–1950) wed Bo Holm. *Holm* died in 1926”: Bo Holm.
  /// - Leaves alone: “*Holm* died in 1950”.
  func dead(_ name: NameMention, among candidates: [Int], at sentence: Int) -> Int? {
    guard candidates.count > 1, name.tokens.count == 1, dies(name.tokens.lowerBound),
      case let years = years(in: text.sentences[sentence].tokens), years.count == 1
    else { return nil }
    let fitting = candidates.filter { lastYear(of: $0).map { $0 == years[0] } ?? true }
    return fitting.count == 1 && entries[fitting[0]].kind == .person ? fitting[0] : nil
  }

  /// The second year of the two in brackets behind the first mention of somebody: “Ann Holm (1870–*1950*)”.
  private func lastYear(of entry: Int) -> String? {
    guard let first = entries[entry].mentions.first,
      case let open = mentions[first].tokens.upperBound, open < text.tokens.count,
      text.lower(open) == "(",
      let close = (open..<min(open + 40, text.tokens.count)).first(where: { text.lower($0) == ")" })
    else { return nil }
    let years = years(in: open..<close)
    return years.count == 2 ? years[1] : nil
  }

  private func years(in tokens: Range<Int>) -> [String] {
    tokens.filter {
      text.tokens[$0].tag == .cd && text.lower($0).utf8.count == 4
        && text.lower($0).utf8.allSatisfy { (0x30...0x39).contains($0) }
    }.map { text.lower($0) }
  }
}

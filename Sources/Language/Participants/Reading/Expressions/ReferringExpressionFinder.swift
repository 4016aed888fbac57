import TextModel

/// Finds the names, descriptions of people and things, and pronouns of a text.
struct ReferringExpressionFinder {
  let text: AnalysedText
  let tree: TreeIndex
  let lexicon = EventLexicon.shared
  private(set) var nameOfToken: [Int32]
  private let passedOn: Set<String>

  init(text: AnalysedText, tree: TreeIndex) {
    self.text = text
    self.tree = tree
    passedOn = Self.offices(passedOnIn: text)
    nameOfToken = Array(repeating: -1, count: text.tokens.count)
    for (index, name) in text.names.enumerated() {
      for token in name.tokens where nameOfToken.indices.contains(token) {
        nameOfToken[token] = Int32(truncatingIfNeeded: index)
      }
    }
  }

  /// Returns the expressions in order of their heads.
  func expressions() -> [ReferringExpression] {
    var found: [ReferringExpression] = []
    for (number, sentence) in text.sentences.enumerated() {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        let name = nameOfToken[token]
        if name >= 0 {
          let mention = text.names[Int(name)]
          let tokens = mention.tokens.clamped(to: sentence.tokens)
          if !tokens.isEmpty {
            found.append(
              ReferringExpression(
                tokens: titled(tokens, sentence.tokens), head: tokens.upperBound - 1,
                sentence: number, form: .name(mention.kind)))
          }
          token = max(token + 1, tokens.upperBound)
          continue
        }
        if let expression = expression(at: token, sentence: number, sentence.tokens) {
          found.append(expression)
        }
        token += 1
      }
    }
    return found
  }

  /// Returns a name's tokens with the title before them.
  private func titled(_ name: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var begin = name.lowerBound
    while begin > sentence.lowerBound, nameOfToken[begin - 1] < 0 {
      let lower = text.lower(begin - 1)
      let tag = text.tag(begin - 1)
      let isTitle =
        NameCues.isAddress(lower) || NameCues.isTitle(lower)
        || (begin < name.lowerBound && NameCues.modifiesTitle(lower))
        || (tag == .nn && lexicon.isPerson(lower))
      guard isTitle, tag != .dt, begin > name.lowerBound - 4 else { break }
      begin -= 1
    }
    return begin..<name.upperBound
  }

  private func expression(
    at token: Int, sentence: Int, _ range: Range<Int>
  ) -> ReferringExpression? {
    switch text.tokens[token].tag {
    case .prp, .prpPossessive:
      // “He found *his*”: whose it is takes no part.
      guard PronounKind(text.lower(token)) != nil,
        text.lower(token) != "his" || text.tokens[token].relation == .nmodPoss
          || text.tokens[token].tag == .prpPossessive
      else { return nil }
      return ReferringExpression(
        tokens: token..<token + 1, head: token, sentence: sentence, form: .pronoun)
    case .wp, .wdt, .wpPossessive:
      guard let antecedent = antecedent(of: token) else { return nil }
      return ReferringExpression(
        tokens: token..<token + 1, head: token, sentence: sentence, form: .relative(antecedent))
    case .nn, .nns:
      return sufferers(token, sentence, range) ?? description(at: token, sentence: sentence, range)
    case .nnp where isOfficeAlone(token, range):
      return description(at: token, sentence: sentence, range)
    case .nnp, .nnps:
      return nation(token, sentence, range)
    case .jj, .vbn:
      return nation(token, sentence, range)
        ?? sufferers(token, sentence, range)
    case .dt, .cd:
      return ["both", "two"].contains(text.lower(token)) ? both(token, sentence, range) : nil
    default: return nil
    }
  }

  /// Returns the token that a relative clause belongs to.
  private func antecedent(of pronoun: Int) -> Int? {
    var token = text.tokens[pronoun].head
    for _ in 0..<4 {
      guard token >= 0, token < text.tokens.count else { return nil }
      if text.tokens[token].relation == .aclRelcl {
        let noun = text.tokens[token].head
        return noun >= 0 && noun < pronoun ? noun : nil
      }
      if let focus = tree.cleftFocus(token), focus < pronoun { return focus }
      token = text.tokens[token].head
    }
    return nil
  }

  /// Returns a people that an adjective names: “*the French* occupied Odessa”.
  private func nation(_ token: Int, _ sentence: Int, _ range: Range<Int>) -> ReferringExpression? {
    guard token > range.lowerBound, text.lower(token - 1) == "the",
      PeopleNames.isAdjective(token, in: text), lexicon.isDemonym(text.form(token)),
      [.nsubj, .nsubjPass, .obj, .obl, .oblAgent, .conj].contains(text.tokens[token].relation)
    else { return nil }
    return ReferringExpression(
      tokens: token - 1..<token + 1, head: token, sentence: sentence, form: .description,
      determiner: .definite, isPlural: true, number: 0)
  }

  /// Returns those whom an adjective alone means: “*the injured* were flown out”.
  private func sufferers(
    _ token: Int, _ sentence: Int, _ range: Range<Int>
  ) -> ReferringExpression? {
    guard token > range.lowerBound, text.lower(token - 1) == "the",
      ["injured", "wounded", "dead", "missing", "sick", "bereaved", "homeless", "unemployed"]
        .contains(text.lower(token)),
      [.nsubj, .nsubjPass, .obj, .obl, .nmod].contains(text.tokens[token].relation)
    else { return nil }
    return ReferringExpression(
      tokens: token - 1..<token + 1, head: token, sentence: sentence, form: .description,
      determiner: .definite, isPlural: true, number: 0)
  }

  /// Returns two persons whom a word alone means: “*both* left”, “*the two* left”.
  private func both(_ token: Int, _ sentence: Int, _ range: Range<Int>) -> ReferringExpression? {
    let isCounted = text.lower(token) == "two"
    guard tree.isSubject(token),
      !isCounted || token > range.lowerBound && text.lower(token - 1) == "the"
    else { return nil }
    return ReferringExpression(
      tokens: (isCounted ? token - 1 : token)..<token + 1, head: token, sentence: sentence,
      form: .description,
      determiner: .definite, isPlural: true, number: 2)
  }

  /// Whether a noun is what a clause without a verb says of the subject of another: “*while still a student*, she married”.
  private func isSaidOfSubject(_ token: Int, _ range: Range<Int>) -> Bool {
    guard text.tokens[token].relation == .advcl else { return false }
    let before = max(range.lowerBound, token - 6)..<token
    return before.contains { text.tokens[$0].head == token && text.tokens[$0].relation == .mark }
      && !before.contains { text.tokens[$0].head == token && tree.isSubject($0) }
  }

  private func description(
    at token: Int, sentence: Int, _ range: Range<Int>
  ) -> ReferringExpression? {
    let next = token + 1
    // Only the last noun of a run is its head.
    if next < range.upperBound, nameOfToken[next] < 0 {
      switch text.tokens[next].tag {
      case .nn, .nns: return nil
      case .hyph: return nil
      default: break
      }
    }
    if next < range.upperBound, nameOfToken[next] >= 0, isTitle(token) { return nil }
    let lemma = text.lemma(token).lowercased()
    // “*Nobody* bid”, “*no bidder* came”: nobody takes part, unlike in “*no patient* was harmed”.
    guard lemma != "nobody", describes(token, lemma), !isSaidOfSubject(token, range) else {
      return nil
    }
    var begin = token
    var determiner = ReferringExpression.Determiner.bare
    var number = 0
    scan: while begin > range.lowerBound {
      let before = begin - 1
      let lower = text.lower(before)
      // “On 5 *September police* cleared the square”: the date is no part of who did it.
      if NameCues.isCalendar(lower) || Self.units.contains(lower), !governs(token, before) { break }
      // “In *the cellar workmen* found it”: where they did it is no part of who they are.
      if text.tokens[before].relation == .obl, text.tokens[before].head == text.tokens[token].head {
        break
      }
      switch text.tokens[before].tag {
      case .jj, .jjr, .jjs, .nn, .nns, .nnp, .nnps, .hyph: break
      case .vbn, .vbg:
        guard before > range.lowerBound, isInside(before - 1) else { break scan }
      // “In *2020 ten people* were hurt”: the year counts nobody.
      case .cd where !governs(token, before): break scan
      case .cd: number = NumberWord.value(lower)
      case .wdt: break scan  // “in *which* 20 people died”
      case .dt
      where lower == "no" && text.tokens[token].relation == .nsubj
        || ["no", "neither"].contains(lower) && isPaper(token, lemma):
        return nil
      case .dt, .pdt:
        determiner =
          ["a", "an", "some", "any", "another", "no", "every", "each"].contains(lower)
          ? .indefinite : .definite
        if lower == "both" { number = 2 }
        begin = before
        break scan
      case .prpPossessive, .pos:
        determiner = .definite
        break scan
      case _ where isHyphened(before): break  // “two *off*-duty nurses”
      default: break scan
      }
      if token - before > 8 { break }
      begin = before
    }
    // A bare singular is a participant only where it acts.
    if determiner == .bare, text.tokens[token].tag == .nn, !ParticipantNouns.isPeople(lemma),
      !tree.isSubject(token)
    {
      return nil
    }
    // Names inside the description refer for themselves.
    while begin < token, nameOfToken[begin] >= 0 { begin += 1 }
    let end = isNumbered(token, range) ? token + 2 : token + 1
    return ReferringExpression(
      tokens: begin..<end, head: token, sentence: sentence, form: .description,
      determiner: determiner, isPlural: text.tokens[token].tag == .nns, number: number)
  }

  /// Whether a number behind a noun tells which one it is: “*Boiler 2* leaked”.
  private func isNumbered(_ noun: Int, _ range: Range<Int>) -> Bool {
    let number = noun + 1
    return range.contains(number) && text.tokens[number].tag == .cd
      && text.tokens[number].head == noun
      && [.flat, .nummod].contains(text.tokens[number].relation)
      && text.form(number).utf8.count <= 3
      && text.form(number).utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Words that a time ends with: “the next *day* students marched”, “by *noon* forty men had come”.
  private static let units: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "minutes", "night",
    "morning", "afternoon", "evening", "weekend", "later", "noon", "midday", "midnight", "dawn",
    "daybreak", "sunrise", "sunset", "dusk", "nightfall", "time", "period", "moment",
  ]

  /// Whether a hyphen joins a word to the next.
  private func isHyphened(_ token: Int) -> Bool {
    token + 2 < text.tokens.count && text.tag(token + 1) == .hyph
      && !text.tokens[token + 1].spaceBefore && !text.tokens[token + 2].spaceBefore
  }

  /// Whether a word before a noun belongs to it in the tree, by way of words between them if need be.
  private func governs(_ noun: Int, _ word: Int) -> Bool {
    var word = word
    for _ in 0..<4 {
      word = text.tokens[word].head
      if word == noun { return true }
      guard word >= 0, word < noun else { return false }
    }
    return false
  }

  /// Whether the words before a participle show it to be part of a noun phrase.
  private func isInside(_ token: Int) -> Bool {
    switch text.tokens[token].tag {
    case .dt, .jj, .prpPossessive, .hyph, .pos, .cd: true
    default: false
    }
  }

  /// Whether an office with a capital stands for who holds it: “*the President* took action”.
  private func isOfficeAlone(_ token: Int, _ range: Range<Int>) -> Bool {
    guard token > range.lowerBound, NameCues.isTitle(text.lower(token)) else { return false }
    if isHeld(token, range) { return true }
    guard text.lower(token - 1) == "the", !passedOn.contains(text.lower(token)) else {
      return false
    }
    return token + 1 == range.upperBound
      || ![.nnp, .nnps, .nn, .nns, .hyph].contains(text.tag(token + 1))
        && text.lower(token + 1) != "of"
  }

  /// Whether commas behind an office with a capital name who holds it: “the *Finance Minister*, Ann Lee, fell”.
  private func isHeld(_ token: Int, _ range: Range<Int>) -> Bool {
    let name = token + 2
    guard name < range.upperBound, text.lower(token + 1) == ",", nameOfToken[name] >= 0,
      text.names[Int(nameOfToken[name])].kind == .person,
      case let tokens = text.names[Int(nameOfToken[name])].tokens, tokens.lowerBound == name,
      tokens.upperBound == range.upperBound
        || [",", ".", ";", ")"].contains(text.lower(tokens.upperBound))
    else { return false }
    var begin = token
    while begin > range.lowerBound, token - begin < 4, nameOfToken[begin - 1] < 0,
      NameCues.modifiesTitle(text.lower(begin - 1))
    {
      begin -= 1
    }
    return begin > range.lowerBound && text.lower(begin - 1) == "the"
  }

  /// The offices of which a text tells that they go from one to another, so that nobody can say who holds them: “was sworn in
  /// *as President*”, “the *new* President”.
  private static func offices(passedOnIn text: AnalysedText) -> Set<String> {
    var offices: Set<String> = []
    for token in text.tokens.indices.dropFirst() where NameCues.isTitle(text.lower(token)) {
      if changes.contains(text.lower(token - 1)) { offices.insert(text.lower(token)) }
    }
    return offices
  }

  private static let changes: Set<String> = [
    "as", "became", "become", "elected", "named", "appointed", "new", "next", "of", "successor",
  ]

  private func isTitle(_ token: Int) -> Bool {
    let lower = text.lower(token)
    let person =
      nameOfToken[token + 1] >= 0 && text.names[Int(nameOfToken[token + 1])].kind == .person
    return person && (NameCues.isTitle(lower) || lexicon.isPerson(lower))
  }
}

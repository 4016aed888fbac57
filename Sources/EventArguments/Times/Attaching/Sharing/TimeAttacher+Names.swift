import TextModel
import TimeExpressions

/// Times inside names, titles and dates of documents and named events.
extension TimeAttacher {
  /// Whether a year is the last word of a name: “the Terrorism Act *2000*”, “World Cup *2018*”.
  func isOfName(_ tokens: Range<Int>) -> Bool {
    let name = tokens.lowerBound - 1
    guard tokens.count == 1, name > 0, syntax.tag(tokens.lowerBound) == .cd,
      syntax.sentence(of: name) == syntax.sentence(of: tokens.lowerBound),
      [.nnp, .nnps].contains(syntax.tag(name)), [.nnp, .nnps].contains(syntax.tag(name - 1))
    else { return false }
    return frameOfToken[name] < 0 && syntax.tag(name - 2 < 0 ? 0 : name - 2) != .cd
  }

  /// Whether a year alone in brackets is that of the thing before it, of which the clause tells something else: “the mill
  /// (*1871*) was sold”, “her novel, *The Lamp* (*1974*), was filmed”.
  ///
  /// - Leaves alone: “he wrote *The Lamp* (*1974*)”, “the Battle of Orlo (*1871*) ended it”.
  func isOfBracketedThing(_ tokens: Range<Int>) -> Bool {
    let open = tokens.lowerBound - 1
    guard open > 0, tokens.count == 1, syntax.lower(open) == "(",
      syntax.lower(tokens.upperBound) == ")", syntax.tag(tokens.lowerBound) == .cd,
      syntax.isNoun(open - 1)
    else { return false }
    var noun = open - 1
    for _ in 0..<4 {
      guard frameOfToken[noun] < 0 else { return false }
      if [.nsubj, .nsubjPass].contains(syntax.relation(noun)) { return true }
      guard [.flat, .compound, .appos].contains(syntax.relation(noun)),
        let head = syntax.head(noun), syntax.isNoun(head)
      else { return false }
      noun = head
    }
    return false
  }

  /// The event named right before a bracket that holds a time alone: “resisted in the *Battle* of the Imjin (*22 April 1951*)”.
  func nounBefore(bracketOf tokens: Range<Int>) -> Int? {
    var bracket = tokens.lowerBound - 1
    if bracket > 0, let first = expressionBefore[bracket] {
      bracket = expressions[first].tokens.lowerBound - 1  // “(*22*–25 April 1951)”
    }
    guard bracket > 0, syntax.lower(bracket) == "(" else { return nil }
    var word = bracket - 1
    for _ in 0..<4 {
      if frameOfToken[word] >= 0, syntax.isNoun(word) { return Int(frameOfToken[word]) }
      guard [.nmod, .flat, .compound].contains(syntax.relation(word)), let head = syntax.head(word),
        head < word, syntax.isNoun(head)
      else { return nil }
      word = head
    }
    return nil
  }

  /// The event that a document or agreement *dated* so is, or that a writing dated so does by what it says: “a *contract*
  /// dated 3 May named two sellers”, “a letter dated 3 May *warned* them”.
  func nounDated(_ head: Int, _ tokens: Range<Int>) -> Int? {
    guard let noun = writing(dated: head, tokens) else { return nil }
    if let verb = verbTold(by: noun), syntax.dependent(of: verb, .ccomp, .xcomp, .obj, .iobj) != nil
    {
      return frameOfToken[verb] >= 0 ? Int(frameOfToken[verb]) : nil
    }
    return frameOfToken[noun] >= 0 ? Int(frameOfToken[noun]) : nil
  }

  /// Whether a time only says which writing is spoken of: “*a letter dated 3 May* reached her in June”, “came forward *with a
  /// letter dated 3 May*”.
  ///
  /// - Leaves alone: “*wrote in* a letter dated 3 May”, “*replied with* a letter dated 3 May”.
  func isOfDated(_ head: Int, _ tokens: Range<Int>) -> Bool {
    guard let noun = writing(dated: head, tokens) else { return false }
    switch syntax.relation(noun) {
    case .nsubj, .nsubjPass, .obj: return verbTold(by: noun) == nil
    case .obl:
      guard let verb = syntax.head(noun), !["in", "by"].contains(syntax.preposition(of: noun))
      else { return false }
      return ![
        "reply", "respond", "answer", "write", "warn", "protest", "react", "counter", "follow",
      ].contains(syntax.lemma(verb))
    case .nmod: return true
    default: return false
    }
  }

  /// The noun that a time behind *dated* belongs to.
  private func writing(dated head: Int, _ tokens: Range<Int>) -> Int? {
    guard let dated = syntax.head(head), syntax.lower(dated) == "dated", dated < tokens.lowerBound,
      [.acl, .amod].contains(syntax.relation(dated))
    else { return nil }
    return syntax.head(dated)
  }

  /// What a writing says, and not how it came about or to its reader.
  func verbTold(by noun: Int) -> Int? {
    guard Self.writings.contains(syntax.lemma(noun)), syntax.relation(noun) == .nsubj,
      let verb = syntax.head(noun), syntax.isVerb(verb),
      !["reach", "arrive", "come", "surface", "emerge", "appear", "follow", "remain", "survive"]
        .contains(syntax.lemma(verb))
    else { return nil }
    return verb
  }

  /// Whether a time in apposition tells which date is spoken of: “*a date* was agreed, *8 July*, and then dropped”.
  func isNamed(_ head: Int, _ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound > 0, syntax.tag(tokens.lowerBound - 1) == .comma,
      let verb = syntax.head(head), syntax.isVerb(verb), verb < tokens.lowerBound,
      let subject = syntax.dependent(of: verb, .nsubjPass)
    else { return false }
    return ["date", "day", "deadline"].contains(syntax.lemma(subject))
  }

  /// Whether a time belongs to a thing alone: “the *minutes of 8 May* were approved”, “a *letter of 4 March*”.
  func isOfThing(_ head: Int) -> Bool {
    guard syntax.relation(head) == .nmod, syntax.preposition(of: head) == "of",
      let noun = syntax.head(head), [.nn, .nns].contains(syntax.tag(noun)),
      // “*By* a decision of 8 May the court closed the road.”
      syntax.preposition(of: noun) != "by"
    else { return false }
    return frameOfToken[noun] < 0 && Self.writings.contains(syntax.lemma(noun))
  }

  /// Whether a time only says how old the thing is that a verb is told of, or on which somebody relies: “a *letter from 1944* was read”,
  /// “relied on a *map from 2003*”.
  ///
  /// - Leaves alone: “the *ban from 1944* on was lifted”, “was a *teacher from 1944*”, “lived in the *house from 1944*”.
  func isAgeOfThing(_ head: Int, _ tokens: Range<Int>) -> Bool {
    let noun = tokens.lowerBound - 2
    guard syntax.preposition(of: head) == "from", noun >= 0, syntax.lower(noun + 1) == "from",
      [.nn, .nns].contains(syntax.tag(noun)), frameOfToken[noun] < 0,
      syntax.dependent(of: noun, .cop) == nil,
      !["to", "until", "till", "on", "onwards", "onward", "through", "–", "-"]
        .contains(syntax.lower(tokens.upperBound))
    else { return false }
    switch syntax.relation(noun) {
    case .nsubj, .nsubjPass: return syntax.head(head) == noun
    case .obl, .nmod: return Self.papers.contains(syntax.lemma(noun))
    default: return false
    }
  }

  private static let papers: Set<String> = [
    "map", "letter", "photograph", "photo", "picture", "document", "recording", "list", "drawing",
    "book", "note", "file", "film", "print", "plan", "chart", "paper", "record",
  ]

  /// Whether a semicolon stands between an event and a time behind it: “*found* in May; *in 1985* there had been none”.
  func isParted(_ time: Range<Int>, from event: Int) -> Bool {
    event < time.lowerBound && time.lowerBound - event < 60
      && (event..<time.lowerBound).contains { syntax.lower($0) == ";" }
  }

  /// Whether a time is one of those at which something was not so: “has run every summer since 1981, *except in 2001* and
  /// *2020*”.
  func isException(_ time: Range<Int>) -> Bool {
    var word = time.lowerBound - 1
    let first = max(0, time.lowerBound - 8)
    while word >= first {
      switch syntax.lower(word) {
      case "except", "excepting", "excluding", "exception": return true
      case "from": if word > 0, syntax.lower(word - 1) == "apart" { return true }
      default: break
      }
      guard [.in, .cd, .cc, .comma].contains(syntax.tag(word)) else { return false }
      word -= 1
    }
    return false
  }

  /// Whether a year with *from* says how old a thing is that somebody has or gets: “bought a *car from 1962*”.
  ///
  /// - Leaves alone: “ran the mill from 1962”, “owned it from 1962 to 1970”.
  func isOfThingNamed(_ time: Range<Int>, behind verb: Int) -> Bool {
    var from = time.lowerBound - 1
    // “letters from 1840 *and* 1851”
    while from > verb, time.lowerBound - from < 8,
      [.cd, .cc, .comma].contains(syntax.tag(from))
    {
      from -= 1
    }
    guard from > verb + 1, syntax.lower(from) == "from",
      case let noun = syntax.tag(from - 1) == .comma ? from - 2 : from - 1,
      [.nn, .nns].contains(syntax.tag(noun)), syntax.relation(noun) == .obj,
      syntax.head(noun) == verb, frameOfToken[noun] < 0,
      Self.getting.contains(syntax.lemma(verb)), case let sentence = syntax.sentence(of: noun),
      sentence >= 0
    else { return false }
    let end = min(time.upperBound + 1, syntax.text.sentences[sentence].tokens.upperBound)
    return !(time.upperBound..<max(end, time.upperBound)).contains {
      ["to", "until", "till", "onwards", "onward", "on"].contains(syntax.lower($0))
    }
  }

  private static let getting: Set<String> = [
    "buy", "own", "have", "translate", "restore", "review", "find", "collect", "read", "sell",
    "cite", "show", "display", "keep", "publish", "examine", "study", "discover", "photograph",
    "print", "quote", "donate",
  ]

  static let writings: Set<String> = [
    "minute", "letter", "report", "note", "memo", "memorandum", "e-mail", "email", "statement",
    "article", "issue", "edition", "decision", "judgment", "judgement", "order", "decree", "act",
    "law", "treaty", "agreement", "contract", "invoice", "survey", "version", "plan", "census",
    "map",
  ]
}

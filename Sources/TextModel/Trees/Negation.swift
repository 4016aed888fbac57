/// Finds the word that denies a predicate or an event noun.
public enum Negation {
  /// Returns the token that negates an event, if any.
  ///
  /// - Reads: “did *not* stop”, “*never* went”, “*no* decision was taken”, “*nobody* was hurt”,
  ///   “*without* leaving”, “*rather than* leave”, “*not one* ship came”, “*none* of them was killed”, “*neither* he nor she went”, and what *or* and *nor* join to a
  ///   denied predicate: “did *not* eat or sleep”.
  /// - Leaves alone: “not only …”, “no longer than”, “not until May” (which tells when it did happen).
  public static func word(of token: Int, in syntax: Syntax) -> Int? {
    for dependent in syntax.tree.dependents(of: token) {
      switch syntax.relation(dependent) {
      // “*not* once was it mended”
      case .advmod
      where syntax.lower(dependent) == "once" && syntax.lower(dependent - 1) == "not":
        return dependent - 1
      // “resigned *rather than* face them”
      case .cc where syntax.lower(dependent) == "rather" && syntax.lower(dependent + 1) == "than":
        return dependent
      case .advmod, .aux, .auxPass, .cop, .mark, .det, .cc, .ccPreconj:
        if isNegative(dependent, syntax) { return dependent }
      case .nsubj, .nsubjPass, .obj:
        if let word = negative(nominal: dependent, syntax) { return word }
      // “left *without* food”, but “*was* without food”, which tells what was so
      case .case
      where syntax.lower(dependent) == "without" && syntax.dependent(of: token, .cop) == nil:
        return dependent
      case .obl where isInverted(behind: dependent, token, syntax):
        if let word = negative(nominal: dependent, syntax) { return word }
      default: break
      }
    }
    return setPhrase(before: token, syntax)
      ?? standstill(of: token, in: syntax)
      ?? absence(from: token, in: syntax)
      ?? sharer(of: token, in: syntax).flatMap { word(of: $0, in: syntax) }
  }

  /// Whether a denial belongs to the object of a verb: “took *no* money”, but “did *not* take it”, “took *nothing*”.
  package static func isOfObject(_ denial: Int, of verb: Int, in syntax: Syntax) -> Bool {
    guard syntax.relation(denial) == .det, syntax.isVerb(verb), let noun = syntax.head(denial)
    else {
      return false
    }
    return syntax.relation(noun) == .obj && syntax.head(noun) == verb
  }

  /// Returns the token that negates what a semi-auxiliary only leads to: “is *not* going to pay”, “does *not* have to leave”.
  ///
  /// - Leaves alone: “did *not* try to leave”, “has *no* need to leave”, whose verbs are denied themselves.
  package static func word(above infinitive: Int, in syntax: Syntax) -> Int? {
    guard syntax.relation(infinitive) == .xcomp, let verb = syntax.head(infinitive),
      verb < infinitive,
      syntax.dependents(of: infinitive, .mark).contains(where: { syntax.tag($0) == .to })
    else { return nil }
    let leads =
      switch syntax.lemma(verb) {
      case "go": syntax.tag(verb) == .vbg
      case "have": syntax.dependent(of: verb, .obj) == nil
      default: false
      }
    return leads ? word(of: verb, in: syntax) : nil
  }

  /// The *no* that denies that there was anybody or anything a participle tells of: “there are *no* patients *left*”.
  private static func absence(from participle: Int, in syntax: Syntax) -> Int? {
    guard syntax.relation(participle) == .acl, [.vbn, .vbg].contains(syntax.tag(participle)),
      let noun = syntax.head(participle), noun < participle,
      syntax.dependent(of: noun, .expl) != nil
        || syntax.relation(noun) == .nsubj
          && syntax.head(noun).map({ syntax.dependent(of: $0, .expl) != nil }) ?? false
    else { return nil }
    return negative(nominal: noun, syntax)
  }

  /// The *no* that denies that anything was gained: “got *no* farther”, “fared *no* better”, but “worked no better”.
  private static func standstill(of verb: Int, in syntax: Syntax) -> Int? {
    guard syntax.isVerb(verb), let degree = degree(of: verb, in: syntax),
      ["get", "go", "come", "fare", "do", "make", "advance", "become", "grow"]
        .contains(syntax.lemma(verb))
    else { return nil }
    return degree - 1
  }

  /// Returns the comparative behind *no* that says how a verb's deed went: “got no *farther*”.
  ///
  /// - Leaves alone: “paid no *more* than two pounds”, “sailed no *later* than May”, “stayed no *longer*”.
  public static func degree(of verb: Int, in syntax: Syntax) -> Int? {
    syntax.tree.dependents(of: verb).first {
      $0 > verb + 1 && syntax.lower($0 - 1) == "no"
        && [.advmod, .xcomp].contains(syntax.relation($0))
        && [.jjr, .rbr].contains(syntax.tag($0))
        && syntax.head($0 - 1) == $0 && syntax.dependent(of: $0, .fixed) == nil
        && !["later", "sooner", "earlier", "more", "less", "fewer", "longer"]
          .contains(syntax.lower($0))
    }
  }

  /// The denial inside the set phrase before an infinitive: “so as *not* to wake them”.
  private static func setPhrase(before infinitive: Int, _ syntax: Syntax) -> Int? {
    guard syntax.tag(infinitive) == .vb else { return nil }
    var word = infinitive - 1
    while word > 2, syntax.head(word) == infinitive, syntax.tag(word) != .to { word -= 1 }
    guard word > 2, syntax.tag(word) == .to || syntax.lower(word) == "to",
      syntax.lower(word - 1) == "not", syntax.lower(word - 2) == "as",
      syntax.lower(word - 3) == "so"
    else { return nil }
    return word - 1
  }

  /// The predicate before *or* or *nor*, or before a list that one of them closes, whose denial goes for one behind it too:
  /// “was not *paid* or thanked”.
  private static func sharer(of token: Int, in syntax: Syntax) -> Int? {
    guard syntax.relation(token) == .conj, syntax.isVerb(token), let first = syntax.head(token),
      first < token, syntax.isVerb(first), isAlternative(token, in: syntax),
      syntax.dependent(of: token, .nsubj, .nsubjPass, .expl, .aux, .auxPass) == nil
    else { return nil }
    // “did not die, but *fell* or *lost* an arm”: no past goes with *did*.
    let isDo = syntax.dependents(of: first, .aux).contains { syntax.lemma($0) == "do" }
    return isDo && syntax.lower(token) != syntax.lemma(token) ? nil : first
  }

  /// Whether *or* or *nor* joins a predicate to the one before, or closes the list that it is in: “did not *stop*, *turn* back
  /// or *call*”.
  private static func isAlternative(_ token: Int, in syntax: Syntax) -> Bool {
    func isJoined(_ word: Int) -> Bool {
      syntax.dependents(of: word, .cc).contains { ["or", "nor"].contains(syntax.lower($0)) }
    }
    if isJoined(token) { return true }
    guard syntax.dependent(of: token, .cc) == nil else { return false }
    var members = syntax.dependents(of: token, .conj)
    if let head = syntax.head(token) { members += syntax.dependents(of: head, .conj) }
    return members.contains { $0 > token && syntax.isVerb($0) && isJoined($0) }
  }

  /// Whether the denial only tells when the event did happen: “did not return until May”.
  public static func isLifted(for token: Int, in syntax: Syntax) -> Bool {
    if let first = sharer(of: token, in: syntax), isLifted(for: first, in: syntax) { return true }
    let dependents = syntax.tree.dependents(of: token)
    return dependents.contains { dependent in
      switch syntax.relation(dependent) {
      case .obl, .oblUnmarked, .nmod, .nmodUnmarked, .advmod:
        // “From May *until* June it could not” denies it for all that time.
        isUntil(dependent, in: syntax) && !isUntilThen(dependent, before: token, in: syntax)
          && !dependents.contains {
            syntax.preposition(of: $0) == "from" && [.cd, .nnp].contains(syntax.tag($0))
              && syntax.extent(of: $0).upperBound == syntax.extent(of: dependent).lowerBound
          }
      case .advcl:
        ["until", "till"].contains(syntax.marker(of: dependent))
      default: false
      }
    }
  }

  /// Whether a phrase tells that something had not been so before: “*until then* it had not flooded”.
  private static func isUntilThen(_ phrase: Int, before verb: Int, in syntax: Syntax) -> Bool {
    phrase < verb && ["then", "now"].contains(syntax.lower(phrase))
      && VerbGroup(of: verb, in: syntax).isPerfect
  }

  /// Whether a phrase tells until when: “*until* May”, “*until* four years later”.
  public static func isUntil(_ phrase: Int, in syntax: Syntax) -> Bool {
    let opening =
      syntax.relation(phrase) == .advmod
      ? syntax.lower(syntax.extent(of: phrase).lowerBound) : syntax.preposition(of: phrase)
    return opening == "until" || opening == "till"
  }

  /// Whether a denied expectation only tells from when something is to be: “is not expected to *rule before* June”.
  public static func isPutOff(_ token: Int, in syntax: Syntax) -> Bool {
    isLifted(for: token, in: syntax)
      || syntax.dependents(of: token, .obl, .oblUnmarked).contains {
        $0 > token && syntax.preposition(of: $0) == "before"
      }
      || syntax.dependents(of: token, .advcl).contains {
        $0 > token && syntax.marker(of: $0) == "before"
      }
  }

  /// Whether a word denies what it belongs to: “*not* guilty”, but “*not* only”.
  public static func isNegative(_ token: Int, _ syntax: Syntax) -> Bool {
    let word = syntax.lower(token)
    // Nearly all words are told by their first letter.
    guard let first = word.utf8.first,
      first == UInt8(ascii: "n") || first == UInt8(ascii: "w")
        || first == UInt8(ascii: "l")
    else { return false }
    switch word {
    case "not", "n't", "nt":
      return !isFollowed(token, by: ["only", "just", "merely", "necessarily"], syntax)
    case "never", "nor", "neither", "nowhere", "without":
      return true
    case "no":
      return syntax.relation(token) == .det
        || (syntax.relation(token) == .advmod && isFollowed(token, by: ["longer"], syntax))
    case "longer":
      return token > 0 && syntax.lower(token - 1) == "no"
    default:
      return false
    }
  }

  /// Whether an auxiliary stands between a phrase and the subject, as behind a denial: “on *neither* occasion *did it* find”.
  private static func isInverted(behind phrase: Int, _ verb: Int, _ syntax: Syntax) -> Bool {
    guard phrase < verb, let subject = syntax.subject(of: verb), subject > phrase,
      let auxiliary = syntax.dependent(of: verb, .aux, .auxPass, .cop)
    else { return false }
    return phrase < auxiliary && auxiliary < subject
  }

  private static func negative(nominal token: Int, _ syntax: Syntax) -> Int? {
    let word = syntax.lower(token)
    if word.utf8.first == UInt8(ascii: "n"),
      ["nobody", "none", "nothing", "neither", "no-one"].contains(word)
    {
      return token
    }
    if word == "one", token > 0, ["no", "not"].contains(syntax.lower(token - 1)),
      syntax.lower(token + 1) != "but"
    {
      return token - 1
    }
    return syntax.tree.dependents(of: token).first {
      if isNotOne($0, of: token, syntax) { return true }
      guard [.det, .ccPreconj].contains(syntax.relation($0)) else { return false }
      let word = syntax.lower($0)
      return word == "no" || word == "neither"
    }
  }

  /// Whether *not* stands before *one*, *a single* or *a* and a noun that it denies altogether: “*not one* ship came”.
  ///
  /// - Leaves alone: “not one but two ships”, “not a bank but a shop”.
  private static func isNotOne(_ denial: Int, of noun: Int, _ syntax: Syntax) -> Bool {
    syntax.lower(denial) == "not" && denial < noun
      && (["one", "a"].contains(syntax.lower(denial + 1)))
      && syntax.lower(denial + 2) != "but" && syntax.lower(noun + 1) != "but"
  }

  private static func isFollowed(_ token: Int, by words: [String], _ syntax: Syntax) -> Bool {
    token + 1 < syntax.text.tokens.count && words.contains(syntax.lower(token + 1))
  }
}

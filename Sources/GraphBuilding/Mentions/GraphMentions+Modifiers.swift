import EventMentions
import Language
import TextModel

/// Words that only describe, count or compare others, and tell of no event.
extension GraphMentions {
  /// Whether a participle only says what something is compared with: “later than *expected*”, “as *planned*”.
  func isComparison(_ token: Int) -> Bool {
    syntax.tag(token) == .vbn && ["than", "as"].contains(syntax.marker(of: token))
      && syntax.subject(of: token) == nil && syntax.dependent(of: token, .obl, .oblAgent) == nil
  }

  /// Whether a word only says how old somebody was: “joined *aged* nine”.
  ///
  /// - Leaves alone: “the wine was *aged* in May”.
  func isAge(_ token: Int) -> Bool {
    syntax.lower(token) == "aged" && syntax.dependent(of: token, .aux, .auxPass, .cop) == nil
  }

  /// Whether an infinitive only completes how hard it is to say or know something: “it is *hard* to *say* who won”.
  ///
  /// - Leaves alone: “it was *hard* to *sell* the mill”.
  func isOnlyEasy(_ token: Int) -> Bool {
    guard syntax.tag(token) == .vb, let head = syntax.head(token),
      ["hard", "easy", "difficult", "impossible", "simple"].contains(syntax.lower(head)),
      syntax.dependents(of: token, .mark).contains(where: { syntax.tag($0) == .to })
    else { return false }
    return [
      "do", "say", "tell", "see", "know", "imagine", "believe", "overstate", "understand",
      "explain",
    ].contains(syntax.lemma(token))
  }

  /// Whether a word only counts or describes: “the *second* of four”, “the *following*”, “*concluding* remarks”.
  func isQuality(_ token: Int) -> Bool {
    guard syntax.dependent(of: token, .cop) == nil else { return false }
    let word = syntax.lower(token)
    switch syntax.tag(token) {
    case .cd: return true
    case .jj, .nn:
      return ["first", "second", "third", "fourth", "last", "following"].contains(word)
    // “the *attempted* robbery”, which is the robbery's own event
    case .vbn where syntax.relation(token) == .amod && word == "attempted": return true
    case .vbg where syntax.relation(token) == .amod:
      // “*concluding* remarks”, “*retreating* troops”
      return syntax.head(token).map { $0 > token } ?? false
    case .vbg where [.case, .mark].contains(syntax.relation(token)):
      // “released *pending* further inquiries”, “*concerning* the fire”
      return true
    default: return word == "following" && syntax.dependent(of: token, .obj) == nil
    }
  }

  /// Whether a participle only says that something went as it was to go: “opened *as planned* in May”.
  func isManner(_ token: Int) -> Bool {
    [
      "planned", "expected", "scheduled", "agreed", "promised", "intended", "hoped", "feared",
      "announced", "arranged", "usual",
    ].contains(syntax.lower(token)) && syntax.marker(of: token) == "as"
      && syntax.dependent(of: token, .nsubj, .nsubjPass, .aux, .auxPass, .obj, .oblAgent) == nil
  }

  /// Whether a word stands in the title of a work, which the noun of its kind opens: “the serial *Singing* on the Roof”.
  ///
  /// - Leaves alone: “the film *opened*”, “filmed the *Battle* of Lund”.
  func isInTitle(_ token: Int) -> Bool {
    guard isCapitalised(token) else { return false }
    var first = token
    while first > 0, token - first < 8, isCapitalised(first - 1) || isLinking(first - 1) {
      first -= 1
    }
    return first > 0
      && [
        "film", "movie", "series", "serial", "miniseries", "sitcom", "drama", "comedy", "farce",
        "play", "novel", "book", "album", "song", "single", "opera", "musical", "poem", "painting",
      ].contains(syntax.lower(first - 1)) && !isCapitalised(first - 1) && isCapitalised(first)
  }

  private func isCapitalised(_ token: Int) -> Bool {
    syntax.text.tokens.indices.contains(token) && syntax.text.form(token) != syntax.lower(token)
  }

  /// Whether a word can stand between the great words of a title: “on *the*”.
  private func isLinking(_ token: Int) -> Bool {
    ["of", "the", "a", "an", "on", "in", "at", "to", "for", "and", "from", "with", "by"]
      .contains(syntax.lower(token))
  }

  /// Whether a form in *-ing* only says of what kind a thing or person is: “*hearing* aids”, “a *swimming* pool”.
  ///
  /// - Leaves alone: “*fishing* trips”, “the *hearing* date of the appeal”.
  func isKind(_ token: Int) -> Bool {
    guard [.compound, .amod].contains(syntax.relation(token)), syntax.isNoun(token),
      syntax.lower(token).hasSuffix("ing"), let head = syntax.head(token), head == token + 1,
      syntax.isNoun(head)
    else { return false }
    let lemma = syntax.lemma(head)
    if EventLexicon.shared.isPlace(lemma) || EventLexicon.shared.isPerson(lemma)
      || ["aid", "press", "plant", "lift", "pass", "deck", "post", "stand", "time", "hour"]
        .contains(lemma)
    {
      return true
    }
    guard let sense = EventLexicon.shared.nounSense(lemma) else { return false }
    return sense.eventShare < 32 && sense.communicationShare < 64
      && !["date", "day", "process", "season", "order", "deadline"].contains(lemma)
  }

  /// Whether a word only says that something is open, or what else would have been: “it *remains* to be *seen*”, “had it not been for
  /// the *rain*”.
  func isOpening(_ token: Int) -> Bool {
    switch syntax.lemma(token) {
    case "remain":
      return syntax.dependents(of: token, .xcomp).contains { syntax.lower($0) == "seen" }
    case "see":
      return syntax.relation(token) == .xcomp
        && syntax.head(token).map { syntax.lemma($0) == "remain" } ?? false
    default:
      return syntax.preposition(of: token) == "for"
        && syntax.dependents(of: token, .cop).contains { syntax.lower($0) == "been" }
        && syntax.dependents(of: token, .aux).contains { syntax.lower($0) == "had" }
        && syntax.subject(of: token).map { syntax.lower($0) == "it" } ?? false
        && Negation.word(of: token, in: syntax) != nil
    }
  }
}

import TextModel

/// What the words around a name tell of what it names.
extension NameClassifier {
  /// Whether a clause with *where* behind a name tells what came about there: “sent to *Orlo*, where he died”.
  private func isWhereabouts(_ run: NameRun) -> Bool {
    let (before, after) = (run.tokens.lowerBound - 1, run.tokens.upperBound)
    guard before >= 0, !run.hasTitle, after + 1 < text.tokens.count,
      ["in", "at", "to", "from", "near", "for"].contains(text.lower(before))
    else { return false }
    return text.lower(text.lower(after) == "," ? after + 1 : after) == "where"
  }

  /// Whether *the* before one word by itself tells that it is nobody's name: “crossed the *Orlo*”.
  ///
  /// - Leaves alone: “the *Dauphin* fled”, “the *Holm* murders”, “the *Holms*”.
  private func isTheOne(_ run: NameRun) -> Bool {
    let token = run.tokens.lowerBound
    guard run.tokens.count == 1, isDefinite(run), text.tokens[token].tag == .nnp,
      !NameCues.isTitle(text.lower(token)), !NameCues.isAddress(text.lower(token)),
      !lexicon.isPerson(text.lower(token)), token + 1 < text.tokens.count
    else { return false }
    return ![.nn, .nns, .nnp, .nnps, .hyph, .cd, .jj].contains(text.tag(token + 1))
  }

  /// Whether one word is the subject of what is done to things only: “*Tarol* was withheld”.
  private func isDoneTo(_ run: NameRun) -> Bool {
    let token = text.tokens[run.tokens.lowerBound]
    return run.tokens.count == 1 && !run.hasTitle && token.relation == .nsubjPass && token.head >= 0
      && ParticipantNouns.isDoneToThings(text.lemma(token.head))
  }

  /// Whether one word is the subject of what is done to firms and places only: “*Tarol* was founded”.
  private func isFounded(_ run: NameRun) -> Bool {
    let token = text.tokens[run.tokens.lowerBound]
    return run.tokens.count == 1 && !run.hasTitle && token.relation == .nsubjPass && token.head >= 0
      && ["found", "incorporate", "nationalise", "nationalize", "privatise", "privatize"]
        .contains(text.lemma(token.head))
      && text.tokens[token.head].tag == .vbn
      && text.lower(token.head) != "found"
  }

  /// Whether commas set a name of two words beside a noun for one person: “a guild negotiator, *Orlo Vesa*, was shot”.
  private func isIntroduced(_ run: NameRun) -> Bool {
    let comma = run.tokens.lowerBound - 1
    guard (2...3).contains(run.tokens.count), comma > 0, text.lower(comma) == ",",
      case let first = text.tokens[comma + 1], first.relation == .appos, first.head == comma - 1,
      text.tag(comma - 1) == .nn, case let noun = text.lower(comma - 1), lexicon.isPerson(noun),
      NameCues.kind(ofLast: text.lower(run.tokens.upperBound - 1)) != .organisation
    else { return false }
    return !ParticipantNouns.isOrganisation(noun) && !ParticipantNouns.isDevice(noun)
      && !lexicon.isGroup(noun)
  }

  /// Whether a name that ends as those of streets do tells where somebody lives: “Ida Berg of *Orlo Row*”.
  private func isStreet(_ run: NameRun) -> Bool {
    let before = run.tokens.lowerBound - 1
    guard run.tokens.count > 1, before > 0, ["of", "in", "at", "on"].contains(text.lower(before)),
      !GivenNames.contains(text.form(run.tokens.lowerBound))
    else { return false }
    return ["row", "lane", "close", "terrace", "crescent", "drive", "mews", "yard", "alley"]
      .contains(text.lower(run.tokens.upperBound - 1))
  }

  /// Whether a name is one word that is known for no place, body or people.
  private func isUnknown(_ run: NameRun) -> Bool {
    let form = text.form(run.tokens.lowerBound)
    return run.tokens.count == 1 && text.tag(run.tokens.lowerBound) == .nnp
      && lexicon.nameKind(form) == nil && !lexicon.isDemonym(form)
      && !lexicon.isGroup(form.lowercased()) && !lexicon.isPerson(form.lowercased())
      && !NameCues.isTitle(form.lowercased())
      && !form.utf8.dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// Cues beside the run.
  func context(_ run: NameRun) -> [(NameMention.Kind, Int)] {
    var found: [(NameMention.Kind, Int)] = []
    let before = run.tokens.lowerBound - 1
    let after = run.tokens.upperBound
    if isDoneTo(run) { found += [(.person, -8), (.other, 8)] }
    if isIntroduced(run) { found.append((.person, 6)) }
    if isStreet(run) { found += [(.person, -8), (.place, 6)] }
    if isFounded(run) { found += [(.person, -8), (.organisation, 4)] }
    if isWhereabouts(run) { found += [(.person, -8), (.place, 2)] }
    if isTheOne(run) { found.append((.person, -6)) }
    // “*Holm Air Flight 12*”
    if run.tokens.count > 1, text.tag(run.tokens.upperBound - 1) == .cd,
      text.lower(run.tokens.upperBound - 2) == "flight"
    {
      found.append((.other, 60))
    }
    // “the shipbuilder *Holm and Berg*”
    if run.tokens.count == 3, text.lower(run.tokens.lowerBound + 1) == "and" {
      found.append((.organisation, 30))
    }
    if before >= 0 {
      switch text.lower(before) {
      case "in", "near", "outside", "throughout", "toward", "towards":
        found.append((.place, 2))
      case let lower
      where text.tokens[before].tag == .nn && ParticipantNouns.isOrganisation(lower):
        found.append((.organisation, 3))
      case let lower
      where text.tokens[before].tag == .nn && NameCues.isCraft(lower)
        && !run.beginsSentence:
        found.append((.other, run.tokens.count == 1 ? 30 : 7))
      case "married", "wed", "divorced", "née": found.append((.person, 6))
      case "the" where run.tokens.count == 1: found.append((.organisation, 1))
      case "and", "or":
        // “at Alexandria and Syene”
        if before > 1, text.tag(before - 2) == .in,
          lexicon.nameKind(text.form(before - 1)) == .place
        {
          found.append((.place, 6))
        }
      default: break
      }
    }
    guard after < text.tokens.count else { return found }
    if text.lower(after) == ",", after + 1 < text.tokens.count,
      lexicon.nameKind(text.form(after + 1)) == .place, before >= 0,
      ["in", "at", "of", "from"].contains(text.lower(before))
    {
      found.append((.place, 2))
    }
    if text.lower(after) == ",", run.tokens.count > 1, isKin(at: after + 1) {
      found.append((.person, 6))
    }
    if text.lower(after) == ",", after + 1 < text.tokens.count, text.lower(after + 1) == "who",
      run.tokens.count > 1 || isUnknown(run)
    {
      found.append((.person, 4))
    }
    if run.tokens.count == 2, isOwner(run, of: ["her", "his"]) { found.append((.person, 5)) }
    if isOwner(run, of: ["its"]) { found += [(.person, -8), (.organisation, 1)] }
    if isOfSeveral(run) { found += [(.person, -8), (.organisation, 4)] }
    if isDestination(run) { found.append((.place, 7)) }
    if run.tokens.count == 1, isSomebody(run) { found.append((.person, 5)) }
    if run.tokens.count > 1, isLife(at: after) { found.append((.person, 4)) }
    if run.tokens.count > 1, isBirth(at: after) { found.append((.person, 12)) }
    let lemma = text.lemma(after)
    if ["say", "tell", "ask", "add", "think", "believe", "argue", "testify"].contains(lemma) {
      found.append((.person, 1))
    }
    if ["spokesman", "spokeswoman", "spokesperson", "shares", "employees", "executives"].contains(
      text.lower(after))
    {
      found.append((.organisation, 2))
    }
    return found
  }

  /// Whether a sentence says of a name what person it is: “*Orlo* was a Danish surgeon”.
  ///
  /// - Leaves alone: “*Orlo* was a supplier”, “*Orlo* was the winner”, which firms and teams may be, and “*France* was a pioneer”.
  private func isSomebody(_ run: NameRun) -> Bool {
    let token = text.tokens[run.tokens.lowerBound]
    let noun = token.head
    guard token.relation == .nsubj, noun >= run.tokens.upperBound + 2,
      lexicon.nameKind(form(run)) ?? .person == .person, text.tokens[noun].tag == .nn,
      case let lemma = text.lower(noun),
      lexicon.isPerson(lemma) || NameCues.isTitle(lemma), !ParticipantNouns.isOrganisation(lemma),
      !ParticipantNouns.isDevice(lemma)
    else { return false }
    var hasCopula = false
    for word in max(run.tokens.upperBound, noun - 8)..<noun where text.tokens[word].head == noun {
      hasCopula = hasCopula || text.tokens[word].relation == .cop
      if hasCopula, ["a", "an"].contains(text.lower(word)) { return true }
    }
    // “was *the mayor of* Lund”
    return hasCopula && NameCues.isTitle(lemma)
  }

  /// Whether one name says who several are together: “The auditors, *Orlo Vesa*, signed”.
  private func isOfSeveral(_ run: NameRun) -> Bool {
    let comma = run.tokens.lowerBound - 1
    guard comma > 0, text.lower(comma) == ",", run.tokens.upperBound < text.tokens.count,
      text.lower(run.tokens.upperBound) == ",", text.tag(comma - 1) == .nns,
      let head = run.tokens.first(where: { !run.tokens.contains(text.tokens[$0].head) }),
      text.tokens[head].relation == .appos, text.tokens[head].head == comma - 1
    else { return false }
    return !(run.tokens.upperBound..<min(run.tokens.upperBound + 12, text.tokens.count)).contains {
      text.tokens[$0].relation == .conj && text.tokens[$0].head == head
    }
  }

  /// Whether a name tells where somebody went: “moved to *Orlo*”.
  private func isDestination(_ run: NameRun) -> Bool {
    let token = run.tokens.lowerBound
    guard run.tokens.count == 1, token > 1, text.lower(token - 1) == "to",
      text.tokens[token].relation == .obl, !GivenNames.contains(text.form(token)),
      case let verb = text.tokens[token].head, verb >= 0
    else { return false }
    return [
      "move", "go", "sail", "flee", "travel", "fly", "march", "drive", "ride", "emigrate",
      "retreat", "relocate", "return", "cycle", "row", "migrate", "commute",
    ].contains(text.lemma(verb))
  }

  /// Whether a subject does something to what is *hers* or *its*: “*Vesa Orlo* lost *her* keys”.
  private func isOwner(_ run: NameRun, of pronouns: Set<String>) -> Bool {
    guard
      let verb = run.tokens.map({ text.tokens[$0] }).first(where: { $0.relation == .nsubj })?.head,
      verb >= run.tokens.upperBound
    else { return false }
    return (verb..<min(verb + 8, text.tokens.count)).contains {
      let noun = text.tokens[$0].head
      return pronouns.contains(text.lower($0)) && text.tokens[$0].relation == .nmodPoss
        && noun > $0 && text.tokens[noun].head == verb && text.tokens[noun].relation == .obj
    }
  }

  /// Whether words tell what only persons do: “*was born*”, “*died*”, “*married*”.
  private func isLife(at token: Int) -> Bool {
    switch text.lower(token) {
    case "died", "married": true
    case "was": token + 1 < text.tokens.count && text.lower(token + 1) == "born"
    default: false
    }
  }

  /// Whether brackets behind a name tell when somebody was born: “*(born* 3 May 1988)”.
  private func isBirth(at token: Int) -> Bool {
    guard token + 2 < text.tokens.count, text.lower(token) == "(" else { return false }
    return ["born", "b.", "née"].contains(text.lower(token + 1))
  }

  /// Whether words say what somebody is to another: “*her coach*”, “*his eldest son*”.
  private func isKin(at token: Int) -> Bool {
    guard token < text.tokens.count, text.tokens[token].tag == .prpPossessive else { return false }
    var noun = token + 1
    while noun < text.tokens.count, noun < token + 4, text.tokens[noun].tag == .jj { noun += 1 }
    return noun < text.tokens.count && text.tokens[noun].tag == .nn
      && lexicon.isPerson(text.lemma(noun))
  }
}

import TextModel

/// Which nouns name those who take part.
extension ReferringExpressionFinder {
  /// Whether a noun is who does what its clause tells: “*The newspaper* printed it”.
  ///
  /// - Leaves alone: “The inquiry *began*”, “The newspaper *was*”, where nobody does anything.
  private func acts(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard verb >= 0, [.nsubj, .oblAgent].contains(text.tokens[token].relation),
      [.vbd, .vbz, .vbp, .vb, .vbn, .vbg].contains(text.tokens[verb].tag),
      let sense = lexicon.verbSupersense(text.lemma(verb))
    else { return false }
    switch sense {
    case .verbStative, .verbWeather: return false
    case .verbChange: return tree.object(ofVerb: verb) != nil
    default: return true
    }
  }

  /// Whether a noun is to whom something was said: “the *board* was told of it”.
  private func isTold(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return text.tokens[token].relation == .nsubjPass && verb >= 0
      && Deed.isTelling(text.lemma(verb))
  }

  /// Whether a noun is whom somebody told something: “told the *board* of it”.
  private func isToldBy(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    return [.iobj, .obj].contains(text.tokens[token].relation) && verb >= 0
      && Deed.isTelling(text.lemma(verb))
  }

  /// Whether a name behind *of* tells whose part a noun is: “*units* of the Holm Division”.
  private func isPartOfNamed(_ token: Int) -> Bool {
    guard token + 3 < text.tokens.count, text.lower(token + 1) == "of" else { return false }
    return (token + 2...token + 3).contains { nameOfToken[$0] >= 0 }
  }

  /// Whether a noun may name a participant.
  func describes(_ token: Int, _ lemma: String) -> Bool {
    if lemma == "couple", token > 0, text.lower(token - 1) == "the", tree.isSubject(token) {
      return true
    }
    if bringsInBody(token, lemma) || isPaper(token, lemma) { return true }
    if ParticipantNouns.isVague(lemma) {
      return ParticipantNouns.isActing(lemma)
        && (text.tokens[token].relation == .nsubj || isTold(token) || isToldBy(token))
    }
    if ParticipantNouns.isSide(lemma) { return true }
    if ParticipantNouns.isMan(lemma) { return true }
    guard let sense = lexicon.nounSense(lemma) else { return false }
    let isThing = EventLexicon.isThing(lemma)
    if sense.personShare >= 100 && !isThing || sense.groupShare >= 128
      || ParticipantNouns.isPeople(lemma)
      || ParticipantNouns.isPeople(text.lower(token))
    {
      return true
    }
    if ParticipantNouns.isCountry(lemma) { return true }
    if lemma == "vessel", text.tokens[token].tag == .nn { return tree.isSubject(token) }
    // “*The court* dismissed it”: a body, where it acts, but not “*units* of the Holm Division”
    if acts(token) || isAddressed(token, lemma), !isPartOfNamed(token),
      ParticipantNouns.isOrganisation(lemma) || ParticipantNouns.isPublicBody(lemma)
        || ParticipantNouns.isDoer(lemma)
        || !isThing && Int(sense.personShare) + Int(sense.groupShare) / 2 > 60
    {
      return true
    }
    if isMatter(token, sense) { return true }
    guard sense.eventShare < 100, sense.communicationShare < 128 else { return false }
    switch sense.firstSupersense {
    case .artifact, .animal:
      switch text.tokens[token].relation {
      case .nsubj, .nsubjPass, .oblAgent, .obj: return true
      default: return false
      }
    default: return false
    }
  }
  /// Whether the words before a noun, or what it does, tell that it is a body or somebody in an office, as it is not elsewhere.
  ///
  /// - Reads: “a *hotel chain* bought it”, “the *air force* stood by”, “the *high command* refused”, “his *agent* denied it”.
  /// - Leaves alone: “the *chain* broke”, “the *force* of the blast”, “a *cleaning agent*”.
  private func bringsInBody(_ token: Int, _ lemma: String) -> Bool {
    switch lemma {
    case "chain": isAfter(token, Self.shops)
    case "force": isAfter(token, Self.forces) || deliberates(token) || isAddressed(token, lemma)
    case "command": isAfter(token, ["high", "supreme"])
    case "agent": acts(token) && !isAfter(token, Self.substances)
    default: false
    }
  }

  /// Whether a noun is for something written or granted, and is what somebody does something to: “the *bill* was passed”.
  ///
  /// - Leaves alone: “A *report* said so”, which is only where something is said.
  func isPaper(_ token: Int, _ lemma: String) -> Bool {
    text.tokens[token].relation == .nsubjPass && Self.papers.contains(lemma)
  }

  /// Whether a noun is for a paper, a sum, a substance or a thing of nature to which the clause says that something is done, or
  /// which itself does what no word of state tells.
  private func isMatter(_ token: Int, _ sense: NounSense) -> Bool {
    guard sense.eventShare < 100, sense.stateShare < 100, sense.timeShare < 64 else { return false }
    switch sense.firstSupersense {
    case .communication, .object, .possession, .substance, .food, .plant: break
    default: return false
    }
    return text.tokens[token].relation == .nsubjPass
      || text.tokens[token].relation == .nsubj && acts(token)
  }

  /// Whether one of some words stands right before a noun that it belongs to.
  private func isAfter(_ token: Int, _ words: Set<String>) -> Bool {
    token > 0 && words.contains(text.lower(token - 1))
      && text.tokens[token - 1].head == token
  }

  /// Whether a noun is the subject of what only those do who think and speak: “the *force* apologised”.
  private func deliberates(_ token: Int) -> Bool {
    let verb = text.tokens[token].head
    guard text.tokens[token].relation == .nsubj, verb >= 0,
      let sense = lexicon.verbSupersense(text.lemma(verb))
    else { return false }
    return [.verbCommunication, .verbSocial, .verbCognition].contains(sense)
  }

  /// Whether a body is to whom something is said, given or done: “wrote to *the regulator*”, “*another builder* was hired”.
  private func isAddressed(_ token: Int, _ lemma: String) -> Bool {
    let verb = text.tokens[token].head
    guard verb >= 0, text.tokens[verb].partOfSpeech == .verb,
      let sense = lexicon.verbSupersense(text.lemma(verb)),
      [.verbCommunication, .verbSocial, .verbPossession].contains(sense)
        || ["send", "submit", "bring", "write"].contains(text.lemma(verb))
    else { return false }
    switch text.tokens[token].relation {
    case .iobj, .nsubjPass: return true
    case .obj: return sense == .verbCommunication
    case .obl:
      return (max(0, token - 4)..<token).contains {
        ["to", "from", "against", "with"].contains(text.lower($0)) && text.tokens[$0].head == token
      }
    default: return false
    }
  }

  private static let shops: Set<String> = [
    "hotel", "bakery", "supermarket", "restaurant", "coffee", "retail", "grocery", "cinema",
    "pharmacy", "store", "pub", "clothing", "food", "fashion", "shop", "gym", "department",
  ]

  private static let forces: Set<String> = [
    "air", "task", "police", "armed", "security", "naval", "rescue", "border", "invasion",
    "peacekeeping", "expeditionary", "relief", "landing", "defence", "defense", "coalition",
  ]

  private static let substances: Set<String> = [
    "chemical", "cleaning", "biological", "causal", "nerve", "bleaching", "thickening", "reducing",
    "contrast", "infectious", "active", "binding", "blowing", "wetting",
  ]

  private static let papers: Set<String> = [
    "bill", "letter", "report", "patent", "licence", "license", "certificate", "notice", "contract",
    "petition", "memo", "memorandum", "manuscript", "draft", "document", "telegram", "leaflet",
  ]
}

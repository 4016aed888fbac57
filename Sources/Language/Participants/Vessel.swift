package import TextModel

/// Ships, which English calls *she*.
package enum Vessel {
  /// Whether a word is a common noun for a ship.
  package static func isNamed(by token: Int, in text: AnalysedText) -> Bool {
    text.tokens[token].tag == .nn && ParticipantNouns.vessels.contains(text.lemma(token))
  }

  /// Whether *she* is the subject of what ships do: “*she* sank”.
  package static func mayBe(_ pronoun: Int, in text: AnalysedText) -> Bool {
    guard let verb = verb(of: pronoun, in: text) else { return false }
    return deeds.contains(text.lemma(verb)) || mustBe(pronoun, in: text)
  }

  /// Whether *she* is the subject of what no woman does, or *her* is what is done to ships only, or whose
  /// a part of a ship is: “*she* ran onto a reef”, “to tow *her* out”, “*her* keel”.
  package static func mustBe(_ pronoun: Int, in text: AnalysedText) -> Bool {
    guard let verb = verb(of: pronoun, in: text) else {
      return isHandled(pronoun, in: text) || ownsParts(pronoun, in: text)
    }
    if ["founder", "capsize"].contains(text.lemma(verb)) { return true }
    if text.tokens[pronoun].relation == .nsubjPass {
      return handlings.contains(text.lemma(verb))
    }
    // “*She* broke in two”, “she broke up”, but “she broke down”
    if text.lemma(verb) == "break" {
      return text.lower(verb + 1) == "up"
        || text.lower(verb + 1) == "in" && ["two", "half"].contains(text.lower(verb + 2))
    }
    // “*She* came free”, “she ran aground”
    if ["come", "run", "go"].contains(text.lemma(verb)),
      ["free", "aground", "afloat", "adrift"].contains(text.lower(verb + 1))
    {
      return true
    }
    // “*She* sank in May”, but “she sank into a chair”
    if text.lemma(verb) == "sink" {
      return verb + 1 == text.tokens.count
        || !["into", "onto", "back"].contains(text.lower(verb + 1))
    }
    return (verb + 1..<max(verb + 1, min(verb + 8, text.tokens.count))).contains {
      text.tokens[$0].head == verb && [.obj, .obl].contains(text.tokens[$0].relation)
        && ["reef", "rock", "shoal", "sandbank", "iceberg"].contains(text.lemma($0))
    }
  }

  private static func ownsParts(_ pronoun: Int, in text: AnalysedText) -> Bool {
    let token = text.tokens[pronoun]
    return text.lower(pronoun) == "her" && token.relation == .nmodPoss
      && text.tokens.indices.contains(token.head) && parts.contains(text.lemma(token.head))
  }

  private static let parts: Set<String> = [
    "keel", "hull", "mast", "rudder", "propeller", "rigging", "funnel", "bow", "stern", "hold",
    "boiler", "topmast", "bowsprit", "bulkhead", "ballast",
  ]

  private static func isHandled(_ pronoun: Int, in text: AnalysedText) -> Bool {
    let token = text.tokens[pronoun]
    return text.lower(pronoun) == "her" && token.relation == .obj
      && text.tokens.indices.contains(token.head) && handlings.contains(text.lemma(token.head))
  }

  private static func verb(of pronoun: Int, in text: AnalysedText) -> Int? {
    let token = text.tokens[pronoun]
    guard text.lower(pronoun) == "she", [.nsubj, .nsubjPass].contains(token.relation),
      text.tokens.indices.contains(token.head)
    else { return nil }
    return token.head
  }

  private static let handlings: Set<String> = [
    "tow", "refloat", "scuttle", "beach", "scrap", "salvage", "torpedo", "refit", "moor", "launch",
    "commission", "decommission", "careen",
  ]

  private static let deeds: Set<String> = [
    "sail", "sink", "founder", "capsize", "drift", "ground", "list", "anchor", "moor", "dock",
    "steam", "strand", "leak", "strike", "collide",
  ]
}

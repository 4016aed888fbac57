import Language

/// Nouns that can take up a more telling one: “the *boat* sank … the *vessel*”, “the *mayor* … the *man*”.
enum GeneralNouns {
  /// Whether two nouns can mean one person, body or thing.
  ///
  /// - Reads: “clerk” and “woman”, “tug” and “vessel”, “council” and “body”.
  /// - Leaves alone: “mayor” and “clerk”, “man” and “woman”, “train” and “fish”.
  static func canMean(_ a: String, _ b: String) -> Bool {
    if EventSynonyms.representative(of: a) == EventSynonyms.representative(of: b) { return true }
    if [a, b] == ["man", "woman"] || [a, b] == ["woman", "man"] { return false }
    return takesUp(a, b) || takesUp(b, a)
  }

  private static func takesUp(_ general: String, _ other: String) -> Bool {
    let lexicon = EventLexicon.shared
    if persons.contains(general) { return lexicon.isPerson(other) || persons.contains(other) }
    if bodies.contains(general) { return lexicon.isGroup(other) || lexicon.isPerson(other) }
    return things.contains(general) && !lexicon.isPerson(other) && !lexicon.isGroup(other)
  }

  /// Whether a noun means a thing or an animal and never somebody.
  static func isOnlyThing(_ lemma: String) -> Bool {
    guard let sense = EventLexicon.shared.nounSense(lemma), sense.personShare < 20,
      sense.groupShare < 20
    else { return false }
    return [.artifact, .animal, .plant, .food].contains(sense.firstSupersense)
  }

  private static let persons: Set<String> = [
    "man", "woman", "person", "people", "boy", "girl", "child", "victim", "suspect", "defendant",
    "accused", "prisoner", "patient", "member", "official", "officer", "leader", "relative",
  ]

  private static let bodies: Set<String> = [
    "company", "firm", "group", "body", "organisation", "organization", "team", "side", "party",
    "government", "authority", "police", "force", "troop", "crew", "agency", "business", "board",
  ]

  private static let things: Set<String> = [
    "ship", "vessel", "boat", "craft", "aircraft", "plane", "machine", "vehicle", "car", "device",
    "building", "structure", "site", "house", "place", "area", "thing", "object", "item", "work",
    "piece", "part", "system", "property", "animal", "document", "measure", "plan", "project",
  ]
}

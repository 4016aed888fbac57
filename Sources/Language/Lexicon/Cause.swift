package import TextModel

/// What somebody blames or names as a reason.
package enum Cause {
  /// Returns the prepositions before what a verb blames, by the form of the verb; one without letters stands for its object.
  ///
  /// - Reads: “*blamed* a fire”, “*blamed* it *on* a fire”, “*attributed* it *to* a fire”, “*put* it *down to* a fire”.
  package static func markers(behind verb: String) -> [String] {
    switch verb {
    case "blamed", "blames", "blame", "blaming": ["", "on", "for"]
    case "cited", "cites", "cite", "citing": [""]
    case "attributed", "attributes", "attributing", "ascribed", "put", "pointed", "points",
      "pointing":
      ["to"]
    default: []
    }
  }

  /// Whether a noun is what a verb blames or gives for a reason, which was before: “*blamed* a *fire*”.
  package static func isBlamed(_ noun: Int, by verb: Int, in syntax: Syntax) -> Bool {
    let markers = markers(behind: syntax.lower(verb))
    guard !markers.isEmpty, syntax.lower(verb) != "put" || syntax.particle(of: verb) == "down"
    else { return false }
    return markers.contains(
      syntax.relation(noun) == .obj ? "" : syntax.preposition(of: noun) ?? "-")
  }

  /// Whether a noun means what happens or is done: “*fire*”, “*resignation*”.
  package static func isDeed(_ lemma: String) -> Bool {
    let lexicon = EventLexicon.shared
    return lexicon.nounSense(lemma).map { $0.eventShare >= 100 } ?? false
      || lexicon.verb(ofNominalisation: lemma) != nil && !lexicon.isGroup(lemma)
        && !lexicon.isPerson(lemma)
  }
}

package import TextModel

/// Names of which a text tells what is only told of towns, whatever else they may name.
package enum TownName {
  /// Whether a clause or phrase tells of a name that it is a town's, so that *he* means somebody else.
  ///
  /// - Reads: “besieged *Orlo*”, “the siege of *Orlo*”, “doubted that *Orlo* could be held”.
  /// - Leaves alone: “*Orlo* was captured”, “saved *Orlo*”, who may be somebody, and “reached *Anna*”.
  package static func isTold(of name: Int, in text: AnalysedText) -> Bool {
    guard text.tokens.indices.contains(name), text.tag(name) == .nnp else { return false }
    let head = text.tokens[name].head
    guard head >= 0 else { return false }
    let lemma = text.lemma(head)
    let isGiven = GivenNames.gender(of: text.form(name)) != nil
    switch text.tokens[name].relation {
    case .obj: return besieging.contains(lemma) || !isGiven && reaching.contains(lemma)
    case .nsubjPass:
      return besieging.contains(lemma)
        || !isGiven && holding.contains(lemma)
          && (name + 1..<max(name + 1, head)).contains { text.tag($0) == .md }
    case .nmod, .obl:
      guard
        let preposition = (max(0, name - 5)..<name).last(where: {
          text.tokens[$0].head == name && text.tokens[$0].relation == .case
        })
      else { return false }
      switch text.lower(preposition) {
      case "of": return ofTowns.contains(lemma)
      case "into", "outside", "through": return !isGiven
      case "on": return !isGiven && ["advance", "march", "converge", "fall"].contains(lemma)
      default: return false
      }
    default: return false
    }
  }

  /// What is done to towns and countries and not to persons.
  private static let besieging: Set<String> = [
    "besiege", "occupy", "evacuate", "fortify", "garrison", "shell", "bombard", "recapture",
    "retake", "invade", "annex", "liberate",
  ]

  private static let reaching: Set<String> = ["reach", "enter", "raid", "storm"]

  /// What may be done to towns as well as to persons.
  private static let holding: Set<String> = [
    "hold", "take", "save", "capture", "relieve", "reinforce", "abandon", "defend", "surrender",
  ]

  private static let ofTowns: Set<String> = [
    "siege", "bombardment", "occupation", "evacuation", "liberation", "garrison", "outskirts",
    "suburb", "town", "village", "city", "port", "relief",
  ]
}

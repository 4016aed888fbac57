internal import TextModel

/// Verbs of which *it* is no subject: “*it was agreed* to sell the mill”, “*it snowed*”.
enum Impersonals {
  /// Makes *it* an expletive where nobody is said to have agreed or decided.
  ///
  /// In *it was agreed to sell the mill*, nothing was agreed but to sell it. *The plan was drawn up, and it was agreed* and *it
  /// was expected to open* stay.
  static func openAgreements(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nsubjPass), tree.mayHave(tag: .vbn) else { return }
    for pronoun in tree.sentence.dropLast(3)
    where tree.lower(pronoun) == "it" && tree[pronoun].relation == .nsubjPass {
      let verb = tree[pronoun].head
      guard verb > pronoun, tree.sentence.contains(verb), tree[verb].tag == .vbn,
        Self.agreements.contains(tree.lower(verb)),
        tree.dependent(of: verb, in: tree.words(behind: verb), .xcomp, .ccomp, .csubj) != nil
      else { continue }
      tree[pronoun].relation = .expl
    }
  }

  /// Makes *it* the subject of a verb in the active that says what somebody said or found.
  ///
  /// In *it concluded that the bridge was safe*, a board or report concluded. *It was concluded that …* and *it follows that …* stay.
  static func openFindings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.expl), tree.mayHave(.ccomp) else { return }
    for pronoun in tree.sentence.dropLast(3)
    where tree.lower(pronoun) == "it" && tree[pronoun].relation == .expl {
      let verb = tree[pronoun].head
      guard verb > pronoun, tree.sentence.contains(verb), findings.contains(tree.lower(verb)),
        !tree.hasDependent(of: verb, .auxPass, .nsubj, .nsubjPass, .obj),
        tree.hasDependent(of: verb, in: tree.words(behind: verb), .ccomp)
      else { continue }
      tree[pronoun].relation = .nsubj
    }
  }

  private static let findings: Set<String> = [
    "concluded", "found", "ruled", "decided", "held", "recommended", "said", "announced", "warned",
    "reported", "stated", "argued", "added", "claimed", "noted", "estimated", "admitted",
    "insisted",
    "believed", "feared", "hoped", "agreed", "promised", "proposed",
  ]

  /// Makes *it* an expletive where a verb tells of the weather.
  ///
  /// In *the fire broke out, and that night it snowed*, no fire snowed. *The pond was cold; it froze over* stays.
  static func openWeather(_ tree: inout SentenceTree) {
    for pronoun in tree.sentence.dropLast()
    where tree.lower(pronoun) == "it" && tree[pronoun].relation == .nsubj {
      let verb = tree[pronoun].head
      guard verb > pronoun, verb <= pronoun + 4, tree[verb].partOfSpeech == .verb,
        weather.contains(tree.lower(verb)),
        !tree.hasDependent(of: verb, .obj, .compoundPrt, .xcomp)
      else { continue }
      tree[pronoun].relation = .expl
    }
  }

  /// Forms of verbs that tell of the weather.
  private static let weather: Set<String> = [
    "rain", "rained", "raining", "rains", "snow", "snowed", "snowing", "snows", "hail", "hailed",
    "hailing", "drizzle", "drizzled", "drizzling", "freeze", "froze", "freezing", "thaw", "thawed",
    "thawing", "thunder", "thundered", "thundering",
  ]

  /// Participles of what only people do.
  private static let agreements: Set<String> = [
    "agreed", "decided", "resolved", "proposed", "suggested", "recommended", "argued", "announced",
    "noted", "hoped", "feared", "claimed", "alleged", "reported", "rumoured", "rumored",
  ]
}

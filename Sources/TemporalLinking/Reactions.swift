/// Verbs of reacting: what they answer to came before.
enum Reactions {
  private static let lemmas: Set<String> = [
    "respond", "retaliate", "react", "reply", "answer", "rebuild",
  ]

  /// Whether a verb, by lemma, is one of reacting.
  static func contains(_ lemma: String) -> Bool { lemmas.contains(lemma) }
}

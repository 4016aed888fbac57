/// Verbs that add little to the event noun they govern: hold talks, make a visit, launch an attack.
public enum LightVerbs {
  private static let lemmas: Set<String> = [
    "hold", "make", "take", "have", "give", "launch", "conduct", "stage", "undertake", "carry",
    "pay",
    "mount", "deliver", "perform", "commit", "lodge", "file", "wage", "suffer", "undergo",
    "reach", "set", "fix", "convene", "enter", "sign", "complete",
  ]

  /// Whether a verb, by lemma, is light.
  public static func contains(_ lemma: String) -> Bool { lemmas.contains(lemma) }
}

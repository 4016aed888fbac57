/// Nouns that only say that there were several of what *of* names: “a *wave* of strikes”.
public enum SeriesNouns {
  /// Whether a lemma is such a noun.
  public static func contains(_ lemma: String) -> Bool { nouns.contains(lemma) }

  private static let nouns: Set<String> = [
    "wave", "series", "round", "spate", "string", "outbreak", "number",
  ]
}

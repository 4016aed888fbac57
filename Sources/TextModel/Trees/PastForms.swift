/// Past tense forms that taggers take for present ones: “they *shook* hands”, “it *cost* them money”.
public enum PastForms {
  /// Whether a verb's form can only, or can as well, be a simple past.
  public static func isPast(_ token: Int, in syntax: Syntax) -> Bool {
    let form = syntax.lower(token)
    let lemma = syntax.lemma(token)
    return form == lemma ? isUnchanged(lemma) : !form.hasSuffix("s")
  }

  /// Whether the past of a verb is its base form: `read`, `cut`.
  public static func isUnchanged(_ lemma: String) -> Bool { unchanged.contains(lemma) }

  private static let unchanged: Set<String> = [
    "bet", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "rid",
    "set",
    "shed", "shut", "slit", "split", "spread", "thrust", "upset", "beat", "broadcast", "forecast",
    "reset", "offset", "undercut", "recast", "misread", "reread",
  ]
}

import TextModel

/// Past tense forms that taggers take for present ones: “they *shook* hands”, “it *cost* them money”.
enum PastForms {
  /// Whether a verb's form can only, or can as well, be a simple past.
  static func isPast(_ token: Int, in syntax: Syntax) -> Bool {
    let form = syntax.lower(token)
    let lemma = syntax.lemma(token)
    return form == lemma ? unchanged.contains(lemma) : !form.hasSuffix("s")
  }

  /// Verbs whose past is their base form.
  private static let unchanged: Set<String> = [
    "bet", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "rid",
    "set",
    "shed", "shut", "slit", "split", "spread", "thrust", "upset", "beat", "broadcast", "forecast",
  ]
}

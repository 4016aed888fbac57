public import TextModel

/// Verbs of telling, showing or keeping alive what was once: “the book *describes* the men in the war”, “a film *set* in it”.
///
/// What they tell of was then; they themselves were later, and need not be in its time.
public enum Retelling {
  /// Whether a verb does no more than tell of something.
  public static func isDone(by verb: Int, in syntax: Syntax) -> Bool {
    verbs.contains(syntax.lemma(verb))
  }

  private static let verbs: Set<String> = [
    "write", "describe", "study", "research", "publish", "set", "film", "depict", "portray", "read",
    "teach", "discuss", "examine", "cover", "remember", "commemorate", "honour", "honor", "recall",
  ]
}

/// Verbs that say of an event that it began, went on, ended, succeeded, failed or was called off.
public enum CourseVerb {
  /// Whether a verb's lemma is one of them.
  public static func contains(_ lemma: String) -> Bool { lemmas.contains(lemma) }

  private static let lemmas: Set<String> = [
    "begin", "start", "end", "last", "finish", "resume", "continue", "happen", "cancel", "hold",
    "postpone", "adjourn", "delay", "suspend", "schedule", "occur", "conclude", "abandon", "fail",
    "succeed", "reschedule", "interrupt",
  ]

  /// Whether a verb says how its subject went, at the time of the subject itself: “a test in August *passed*”.
  public static func tellsOutcome(_ lemma: String) -> Bool { outcomes.contains(lemma) }

  private static let outcomes: Set<String> = [
    "begin", "start", "end", "last", "finish", "happen", "occur", "conclude", "fail", "succeed",
    "pass", "collapse", "break", "stall", "founder", "run", "go", "take", "turn",
  ]
}

public import TextModel

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

  /// Whether a verb says what its subject, or who took part in it, did while it was: “a meeting on 4 May *approved* it”, “the vote on
  /// 4 May *was won*”, but “a meeting *caused*” and “was *recalled*”.
  public static func tellsCourse(_ verb: Int, in syntax: Syntax) -> Bool {
    (syntax.dependent(of: verb, .nsubjPass) == nil ? deeds : treatments)
      .contains(syntax.lemma(verb))
  }

  private static let deeds: Set<String> = [
    "approve", "adopt", "elect", "reject", "confirm", "agree", "vote", "hear", "destroy", "kill",
    "injure", "wound", "damage", "sweep", "carry", "wreck", "level", "gut",
    "decide", "take", "appoint", "choose", "endorse", "ratify", "overturn",
  ]

  private static let treatments: Set<String> = [
    "win", "lose", "abandon", "watch", "attend", "draw", "boycott", "disrupt", "interrupt", "chair",
    "televise", "broadcast",
  ]

  /// Verbs of what befell somebody or something at one moment: “the bridge *collapsed*”.
  public static let accidents: Set<String> = [
    "overturn", "crash", "collide", "sink", "explode", "collapse", "derail", "capsize", "burn",
    "hit",
    "strike", "burst", "fall", "topple", "founder", "skid", "swerve", "plunge",
  ]

  /// Whether a verb says that its subject *took place*, as nothing but an event can.
  public static func takesPlace(_ verb: Int, in syntax: Syntax) -> Bool {
    syntax.lemma(verb) == "take"
      && syntax.dependents(of: verb, .obj, .compoundPrt).contains { syntax.lower($0) == "place" }
  }

  /// Whether a predicate says that its subject *is under way*.
  public static func isUnderWay(_ predicate: Int, in syntax: Syntax) -> Bool {
    syntax.dependent(of: predicate, .cop) != nil
      && (syntax.lower(predicate) == "underway"
        || syntax.lower(predicate) == "way" && syntax.preposition(of: predicate) == "under")
  }
}

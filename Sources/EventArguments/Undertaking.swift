/// Nouns of works and plans, which are about a thing, and verbs of what becomes of things.
public enum Undertaking {
  /// Whether a noun means work on something: “the *repair* of the hall”.
  public static func isWork(_ lemma: String) -> Bool { works.contains(lemma) }

  /// Whether a noun means what somebody is about to do with something: “a *plan* to sell the hall”.
  public static func isPlan(_ lemma: String) -> Bool { plans.contains(lemma) }

  /// Whether a verb tells what becomes of buildings and such, and not of plans: “it was *listed*”.
  public static func isFate(_ lemma: String) -> Bool { fates.contains(lemma) }

  private static let works: Set<String> = [
    "construction", "building", "work", "erection", "repair", "restoration", "renovation",
    "rebuilding", "conversion", "demolition", "excavation", "refurbishment",
  ]

  private static let plans: Set<String> = [
    "plan", "proposal", "attempt", "effort", "bid", "scheme", "bill", "motion", "campaign",
    "decision", "project", "design", "permission", "application", "offer",
  ]

  private static let fates: Set<String> = [
    "open", "reopen", "inaugurate", "list", "restore", "renovate", "refurbish", "rebuild", "repair",
    "demolish", "close", "sell", "rename", "consecrate", "burn", "collapse", "damage", "destroy",
    "bomb", "flood", "house", "raze", "sink", "enlarge", "extend", "widen", "visit",
  ]
}

import EventModel

/// Events that happen once at most to whom they happen: a birth, a death, a founding.
///
/// Two documents that tell of Ann’s death tell of one, even where they disagree about its date.
enum OnceOnlyEvents {
  /// What somebody or something does once, each word by the one that stands for its synonyms.
  private static let done: Set<String> = [
    "die", "drown", "sink", "death", "birth", "bear", "capsize", "founder",
  ]

  /// What is done to somebody or something once.
  private static let undergone: Set<String> = [
    "kill", "assassinate", "execute", "behead", "bear", "found", "sink", "scuttle", "bury",
    "christen", "baptise", "destroy",
  ]

  /// Whether somebody or something does what a word stands for once only.
  static func isDone(_ kind: String) -> Bool { done.contains(kind) }

  /// Whether two events are the same for having happened to the same.
  static func isSame(_ a: EventProfile, _ b: EventProfile) -> Bool {
    if done.contains(a.kind),
      a.agents.union(a.patients).withoutPlaces.sharesName(with: b.agents.union(b.patients))
    {
      return true
    }
    return undergone.contains(a.kind) && a.patients.withoutPlaces.sharesName(with: b.patients)
  }
}

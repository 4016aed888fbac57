/// Nouns of gatherings and other occasions that have room for events: *at* or *in* one means during it.
public enum Occasions {
  private static let lemmas: Set<String> = [
    "meeting", "summit", "conference", "session", "ceremony", "hearing", "trial", "interview",
    "debate",
    "speech", "address", "campaign", "war", "battle", "siege", "rally", "demonstration", "protest",
    "visit", "trip", "tour", "voyage", "journey", "flight", "match", "race", "game", "championship",
    "tournament", "festival", "exhibition", "concert", "funeral", "wedding", "dinner", "lunch",
    "breakfast", "party", "reception", "briefing", "congress", "convention", "talk", "negotiation",
    "call", "conversation", "election", "referendum", "vote", "storm", "fire", "crash", "strike",
    "riot",
    "uprising", "revolt", "operation", "raid", "test", "exercise", "inspection", "audit",
    "migration",
    "outage", "incident", "appearance", "statement", "lecture", "service", "parade", "march",
    "inquiry", "explosion", "blast", "flood", "earthquake", "accident", "collision", "attack",
    "bombing", "massacre", "shooting", "famine", "epidemic", "pandemic", "coup", "revolution",
    "rebellion", "mutiny", "ambush", "primary", "premiere", "gala", "fair", "marathon", "final",
    "eruption", "landslide", "avalanche", "hurricane", "tsunami", "sinking", "disaster", "auction",
  ]

  /// Whether a noun, by lemma, names an occasion.
  static func contains(_ lemma: String) -> Bool { lemmas.contains(lemma.lowercased()) }

  /// Whether a verb, by lemma, tells, shows or studies what was long before: “*described* the men in the war”.
  public static func retells(_ lemma: String) -> Bool { retelling.contains(lemma) }

  private static let retelling: Set<String> = [
    "write", "describe", "study", "research", "publish", "set", "film", "depict", "portray", "read",
    "teach", "discuss", "examine", "cover", "remember", "commemorate", "honour", "honor", "recall",
  ]
}

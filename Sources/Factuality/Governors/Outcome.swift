/// Infinitives that tell how something ended, and not what it was done for.
enum Outcome {
  /// Whether an infinitive tells what came of the verb before: “rose two dollars *to close* at 117”, “beat Lund *to win* the
  /// cup”, “woke *to find* it gone”.
  ///
  /// - Leaves alone: “borrowed two dollars *to close* the account”, “rose *to speak*”.
  static func isTold(by infinitive: String, after verb: String) -> Bool {
    switch infinitive {
    case "close", "end", "finish", "settle", "stand", "reach", "hit":
      changing.contains(verb) || winning.contains(verb)
    case "become": changing.contains(verb) || winning.contains(verb) || living.contains(verb)
    case "find", "see", "discover", "learn": living.contains(verb)
    case "win", "take", "claim", "earn", "clinch", "secure", "retain", "regain", "lift":
      winning.contains(verb)
    default: false
    }
  }

  private static let changing: Set<String> = [
    "rise", "fall", "climb", "grow", "soar", "jump", "drop", "slip", "surge",
    "plunge", "tumble", "slide", "edge", "dip", "ease", "rebound", "sink",
  ]

  private static let winning: Set<String> = [
    "beat", "defeat", "score", "outlast", "overcome", "thrash",
    "upset", "outscore", "overtake", "outsprint", "outbid",
  ]

  private static let living: Set<String> = [
    "wake", "awake", "awaken", "return", "live", "survive", "grow",
  ]
}

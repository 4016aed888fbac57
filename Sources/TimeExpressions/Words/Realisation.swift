/// Verbs that tell of what a noun had announced: *voted* of “a referendum”, *married* of “the wedding”.
public enum Realisation {
  /// Whether a verb tells that what a noun names came about, both by lemma: “the *poll* … They *voted*”.
  public static func canBring(_ verb: String, about noun: String) -> Bool {
    guard !isTime(noun) else { return false }
    if let verbs = ofNoun[noun] { return verbs.contains(verb) }
    let stem = verb.hasSuffix("e") ? verb.dropLast() : verb[...]
    return verb.utf8.count > 3 && stem.utf8.count > 3 && noun.hasPrefix(stem)
      && noun.utf8.count - stem.utf8.count <= 4
  }

  /// Whether a noun, by lemma, names an occasion on which others do something: “in a *ballot*”.
  public static func isOccasion(_ noun: String) -> Bool { ofNoun[noun] != nil }

  /// Whether a noun only says when: “set the *date* of the poll”.
  private static func isTime(_ noun: String) -> Bool {
    ["date", "day", "time", "week", "month", "year", "deadline", "term"].contains(noun)
  }

  private static let ofNoun: [String: Set<String>] = {
    let ballots: Set<String> = ["vote", "elect", "reelect", "re-elect", "poll"]
    let contests: Set<String> = ["win", "lose", "beat", "defeat", "draw", "play", "fight", "race"]
    let gatherings: Set<String> = ["meet", "gather", "convene", "assemble", "vote"]
    let deaths: Set<String> = ["execute", "hang", "behead", "guillotine"]
    let shows: Set<String> = ["perform", "play", "sing"]
    let departures: Set<String> = ["leave", "depart", "sail", "lift", "fly"]
    return [
      "referendum": ballots, "plebiscite": ballots, "ballot": ballots, "vote": ballots,
      "poll": ballots.union(["win", "lose"]), "election": ballots.union(["win", "lose"]),
      "by-election": ballots.union(["win", "lose"]), "runoff": ballots.union(["win", "lose"]),
      "match": contests, "final": contests, "game": contests, "replay": contests, "race": contests,
      "bout": contests, "duel": contests, "rematch": contests,
      "wedding": ["marry", "wed"], "marriage": ["marry", "wed"],
      "meeting": gatherings, "assembly": gatherings, "summit": gatherings, "talk": gatherings,
      "execution": deaths, "hanging": deaths,
      "concert": shows, "recital": shows, "performance": shows, "gig": shows,
      "departure": departures, "sailing": departures, "voyage": departures,
      "launch": ["launch", "lift", "release"], "sale": ["sell"],
    ]
  }()
}

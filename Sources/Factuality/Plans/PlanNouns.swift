import Language

/// Nouns that take up what was to be done: “meant to *sail* … *the voyage* was given up”, “… *the plan* was dropped”.
enum PlanNouns {
  /// What a noun says of the plan that it takes up.
  enum Meaning {
    /// Whatever was planned: “the *scheme*”.
    case anyPlan
    /// What was planned by certain verbs: “the *threat*” of what somebody threatened to do.
    case planned(by: Set<String>)
    /// What certain verbs tell: “the *voyage*” of those who meant to sail.
    case deed(Set<String>)
  }

  /// Returns what a noun can take up, or nil where it takes up no plan.
  static func meaning(of noun: String) -> Meaning? {
    if any.contains(noun) { return .anyPlan }
    if let verbs = planning[noun] { return .planned(by: verbs) }
    var verbs = deeds[noun] ?? []
    if let verb = EventLexicon.shared.verb(ofNominalisation: noun) { verbs.insert(verb) }
    return verbs.isEmpty ? nil : .deed(verbs)
  }

  /// Whether two nouns can name one plan: “a *tour* … the *trip*”.
  static func canMean(_ a: String, _ b: String) -> Bool {
    guard case .deed(let first) = meaning(of: a), case .deed(let second) = meaning(of: b) else {
      return false
    }
    return a != b && !first.isDisjoint(with: second)
  }

  private static let any: Set<String> = [
    "plan", "scheme", "idea", "project", "proposal", "venture", "notion", "ambition",
    "arrangement", "intention", "programme", "program", "initiative", "undertaking", "attempt",
  ]

  private static let planning: [String: Set<String>] = {
    let promises: Set<String> = ["promise", "pledge", "vow", "undertake", "swear", "commit"]
    let agreements: Set<String> = ["agree", "negotiate", "offer", "promise", "announce", "expect"]
    return [
      "promise": promises, "pledge": promises, "vow": promises, "threat": ["threaten"],
      "order": ["order", "command", "instruct"], "decision": ["decide", "resolve", "vote"],
      "offer": ["offer", "propose"], "deal": agreements, "agreement": agreements,
      "request": ["ask", "request"], "application": ["apply"], "petition": ["petition", "ask"],
      "booking": ["book", "hire"], "invitation": ["invite"], "motion": ["propose", "move"],
      "amendment": ["propose", "move"],
    ]
  }()

  private static let deeds: [String: Set<String>] = {
    let journeys: Set<String> = [
      "go", "travel", "sail", "fly", "visit", "tour", "cross", "drive", "ride", "row", "return",
      "walk", "cycle",
    ]
    let attacks: Set<String> = [
      "attack", "raid", "storm", "shell", "bomb", "seize", "assault", "invade", "capture", "take",
    ]
    let purchases: Set<String> = ["buy", "acquire", "purchase", "take"]
    let removals: Set<String> = ["remove", "deport", "evict", "expel", "dismiss", "oust", "return"]
    let razing: Set<String> = ["demolish", "raze", "pull", "knock", "tear", "flatten"]
    let killings: Set<String> = ["hang", "execute", "behead", "shoot", "guillotine"]
    return [
      "trip": journeys, "journey": journeys, "voyage": journeys, "tour": journeys,
      "visit": journeys, "expedition": journeys, "excursion": journeys, "crossing": journeys,
      "assault": attacks, "attack": attacks, "raid": attacks, "invasion": attacks.union(["land"]),
      "operation": attacks, "landing": ["land", "invade"], "purchase": purchases,
      "bid": purchases.union([
        "win", "host", "become", "regain", "secure", "merge", "stage", "hold", "join", "run",
      ]), "takeover": purchases, "sale": ["sell", "auction"], "auction": ["sell", "auction"],
      "removal": removals, "deportation": removals, "eviction": removals,
      "demolition": razing, "execution": killings, "hanging": killings,
      "wedding": ["marry", "wed"], "marriage": ["marry", "wed"], "match": ["play", "marry"],
      "merger": ["merge", "combine", "unite", "amalgamate"], "closure": ["close", "shut"],
      "opening": ["open", "reopen"], "reopening": ["reopen", "open"],
      "meeting": ["meet", "confer", "convene", "gather"], "talks": ["meet", "confer", "negotiate"],
      "strike": ["strike", "walk"], "vote": ["vote"], "launch": ["launch", "lift", "fly"],
      "ceremony": [
        "open", "bless", "crown", "marry", "unveil", "launch", "dedicate", "consecrate",
      ],
      "publication": ["publish", "release"], "release": ["release", "publish", "free"],
      "concert": ["play", "perform", "sing"], "performance": ["play", "perform", "sing", "stage"],
      "election": ["elect", "vote"], "move": ["move", "relocate"], "rescue": ["rescue", "save"],
      "building": ["build", "erect"], "construction": ["build", "construct", "erect"],
      "inspection": ["inspect", "examine", "check"], "test": ["test", "try"],
      "flight": ["fly"], "withdrawal": ["withdraw", "leave"],
      "departure": journeys.union(["leave"]),
    ]
  }()
}

import EventArguments

/// Nouns for what is told by verbs of other stems, or by many: “the mill was *sold* … two months before *the sale*”.
enum Deeds {
  /// The verbs, or what somebody became, that each noun can mean.
  static let ofNoun: [String: Set<String>] = {
    let accidents = CourseVerb.accidents.union(["detonate", "erupt", "wreck"])
    let departures: Set<String> = ["sail", "leave", "depart", "fly"]
    let bursts: Set<String> = ["burst", "explode", "blow", "detonate", "erupt"]
    let impacts: Set<String> = ["collide", "hit", "strike", "crash", "ram", "plough", "plow"]
    let attacks: Set<String> = ["attack", "raid", "storm", "shell", "bomb", "take", "seize"]
    return [
      "sale": ["sell"], "purchase": ["buy", "acquire"], "divorce": ["dissolve", "separate"],
      "bankruptcy": ["bankrupt"], "death": ["kill", "murder", "drown", "execute", "hang"],
      "disaster": accidents, "accident": accidents, "tragedy": accidents, "departure": departures,
      "victory": ["win", "beat", "defeat"], "defeat": ["lose", "beat"], "wedding": ["marry"],
      "crash": impacts, "collision": impacts, "impact": impacts, "derailment": ["derail", "jump"],
      "meeting": ["meet", "sit", "talk", "confer", "convene", "gather"],
      "talks": ["meet", "sit", "talk", "confer", "negotiate"],
      "collapse": ["fall", "collapse", "give", "cave", "topple"], "explosion": bursts,
      "blast": bursts, "sinking": ["sink", "founder", "capsize"], "fire": ["burn", "catch"],
      "killing": ["kill", "shoot", "stab", "murder"], "shooting": ["shoot", "fire"],
      "theft": ["steal", "rob", "take"], "arrest": ["arrest", "detain", "seize"],
      "escape": ["escape", "flee", "break"], "launch": ["launch", "lift", "release"],
      "raid": attacks, "attack": attacks, "assault": attacks, "bombing": ["bomb", "explode"],
      "siege": ["besiege", "encircle", "surround"],
      "flood": ["flood", "burst", "overflow", "breach", "inundate"],
      "robbery": ["rob", "steal", "raid"], "murder": ["murder", "kill", "shoot", "stab"],
      "coup": ["overthrow", "topple", "oust", "depose"],
      "rescue": ["rescue", "save"], "strike": ["strike", "walk"],
    ]
  }()

  /// The words that a noun counted from can mean in the whole of a text: those of `ofNoun`, and for what only says that something went
  /// wrong all that tell what did.
  static func meant(by noun: String) -> Set<String>? {
    switch noun {
    case "incident", "outage", "failure": mishaps
    case "collapse": (ofNoun[noun] ?? []).union(["burst", "breach", "crumble"])
    default: ofNoun[noun]
    }
  }

  /// Nouns of what goes wrong once in a text, so that days may be counted from it far behind.
  static let areMishaps: Set<String> = [
    "incident", "outage", "failure", "collapse", "accident", "disaster", "tragedy", "crash",
    "collision", "derailment", "explosion", "blast", "sinking", "fire", "flood", "attack",
    "shooting", "spill", "leak", "mishap",
  ]

  private static let mishaps: Set<String> = CourseVerb.accidents.union([
    "outage", "fail", "failure", "breach", "leak", "spill", "fire", "explosion", "blast", "crash",
    "collision", "detonate", "erupt", "explode", "burst", "attack", "robbery", "shooting",
  ])
}

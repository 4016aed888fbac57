/// Verbs that commonly tell of one event in turn, with nouns of their own: *buy*, *purchase*.
///
/// The words of a group share their commonest sense. They stand for one event only where those who take part agree.
enum EventSynonyms {
  private static let groups: [[String]] = [
    ["accord", "agreement", "contract", "pact", "treaty"],
    ["accuse", "allege"],
    ["acquit", "clear"],
    ["aid", "help", "assist"],
    ["announce", "declare", "proclaim"],
    ["appoint", "name", "nominate"],
    ["arrest", "detain", "apprehend"],
    ["attack", "assault", "assail"],
    ["attempt", "try"],
    ["ban", "forbid", "prohibit", "bar", "outlaw"],
    ["begin", "start", "commence"],
    ["blast", "explode", "explosion", "blow up"],
    ["build", "construct"],
    ["buy", "purchase"],
    ["cancel", "call off", "scrap"],
    ["choose", "select", "pick"],
    ["collision", "collide", "crash"],
    ["convict", "find guilty"],
    ["defeat", "beat", "overcome"],
    ["delay", "postpone", "defer", "push back", "put off"],
    ["destroy", "ruin", "demolish"],
    ["die", "perish", "pass away"],
    ["disappear", "vanish"],
    ["disclose", "reveal", "divulge"],
    ["dismiss", "fire", "sack"],
    ["donate", "contribute"],
    ["elect", "vote in"],
    ["employ", "hire", "engage"],
    ["end", "finish", "conclude", "terminate"],
    ["evacuate", "clear out"],
    ["fix", "repair", "mend"],
    ["flee", "escape"],
    ["glitch", "fault", "problem", "trouble"],
    ["halt", "stop", "cease"],
    ["hit", "strike"],
    ["injure", "wound", "hurt"],
    ["introduce", "unveil", "present", "launch"],
    ["kill", "slay", "murder", "assassinate", "shoot", "shoot dead", "stab", "strangle"],
    ["lower", "cut", "reduce", "slash"],
    ["marry", "wed"],
    ["merge", "amalgamate"],
    ["obtain", "get", "acquire"],
    ["order", "command"],
    ["permit", "allow", "let"],
    ["quit", "resign", "step down"],
    ["raise", "increase", "boost"],
    ["rebel", "revolt", "rise up"],
    ["recall", "call back"],
    ["release", "free", "liberate"],
    ["request", "call for", "ask for"],
    ["rescue", "save"],
    ["respond", "reply", "answer"],
    ["retreat", "withdraw", "pull back", "pull out"],
    ["return", "come back", "go back"],
    ["rob", "steal"],
    ["seize", "capture", "take over"],
    ["sentence", "condemn"],
    ["shut", "close", "shut down", "close down"],
    ["sue", "lawsuit", "suit", "take to court"],
    ["take off", "takeoff", "lift off"],
    ["vow", "pledge", "promise"],
  ]

  private static let first: [String: String] = {
    var first: [String: String] = [:]
    for group in groups {
      for word in group where first[word] == nil { first[word] = group.first }
    }
    return first
  }()

  /// Whether a verb, by lemma, only says that somebody said what follows.
  static func isSaying(_ key: String) -> Bool {
    [
      "say", "tell", "add", "state", "note", "explain", "comment", "remark", "argue", "insist",
      "stress", "write",
    ].contains(key)
  }

  /// The word that stands for all of a group, or the word itself where it is in none.
  static func representative(of key: String) -> String { first[key] ?? key }
}

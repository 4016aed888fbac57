import TextModel

/// Past tenses of verbs, the other way round than a lemmatiser goes.
public enum PastTense {
  /// Returns the past tense of an infinitive: `resumed` for `resume`, `lost` for `lose`.
  public static func form(of lemma: String) -> String {
    if let form = irregular[lemma] { return form }
    let bytes = Array(lemma.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return lemma + "ed" }
    if last == UInt8(ascii: "e") { return lemma + "d" }
    let before = bytes[bytes.count - 2]
    if last == UInt8(ascii: "y"), !isVowel(before) { return lemma.dropLast() + "ied" }
    return doublesLast(bytes) || doubling.contains(lemma)
      ? lemma + lemma.suffix(1) + "ed" : lemma + "ed"
  }

  /// Returns the past tense of the verb whose form in *-ing* is given: `lost` for `losing`.
  public static func form(ofParticiple participle: String) -> String {
    form(of: Lemmatiser().verb(participle, .vbg))
  }

  /// Whether a verb of one syllable ends in one vowel and one consonant, which is doubled: `stop`.
  private static func doublesLast(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 2, let last = bytes.last, !isVowel(last), !"wxy".utf8.contains(last),
      isVowel(bytes[bytes.count - 2]), !isVowel(bytes[bytes.count - 3])
    else { return false }
    return bytes.filter(isVowel).count == 1
  }

  private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

  /// Longer verbs whose last consonant is doubled, since they end in a stressed syllable or in *l*.
  private static let doubling: Set<String> = [
    "admit", "commit", "permit", "submit", "omit", "transmit", "emit", "refer", "prefer", "defer",
    "confer", "infer", "transfer", "occur", "recur", "incur", "regret", "equip", "control",
    "patrol",
    "compel", "expel", "repel", "propel", "dispel", "rebel", "cancel", "travel", "level", "label",
    "model", "signal", "tunnel", "quit", "kidnap", "worship", "concur", "deter", "abhor", "acquit",
    "allot", "abet", "quarrel", "marshal", "channel", "total", "equal", "enrol", "fulfil", "instil",
  ]

  /// Pasts that no rule makes.
  private static let irregular: [String: String] = [
    "arise": "arose", "awake": "awoke", "be": "was", "bear": "bore", "beat": "beat",
    "become": "became", "befall": "befell", "begin": "began", "bend": "bent", "bet": "bet",
    "bid": "bid", "bind": "bound", "bite": "bit", "bleed": "bled", "blow": "blew",
    "break": "broke", "breed": "bred", "bring": "brought", "broadcast": "broadcast",
    "build": "built", "burst": "burst", "buy": "bought", "cast": "cast", "catch": "caught",
    "choose": "chose", "cling": "clung", "come": "came", "cost": "cost", "creep": "crept",
    "cut": "cut", "deal": "dealt", "die": "died", "dig": "dug", "do": "did", "draw": "drew",
    "drink": "drank", "drive": "drove", "eat": "ate", "fall": "fell", "feed": "fed",
    "feel": "felt", "fight": "fought", "find": "found", "flee": "fled", "fling": "flung",
    "fly": "flew", "forbid": "forbade", "forecast": "forecast", "foresee": "foresaw",
    "forget": "forgot", "forgive": "forgave", "forgo": "forwent", "forsake": "forsook",
    "freeze": "froze", "get": "got", "give": "gave", "go": "went", "grind": "ground",
    "grow": "grew", "hang": "hung", "have": "had", "hear": "heard", "hide": "hid", "hit": "hit",
    "hold": "held", "hurt": "hurt", "keep": "kept", "kneel": "knelt", "know": "knew",
    "lay": "laid", "lead": "led", "leave": "left", "lend": "lent", "let": "let", "lie": "lay",
    "light": "lit", "lose": "lost", "make": "made", "mean": "meant", "meet": "met",
    "mislead": "misled", "mistake": "mistook", "misunderstand": "misunderstood",
    "outbid": "outbid", "overcome": "overcame", "overhear": "overheard", "override": "overrode",
    "overrun": "overran", "oversee": "oversaw", "overtake": "overtook", "overthrow": "overthrew",
    "partake": "partook", "pay": "paid", "put": "put", "quit": "quit", "read": "read",
    "rebuild": "rebuilt", "repay": "repaid", "reset": "reset", "retake": "retook", "rid": "rid",
    "ride": "rode", "ring": "rang", "rise": "rose", "run": "ran", "say": "said", "see": "saw",
    "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shake": "shook",
    "shed": "shed", "shine": "shone", "shoot": "shot", "show": "showed", "shrink": "shrank",
    "shut": "shut", "sing": "sang", "sink": "sank", "sit": "sat", "slay": "slew",
    "sleep": "slept", "slide": "slid", "sling": "slung", "slit": "slit", "speak": "spoke",
    "speed": "sped", "spend": "spent", "spin": "spun", "split": "split", "spread": "spread",
    "spring": "sprang", "stand": "stood", "steal": "stole", "stick": "stuck", "sting": "stung",
    "strike": "struck", "strive": "strove", "swear": "swore", "sweep": "swept",
    "swell": "swelled", "swim": "swam", "swing": "swung", "take": "took", "teach": "taught",
    "tear": "tore", "tell": "told", "think": "thought", "throw": "threw", "thrust": "thrust",
    "undergo": "underwent", "understand": "understood", "undertake": "undertook",
    "undo": "undid", "uphold": "upheld", "upset": "upset", "wake": "woke", "wear": "wore",
    "weave": "wove", "weep": "wept", "win": "won", "wind": "wound", "withdraw": "withdrew",
    "withhold": "withheld", "withstand": "withstood", "wring": "wrung", "write": "wrote",
  ]
}

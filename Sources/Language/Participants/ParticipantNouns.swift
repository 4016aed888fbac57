/// Nouns that refer to participants in ways of their own.
package enum ParticipantNouns {
  /// Nouns that WordNet counts as groups or persons and that name no participant.
  static func isVague(_ lemma: String) -> Bool { vague.contains(lemma) }

  /// Nouns that name a body where it does something: `the *board* approved it`.
  static func isActing(_ lemma: String) -> Bool { ["board", "fund"].contains(lemma) }

  /// Whether a noun is for a man or woman who has to do with what its first part names: “*fireman*”, “*enginewoman*”.
  static func isMan(_ lemma: String) -> Bool {
    let ending = ["woman", "man"].first(where: lemma.hasSuffix)
    return ending.map {
      lemma.utf8.count > $0.utf8.count + 2
        && EventLexicon.shared.isNoun(String(lemma.dropLast($0.utf8.count)))
    } ?? false
  }

  /// Nouns for those who do something that are counted as gatherings, acts or papers: “the *mob* burned it”.
  static func isDoer(_ lemma: String) -> Bool { doers.contains(lemma) }

  /// Nouns for the parties of a meeting, a deal or a conflict.
  static func isSide(_ lemma: String) -> Bool {
    ["side", "party"].contains(lemma)
  }

  /// Verbs for what is done to things, and to nobody: “Tarol was *prescribed*”.
  static func isDoneToThings(_ lemma: String) -> Bool {
    [
      "slate", "publish", "ship", "install", "print", "broadcast", "air", "download", "upload",
      "unveil", "withhold", "prescribe", "administer", "discontinue", "dispense",
      "patent", "launch", "assemble", "construct", "demolish", "decommission", "moor", "refit",
      "redesign", "manufacture",
    ].contains(lemma)
  }

  /// Nouns for those who go to law with each other.
  static func isLitigant(_ lemma: String) -> Bool {
    plaintiffs.contains(lemma) || defendants.contains(lemma)
  }

  /// Nouns for who sues or appeals.
  static let plaintiffs = ["claimant", "plaintiff", "appellant", "applicant", "petitioner"]

  /// Nouns for who is sued, or is appealed against.
  static let defendants = ["defendant", "respondent"]

  /// Nouns for people that WordNet's shares do not show.
  static func isPeople(_ lemma: String) -> Bool {
    ["people", "police", "crew", "troops", "forces", "authority", "officials", "staff", "military"]
      .contains(lemma)
  }

  /// Nouns for several persons together, whom *they* takes up and never *it*.
  package static func isCrew(_ lemma: String) -> Bool {
    ["crew", "staff", "pair", "couple", "duo", "trio", "people", "police", "troops"]
      .contains(lemma)
  }

  /// Nouns for things that do what persons once did.
  static func isDevice(_ lemma: String) -> Bool {
    ["scanner", "printer", "copier", "computer", "calculator", "monitor", "recorder", "tracker"]
      .contains(lemma)
  }

  /// Nouns for what is agreed or fought, which has no walls.
  static func isAgreement(_ lemma: String) -> Bool {
    [
      "peace", "treaty", "truce", "accord", "pact", "convention", "armistice", "edict", "battle",
      "siege", "war", "assault", "attack", "agreement",
    ].contains(lemma)
  }

  /// Nouns for somebody's child.
  static func isChild(_ lemma: String) -> Bool {
    ["son", "daughter", "child", "boy", "girl", "baby", "stepson", "stepdaughter"].contains(lemma)
  }

  /// Nouns for a state.
  static func isCountry(_ lemma: String) -> Bool { ["country", "nation", "state"].contains(lemma) }

  /// Nouns for a settlement.
  static func isTown(_ lemma: String) -> Bool {
    ["city", "town", "village", "capital", "port"].contains(lemma)
  }

  /// Nouns for a business or another body with a name.
  package static func isOrganisation(_ lemma: String) -> Bool { organisations.contains(lemma) }

  /// Nouns for a body that trades.
  static func isBusiness(_ lemma: String) -> Bool {
    ["company", "firm", "group", "corporation"].contains(lemma)
  }

  /// Nouns for a newspaper.
  static func isPaper(_ lemma: String) -> Bool {
    ["newspaper", "paper", "magazine", "journal", "daily", "weekly"].contains(lemma)
  }

  /// Last words of the names of newspapers: “the Orlo *Courier*”.
  static func isTitleOfPaper(_ lower: String) -> Bool {
    [
      "courier", "times", "gazette", "herald", "tribune", "chronicle", "echo", "telegraph", "mail",
      "observer", "advertiser", "argus", "journal", "post", "examiner", "inquirer", "magazine",
    ].contains(lower)
  }

  /// Nouns for a body of a state, a town or its members, at the end of a name.
  static func isPublicBody(_ lemma: String) -> Bool { publicBodies.contains(lemma) }

  /// Nouns for who trades, as no public body does: “the *firm*”.
  package static func isFirm(_ lemma: String) -> Bool {
    ["company", "firm", "business", "maker", "bank", "manufacturer", "operator", "owner"]
      .contains(lemma)
  }

  /// Whether a name is one of a public body: “Holm *Council*”.
  package static func isNameOfBody(_ name: String) -> Bool {
    name.split(separator: " ").contains { bodies.contains($0) }
  }

  private static let bodies: Set<Substring> = [
    "Court", "Council", "Committee", "Parliament", "Assembly", "Ministry", "Department",
    "Senate", "Congress", "Police", "Government", "Commission", "Party", "Union", "Tribunal",
  ]

  /// Nouns for two or more persons in office, as in `the two leaders`.
  static func isLeader(_ lemma: String) -> Bool { leaders.contains(lemma) }

  /// The gender of the person that a noun means, if the noun tells it.
  static func gender(_ lemma: String) -> Gender? {
    if male.contains(lemma) { return .male }
    return female.contains(lemma) ? .female : nil
  }

  private static let vague: Set<String> = [
    "number", "series", "set", "world", "range", "list", "variety", "lot", "majority", "minority",
    "system", "market", "network", "class", "kind", "sort", "type", "form", "couple", "dozen",
    "hundred", "thousand", "million", "billion", "one", "other", "body", "fleet", "generation",
    "collection", "package", "round", "string", "combination", "host", "array", "batch", "bunch",
    "order", "law", "legislation", "data", "information", "news", "economy", "industry", "cast",
    "space", "deal", "quarter", "percent", "share", "stock", "act", "way", "part", "head", "life",
    "thing", "chain", "fund", "meeting", "conference", "session", "summit", "match", "race",
    "opposite", "subject", "case", "model", "source", "addition", "case", "self", "half", "rest",
    "line", "line-up", "eve", "board", "victim", "circuitry", "web", "matter", "bit", "arts", "art",
    "science", "population", "coverage",
  ]

  /// Nouns for ships and boats.
  static let vessels: Set<String> = [
    "ship", "boat", "vessel", "steamer", "ferry", "frigate", "ironclad", "yacht", "trawler",
    "liner",
    "schooner", "tug", "tugboat", "cutter", "destroyer", "cruiser", "battleship", "corvette",
    "tanker", "freighter", "brig", "barque", "submarine", "lifeboat", "warship", "steamship",
    "sloop", "clipper", "barge", "dredger", "collier", "lugger", "ketch", "icebreaker", "whaler",
    "galleon", "carrier", "minesweeper", "gunboat", "paddle-steamer",
  ]

  private static let organisations: Set<String> = [
    "company", "firm", "group", "corporation", "airline", "carrier", "manufacturer", "maker",
    "bank", "agency", "organisation", "organization", "institution", "union", "club", "team",
    "business", "concern", "retailer", "publisher", "broadcaster", "builder", "producer",
    "operator", "developer", "giant", "institute", "university", "party", "council", "committee",
    "commission", "board", "court", "department", "ministry", "association", "federation",
    "alliance",
    "contractor", "supplier", "brokerage", "insurer", "utility", "lender", "conglomerate", "unit",
    "parliament", "senate", "government", "administration", "charity", "foundation", "regulator",
  ]

  private static let doers: Set<String> = [
    "mob", "crowd", "mission", "expedition", "inquiry", "enquiry", "newspaper", "paper", "magazine",
    "press", "journal", "website", "county", "opposition", "coalition", "prosecution", "defence",
    "defense", "rival", "resistance", "insurgency", "leadership", "management", "ombudsman",
    "trust", "hospital", "clinic", "watchdog",
  ]

  private static let publicBodies: Set<String> = [
    "office", "agency", "tribunal", "court", "ministry", "department", "council", "commission",
    "committee", "parliament", "senate", "congress", "assembly", "university", "college", "school",
    "union", "party", "police", "government", "board", "bureau", "authority", "army", "navy",
    "association", "federation", "foundation", "institute", "church", "hospital", "nations",
    "administration", "inspectorate", "constabulary", "secretariat", "directorate", "registry",
    "society", "museum", "executive",
  ]

  private static let leaders: Set<String> = [
    "leader", "president", "minister", "man", "woman", "brother", "sister", "premier", "king",
    "chancellor", "chief", "official", "politician", "rival", "ally", "friend", "partner",
    "statesman",
    "candidate", "general", "astronaut", "colleague",
  ]

  private static let male: Set<String> = [
    "man", "boy", "father", "son", "brother", "husband", "king", "prince", "spokesman", "chairman",
    "gentleman", "uncle", "nephew", "grandfather", "actor", "businessman", "fisherman", "policeman",
    "fireman", "lord", "duke", "guy", "monk", "priest", "widower", "congressman", "salesman",
  ]

  private static let female: Set<String> = [
    "woman", "girl", "mother", "daughter", "sister", "wife", "queen", "princess", "spokeswoman",
    "chairwoman", "lady", "aunt", "niece", "grandmother", "actress", "businesswoman", "nun",
    "policewoman", "duchess", "widow", "waitress", "congresswoman", "heroine", "mistress",
  ]
}

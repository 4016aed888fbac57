/// Words before and after names that tell what they name.
enum NameCues {
  /// Whether a noun means a craft that bears a name: “the *ferry* Aurora”.
  static func isCraft(_ lower: String) -> Bool { crafts.contains(lower) }

  private static let crafts: Set<String> = [
    "ship", "boat", "ferry", "trawler", "yacht", "tanker", "tug", "submarine", "steamer", "frigate",
    "cruiser", "destroyer", "schooner", "barge", "probe", "satellite", "spacecraft", "rover",
    "lander", "telescope", "shuttle", "airship", "locomotive", "vessel", "liner", "freighter",
    "catamaran", "lifeboat", "drifter", "icebreaker", "minesweeper", "corvette", "brig", "barque",
  ]

  /// Forms of address, which are no part of a name: `Mr.`, `Dame`.
  static func isAddress(_ lower: String) -> Bool { addresses[lower] != nil }

  /// The grammatical gender of a form of address, if it has one.
  static func gender(ofAddress lower: String) -> Gender? { addresses[lower] ?? nil }

  /// Whether a word with a capital is the title or office of the person named after it.
  static func isTitle(_ lower: String) -> Bool { titles.contains(lower) }

  /// Whether a title with its place names one person: `Duke of Kent`, `Bishop of Oxford`.
  static func isPeerage(_ lower: String) -> Bool {
    [
      "duke", "duchess", "earl", "count", "countess", "marquess", "marquis", "baron", "baroness",
      "prince", "princess", "bishop", "archbishop", "king", "queen", "elector", "landgrave",
    ].contains(lower)
  }

  /// Whether a word modifies a title: `Vice President`, `Prime Minister`.
  static func modifiesTitle(_ lower: String) -> Bool { titleModifiers.contains(lower) }

  /// What a word at a name's end says of the kind: `Corp.`, `University`, `River`.
  static func kind(ofLast lower: String) -> NameKindCue? {
    kinds[lower]
  }

  private static let kinds: [String: NameKindCue] = {
    var kinds: [String: NameKindCue] = [:]
    for word in otherEnds { kinds[word] = .other }
    for word in placeEnds { kinds[word] = .place }
    for word in organisationEnds { kinds[word] = .organisation }
    return kinds
  }()

  /// Whether a word inside a name takes `of`: `University of`, `Battle of`.
  static func takesOf(_ lower: String) -> Bool {
    organisationEnds.contains(lower) || takers.contains(lower)
  }

  /// Whether a word in lower case names a body that may bear the name of a day: “the Ninth of June *Brigade*”.
  static func namesMovement(_ lower: String) -> Bool {
    [
      "movement", "brigade", "column", "front", "army", "battalion", "regiment", "faction", "cell",
      "group", "coalition", "alliance", "committee", "organisation", "organization", "party",
      "bloc", "militia", "legion", "league", "club", "society",
    ].contains(lower)
  }

  /// Whether a capitalised word belongs to the calendar, not to a name.
  static func isCalendar(_ lower: String) -> Bool { calendar.contains(lower) }

  /// Whether a word is mostly the first of a place's name: `Mount Vernon`, `San Marino`.
  static func opensPlace(_ lower: String) -> Bool {
    [
      "mount", "mt.", "saint", "st.", "st", "san", "santa", "new", "los", "las", "fort", "port",
      "lake", "cape", "north", "south", "east", "west", "el", "la", "le", "upper", "lower", "great",
      "little", "old", "rio", "tel", "abu", "kuala", "buenos", "hong", "sri", "costa", "puerto",
    ].contains(lower)
  }

  /// Whether a word is the full name of a weekday.
  static func isWeekday(_ lower: String) -> Bool {
    lower.hasSuffix("day") && calendar.contains(lower)
  }

  /// Abbreviations with capitals that are no names.
  static func isNoName(_ lower: String) -> Bool {
    ["no.", "nos.", "ceo", "cfo", "coo", "cto", "mr.", "mrs.", "ms.", "vs.", "p.s.", "tv", "ph.d."]
      .contains(lower)
  }

  /// Small words inside names: `Osama bin Laden`, `Rio de la Plata`.
  static func isParticle(_ lower: String) -> Bool { particles.contains(lower) }

  private static let addresses: [String: Gender?] = [
    "mr.": .male, "mr": .male, "mrs.": .female, "mrs": .female, "ms.": .female, "ms": .female,
    "miss": .female, "sir": .male, "dame": .female, "lord": .male, "lady": .female,
    "dr.": Gender?.none, "dr": Gender?.none, "prof.": Gender?.none, "rev.": Gender?.none,
    "st.": Gender?.none, "madame": .female, "mme": .female, "monsieur": .male, "herr": .male,
    "frau": .female, "señor": .male, "messrs.": .male, "hon.": Gender?.none, "rabbi": .male,
    "imam": .male, "sheikh": .male, "ayatollah": .male, "king": .male, "queen": .female,
    "prince": .male, "princess": .female, "pope": .male, "emperor": .male, "empress": .female,
    "brother": .male, "sister": .female, "father": .male, "duke": .male, "duchess": .female,
    "count": .male, "countess": .female, "baron": .male, "baroness": .female,
  ]

  private static let titles: Set<String> = [
    "president", "minister", "premier", "chancellor", "secretary", "senator", "sen.", "rep.",
    "representative", "congressman", "congresswoman", "governor", "gov.", "mayor", "judge",
    "justice", "general", "gen.", "colonel", "col.", "major", "maj.", "captain", "capt.",
    "lieutenant", "lt.", "sergeant", "sgt.", "admiral", "adm.", "commander", "cmdr.", "marshal",
    "private", "pvt.", "corporal", "cpl.", "brigadier", "officer", "detective", "inspector",
    "superintendent", "constable", "professor", "doctor", "chairman", "chairwoman", "chair",
    "director", "manager", "chief", "executive", "spokesman", "spokeswoman", "spokesperson",
    "ambassador", "envoy", "commissioner", "attorney", "prosecutor", "coach", "bishop",
    "archbishop", "cardinal", "reverend", "pastor", "speaker", "leader", "deputy", "councillor",
    "councilman", "alderman", "sheriff", "president-elect", "analyst", "economist", "astronaut",
    "cosmonaut", "engineer", "historian", "lawyer", "founder", "author", "reporter", "delegate",
    "undersecretary", "treasurer", "comptroller", "dictator", "emir", "sultan", "tsar", "kaiser",
    "warden", "ranger", "nurse", "driver", "pilot", "conductor", "supervisor", "technician",
  ]

  private static let titleModifiers: Set<String> = [
    "vice", "prime", "foreign", "deputy", "assistant", "associate", "acting", "former", "interim",
    "defense", "defence", "interior", "finance", "health", "justice", "trade", "education",
    "transport", "agriculture", "press", "home", "first", "lieutenant", "major", "attorney",
    "chief", "senior", "co-chairman", "under", "treasury", "state", "environment", "energy",
    "executive", "managing", "general", "secretary", "information", "labor", "labour", "staff",
    "police", "fire", "army", "navy", "air", "force", "security", "national", "party", "opposition",
    "rear", "district", "supreme", "court", "senate", "house", "majority", "minority",
  ]

  private static let organisationEnds: Set<String> = [
    "inc.", "inc", "corp.", "corp", "co.", "co", "cos.", "ltd.", "ltd", "plc", "llc", "llp", "gmbh",
    "ag",
    "s.a.", "n.v.", "company", "corporation", "group", "holdings", "industries", "bank", "airlines",
    "airways", "motors", "systems", "technologies", "partners", "associates", "bros.", "university",
    "college", "institute", "school", "academy", "ministry", "department", "dept.", "office",
    "agency", "administration", "bureau", "commission", "committee", "council", "board", "court",
    "congress", "parliament", "senate", "assembly", "party", "union", "federation", "association",
    "organisation", "organization", "society", "foundation", "trust", "fund", "authority",
    "service", "services", "police", "army", "navy", "force", "forces", "guard", "corps", "league",
    "club", "team", "times", "post", "journal", "herald", "tribune", "news", "press", "television",
    "radio", "hospital", "church", "museum", "exchange", "alliance", "coalition", "front",
    "movement", "brigade", "regiment", "division", "squadron", "laboratory", "laboratories",
    "government", "cabinet", "ministries", "directorate", "command", "chamber", "brothers", "sons",
    "securities", "insurance", "railway", "railways", "railroad", "works", "studios", "records",
    "pictures", "network", "networks", "communications", "international", "enterprises", "stores",
    "pharmaceuticals", "laboratoires", "constabulary", "tribunal", "secretariat", "lab", "nations",
    "rail", "media", "foods", "lines", "electronics", "software", "petroleum", "chemicals",
    "daughters", "logistics", "haulage", "brewery", "breweries", "hydraulics", "robotics",
    "dynamics", "plastics", "ceramics", "textiles", "optics", "aerospace", "aviation", "labs",
    "shipping", "engineering", "construction", "foundry", "foundries", "pharma", "healthcare",
    "energy", "capital", "ventures", "freight", "solutions", "consulting", "instruments",
    "biosciences", "sciences", "biotech", "therapeutics", "genomics", "analytics", "diagnostics",
    "semiconductors", "minerals", "mining", "metals", "shipyard", "shipyards",
    "dairies", "bakeries", "publishing", "publishers", "trading", "properties", "builders",
    "contractors", "architects", "solicitors", "advisers", "advisors", "brokers", "investments",
    "financial", "assurance", "utilities", "telecom", "telecoms", "broadband", "broadcasting",
    "films", "entertainment", "orchestra", "philharmonic", "ensemble", "choir", "opera", "ballet",
    "observatory", "polytechnic", "infirmary", "clinic", "embassy", "consulate", "treasury",
    "archive", "archives", "rovers", "wanderers", "athletic", "inspectorate", "registry",
    "roofing", "plumbing", "joinery", "scaffolding", "civils", "catering", "kitchens",
  ]

  /// Whether the last word of a name is a surname too: “Ada *Church*”.
  static func isSurname(_ lower: String) -> Bool {
    [
      "church", "court", "post", "guard", "front", "mills", "steel", "park", "hill", "hills",
      "lake", "castle", "bridge", "street", "springs", "falls", "tower", "west", "east", "north",
      "bay", "day", "spring", "price", "field", "bank", "forces", "school", "sea", "port",
    ].contains(lower)
  }

  private static let placeEnds: Set<String> = [
    "river", "lake", "sea", "ocean", "bay", "gulf", "strait", "island", "islands", "mountain",
    "mountains", "valley", "desert", "peninsula", "canal", "street", "avenue", "road", "square",
    "park", "bridge", "airport", "station", "city", "town", "village", "county", "province",
    "region", "district", "state", "states", "republic", "kingdom", "coast", "hills", "hill",
    "beach", "harbor", "harbour", "port", "east", "west", "north", "south", "ave.", "blvd.", "st.",
    "territory", "territories", "heights", "springs", "falls", "creek", "dam", "tower", "palace",
    "castle", "prison", "stadium", "base", "tunnel", "junction", "pass", "plaza", "quay",
  ]

  private static let otherEnds: Set<String> = [
    "act", "bill", "treaty", "agreement", "accord", "accords", "war", "battle", "prize", "award",
    "awards", "cup", "olympics", "games", "championship", "festival", "day", "revolution",
    "constitution", "amendment", "convention", "protocol", "plan", "project", "programme",
    "program", "mission", "operation", "hurricane", "earthquake", "crisis", "massacre", "uprising",
    "rebellion", "depression", "scandal", "summit", "declaration", "resolution", "code", "report",
    "theory", "language", "bible", "koran", "testament", "age", "era", "dynasty", "spring",
  ]

  private static let takers: Set<String> = [
    "republic", "kingdom", "gulf", "sea", "bay", "cape", "isle", "strait", "state", "battle",
    "treaty", "district", "city", "house", "duchy", "straits", "isles", "siege", "fall", "church",
    "board", "bank", "lords", "commons", "port", "university", "duke", "prince", "school", "court",
    "states", "union", "hall", "tower", "convention", "declaration", "statue",
  ]

  private static let calendar: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.",
    "sep.", "sept.", "oct.", "nov.", "dec.", "jan", "feb", "aug", "sep", "sept", "oct", "nov",
    "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon.",
    "tue.", "tues.", "wed.", "thu.", "thur.", "thurs.", "fri.", "sat.", "sun.", "christmas",
    "easter", "ramadan", "thanksgiving", "mondays", "tuesdays", "wednesdays", "thursdays",
    "fridays", "saturdays", "sundays", "a.d.", "b.c.", "ad", "bc", "bce", "ce", "b.c.e.", "c.e.",
    "gmt", "utc", "est", "pst",
    "edt", "cet", "bst", "am", "pm", "a.m.", "p.m.",
  ]

  private static let particles: Set<String> = [
    "de", "la", "le", "du", "da", "dos", "das", "di", "del", "della", "van", "von", "der", "den",
    "ter", "ten", "zu", "bin", "ibn", "al", "el", "ben", "abu", "ap", "af", "y", "e", "o'", "ul",
  ]
}

/// What a word inside a name says of the kind.
enum NameKindCue {
  case organisation, place, other
}

/// The gender of a person, as far as words tell it.
enum Gender: Hashable, Sendable {
  case male, female
}

internal import CModels
public import TextModel

/// What single English words can mean, from WordNet: event nouns, persons, groups, places, names.
///
/// Look-ups take lemmas in lower case (names as written) and read the bytes of the program in place.
public struct EventLexicon: Sendable {
  /// The lexicon that the package ships.
  public static let shared = EventLexicon()

  private let nouns: ByteTable
  private let verbs: ByteTable
  private let adjectives: ByteTable
  private let exceptions: ByteTable
  private let names: ByteTable
  private let demonyms: ByteTable

  private init() {
    var size = 0
    let start = annals_model("lexicon", &size)
    let bytes = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : size)
    nouns = ByteTable(bytes, table: 0)
    verbs = ByteTable(bytes, table: 1)
    adjectives = ByteTable(bytes, table: 2)
    exceptions = ByteTable(bytes, table: 3)
    names = ByteTable(bytes, table: 4)
    demonyms = ByteTable(bytes, table: 5)
  }

  /// Returns what a noun may mean, or nil where it is no noun of the lexicon.
  public func nounSense(_ lemma: String) -> NounSense? {
    guard let payload = nouns.find(lemma), payload.count >= 8,
      let first = Supersense(rawValue: payload[0])
    else { return nil }
    return NounSense(
      firstSupersense: first, eventShare: payload[1], stateShare: payload[2],
      communicationShare: payload[3], personShare: payload[4], groupShare: payload[5],
      placeShare: payload[6], timeShare: payload[7])
  }

  /// Returns the broad meaning of a verb's first sense, or nil where it is no verb of the lexicon.
  public func verbSupersense(_ lemma: String) -> Supersense? {
    guard let payload = verbs.find(lemma), payload.count >= 3 else { return nil }
    return Supersense(rawValue: payload[0])
  }

  /// Returns the broad meanings of all senses of a verb as bits, that of `.verbBody` the lowest.
  public func verbSupersenses(_ lemma: String) -> UInt16 {
    guard let payload = verbs.find(lemma), payload.count >= 3 else { return 0 }
    return UInt16(payload[1]) | UInt16(payload[2]) << 8
  }

  /// Returns the noun that names what a verb does: `destruction` for `destroy`.
  public func nominalisation(ofVerb lemma: String) -> String? {
    guard let payload = verbs.find(lemma), payload.count > 3 else { return nil }
    return String(decoding: payload[3...], as: UTF8.self)
  }

  /// Returns the verb whose event a noun names: `destroy` for `destruction`.
  public func verb(ofNominalisation lemma: String) -> String? {
    guard let payload = nouns.find(lemma), payload.count > 8 else { return nil }
    return String(decoding: payload[8...], as: UTF8.self)
  }

  /// Whether a noun mostly means a person: `minister`, `technician`.
  public func isPerson(_ lemma: String) -> Bool {
    nounSense(lemma).map { $0.personShare >= 128 && !Self.isThing(lemma) } ?? false
  }

  /// Whether a noun seldom means the person that the lexicon has in mind, who may only bear it for a name: “the *villa*”.
  static func isThing(_ lemma: String) -> Bool { things.contains(lemma) }

  /// Few servers wait at table, few wards have a guardian, few screws guard a prison, and most of the others are surnames.
  private static let things: Set<String> = [
    "atlas", "bannister", "browning", "crane", "crank", "crawler", "diesel", "digger", "dummy",
    "eddy", "firth", "ford", "fry", "garland", "hawking", "heron", "hunt", "hydra", "lasso",
    "loader", "lodge", "lug", "mailer", "mead", "medusa", "moor", "newton", "panacea", "pavlova",
    "peel", "piston", "plunger", "polo", "popper", "pueblo", "quiche", "riff", "router", "scanner",
    "scorpion", "screw", "server", "shaker", "siren", "slicer", "sweet", "swift", "toaster",
    "trailer", "trimmer", "triton", "tutu", "venturi", "vernier", "villa", "wain", "ward", "wasp",
    "waters", "wren", "zeppelin",
  ]

  /// Whether a noun mostly means a group of people: `company`, `police`, `committee`.
  public func isGroup(_ lemma: String) -> Bool {
    nounSense(lemma).map { $0.groupShare >= 128 } ?? false
  }

  /// Whether the first sense of a noun is something that can be touched: `ship`, `bread`.
  public func isConcrete(_ lemma: String) -> Bool {
    switch nounSense(lemma)?.firstSupersense {
    case .artifact, .animal, .object, .substance, .food: true
    default: false
    }
  }

  /// Whether a noun mostly means a place: `city`, `border`.
  public func isPlace(_ lemma: String) -> Bool {
    nounSense(lemma).map { $0.placeShare >= 128 } ?? false
  }

  /// Returns what a well-known name names, as written: `Norway`, `World War II`.
  public func nameKind(_ name: String) -> NameMention.Kind? {
    switch names.find(name)?.first {
    case 1: .person
    case 2: .organisation
    case 3, 6: .place
    case 4: .other
    default: nil
    }
  }

  /// Whether a well-known name is that of a country.
  public func isCountry(_ name: String) -> Bool { names.find(name)?.first == 6 }

  /// Whether a capitalised word means the people or the language of a place, a faith or the like: `Dane`.
  public func isDemonym(_ word: String) -> Bool {
    demonyms.find(word) != nil || names.find(word)?.first == 5
  }

  /// Returns the place of a word for what is of it: `Norway` for `Norwegian`.
  public func place(ofDemonym word: String) -> String? { demonyms.string(word) }

  func isNoun(_ form: String) -> Bool { nouns.find(form) != nil }

  func isVerb(_ form: String) -> Bool { verbs.find(form) != nil }

  func isAdjective(_ form: String) -> Bool { adjectives.find(form) != nil }

  /// Returns the lemma of a form whose tag or class (`n`, `v`, `a`, `r`) makes an exception of it.
  func exception(_ lower: String, _ tag: String) -> String? {
    exceptions.string(lower + "\t" + tag)
  }
}

/// What a mention says of its event that can tell it from another of its kind.
struct MentionProfile {
  /// How a noun is introduced.
  enum Determiner {
    case definite, indefinite, bare
  }

  /// The word that the event is known by, the same for a verb and its noun.
  var key: String
  /// The word that stands for the key and its synonyms.
  var kind: String
  /// Whether a verb names it.
  var isVerb: Bool
  /// Whether it is a verb of saying: what one speaker says in a few sentences is one statement.
  var isSaying: Bool
  /// Whether it stands in a heading, which the text below tells again.
  var isHeading: Bool
  /// Whether a noun stands for several events.
  var isPlural = false
  /// How a noun is introduced.
  var determiner = Determiner.bare
  /// Whether the clause takes the event for known: “*when* the ship sank”, “had sunk”, “*who* sold it”.
  var isBackground = false
  /// Whether it is said to be another one of its kind: “*again*”, “a *further* attack”.
  var isAnother = false
  /// Whether a noun’s own phrase tells which one it is by its date: “the meeting *of 1986*”.
  var isToldByDate = false
  /// The word that numbers it: “*second*”.
  var ordinal: String?
  /// The adjective that tells it from others in a row: “*preliminary* hearing”, “*next* meeting”.
  var stage: String?
  /// The nouns before a noun: “*bus* strike”.
  var compounds: Set<String> = []
  /// The adjectives before a noun.
  var adjectives: Set<String> = []
  /// What the clause that completes a verb is about: “decided to *sell*”.
  var complement: String?
  /// The words beside a verb of little meaning that tell what it means: “went *down with* flu”.
  var direction: Set<String> = []
  /// Whether what it is done to is new to the reader: “won *a victory*”, “wrote *letters*”.
  var hasNewPatient = false
  /// Whether a pronoun says what it is done to: “signed *it*”.
  var hasPronounPatient = false
  /// Whether who or what does it is new to the reader: “*a fire* broke out”.
  var hasNewAgent = false
  var agents = Fillers()
  var patients = Fillers()
  var partners = Fillers()
  var recipients = Fillers()

  /// All that take part.
  var all: Fillers { agents.union(patients).union(partners).union(recipients) }

  /// Whether the same two take part, whoever is named first: “Ann met Bo”, “Bo met Ann”.
  func isCrossed(with other: MentionProfile) -> Bool {
    agents.sharesName(with: other.patients.union(other.partners))
      && other.agents.sharesName(with: patients.union(partners))
  }
}

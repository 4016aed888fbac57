import EventModel
import ISO8601

/// What one document says of an event that can tell whether another document’s is the same.
struct EventProfile {
  /// The document’s place among those that are joined.
  var document = 0
  /// The word that stands for the event’s word and its synonyms.
  var kind: String
  /// Whether nothing but verbs name it.
  var isVerb: Bool
  /// Whether a noun stands for several events.
  var isPlural = false
  /// Whether the first mention takes the event for known: “*the* vote”, “had sunk”.
  var isKnown = false
  /// Whether it is said to be another one of its kind.
  var isAnother = false
  /// The words that number it.
  var ordinals: Set<String> = []
  /// The nouns before its noun: “*bus* strike”.
  var compounds: Set<String> = []
  /// What the clauses that complete its verbs are about.
  var complements: Set<String> = []
  var agents = Fillers()
  var patients = Fillers()
  var partners = Fillers()
  var recipients = Fillers()
  /// Where.
  var place: String?
  /// When, where the document itself says so.
  var date: EDTF?
  /// When, where its tense tells no more than on which side of the document’s date.
  var implied: TimeBounds?
  /// How long, as an ISO 8601 duration.
  var duration: String?
  /// The sentences that tell of it, but for short ones, which anybody may write anew.
  var sentences: Set<String> = []
  var status: EventStatus
  var `class`: EventClass
  /// When the document was written.
  var created: TimeBounds?

  /// All that take part.
  var all: Fillers { agents.union(patients).union(partners).union(recipients) }

  /// The only day of its date.
  var day: Int? { date.flatMap { Self.day($0.bounds) } }

  private static func day(_ bounds: TimeBounds) -> Int? {
    guard let earliest = bounds.earliest, let latest = bounds.latest, latest - earliest <= 86_400
    else { return nil }
    let day = earliest - (earliest % 86_400 + 86_400) % 86_400
    return latest <= day + 86_400 ? day / 86_400 : nil
  }

  /// The parts of two events, side by side.
  static func parts(_ a: EventProfile, _ b: EventProfile) -> [(Fillers, Fillers)] {
    [
      (a.agents, b.agents), (a.patients, b.patients), (a.partners, b.partners),
      (a.recipients, b.recipients),
    ]
  }

  /// Whether the same two take part, whoever is named first: “Ann met Bo”, “Bo met Ann”.
  func isCrossed(with other: EventProfile) -> Bool {
    agents.sharesName(with: other.patients.union(other.partners))
      && other.agents.sharesName(with: patients.union(partners))
  }

  /// Names those who take part by their places in a joint cast.
  mutating func rename(_ index: [Int], _ kinds: [Participant.Kind]) {
    agents = agents.renamed(index, kinds)
    patients = patients.renamed(index, kinds)
    partners = partners.renamed(index, kinds)
    recipients = recipients.renamed(index, kinds)
  }
}

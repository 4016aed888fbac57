import TextModel

/// What is known of a participant while a text is read.
struct ParticipantEntry {
  /// How a text has spoken of somebody.
  struct Mentioned {
    /// Whether no more than a name before nouns for things: “the *Holm* report”.
    var isOnlyBeside = true
    /// Whether as one speaks of towns: “the siege of *Orlo*”.
    var isAsTown = false
    /// Whether as of who does something, or with a title: “*Orlo* left”, “Mr *Orlo*”.
    var isAsSomebody = false
  }

  /// The fullest name or the first description.
  var name: String
  var kind: NameMention.Kind
  var isNamed: Bool
  var isPlural = false
  /// Whether `Ltd`, `Inc.` or the like after one of its names says that it is a company.
  var isCompany = false
  var gender: Gender?
  /// The gender of the latest *he* or *she* that meant it.
  var pronounGender: Gender?

  /// Whether the text has told that he died.
  var isDead = false

  /// Whether the text has told that he vanished.
  var isLost = false

  /// Head nouns that describe the participant: `president`, `airline`.
  var roles: Set<String> = []

  /// Words before the head of the description that made the participant.
  var modifiers: Set<String> = []

  /// Of what the participant holds an office, as the description says that made it: “the king *of Lund*”.
  var whole: String?

  var aliases: [String] = []
  /// The ways in which the text has called it, with *Mr* or *Mrs* apart from those without.
  var calls: Set<String> = []
  /// The token of its latest mention by a name of several words, or -1.
  var lastInFull = -1
  var mentions: [Int] = []

  /// The token at which the text first names it, or the largest number where it has no name.
  var firstNamed = Int.max

  /// Mentions in the whole text, counted before reading.
  var expected = 0

  var lastSentence = -1
  var lastToken = -1
  /// Whether it was a subject in the sentence of its latest mention.
  var lastWasSubject = false
  /// Whether the latest mention was a pronoun: who is spoken of so goes on being so.
  var lastWasPronoun = false
  /// Whether the text has said *it* of it, so that *they* are rather others.
  var isIt = false
  /// What all its mentions so far have in common.
  var mentioned = Mentioned()
  private var activation = 0

  /// Whether the last word of its name says that it is an office, court or other body that is no company.
  var isPublicBody: Bool {
    guard !isCompany, let last = name.split(separator: " ").last else { return false }
    return ParticipantNouns.isPublicBody(last.lowercased())
  }

  /// Whether its name or description says that it is a court.
  var isCourt: Bool {
    name.split(separator: " ").contains { Deed.isCourt($0.lowercased()) }
  }

  init(name: String, kind: NameMention.Kind, isNamed: Bool) {
    self.name = name
    self.kind = kind
    self.isNamed = isNamed
  }

  /// Returns how present the participant is at a sentence: more for recent, frequent and acting ones.
  func salience(at sentence: Int) -> Int {
    var value = activation
    for _ in 0..<min(max(sentence - lastSentence, 0), 16) { value = value * 3 / 4 }
    return value
  }

  /// Notes a mention.
  ///
  /// Being spoken of often in one sentence makes nobody more present in the next.
  mutating func touch(sentence: Int, token: Int, isSubject: Bool, isBeside: Bool) {
    let gain = isSubject ? 160 : isBeside ? 60 : 100
    activation =
      sentence == lastSentence
      ? max(activation, gain) : min(salience(at: sentence) + gain, 4_000)
    lastWasSubject = isSubject || (sentence == lastSentence && lastWasSubject)
    lastSentence = sentence
    lastToken = token
  }

  /// Notes another way in which the text writes its name; capitals alone make none.
  mutating func add(alias: String) {
    if alias.lowercased() != name.lowercased(), aliases.count < 12, !aliases.contains(alias) {
      aliases.append(alias)
    }
  }
}

import EventModel

/// Those who take part in a text's events, and the words that refer to them.
struct Cast: Sendable {
  /// The participants, in order of their first mention.
  var participants: [Participant] = []
  /// The participants that a head word refers to, by token.
  var ofToken: [Int: [Int]] = [:]
  /// The words that only describe somebody: “the company”; labels keep them as they are.
  var describing: Set<Int> = []
  /// The short name of each participant: a surname, an acronym.
  var shortNames: [String] = []
  /// Whether each has a proper name.
  var isNamed: [Bool] = []
}

import EventModel

/// Those who take part in the events of several documents, each once.
struct JoinedCast {
  /// The participants, in order of the documents.
  var participants: [Participant] = []
  /// For each document the place of each of its own participants among them.
  var index: [[Int]] = []

  /// What each participant is.
  var kinds: [Participant.Kind] { participants.map(\.kind) }
}

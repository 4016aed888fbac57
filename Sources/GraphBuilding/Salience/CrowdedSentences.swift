import EventModel

/// Lets the events of a sentence that tells of many step back a little behind its most telling one, so that a picture has room for
/// other parts of the story.
enum CrowdedSentences {
  /// Lowers all but the most telling event of each sentence; none falls below what is worth a place in a picture.
  ///
  /// - Complexity: O(*n* log *n*) in the number of events.
  static func thin(_ events: inout [Event]) {
    var rank: [Int: Int] = [:]
    let telling = events.indices.filter { events[$0].salience > Event.tellingSalience }
    for index in telling.sorted(by: { (events[$1].salience, $0) < (events[$0].salience, $1) }) {
      guard let sentence = events[index].mentions.map(\.sentence).min() else { continue }
      let before = rank[sentence, default: 0]
      rank[sentence] = before + 1
      let hundredths = Int((events[index].salience * 100).rounded()) - step * before
      events[index].salience = max(Event.tellingSalience, Double(hundredths) / 100)
    }
  }

  /// By how many hundredths each further event steps back.
  private static let step = 2
}

import EventModel
import ISO8601

/// Weighs what speaks for two documents’ events being one: who, what, when and where they have in common.
struct EventEvidence {
  let profiles: [EventProfile]

  /// The least weight that joins two events.
  static let threshold = 4

  /// Within how many days two documents are about one piece of news.
  private static let news = 7

  /// How far apart what two documents tell may lie where neither says that it is the same.
  private static let reach = 45

  /// Returns the weight of what two events have in common; nothing where they share neither participant nor place.
  func weight(_ a: Int, _ b: Int) -> Int {
    let (one, other) = (profiles[a], profiles[b])
    let isOnce = OnceOnlyEvents.isSame(one, other)
    // A sentence that is copied tells the same.
    if !one.sentences.isDisjoint(with: other.sentences) { return 2 * Self.threshold }
    let (who, isWhole) = participants(one, other)
    let place = one.place != nil && one.place?.lowercased() == other.place?.lowercased()
    var details = place ? 1 : 0
    if !one.compounds.isDisjoint(with: other.compounds) { details += 1 }
    if !one.complements.isDisjoint(with: other.complements) { details += 1 }
    guard who + details > 0 else { return 0 }
    if isOnce || SettledPlan.isTold(one, other) { return who + details + Self.threshold }
    let when = dates(one, other)
    let distance = distance(one, other)
    let isTakenUp = isTakenUp(one, other)
    if let distance, distance > Self.reach, when == 0, !isTakenUp { return 0 }
    let isNews = distance.map { $0 <= Self.news } ?? false
    if Self.recurring.contains(one.kind), when < 2 {
      let isOfOne = who > 3 && one.patients.withoutPlaces.sharesName(with: other.patients)
      guard isOfOne || who > 2 && (when > 0 || isTakenUp) else { return 0 }
    }
    return who + details + when + (isNews ? 1 : 0) + (isTakenUp ? 1 : 0)
      + (isWhole && (isNews || when > 0) ? 1 : 0)
  }

  /// Whether a kind of event recurs whoever does it.
  static func recurs(_ kind: String) -> Bool { recurring.contains(kind) }

  /// What recurs whoever does it, so that only a date, or all who take part, tell which time is meant.
  private static let recurring: Set<String> = [
    "go", "come", "make", "take", "do", "give", "see", "look", "work", "speak", "talk",
    "live", "begin", "continue", "halt", "run", "play", "show", "call", "put",
    "keep", "turn", "move", "visit", "travel", "write", "read", "hold", "bring", "send", "return",
    "attempt", "aid", "request", "discuss", "order", "offer", "plan", "sell", "buy",
    "pay", "raise", "lower", "rise", "fall", "drop", "climb", "grow", "gain", "decline", "jump",
    "attack", "hit", "shell", "bomb", "fight", "clash", "shoot", "score", "vote", "receive",
    "obtain", "win", "lose", "use", "add",
  ]

  /// Whether the document that is written later takes the event for known.
  private func isTakenUp(_ a: EventProfile, _ b: EventProfile) -> Bool {
    guard let first = a.created?.earliest, let second = b.created?.earliest else {
      return a.isKnown || b.isKnown
    }
    return first < second ? b.isKnown : a.isKnown
  }

  // MARK: Who and what

  /// The weight of those who take part in both, and whether neither event has a part that differs.
  private func participants(_ a: EventProfile, _ b: EventProfile) -> (weight: Int, isWhole: Bool) {
    if a.isCrossed(with: b) { return (4, true) }
    var weight = 0
    var isWhole = true
    for (index, (first, second)) in EventProfile.parts(a, b).enumerated() {
      if first.isEmpty, second.isEmpty { continue }
      if first.sharesName(with: second) {
        weight += index < 2 ? 2 : 1
      } else if !first.words.subtracting(Self.anybody).isDisjoint(with: second.words) {
        weight += 1
      } else {
        isWhole = false
      }
    }
    guard weight == 0 else { return (weight, isWhole) }
    // Nouns leave open who does it and to whom it is done: “the *Lee* trial”, “the collapse of *the bridge*”.
    if a.all.sharesName(with: b.all) { return (2, false) }
    return (a.all.words.subtracting(Self.anybody).isDisjoint(with: b.all.words) ? 0 : 1, false)
  }

  /// Nouns that mean anybody.
  private static let anybody: Set<String> = [
    "man", "woman", "people", "person", "official", "police", "one", "other", "boy", "girl",
    "child", "member", "thing", "something", "year", "day",
  ]

  // MARK: When

  /// The weight of a common date: the finer, the more.
  private func dates(_ a: EventProfile, _ b: EventProfile) -> Int {
    if let day = a.day, day == b.day { return 3 }
    guard let first = a.date, let second = b.date, !first.bounds.isApart(from: second.bounds)
    else { return 0 }
    if a.day != nil { return 1 }
    guard first == second, let date = first.date else { return 1 }
    return date.granularity > .year ? 2 : 1
  }

  /// How many days lie between what two documents tell, by their dates or else when they were written.
  private func distance(_ a: EventProfile, _ b: EventProfile) -> Int? {
    guard let first = a.date?.bounds ?? a.created, let second = b.date?.bounds ?? b.created,
      let begin = first.earliest, let end = first.latest, let otherBegin = second.earliest,
      let otherEnd = second.latest
    else { return nil }
    return max(0, max(otherBegin - end, begin - otherEnd)) / 86_400
  }
}

import EventArguments
import EventMentions
import EventModel
import ISO8601
import TemporalLinking
import TextModel

/// Places what a report tells between two times of the clock: it goes on from one to the other.
///
/// - Reads: “*At 16:08* the car left. Then the rope *slipped*. *Shortly before five* the ambulance arrived.”
/// - Leaves alone: what the sentence looks back to (“had”), what somebody says, and what has a time of its own.
struct ClockedStory {
  let reading: EventReading
  let clusters: [EventCluster]

  /// How many sentences lie at most between an event and a time of the clock.
  private static let reach = 4

  /// A main verb in the simple past, or any event with a time of the clock.
  private struct Step {
    let event: Int
    let sentence: Int
    let block: Int
    /// When it was by the clock; the same twice where the text tells it exactly.
    let clock: (from: CalendarDate, to: CalendarDate)?
    let isDated: Bool
  }

  private var syntax: Syntax { reading.syntax }

  /// Sets the times of events that stand between two times of one day.
  ///
  /// - Complexity: linear in the number of events.
  func place(_ events: inout [Event]) {
    let steps = steps(events)
    for (place, step) in steps.enumerated() where !step.isDated {
      guard events[step.event].status == .occurred,
        let before = mark(from: place, step: -1, steps),
        let after = mark(from: place, step: 1, steps),
        let begin = steps[before].clock?.from, let end = steps[after].clock?.to,
        begin.containing(.day) == end.containing(.day),
        let first = begin.bounds.earliest, let last = end.bounds.latest, first < last
      else { continue }
      events[step.event].time = EventTime(
        edtf: begin == end
          ? EDTF(begin) ?? EDTF(from: .date(begin), to: .date(end))
          : EDTF(from: .date(begin), to: .date(end)),
        within: true, basis: .inferred, rule: "time.between",
        evidence: (events[steps[before].event].time?.evidence ?? [])
          + (events[steps[after].event].time?.evidence ?? []))
    }
  }

  /// The nearest step before or behind that has a time of the clock; nothing where another date comes first.
  private func mark(from place: Int, step: Int, _ steps: [Step]) -> Int? {
    var other = place + step
    while steps.indices.contains(other),
      abs(steps[other].sentence - steps[place].sentence) <= Self.reach,
      step > 0
        ? steps[other].block - steps[place].block <= 1 : steps[other].block == steps[place].block
    {
      if steps[other].clock != nil { return other }
      if steps[other].isDated { return nil }
      other += step
    }
    return nil
  }

  private func steps(_ events: [Event]) -> [Step] {
    let order = clusters.indices.sorted {
      reading.token(clusters[$0].main) < reading.token(clusters[$1].main)
    }
    return order.compactMap { index in
      let token = reading.token(clusters[index].main)
      let sentence = syntax.sentence(of: token)
      guard sentence >= 0 else { return nil }
      let time = events[index].time
      let isOpen = time.map { $0.basis == .inferred && $0.rule == "tense.before-text" } ?? true
      let clock = time.flatMap(clock)
      guard !isOpen || isStep(token, clusters[index]) else { return nil }
      return Step(
        event: index, sentence: sentence, block: syntax.text.sentences[sentence].block,
        clock: clock, isDated: !isOpen)
    }
  }

  /// The times of the clock on one day that a text tells an event to have been at or between.
  private func clock(_ time: EventTime) -> (from: CalendarDate, to: CalendarDate)? {
    guard time.basis != .inferred else { return nil }
    switch time.edtf.form {
    case .date(let date):
      return date.granularity >= .hour && !time.within ? (date, date) : nil
    case .interval(.date(let from), .date(let to)):
      // “Just after eleven”, but “from eleven to one” goes on behind it.
      guard time.within, from.granularity >= .hour, to.granularity >= .hour,
        from.containing(.day) == to.containing(.day)
      else { return nil }
      return (from, to)
    default: return nil
    }
  }

  /// Whether a verb moves the story on: the main one of a sentence that names no time, in the simple past.
  private func isStep(_ token: Int, _ cluster: EventCluster) -> Bool {
    guard cluster.frames.count == 1, syntax.isVerb(token),
      syntax.relation(syntax.firstConjunct(of: token)) == .root
    else { return false }
    let kind = reading.frames[cluster.main].mention.kind
    guard kind == .occurrence || kind == .aspectual || kind == .intentionalAction else {
      return false
    }
    let group = VerbGroup(of: token, in: syntax)
    guard group.form == .past, group.isFinite, !group.isPerfect, !group.isProgressive,
      group.negation == nil, reading.frames[cluster.main].times.isEmpty
    else { return false }
    return !syntax.dependents(of: token, .advmod).contains {
      ["earlier", "previously", "once", "originally", "later", "eventually", "subsequently"]
        .contains(syntax.lower($0))
    }
  }
}

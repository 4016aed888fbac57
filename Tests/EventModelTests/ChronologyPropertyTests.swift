import EventModel
import ISO8601
import IntervalAlgebra
import Testing

/// A small repeatable generator, so that a failing case can be run again.
private struct Random {
  var state: UInt64
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}

/// Events with days of their own on which to begin and end, and a graph that tells some of it, coarsely.
private struct Story {
  var truth: [Range<Int>] = []
  var graph = EventGraph()

  init(seed: UInt64) {
    var random = Random(state: seed)
    let count = 3 + random.below(6)
    for number in 0..<count {
      let start = random.below(900)
      let days = start..<(start + 1 + random.below(200))
      truth.append(days)
      graph.events.append(
        Event(id: "e\(number)", label: "n\(number)", time: Self.time(of: days, &random)))
    }
    for number in 0..<random.below(3 * count) {
      let a = random.below(count)
      let b = random.below(count)
      guard a != b, let type = AllenRelation(between: truth[a], and: truth[b]) else { continue }
      graph.relations.append(
        Relation(
          id: "r\(number)", source: "e\(a)", target: "e\(b)", type: type, basis: .stated,
          confidence: 1, rule: "truth"))
    }
  }

  /// A date that a reader could give an event from the given day of 1999 on: none, a coarse one, or both its sides.
  private static func time(of days: Range<Int>, _ random: inout Random) -> EventTime? {
    let origin = CivilDay(year: 1999, month: 1, day: 1).number
    let first = CalendarDate(CivilDay(number: origin + days.lowerBound))
    let last = CalendarDate(CivilDay(number: origin + days.upperBound - 1))
    switch random.below(4) {
    case 0:
      let (a, b) = (first.description.prefix(4), last.description.prefix(4))
      return a == b
        ? EDTF(String(a)).map { EventTime(edtf: $0, basis: .stated, rule: "truth") } : nil
    case 1:
      let (a, b) = (first.description.prefix(7), last.description.prefix(7))
      return EDTF(a == b ? String(a) : "\(a)/\(b)").map {
        EventTime(edtf: $0, within: a != b, basis: .stated, rule: "truth")
      }
    case 2:
      guard days.count > 1 else { return nil }
      return EDTF("\(first)/\(last)").map {
        EventTime(edtf: $0, basis: .stated, rule: "truth")
      }
    default: return nil
    }
  }
}

@Test(arguments: 1...150 as ClosedRange<UInt64>)
func `what is told truly is consistent, and all that follows is true`(seed: UInt64) {
  let story = Story(seed: seed)
  let chronology = story.graph.chronology
  #expect(chronology.conflicts.isEmpty)
  let bounds = chronology.bounds
  let origin = CivilDay(year: 1999, month: 1, day: 1).number
  for (a, days) in story.truth.enumerated() {
    #expect(bounds[a].earliest ?? .min <= (origin + days.lowerBound) * 86_400)
    #expect(bounds[a].latest ?? .max >= (origin + days.upperBound) * 86_400)
    for (b, others) in story.truth.enumerated() where a != b {
      let possible = chronology.possibleRelations(
        from: story.graph.events[a], to: story.graph.events[b])
      let actual = AllenRelation(between: days, and: others)
      #expect(actual.map { possible.contains($0) } == true)
    }
  }
  // The order never puts an event before one that is known to begin earlier.
  let ordered = chronology.ordered
  #expect(Set(ordered) == Set(story.graph.events))
  for (place, event) in ordered.enumerated() {
    for later in ordered.dropFirst(place + 1) {
      #expect(!chronology.precedes(later, event))
    }
  }
}

@Test(arguments: 1...80 as ClosedRange<UInt64>)
func `the reduced graph says as much as the whole, and each explanation suffices`(seed: UInt64) {
  let graph = Story(seed: seed).graph
  let whole = graph.chronology
  let reduced = graph.reduced.chronology
  for a in graph.events {
    for b in graph.events where a.id != b.id {
      let relation = whole.relation(from: a, to: b)
      #expect(relation.map { AllenRelation.isSame($0, reduced.relation(from: a, to: b)) } ?? true)
      guard let relation, let explanation = whole.explanation(from: a, to: b) else { continue }
      let part = Chronology(
        EventGraph(events: explanation.events + [a, b], relations: explanation.relations))
      #expect(part.relation(from: a, to: b) == relation)
    }
  }
}

extension AllenRelation {
  /// Whether two readings agree; a shortcut through dates may leave open whether two events touch.
  fileprivate static func isSame(_ a: AllenRelation, _ b: AllenRelation?) -> Bool {
    a == b || (a == .meets && b == .before) || (a == .metBy && b == .after)
  }
}

import CarefulReadings
import EventModel
import ISO8601
import IntervalAlgebra

/// How much of a careful reader's reading a graph has: one point a time, an event, a property of one, a relation.
struct ReadingScore {
  private(set) var right = 0
  private(set) var all = 0
  /// Orders that the graph has the wrong way round.
  private(set) var reversed = 0
  /// What is missing or wrong, a line each.
  private(set) var shortfalls: [String] = []

  private let graph: EventGraph
  private let text: LiteralText
  private let chronology: Chronology
  private var found: [String: Event] = [:]

  /// Scores the graph of a text.
  init(_ graph: EventGraph, text: String, against reading: CarefulReading) {
    self.graph = graph
    self.text = LiteralText(text)
    chronology = Chronology(graph)
    for time in reading.times { check(time) }
    for event in reading.events { check(event) }
    for relation in reading.relations where relation.count == 3 { check(relation) }
  }

  private mutating func count(_ isRight: Bool, _ shortfall: @autoclosure () -> String) {
    all += 1
    right += isRight ? 1 : 0
    if !isRight { shortfalls.append(shortfall()) }
  }

  private mutating func check(_ want: CarefulReading.Time) {
    let places = text.places(of: want.text)
    let got = graph.times.filter { time in
      places.contains { time.begin < $0.upperBound && $0.lowerBound < time.end }
    }
    count(
      got.contains {
        $0.type.rawValue == want.type && $0.value == want.value
          && (want.mod == nil || $0.mod == want.mod)
      },
      "time “\(want.text)”: \(want.value), read \(got.map(\.value))")
  }

  private mutating func check(_ want: CarefulReading.Event) {
    let place = text.places(of: want.quote).first
    let over = graph.events.filter { event in
      event.mentions.contains { mention in
        place.map { mention.begin < $0.upperBound && $0.lowerBound < mention.end } ?? false
      }
    }
    let readings = over.map { (event: $0, lines: faults(of: $0, want)) }
    let best = readings.min { $0.lines.count < $1.lines.count }
    count(best != nil, "event \(want.name): none in “\(want.quote)”")
    let properties =
      [want.time, want.within, want.duration].compactMap { $0 }.count + (want.status == nil ? 0 : 1)
      + (want.with?.count ?? 0)
    guard let best else {
      for _ in 0..<properties { count(false, "event \(want.name): missing") }
      return
    }
    found[want.name] = best.event
    for _ in 0..<max(0, properties - best.lines.count) { count(true, "") }
    for line in best.lines { count(false, "event \(want.name) (\(best.event.label)): \(line)") }
  }

  private func faults(of event: Event, _ want: CarefulReading.Event) -> [String] {
    var lines: [String] = []
    let time = event.time.map(\.edtf.description) ?? "none"
    let days = Self.days(event.time?.edtf)
    if let wanted = want.time, Self.days(EDTF(wanted)) != days,
      // Midnight is of both days.
      Self.days(EDTF(wanted)) != Days(event.time?.edtf.bounds)
    {
      lines.append("time \(time), not \(wanted)")
    }
    if let wanted = want.within {
      let frame = Self.days(EDTF(wanted))
      if !frame.contains(days) { lines.append("time \(time), not within \(wanted)") }
    }
    if let wanted = want.status, !wanted.contains(event.status.rawValue) {
      lines.append("\(event.status.rawValue), not \(wanted.joined(separator: " or "))")
    }
    if let wanted = want.duration, event.duration != wanted {
      lines.append("length \(event.duration ?? "none"), not \(wanted)")
    }
    let names = graph.participants.filter { event.participants.contains($0.id) }.map(\.name)
    for wanted in want.with ?? [] where !names.contains(where: { $0.contains(wanted) }) {
      lines.append("with \(names), not \(wanted)")
    }
    return lines
  }

  /// The first day of a stretch and the one after its last; nothing where a side is open.
  ///
  /// An hour counts as its day, also `T24:00`, the end of it.
  private static func days(_ edtf: EDTF?) -> Days {
    switch edtf?.form {
    case .date(let date): Days(dayOf(date).bounds)
    case .interval(let begin, let end): Days(EDTF(from: dayOf(begin), to: dayOf(end)).bounds)
    case nil: Days(nil)
    }
  }

  private static func dayOf(_ side: EDTF.Endpoint) -> EDTF.Endpoint {
    guard case .date(let date) = side else { return side }
    return .date(dayOf(date))
  }

  private static func dayOf(_ date: CalendarDate) -> CalendarDate {
    date.granularity > .day ? date.containing(.day) ?? date : date
  }

  private struct Days: Equatable {
    let first: Int?
    let last: Int?

    init(_ bounds: TimeBounds?) {
      first = bounds?.earliest.map(Self.day)
      last = bounds?.latest.map { -Self.day(-$0) }
    }

    private static func day(_ seconds: Int) -> Int {
      (seconds - ((seconds % 86_400) + 86_400) % 86_400) / 86_400
    }

    /// Whether another stretch lies in this one; an open side of this one takes all in.
    func contains(_ other: Days) -> Bool {
      let begins = first.map { frame in other.first.map { $0 >= frame } ?? false } ?? true
      let ends = last.map { frame in other.last.map { $0 <= frame } ?? false } ?? true
      return begins && ends
    }
  }

  private mutating func check(_ relation: [String]) {
    let line = "relation: " + relation.joined(separator: " ")
    guard let a = found[relation[0]], let b = found[relation[2]], a.id != b.id else {
      count(false, line)
      return
    }
    let possible = chronology.possibleRelations(from: a, to: b)
    let meant: AllenRelationSet =
      switch relation[1] {
      case "before": .earlier
      case "during": .within
      default: AllenRelationSet(AllenRelation.equals)
      }
    count(!possible.isEmpty && possible.isSubset(of: meant), line)
    if relation[1] == "before", !possible.isEmpty,
      possible.isSubset(of: AllenRelationSet.earlier.converse)
    {
      reversed += 1
      shortfalls.append("the wrong way round: " + relation.joined(separator: " "))
    }
  }
}

import CarefulReadings
import EventModel

/// How well the events that a picture shows are chosen, by what readers said of them.
struct PictureScore {
  /// How many events are drawn.
  private var drawn = 0
  /// How many of these have a grade, by grade; what is drawn twice counts once.
  private var graded: [PictureGrades.Grade: Int] = [:]
  /// How many tell what is drawn already.
  private var twice = 0
  /// How many telling events could be drawn.
  private var possible = 0
  /// What should not have been drawn, what was drawn twice, and what is telling and was not drawn, a line each.
  private(set) var shortfalls: [String] = []

  /// Scores nothing yet.
  init() {}

  /// Scores the selection of a graph's most telling events.
  init(_ graph: EventGraph, of text: String, by grades: PictureGrades, budget: Int) {
    let telling = graph.events.mostTelling(budget)
    drawn = telling.count
    var events: Set<Int> = []
    for event in telling.map({ graph.events[$0] }) {
      guard let mark = grades.mark(on: event.mentions.map { $0.begin..<$0.end }, of: text) else {
        continue
      }
      guard events.insert(mark.event).inserted else {
        twice += 1
        shortfalls.append("drawn twice: \(event.label)")
        continue
      }
      graded[mark.grade, default: 0] += 1
      if mark.grade == .idle { shortfalls.append("idle: \(event.label)") }
    }
    let wanted = Set(grades.marks(of: text).filter { $0.grade == .telling }.map(\.event))
    possible = min(budget, wanted.count)
    for event in graph.events {
      let places = event.mentions.map { $0.begin..<$0.end }
      guard let mark = grades.mark(on: places, of: text), mark.grade == .telling,
        events.insert(mark.event).inserted
      else { continue }
      shortfalls.append("not drawn: \(event.label)")
    }
  }

  /// Adds the score of another text.
  mutating func add(_ other: PictureScore) {
    drawn += other.drawn
    twice += other.twice
    possible += other.possible
    graded.merge(other.graded, uniquingKeysWith: +)
  }

  /// The score in words.
  var line: String {
    let known = graded.values.reduce(0, +) + twice
    let telling = graded[.telling] ?? 0
    return
      "\(drawn) drawn; of \(known) graded \(share(telling, known)) telling, \(share(graded[.minor] ?? 0, known)) minor, "
      + "\(share(graded[.idle] ?? 0, known)) idle, \(share(twice, known)) told already; "
      + "\(share(telling, possible)) of \(possible) telling"
  }

  private func share(_ part: Int, _ all: Int) -> String {
    let share = all > 0 ? 1000 * part / all : 0
    return "\(share / 10).\(share % 10) %"
  }
}

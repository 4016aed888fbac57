import ISO8601
import TextModel

/// Finds the way through a narrative's times that needs the fewest leaps.
///
/// Dates that name their year either move the story or are told in passing; dates that leave it out
/// lie in the year that keeps the story near them. The cheapest path over all dates decides both, as
/// in the decoding of a hidden Markov model, with the best few states kept at each date.
///
/// - Complexity: linear in the number of expressions.
struct StoryTimeline {
  /// The years of dates that do not name theirs, by the index of the expression.
  private(set) var years: [Int: Int] = [:]
  /// Indices of the dates that are told in passing, without the story's moving to them.
  private(set) var asides: Set<Int> = []

  /// A date on the way.
  struct Step {
    enum Kind {
      /// A date with its year, and the month where one is named.
      case stated(Int, Int?)
      /// A month without a year.
      case open(Int)
      /// A number of years later or earlier.
      case moved(Int)
    }

    let index: Int
    let kind: Kind
    /// What it costs to leave the story where it is.
    var aside: Int
    /// Whether the clause looks back: “had”.
    var looksBack = false
    /// Whether its clause opens a paragraph that goes back: “In October he *had promised* help”.
    var goesBack = false
    /// Whether it counts from the day of writing, as “last autumn” does: what comes next is no earlier.
    var countsFromWriting = false
    /// Whether a paragraph begins with it.
    var opensBlock = false
  }

  /// Where the story may be after a step.
  private struct State {
    var year: Int?
    var month: Int?
    var cost: Int
    var origin: Int
    var isAside: Bool
    /// Whether the story has come to a date that counts from the day of writing.
    var isRecent = false
    /// The year that the step's own date has.
    var stated: Int?
  }

  /// How many years before the day of writing a story may be and still come to “last autumn”.
  private static let reach = 5

  /// The number of states that are kept at each step.
  private static let width = 8

  init() {}

  init(_ steps: [Step]) {
    var columns: [[State]] = []
    columns.reserveCapacity(steps.count)
    var last = [State(cost: 0, origin: -1, isAside: false)]
    for step in steps {
      last = Self.advance(last, step)
      columns.append(last)
    }
    var place = 0
    for (step, column) in zip(steps, columns).reversed() {
      let state = column[place]
      if case .open = step.kind, let year = state.stated { years[step.index] = year }
      if state.isAside { asides.insert(step.index) }
      place = state.origin
    }
  }

  private static func advance(_ states: [State], _ step: Step) -> [State] {
    var next: [State] = []
    for (origin, state) in states.enumerated() {
      let isRecent =
        switch step.kind {
        case .stated: step.countsFromWriting
        case .open, .moved: state.isRecent
        }
      func add(_ year: Int?, _ month: Int?, _ cost: Int, aside: Bool = false, stated: Int? = nil) {
        let total = min(state.cost + cost, 1_000_000_000)
        if let same = next.firstIndex(where: {
          $0.year == year && $0.month == month && $0.isAside == aside
            && $0.isRecent == (aside ? state.isRecent : isRecent)
        }) {
          guard next[same].cost > total else { return }
          next.remove(at: same)
        }
        next.append(
          State(
            year: year, month: month, cost: total, origin: origin, isAside: aside,
            isRecent: aside ? state.isRecent : isRecent, stated: stated))
      }
      switch step.kind {
      case .stated(let year, let month):
        let kept = month ?? (year == state.year ? state.month : nil)
        add(year, kept, leap(state, year, month, step), stated: year)
        guard let now = state.year else { continue }
        let isFar = step.countsFromWriting && year - now > reach
        add(now, state.month, isFar ? min(150, step.aside) : step.aside, aside: true, stated: year)
      case .moved(let years):
        add(state.year.map { $0 + years }, years == 0 ? state.month : nil, 0)
      case .open(let month):
        guard let now = state.year else {
          add(nil, nil, 0)
          continue
        }
        for year in now - 1...now + 1 {
          let cost = drift(state, year, month, step)
          if step.looksBack {
            add(now, state.month, cost, aside: true, stated: year)
          } else {
            add(year, month, cost, stated: year)
          }
        }
      }
    }
    next.sort { a, b in
      (a.cost, a.year ?? 0, a.month ?? 0, a.origin) < (b.cost, b.year ?? 0, b.month ?? 0, b.origin)
    }
    return Array(next.prefix(width))
  }

  /// What it costs to move the story to a date with its year.
  private static func leap(_ state: State, _ year: Int, _ month: Int?, _ step: Step) -> Int {
    guard let now = state.year else { return 0 }
    let months: Int
    if let month, let from = state.month {
      months = (year - now) * 12 + month - from
    } else {
      months = (year - now) * 12
    }
    if months >= 0 { return months <= 12 ? 5 * months : min(60 + months / 2, 90) }
    let back = 20 + 15 * min(-months, 18) + min(-months, 240) / 4
    return step.opensBlock ? back / 2 : back
  }

  /// What it costs to take a month to lie in a year.
  private static func drift(_ state: State, _ year: Int, _ month: Int, _ step: Step) -> Int {
    guard let now = state.year else { return 0 }
    guard let from = state.month else { return year == now ? 0 : year > now ? 150 : 250 }
    let months = (year - now) * 12 + month - from
    if step.looksBack { return months > 0 ? 40 + 15 * months : -8 * months }
    if step.goesBack { return months > 0 ? 60 + 15 * months : -4 * months }
    if year == now { return months >= 0 ? 4 * months : (state.isRecent ? 200 : 0) - 15 * months }
    return year > now ? 60 + 10 * months : 100 - 25 * months
  }
}

import CarefulReadings

/// What a program makes of pairs of events whose order a careful reader has judged.
struct OrderScore {
  /// What a graph says of two events.
  enum Answer: Int, CaseIterable {
    case before, after, open
  }

  private var counts: [OrderJudgement.Verdict: [Int]] = [:]
  /// Pairs of which a word is no event of the graph.
  private(set) var lost = 0

  mutating func add(_ verdict: OrderJudgement.Verdict, _ answer: Answer?) {
    guard let answer else {
      lost += 1
      return
    }
    counts[verdict, default: [0, 0, 0]][answer.rawValue] += 1
  }

  private func count(_ verdict: OrderJudgement.Verdict, _ answer: Answer) -> Int {
    counts[verdict]?[answer.rawValue] ?? 0
  }

  private func ordered(_ verdict: OrderJudgement.Verdict) -> Int {
    count(verdict, .before) + count(verdict, .after)
  }

  /// A line for each verdict and one for all.
  var report: String {
    let right = count(.before, .before) + count(.after, .after)
    let reversed = count(.before, .after) + count(.after, .before)
    let claimed = OrderJudgement.Verdict.allCases.map(ordered).reduce(0, +)
    let orderable = [OrderJudgement.Verdict.before, .after].flatMap { counts[$0] ?? [] }
      .reduce(0, +)
    let lines = OrderJudgement.Verdict.allCases.map { verdict in
      "\(verdict.rawValue)  before \(count(verdict, .before)), after \(count(verdict, .after)), open \(count(verdict, .open))"
    }
    return
      (lines + [
        "of \(claimed) ordered pairs \(right) are right (\(100 * right / max(1, claimed)) %), \(reversed) the wrong way round, "
          + "\(ordered(.together)) went on together, \(ordered(.open)) are open",
        "of \(orderable) pairs that have an order \(right) are found (\(100 * right / max(1, orderable)) %); \(lost) pairs lack an event",
      ]).joined(separator: "\n")
  }
}

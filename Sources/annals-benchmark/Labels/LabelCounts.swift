/// How many labels were judged how.
struct LabelCounts {
  private var counts: [LabelVerdict: Int] = [:]
  /// Labels that nobody has judged.
  private var open = 0

  mutating func add(_ verdict: LabelVerdict?) {
    if let verdict { counts[verdict, default: 0] += 1 } else { open += 1 }
  }

  mutating func add(_ more: LabelCounts) {
    for verdict in LabelVerdict.allCases { counts[verdict, default: 0] += more[verdict] }
    open += more.open
  }

  private subscript(_ verdict: LabelVerdict) -> Int { counts[verdict] ?? 0 }

  /// The shares of those that were judged: “understandable 93.3 % (14), unclear 1, wrong 0”.
  var report: String {
    let judged = LabelVerdict.allCases.map { self[$0] }.reduce(0, +)
    let tenths = judged == 0 ? 0 : (1_000 * self[.understandable] + judged / 2) / judged
    return "\(judged + open) labels: understandable \(tenths / 10).\(tenths % 10) % "
      + "(\(self[.understandable]) of \(judged)), unclear \(self[.unclear]), wrong \(self[.wrong])"
      + ", not judged \(open)"
  }
}

/// How often the links of each rule agree with annotated orders.
struct RuleScores {
  /// The counts of one rule.
  struct Counts {
    var right = 0
    var wrong = 0
    var same = 0
    var vague = 0
    /// Links between annotated events whose pair nobody annotated.
    var open = 0
    /// The confidence that the rule claims, in per cent.
    var claimed = 0

    var pairs: Int { right + wrong + same + vague }

    static func + (a: Counts, b: Counts) -> Counts {
      Counts(
        right: a.right + b.right, wrong: a.wrong + b.wrong, same: a.same + b.same,
        vague: a.vague + b.vague, open: a.open + b.open, claimed: max(a.claimed, b.claimed))
    }
  }

  private(set) var rules: [String: Counts] = [:]

  /// Counts a link against the annotated order of its events.
  mutating func add(_ rule: String, claimed: Int, isEarlier: Bool, gold: GoldRelations.Order?) {
    var counts = rules[rule] ?? Counts()
    counts.claimed = max(counts.claimed, claimed)
    switch gold {
    case .earlier: if isEarlier { counts.right += 1 } else { counts.wrong += 1 }
    case .later: if isEarlier { counts.wrong += 1 } else { counts.right += 1 }
    case .same: counts.same += 1
    case .vague: counts.vague += 1
    case nil: counts.open += 1
    }
    rules[rule] = counts
  }

  /// A table, the rules with most pairs first; precision is right of right and wrong, the stricter one of all pairs.
  var table: String {
    let sorted = rules.sorted { ($1.value.pairs, $0.key) < ($0.value.pairs, $1.key) }
    let total = sorted.map(\.value).reduce(Counts(), +)
    let head =
      "rule".padding(24) + "claimed  pairs  right  wrong  equal  vague   open  precision  of all"
    return
      ([head] + sorted.map { line($0.key, $0.value, $0.value.claimed) }
      + [line("all", total, nil)]).joined(separator: "\n")
  }

  private func line(_ name: String, _ counts: Counts, _ claimed: Int?) -> String {
    func cell(_ value: Int?, _ width: Int) -> String {
      let text = value.map(String.init) ?? "-"
      return String(repeating: " ", count: max(1, width - text.count)) + text
    }
    return name.padding(24) + cell(claimed, 7)
      + [counts.pairs, counts.right, counts.wrong, counts.same, counts.vague, counts.open]
      .map { cell($0, 7) }.joined()
      + cell(share(counts.right, of: counts.right + counts.wrong), 11)
      + cell(share(counts.right, of: counts.pairs), 8)
  }

  private func share(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (200 * part + whole) / (2 * whole)
  }
}

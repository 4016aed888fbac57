import ISO8601

/// Whether two values of TIMEX3 are the same in all but their form.
enum SameValue {
  /// Returns whether an annotated value and one that was read say the same.
  ///
  /// Five o'clock is `T17` or `T17:00`, three quarters `P3Q` or `P9M`, a decade `P1DE`, `P10Y` or, in older
  /// corpora, `P1E`.
  static func isSame(_ gold: String, _ read: String) -> Bool {
    if gold == read { return true }
    if let value = TimexValue(gold), value.description == read || value.timeML == read {
      return true
    }
    if let hour = gold.split(separator: "T").last, hour.count == 2, hour.allSatisfy(\.isNumber),
      gold + ":00" == read
    {
      return true
    }
    guard let first = amount(gold), let second = amount(read) else { return false }
    return first == second
  }

  /// How much a length of one unit is: in thousandths of a month, or of an hour.
  private static func amount(_ value: String) -> [Int]? {
    guard value.first == "P", let duration = CalendarDuration(today(value)),
      duration.components.count == 1, let only = duration.components.first,
      let count = only.thousandths
    else { return nil }
    switch only.unit {
    case .millennium: return [0, count * 12_000]
    case .century: return [0, count * 1200]
    case .decade: return [0, count * 120]
    case .year: return [0, count * 12]
    case .quarter: return [0, count * 3]
    case .month: return [0, count]
    case .week: return [1, count * 168]
    case .day: return [1, count * 24]
    case .hour: return [1, count]
    default: return nil
    }
  }

  /// A length with the units of TIMEX3, where its first edition wrote `P2L`, `P3C` and `P1E`.
  private static func today(_ value: String) -> String {
    switch value.last {
    case "L" where !value.hasSuffix("ML"): value.dropLast() + "ML"
    case "C": value.dropLast() + "CE"
    case "E" where !value.hasSuffix("CE") && !value.hasSuffix("DE") && !value.hasSuffix("WE"):
      value.dropLast() + "DE"
    default: value
    }
  }
}

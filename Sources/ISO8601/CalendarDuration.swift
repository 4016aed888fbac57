/// A length of time in units of the calendar, such as `P2M`, `PT2H16M` or the vague `PXW`.
public struct CalendarDuration: Hashable, Sendable, CustomStringConvertible {
  /// A unit of durations, the longest first.
  public enum Unit: UInt8, Hashable, Sendable, CaseIterable, Comparable {
    case millennium, century, decade, year, season, quarter, month, week, weekend, day, night
    case hour, minute, second

    /// Whether the first is the longer unit.
    public static func < (a: Unit, b: Unit) -> Bool { a.rawValue < b.rawValue }

    /// The designator of ISO 8601, or that of TIMEX3 where ISO has none.
    public var designator: String {
      switch self {
      case .millennium: "ML"
      case .century: "CE"
      case .decade: "DE"
      case .year: "Y"
      case .season: "SU"
      case .quarter: "Q"
      case .month, .minute: "M"
      case .week: "W"
      case .weekend: "WE"
      case .day: "D"
      case .night: "NI"
      case .hour: "H"
      case .second: "S"
      }
    }

    /// The size of stretches of the calendar that the unit counts.
    public var granularity: Granularity {
      switch self {
      case .millennium, .century: .century
      case .decade: .decade
      case .year: .year
      case .season: .season
      case .quarter: .quarter
      case .month: .month
      case .week: .week
      case .weekend: .weekend
      case .day, .night: .day
      case .hour: .hour
      case .minute: .minute
      case .second: .second
      }
    }

    /// The least and greatest number of seconds that one unit lasts.
    public var seconds: ClosedRange<Int> {
      let day = 86_400
      switch self {
      case .millennium: return 365_242 * day...365_243 * day
      case .century: return 36_524 * day...36_525 * day
      case .decade: return 3652 * day...3653 * day
      case .year: return 365 * day...366 * day
      case .season, .quarter: return 90 * day...92 * day
      case .month: return 28 * day...31 * day
      case .week: return 7 * day...7 * day
      case .weekend: return 2 * day...2 * day
      case .day: return day...day
      case .night: return 6 * 3600...16 * 3600
      case .hour: return 3600...3600
      case .minute: return 60...60
      case .second: return 1...1
      }
    }
  }

  /// A number of units.
  public struct Component: Hashable, Sendable {
    /// The number in thousandths; nothing where it is vague (`X`).
    public let thousandths: Int?
    /// The unit.
    public let unit: Unit

    /// Creates a number of units; nothing stands for a vague number.
    public init(_ count: Int?, _ unit: Unit) {
      thousandths = count.map { min(max($0, 0), CalendarDuration.maximumCount) * 1000 }
      self.unit = unit
    }

    /// Creates a number of thousandths of a unit.
    public init(thousandths: Int, _ unit: Unit) {
      self.thousandths = min(max(thousandths, 0), CalendarDuration.maximumCount * 1000)
      self.unit = unit
    }

    /// The number, where it is whole and known.
    public var count: Int? { thousandths.flatMap { $0 % 1000 == 0 ? $0 / 1000 : nil } }
  }

  static let maximumCount = 99_999_999_999

  /// The numbers of units, the longest unit first; never empty.
  public let components: [Component]

  /// Creates a duration of one unit.
  public init(_ count: Int?, _ unit: Unit) { components = [Component(count, unit)] }

  /// Creates a duration of several units; nothing where there are none or a unit comes twice.
  public init?(_ components: [Component]) {
    let sorted = components.sorted { $0.unit < $1.unit }
    guard !sorted.isEmpty, zip(sorted, sorted.dropFirst()).allSatisfy({ $0.unit < $1.unit })
    else { return nil }
    self.components = sorted
  }

  /// Whether some number is vague.
  public var isVague: Bool { components.contains { $0.thousandths == nil } }

  /// The least and greatest number of seconds that it can last; nothing where it is vague.
  public var seconds: ClosedRange<Int>? {
    var least = 0
    var greatest = 0
    for component in components {
      guard let count = component.thousandths else { return nil }
      let range = component.unit.seconds
      let (low, over1) = range.lowerBound.multipliedReportingOverflow(by: count / 1000)
      let (high, over2) = range.upperBound.multipliedReportingOverflow(by: count / 1000)
      guard !over1, !over2 else { return nil }
      let (nextLeast, over3) = least.addingReportingOverflow(
        low + range.lowerBound / 1000 * (count % 1000))
      let (nextGreatest, over4) = greatest.addingReportingOverflow(
        high + (range.upperBound * (count % 1000) + 999) / 1000)
      guard !over3, !over4 else { return nil }
      least = nextLeast
      greatest = nextGreatest
    }
    return least...max(least, greatest)
  }

  /// The form of ISO 8601, with the designators of TIMEX3 where ISO has none: `P2DE`, `PXM`.
  public var description: String {
    var text = "P"
    var inTime = false
    for component in components {
      if !inTime, component.unit >= .hour {
        text += "T"
        inTime = true
      }
      text += Self.number(component.thousandths) + component.unit.designator
    }
    return text
  }

  private static func number(_ thousandths: Int?) -> String {
    guard let thousandths else { return "X" }
    guard thousandths % 1000 != 0 else { return String(thousandths / 1000) }
    var fraction = String(thousandths % 1000 + 1000).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return "\(thousandths / 1000).\(fraction)"
  }
}

/// One of Allen's thirteen relations between two intervals.
///
/// They are mutually exclusive, and between two intervals that have a beginning before their end one always holds.
/// Source: Allen, “Maintaining knowledge about temporal intervals”, 1983.
public enum AllenRelation: String, Hashable, Sendable, Codable, CaseIterable {
  /// Ends some time before the other begins.
  case before
  /// Ends just when the other begins.
  case meets
  /// Begins first, and ends within the other.
  case overlaps
  /// Begins with the other, and ends within it.
  case starts
  /// Begins and ends within the other.
  case during
  /// Begins within the other, and ends with it.
  case finishes
  /// Begins and ends with the other.
  case equals
  /// Begins some time after the other ends.
  case after
  /// Begins just when the other ends.
  case metBy
  /// Begins within the other, and ends after it.
  case overlappedBy
  /// Begins with the other, and ends after it.
  case startedBy
  /// Begins before the other, and ends after it.
  case contains
  /// Begins before the other, and ends with it.
  case finishedBy

  /// The relation seen from the other interval.
  public var converse: AllenRelation {
    switch self {
    case .before: .after
    case .meets: .metBy
    case .overlaps: .overlappedBy
    case .starts: .startedBy
    case .during: .contains
    case .finishes: .finishedBy
    case .equals: .equals
    case .after: .before
    case .metBy: .meets
    case .overlappedBy: .overlaps
    case .startedBy: .starts
    case .contains: .during
    case .finishedBy: .finishes
    }
  }

  /// The relation as words between two names, such as “is during”.
  public var phrase: String {
    switch self {
    case .before: "is before"
    case .meets: "meets"
    case .overlaps: "overlaps"
    case .starts: "starts"
    case .during: "is during"
    case .finishes: "finishes"
    case .equals: "is at the same time as"
    case .after: "is after"
    case .metBy: "is met by"
    case .overlappedBy: "is overlapped by"
    case .startedBy: "is started by"
    case .contains: "contains"
    case .finishedBy: "is finished by"
    }
  }
}

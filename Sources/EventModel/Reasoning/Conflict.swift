/// A time or relation that cannot hold beside others with right of way.
public struct Conflict: Hashable, Sendable {
  /// A time or relation that takes part in a conflict.
  public enum Statement: Hashable, Sendable {
    /// The time of an event.
    case time(of: Event)
    /// That an event is part of another.
    case part(Event, of: Event)
    /// A relation.
    case relation(Relation)

    /// Whether the text itself says so, rather than reasoning or a guess.
    var isStated: Bool {
      switch self {
      case .time(let event):
        event.time.map { ($0.basis == .stated || $0.basis == .resolved) && !$0.isApproximate }
          ?? false
      case .part: true
      case .relation(let relation): relation.basis == .stated || relation.basis == .resolved
      }
    }
  }

  /// What was refused.
  public let refused: Statement
  /// What it contradicts, in the order of the cycle; empty where it contradicts itself, or was not tried.
  public let against: [Statement]
  /// Whether it was left out untried, because too much else contradicts.
  public let isUntried: Bool
}

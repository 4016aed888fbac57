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
  }

  /// What was refused.
  public let refused: Statement
  /// What it contradicts, in the order of the cycle; empty where it contradicts itself, or was not tried.
  public let against: [Statement]
  /// Whether it was left out untried, because too much else contradicts.
  public let isUntried: Bool
}

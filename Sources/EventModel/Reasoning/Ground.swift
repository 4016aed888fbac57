/// Why a constraint stands.
enum Ground: Hashable, Sendable {
  /// Every event begins before it ends, and the calendar runs one way.
  case nature
  /// The time of an event, by its index.
  case time(Int)
  /// That an event is part of another, by the index of the part.
  case part(Int)
  /// A relation, by its index.
  case relation(Int)
}

import EventModel
import IntervalAlgebra

/// What one event's relation to another says about which began first.
enum StartOrder {
  case first, second, together

  /// Reads the order of two beginnings off one of Allen's relations.
  init(_ relation: AllenRelation) {
    switch relation {
    case .before, .meets, .overlaps, .contains, .finishedBy: self = .first
    case .after, .metBy, .overlappedBy, .during, .finishes: self = .second
    case .starts, .startedBy, .equals: self = .together
    }
  }
}

import EventModel

/// Resolves what several documents say of whether one event took place.
enum MergedStatus {
  /// Returns the member whose status counts.
  ///
  /// What took place had been planned or thought possible; of plans, chances and denials the latest document’s counts, and
  /// so it does where one document says that it took place and another that it did not.
  ///
  /// - Parameter members: the event as each document tells it, in the order in which they were written.
  /// - Returns: the member; nothing where there is none.
  static func deciding(_ members: [Event]) -> Event? {
    if members.contains(where: { $0.status.isFact }) {
      return members.last { $0.status.isFact || $0.status == .negated }
    }
    return members.last { $0.status == .negated || $0.status == .planned } ?? members.last
  }
}

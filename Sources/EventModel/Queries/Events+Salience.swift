extension [Event] {
  /// The places of the most telling events, in the order of the array.
  ///
  /// What is told only in passing, with a salience below ``Event/tellingSalience``, is left out, unless there is nothing else.
  ///
  /// - Parameter count: how many events at most.
  /// - Returns: the places.
  public func mostTelling(_ count: Int) -> [Int] {
    let telling = indices.filter { self[$0].salience >= Event.tellingSalience }
    return (telling.isEmpty ? Array<Int>(indices) : telling)
      .sorted { (-self[$0].salience, $0) < (-self[$1].salience, $1) }
      .prefix(Swift.max(count, 0)).sorted()
  }
}

extension Event {
  /// The least salience of an event that is worth a place in a picture of the most telling ones.
  public static let tellingSalience = 0.06
}

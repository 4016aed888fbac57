extension [Event] {
  /// The places of the most telling events, in the order of the array.
  ///
  /// Of events that are equally telling, those are taken that lie evenly in the array.
  ///
  /// - Parameters:
  ///   - count: how many events at most.
  ///   - includesPassing: whether what is told only in passing, with a salience below ``Event/tellingSalience``, may be
  ///     taken too; where there is nothing else it always is.
  /// - Returns: the places.
  public func mostTelling(_ count: Int, includesPassing: Bool = false) -> [Int] {
    let telling = indices.filter { self[$0].salience >= Event.tellingSalience }
    let places = telling.isEmpty || includesPassing ? Array<Int>(indices) : telling
    guard count < places.count else { return places }
    guard count > 0 else { return [] }
    let last = places.map { self[$0].salience }.sorted(by: >)[count - 1]
    let sure = places.filter { self[$0].salience > last }
    let equals = places.filter { self[$0].salience == last }
    let needed = count - sure.count
    let chosen = (0..<needed).map { equals[(2 * $0 + 1) * equals.count / (2 * needed)] }
    return (sure + chosen).sorted()
  }
}

extension Event {
  /// The least salience of an event that is worth a place in a picture of the most telling ones.
  public static let tellingSalience = 0.1
}

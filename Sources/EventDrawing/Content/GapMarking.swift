import EventModel

/// Marks the rows that much more time lies before than between others.
enum GapMarking {
  /// A gap is marked where it is more than ten times the median gap.
  private static let factor = 10

  /// Marks rows in place.
  static func mark(_ rows: inout [TimelineRow]) {
    var gaps: [(row: Int, length: Int)] = []
    var previous: Int?
    for row in rows.indices where rows[row].isOrdered && rows[row].depth == 0 {
      let window = TimeWindow(rows[row].event.time)
      guard let earliest = window.earliest else { continue }
      if let previous, earliest > previous { gaps.append((row, earliest - previous)) }
      previous = max(previous ?? .min, window.latest ?? earliest)
    }
    guard gaps.count >= 3 else { return }
    let median = gaps.map(\.length).sorted()[gaps.count / 2]
    let (limit, isTooLarge) = median.multipliedReportingOverflow(by: factor)
    guard !isTooLarge else { return }
    for gap in gaps where gap.length > limit { rows[gap.row].followsGap = true }
  }
}

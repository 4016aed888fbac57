import ISO8601

/// A night that a head or a row tells of, by the day that it begins on.
struct NightHead {
  let first: CalendarDate
  let block: Int
  /// Whether what stands in the blocks below is of it, too.
  let holdsBelow: Bool

  /// Whether a block is no longer of the night.
  func isOver(in other: Int) -> Bool { other != block && !holdsBelow }
}

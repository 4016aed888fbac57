import ISO8601

/// The stretches of the calendar that expressions denote.
extension Resolver {
  /// Returns the stretch of the calendar that an expression denotes.
  func extent(
    of value: TimexValue, _ type: TimeExpression.Kind, _ meaning: TimeMeaning, _ anchor: Anchor?
  ) -> EDTF? {
    if type == .set { return nil }
    if let open = openExtent(meaning, anchor) { return open }
    guard case .anchored(let duration, let forward, _) = meaning.core else { return value.edtf }
    guard let anchor, !duration.isVague, let only = duration.components.first,
      duration.components.count == 1,
      let count = only.count,
      let other = anchor.date.adding(forward ? count : -count, only.unit.granularity)
    else { return nil }
    return forward
      ? EDTF(from: .date(anchor.date), to: .date(other))
      : EDTF(from: .date(other), to: .date(anchor.date))
  }

  /// What `the last few days` and `several years ago` denote: a stretch of which one side is not known.
  private func openExtent(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard let anchor else { return nil }
    switch meaning.core {
    case .anchored(let duration, let forward, _) where duration.isVague:
      return forward
        ? EDTF(from: .date(anchor.date), to: .unknown)
        : EDTF(from: .unknown, to: .date(anchor.date))
    case .shift(let duration, false, .document) where duration.isVague:
      return EDTF(from: .unknown, to: .date(anchor.date))
    default: return nil
    }
  }
}

import EventModel

extension Event {
  /// Whether the text itself says when an event was, and not only its tense or what was told before and after.
  var isDatedByText: Bool { time.map { $0.basis != .inferred } ?? false }
}

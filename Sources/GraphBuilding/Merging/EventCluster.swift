/// The mentions of one event: indices of its frames, in order of the text.
struct EventCluster: Hashable, Sendable {
  /// The frames, at least one.
  var frames: [Int]

  /// The frame that names the event best.
  var main: Int

  /// The rule that joined the mentions, where there are several.
  var rule: String?
}

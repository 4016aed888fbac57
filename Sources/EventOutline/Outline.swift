/// What a reader expects of an event graph, one rule a line.
///
///     # The night of 14 April
///     struck @ 1912-04-14T23:40
///     struck before lowered before sank
///     "wireless warning" status occurred
///     inquiry with Rufus, Ada
///     voyage lasts P5D
///     dinner during voyage
///     collision at Dogger
///     "wireless warning" according to "the captain"
///     no event "rescue by submarine"
///     count 12
///     acyclic
///     consistent
///
/// An event is named by a word, or by words in quotes, as the graph's `event(_:)` finds it. A rule whose words fit no event, or
/// several, is not met.
public struct Outline: Hashable, Sendable {
  /// The rules, in order.
  public var rules: [OutlineRule]

  /// Creates an outline.
  public init(rules: [OutlineRule]) {
    self.rules = rules
  }
}

extension Outline: CustomStringConvertible {
  /// The outline as text, a line a rule, each ended by a line break.
  public var description: String {
    rules.map { $0.statement.description + "\n" }.joined()
  }
}

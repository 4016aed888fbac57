package import TextModel

/// Which mentions of a document's events are one event, and who takes part in each.
package struct MentionGroups: Sendable {
  /// The analysed text.
  package let syntax: Syntax
  /// The head word of each mention.
  package let heads: [Int]
  /// The mentions of each event: indices of `heads`.
  package let groups: [[Int]]
  /// For each mention the words of those who take part.
  package let arguments: [[Int]]
}

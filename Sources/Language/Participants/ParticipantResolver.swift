public import TextModel

/// Finds who and what a text speaks of, and which names, descriptions and pronouns mean the same.
///
/// Names are grouped over the whole text first (fuller names, surnames, acronyms). Then the text is read from the
/// start: a description goes to the participant that had it as title, apposition or predicate, or to an earlier
/// description with the same head; a pronoun goes to the most salient participant that fits, subjects and recent
/// sentences first; `the two leaders` and `both sides` go to two at once. What fits nothing before it becomes a
/// participant of its own.
///
/// - Complexity: linear in the text; every decision looks at a bounded number of recent participants.
public struct ParticipantResolver: Sendable {
  /// Creates a resolver.
  public init() {}

  /// Returns the participants of a text with tags and names; trees make the result better.
  public func resolve(_ text: AnalysedText) -> ParticipantResolution {
    let tree = TreeIndex(text: text)
    let expressions = ReferringExpressionFinder(text: text, tree: tree).expressions()
    var reader = ParticipantReader(text: text, tree: tree)
    for (index, expression) in expressions.enumerated() {
      let next = index + 1 < expressions.count ? expressions[index + 1] : nil
      reader.read(expression, next: next)
    }
    reader.readFirstPersons()
    reader.readSenders()
    return reader.resolution()
  }
}

/// A stretch of text that refers to one participant or to several together.
public struct ParticipantMention: Hashable, Sendable {
  /// How a mention refers.
  public enum Form: Hashable, Sendable {
    /// By name: `Anna Lind`, `Lind`.
    case name
    /// By description: `the minister`, `both sides`.
    case description
    /// By pronoun: `she`, `their`, `who`.
    case pronoun
  }

  /// Indices of the tokens, titles before a name included.
  public let tokens: Range<Int>

  /// The token that stands for the mention in the tree, as far as its words tell.
  public let head: Int

  /// How the mention refers.
  public let form: Form

  /// Indices into `ParticipantResolution.participants`; several for `the two leaders`.
  public let participants: [Int]

  /// Creates a mention.
  public init(tokens: Range<Int>, head: Int, form: Form, participants: [Int]) {
    self.tokens = tokens
    self.head = head
    self.form = form
    self.participants = participants
  }
}

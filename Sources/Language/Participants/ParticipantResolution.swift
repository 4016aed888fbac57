/// Who and what a text speaks of, and where.
public struct ParticipantResolution: Sendable {
  /// The participants in order of first mention.
  public let participants: [ResolvedParticipant]

  /// The mentions in order of the text, without overlap.
  public let mentions: [ParticipantMention]

  /// For each token the index of its mention, or -1.
  private let mentionOfToken: [Int32]

  init(
    participants: [ResolvedParticipant], mentions: [ParticipantMention], mentionOfToken: [Int32]
  ) {
    self.participants = participants
    self.mentions = mentions
    self.mentionOfToken = mentionOfToken
  }

  /// Returns the mention that a token belongs to, or nil.
  ///
  /// - Complexity: O(1).
  public func mention(at token: Int) -> ParticipantMention? {
    guard mentionOfToken.indices.contains(token), mentionOfToken[token] >= 0 else { return nil }
    return mentions[Int(mentionOfToken[token])]
  }

  /// Returns the participants that a token refers to, as the head or a part of a mention.
  ///
  /// - Complexity: O(1).
  public func participants(at token: Int) -> [Int] { mention(at: token)?.participants ?? [] }
}

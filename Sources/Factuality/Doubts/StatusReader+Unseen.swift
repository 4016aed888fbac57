import EventMentions
import EventModel
import TextModel

/// What somebody did not see or hear, which leaves open whether it came about.
extension StatusReader {
  /// The verb that says of a deed that nobody saw or heard it: “did not *see* him *leave*”, “nobody *noticed* a boat *land*”.
  ///
  /// - Leaves alone: “*saw* him *leave*”, “did not *see* that he *had left*”, “was not *seen* *to leave*”.
  mutating func unseen(_ deed: Int) -> Int? {
    guard [.xcomp, .ccomp].contains(syntax.relation(deed)), let verb = syntax.head(deed),
      verb < deed, Self.perceiving.contains(syntax.lemma(verb)), syntax.isVerb(verb),
      syntax.dependent(of: deed, .mark, .aux, .auxPass, .cop) == nil,
      status(of: verb).status == .negated
    else { return nil }
    return verb
  }

  private static let perceiving: Set<String> = [
    "see", "hear", "notice", "observe", "watch", "witness", "spot",
  ]
}

import EventModel
import TextModel

/// Events that have a name of their own, and stages of a life.
extension GraphMentions {
  /// The first word of the name of a military or like operation that a time in brackets stands behind: “*Operation* Hazel
  /// (5 May 1951)”.
  ///
  /// - Leaves alone: “attacked with *Operation* Hazel in May”, which is the attack, and “*Operation* Hazel began”.
  func operation(before time: Range<Int>) -> Int? {
    let token = time.lowerBound - 3
    guard token >= 0, syntax.lower(token) == "operation", syntax.lower(token + 2) == "(",
      [.nnp, .nnps].contains(syntax.tag(token + 1)), syntax.head(token + 1) == token
    else { return nil }
    return token
  }

  /// Whether a noun names what somebody had done for years before what is told: “*after* an *education* at Bern he …”, “after a
  /// *career* in the navy”.
  ///
  /// - Leaves alone: “the *education* at Bern is good”, “after the *career* of the king”.
  func isStageOfLife(_ noun: Int) -> Bool {
    guard syntax.tag(noun) == .nn, syntax.relation(noun) == .obl,
      syntax.preposition(of: noun) == "after", let verb = syntax.head(noun), syntax.isVerb(verb),
      syntax.subject(of: verb) != nil,
      !syntax.dependents(of: noun, .det).contains(where: { syntax.lower($0) == "the" })
    else { return false }
    return ["education", "career", "childhood", "stint", "spell", "upbringing", "apprenticeship"]
      .contains(syntax.lemma(noun))
  }
}

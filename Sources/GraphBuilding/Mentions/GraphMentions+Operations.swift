import EventModel
import TextModel

/// Events that have a name of their own.
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
}

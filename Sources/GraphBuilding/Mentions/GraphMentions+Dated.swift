import EventMentions
import Language
import TextModel

/// Participles that only date or name what stands before them.
extension GraphMentions {
  /// Whether a participle, or its document, only says what day or name something bears: “a letter *dated* 9 March”, “a craft *called*
  /// Hoshi”.
  func isDating(_ token: Int) -> Bool {
    // “a *report* dated 9 March found that”: what it found is the event.
    if syntax.isNoun(token), syntax.relation(token) == .nsubj,
      let verb = syntax.head(token), syntax.isVerb(verb),
      syntax.dependents(of: token, .acl).contains(where: { syntax.lower($0) == "dated" })
    {
      return true
    }
    if ["ended", "ending"].contains(syntax.lower(token)), token > 0,
      ["quarter", "year", "half", "months", "period"].contains(syntax.lower(token - 1))
    {
      return [.acl, .amod].contains(syntax.relation(token)) && syntax.tag(token) != .vbd
    }
    return ["dated", "called", "named", "entitled", "titled", "dubbed", "known", "nicknamed"]
      .contains(syntax.lower(token)) && [.acl, .amod].contains(syntax.relation(token))
      // “*called up* in 1915”
      && syntax.particle(of: token) == nil
  }
}

public import TextModel

/// Finds the noun that an infinitive completes, which a tree may hang on the verb before.
extension Syntax {
  /// Returns the noun whose content or use an infinitive tells: “a *deal* to lease aircraft”.
  ///
  /// - Reads: “signed the *contract* to build it”, “spoke against the *plan* to close the line”, “built the first *ship*
  ///   to cross the ocean”.
  /// - Leaves alone: “sold the *house* to pay her debts”, which tells what for.
  public func infinitiveNoun(of verb: Int) -> Int? {
    guard tag(verb) == .vb,
      let mark = dependents(of: verb, .mark).first(where: { tag($0) == .to }), let head = head(verb)
    else { return nil }
    switch relation(verb) {
    case .acl: return isNoun(head) && head < verb ? head : nil
    case .advcl, .xcomp:
      let noun = mark - 1
      guard noun > head, isNoun(noun), sentence(of: noun) == sentence(of: verb) else { return nil }
      if relation(verb) == .advcl, relation(noun) == .obj, self.head(noun) == head,
        isRanked(noun)
      {
        return noun
      }
      return relation(noun) != .obj && tag(noun) != .nnp && Self.undertakings.contains(lemma(noun))
        ? noun : nil
    default: return nil
    }
  }

  /// Whether a noun is told as the first, last or only one: “the *first* woman to vote”.
  public func isRanked(_ noun: Int) -> Bool {
    dependents(of: noun, .amod, .nummod).contains {
      ["first", "second", "third", "last", "only", "next"].contains(lower($0))
    }
  }

  private static let undertakings: Set<String> = [
    "deal", "contract", "plan", "agreement", "proposal", "decision", "offer", "attempt", "bid",
    "effort", "right", "permission", "promise", "pledge", "refusal", "threat", "request", "order",
    "application", "campaign", "intention", "wish", "duty", "obligation", "chance", "opportunity",
    "ability", "failure", "move", "treaty", "vote", "motion", "call", "demand", "appeal", "scheme",
    "programme", "program", "project", "mission",
  ]
}

public import TextModel

/// Finds the noun that an infinitive completes, which a tree may hang on the verb before.
extension Syntax {
  /// Returns the noun whose content or use an infinitive tells: “a *deal* to lease aircraft”.
  ///
  /// - Reads: “signed the *contract* to build it”, “spoke against the *plan* to close the line”, “built the first *ship*
  ///   to cross the ocean”.
  /// - Leaves alone: “sold the *house* to pay her debts”, which tells what for.
  public func infinitiveNoun(of verb: Int) -> Int? {
    guard
      tag(verb) == .vb
        || tag(verb) == .vbn && dependents(of: verb, .auxPass).contains(where: { tag($0) == .vb }),
      let mark = dependents(of: verb, .mark).first(where: { tag($0) == .to }), let head = head(verb)
    else { return nil }
    switch relation(verb) {
    case .acl: return isNoun(head) && head < verb ? undertaking(over: head, isRanked(head)) : nil
    case .advcl, .xcomp:
      let noun = mark - 1
      guard noun > head, isNoun(noun), sentence(of: noun) == sentence(of: verb) else { return nil }
      // “saw the *first* ship to cross”, “became the *first* woman to cross”
      let isBeside = relation(verb) == .advcl ? relation(noun) == .obj : relation(noun) == .xcomp
      if isBeside, self.head(noun) == head, isRanked(noun) { return noun }
      return relation(noun) != .obj && tag(noun) != .nnp && Self.undertakings.contains(lemma(noun))
        ? noun : nil
    default: return nil
    }
  }

  /// The undertaking around a noun that an infinitive hangs on: “an *attempt* by enemies of the truce to end it”.
  private func undertaking(over noun: Int, _ isRanked: Bool) -> Int {
    guard !isRanked, !Self.undertakings.contains(lemma(noun)) else { return noun }
    var outer = noun
    for _ in 0..<6 {
      guard let head = head(outer), head < outer,
        [.nmod, .acl, .obl, .amod].contains(relation(outer))
      else { return noun }
      if isNoun(head), Self.undertakings.contains(lemma(head)) { return head }
      outer = head
    }
    return noun
  }

  /// Whether a noun is told as the first, last or only one, or as enough: “the *first* woman to vote”.
  public func isRanked(_ noun: Int) -> Bool {
    holdsRank(noun)
      || dependents(of: noun, .amod, .nummod).contains {
        ["next", "enough", "sufficient"].contains(lower($0))
      }
  }

  /// Whether a noun is told by its place in a row: “the *first* visit”, “the *worst* storm”, “the *fourth* country”.
  public func holdsRank(_ noun: Int) -> Bool {
    dependents(of: noun, .amod, .nummod, .det).contains {
      tag($0) == .jjs || Self.ranks.contains(lower($0))
    }
  }

  private static let ranks: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "last", "latest", "only", "youngest", "oldest",
  ]

  /// Whether a word that a tree has for a subject only names who says so: “according to *Ann Lee*, agreed to meet”.
  public func isSource(_ subject: Int) -> Bool {
    lower(extent(of: subject).lowerBound) == "according"
  }

  private static let undertakings: Set<String> = [
    "deal", "contract", "plan", "agreement", "proposal", "decision", "offer", "attempt", "bid",
    "effort", "right", "permission", "promise", "pledge", "refusal", "threat", "request", "order",
    "application", "campaign", "intention", "wish", "duty", "obligation", "chance", "opportunity",
    "ability", "failure", "move", "treaty", "vote", "motion", "call", "demand", "appeal", "scheme",
    "programme", "program", "project", "mission",
  ]
}

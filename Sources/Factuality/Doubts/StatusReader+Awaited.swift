import EventMentions
import EventModel
import TextModel

/// Clauses of time that something still to be done waits for.
extension StatusReader {
  /// What a clause of time says, where what hangs on it is still to come, refused or only wished.
  ///
  /// - Reads: “will not sign until he *has apologised*”, “refused to sign until he *had apologised*”, “stays shut until the tests
  ///   *are over*”, “hoped to sign before he *came*”.
  /// - Leaves alone: “signed after he *had apologised*”, “did not sign until he *had apologised*”, “decided to sell it after he
  ///   *had died*”, which had come before.
  mutating func awaited(
    _ token: Int, _ group: VerbGroup, _ own: StatusReading, below head: Int
  ) -> StatusReading? {
    guard own.status == .occurred || own.status == .ongoing, group.modal == nil,
      group.negation == nil
    else { return nil }
    // “*as soon as* the ship has docked”
    let isAtOnce = syntax.lower(head) == "soon" && syntax.marker(of: token) == "as"
    let head = isAtOnce ? syntax.head(head) ?? head : head
    guard let marker = isAtOnce ? "once" : timeMarker(of: token) else { return nil }
    if group.form == .present {
      guard group.isPerfect || isAtOnce || ["until", "till"].contains(marker) else { return nil }
      let above = status(of: head)
      switch above.status {
      case .planned where !isDenied(head):
        return .init(.planned, rule: "status.perfect-then", cue: head)
      case .planned, .possible, .negated:
        return VerbGroup(of: head, in: syntax).form == .past
          ? nil : .init(.possible, rule: "status.perfect-then", cue: head)
      case .ongoing where ["until", "till"].contains(marker):
        return .init(.possible, rule: "status.until-then", cue: head)
      default: return nil
      }
    }
    if isAtOnce, group.form == .past, VerbGroup(of: head, in: syntax).modal == "would" {
      return status(of: head).status == .occurred
        ? nil : .init(.possible, rule: "status.would-then", cue: head)
    }
    // “expected to be home *before* the rain *came*”
    if group.form == .past, !group.isPerfect, marker == "before",
      let deed = undone(below: head, before: token), let verb = syntax.head(deed),
      ["expect", "hope", "wish", "want"].contains(syntax.lemma(verb))
    {
      return syntax.isVerb(deed) && status(of: deed).status == .occurred
        ? nil : .init(.possible, rule: "status.had-then", cue: deed)
    }
    // “to sell it *after* he had died” may look back.
    guard group.form == .past, group.isPerfect, marker != "after",
      let deed = undone(below: head, before: token)
    else { return nil }
    return status(of: deed).status == .occurred
      ? nil : .init(.possible, rule: "status.had-then", cue: deed)
  }

  /// The infinitive that a clause of time belongs to, where its verb only plans, wishes or refuses it: “vowed not to *shave* until”.
  private func undone(below head: Int, before clause: Int) -> Int? {
    let complement =
      syntax.relation(head) == .xcomp
      ? head : syntax.dependents(of: head, .xcomp).last { $0 > head && $0 < clause }
    guard let complement, complement < clause, let verb = syntax.head(complement),
      syntax.dependents(of: complement, .mark).contains(where: { syntax.tag($0) == .to })
    else { return nil }
    switch governor.classify(verb) {
    case .planning, .wishing: return complement
    case .negativeImplicative:
      return ["refuse", "decline"].contains(syntax.lemma(verb)) ? complement : nil
    default: return nil
    }
  }

  /// Whether a predicate is denied: “will *not* sign”, “*no* manager will be named”.
  private func isDenied(_ predicate: Int) -> Bool {
    Negation.word(of: predicate, in: syntax) != nil
  }

  /// The conjunction of a clause that tells by when or from when something is.
  private func timeMarker(of clause: Int) -> String? {
    let first = syntax.dependents(of: clause, .mark, .advmod).first {
      ["until", "till", "before", "when", "once", "after"].contains(syntax.lower($0))
        && $0 < syntax.subject(of: clause) ?? clause
    }
    return first.map(syntax.lower)
  }
}

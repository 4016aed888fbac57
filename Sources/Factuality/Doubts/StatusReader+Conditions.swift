import EventMentions
import EventModel
import TextModel

/// Events that hang on others, and those that only a question names.
extension StatusReader {
  /// The word that makes an event hang on a condition: “*if* he leaves”, “*should* it rain”.
  func condition(over token: Int) -> Int? {
    let token = conditionShared(by: token) ?? syntax.firstConjunct(of: token)
    if let proviso = proviso(over: token) { return proviso }
    guard syntax.relation(token) == .advcl else { return nil }
    for dependent in syntax.tree.dependents(of: token) {
      switch syntax.relation(dependent) {
      case .mark:
        if ["if", "unless", "provided", "assuming", "lest", "whether"].contains(
          syntax.lower(dependent)),
          dependent == 0 || !["as", "even"].contains(syntax.lower(dependent - 1))
        {
          return dependent
        }
      case .aux, .auxPass, .cop:
        guard dependent < token, ["should", "had", "were"].contains(syntax.lower(dependent))
        else { continue }
        if let subject = syntax.subject(of: token), dependent < subject { return dependent }
      default: break
      }
    }
    return nil
  }

  /// The noun of the condition on which something was agreed: “on *condition* that it was paid”.
  ///
  /// - Leaves alone: “met the *condition* that it was paid”, “on the *day* that it was paid”, “on condition that it was *not* told”.
  private func proviso(over clause: Int) -> Int? {
    guard [.acl, .aclRelcl, .ccomp, .advcl].contains(syntax.relation(clause)),
      let noun = syntax.head(clause), noun < clause,
      ["condition", "understanding", "proviso", "stipulation"].contains(syntax.lemma(noun)),
      ["on", "upon", "under", "with"].contains(syntax.preposition(of: noun)),
      syntax.lower(noun + 1) == "that", Negation.word(of: clause, in: syntax) == nil
    else { return nil }
    return noun
  }

  /// The verb of the condition that one without a subject right behind it belongs to, wherever a tree hangs that: “has no rights unless he
  /// *signs* it and *pays*”.
  ///
  /// - Leaves alone: “has no rights unless he signs it, and *pays* for that”, “*leaves* if it rains and *goes* home”.
  private func conditionShared(by verb: Int) -> Int? {
    guard syntax.relation(verb) == .conj, [.vbz, .vbp, .vbd].contains(syntax.tag(verb)),
      syntax.dependent(of: verb, .nsubj, .nsubjPass, .aux, .auxPass, .cop) == nil,
      let joint = syntax.dependent(of: verb, .cc), syntax.tag(joint - 1) != .comma,
      let main = syntax.head(verb),
      let clause = syntax.dependents(of: main, .advcl).last(where: { main < $0 && $0 < joint }),
      syntax.tag(clause) == syntax.tag(verb), let subject = syntax.subject(of: clause),
      !["it", "there", "this", "that"].contains(syntax.lower(subject))
    else { return nil }
    return clause
  }

  /// Whether a condition says the contrary of what had been: “*had* it *failed*, they would have paid”.
  func isCounterfactual(_ token: Int, _ cue: Int) -> Bool {
    let condition = VerbGroup(of: token, in: syntax)
    guard condition.isPerfect, condition.form == .past,
      let claim = syntax.head(syntax.firstConjunct(of: token))
    else { return false }
    // “*had* it failed, it *would* still stand”
    if syntax.lower(cue) == "had", VerbGroup(of: claim, in: syntax).modal == "would" { return true }
    let group = VerbGroup(of: claim, in: syntax)
    return group.form == .modal && group.isPerfect || isOfNow(claim, group)
  }

  /// Whether a claim tells how things would stand now: “if they had won, she *would be* rich”, “he *might still* come”.
  ///
  /// - Leaves alone: “he said that if they had finished, he *would be* pleased”, which may come yet.
  private func isOfNow(_ claim: Int, _ group: VerbGroup) -> Bool {
    guard let modal = group.modal, ["would", "could", "might"].contains(modal), !group.isPerfect
    else { return false }
    if syntax.dependents(of: claim, .advmod).contains(where: {
      ["now", "still", "today"].contains(syntax.lower($0))
    }) {
      return true
    }
    guard group.isCopular || group.isProgressive else { return false }
    guard syntax.relation(claim) == .ccomp, let speaker = syntax.head(claim) else { return true }
    return speaker > claim && syntax.marker(of: claim) != "that"
  }

  /// Whether a claim says the contrary of what came about: “if he had stayed, she *might* still *be alive*”, “*but for* the storm it
  /// *would have arrived*”.
  func isContrary(_ claim: Int, _ group: VerbGroup) -> Bool {
    if group.isPerfect { return group.modal == "would" && hasObstacle(claim) }
    guard group.modal != nil else { return false }
    return syntax.dependents(of: claim, .advcl).contains { clause in
      condition(over: clause).map { syntax.lower($0) != "whether" && isCounterfactual(clause, $0) }
        ?? false
    }
  }

  /// Whether a claim opens with what was in the way, or with what was there: “*but for the storm* it would have sunk”, “*without the
  /// loan* it would have failed”.
  private func hasObstacle(_ claim: Int) -> Bool {
    // “it would have arrived *but for the storm*”
    if syntax.dependents(of: claim, .conj, .obl).contains(where: { noun in
      syntax.dependents(of: noun, .case).contains {
        $0 > claim + 1 && syntax.lower($0) == "for" && syntax.lower($0 - 1) == "but"
      }
    }) {
      return true
    }
    return syntax.dependents(of: claim, .obl).contains { noun in
      guard noun < syntax.subject(of: claim) ?? claim,
        let preposition = syntax.dependent(of: noun, .case)
      else { return false }
      return syntax.lower(preposition) == "without"
        || syntax.lower(preposition) == "for" && preposition > 0
          && syntax.lower(preposition - 1) == "but"
    }
  }

  /// Whether something is only thought away: “would have failed even *without the crisis*”.
  ///
  /// - Leaves alone: “failed *without a crisis*”.
  func wasThere(_ noun: Int, _ without: Int) -> Bool {
    guard syntax.lower(without) == "without", syntax.relation(noun) == .obl,
      syntax.dependents(of: noun, .det).contains(where: { syntax.lower($0) == "the" }),
      let claim = syntax.head(noun), case let group = VerbGroup(of: claim, in: syntax)
    else { return false }
    return group.isPerfect && group.modal.map { ["would", "could", "might"].contains($0) } ?? false
  }

  /// The word that opens a clause which says only what something was like: “looked *as if* she *had slept*”.
  func likeness(over token: Int) -> Int? {
    let first = syntax.firstConjunct(of: token)
    guard [.advcl, .ccomp].contains(syntax.relation(first)),
      VerbGroup(of: first, in: syntax).isFinite
    else { return nil }
    return syntax.dependents(of: first, .mark).first {
      syntax.lower($0) == "as" && ["if", "though"].contains(syntax.lower($0 + 1))
    }
  }

  /// Whether a clause tells how somebody spoke or behaved who did not do what it says: “*spoke* of Rome as though he *had been*
  /// there”.
  ///
  /// - Leaves alone: “*looked* as if he *had been* ill”, which he may have been.
  func isPretence(_ token: Int) -> Bool {
    let first = syntax.firstConjunct(of: token)
    guard let main = syntax.head(first), Negation.word(of: token, in: syntax) == nil,
      case let group = VerbGroup(of: first, in: syntax), group.form == .past, group.isPerfect
    else { return false }
    return [
      "speak", "talk", "write", "behave", "act", "treat", "describe", "tell", "carry", "go",
      "pretend", "proceed", "continue", "live", "bow", "boast",
    ].contains(syntax.lemma(main))
  }

  func hasCondition(_ token: Int) -> Bool {
    let clauses = Set([token, syntax.firstConjunct(of: token)])
      .flatMap { syntax.dependents(of: $0, .advcl) }
    // “will decide *whether* to go” hangs on nothing.
    return clauses.contains {
      condition(over: $0).map { syntax.lower($0) != "whether" } ?? false
    }
  }

  /// Whether an infinitive tells what is still to be settled: “decided *whether to sell*”, “has not said *when to sell*”.
  ///
  /// - Leaves alone: “decided *to sell*”, “decided *when to sell*”, which is settled.
  mutating func isUnsettled(_ deed: Int) -> Bool {
    let marks = syntax.dependents(of: deed, .mark)
    guard let to = marks.first(where: { syntax.tag($0) == .to }), let head = syntax.head(deed)
    else {
      return false
    }
    if marks.contains(where: { syntax.lower($0) == "whether" }) { return true }
    return syntax.dependents(of: deed, .advmod).contains {
      $0 < to && ["when", "where"].contains(syntax.lower($0))
    } && status(of: head).status == .negated
  }

  /// Whether only a question names an event, or one that the text answers with no.
  func isQuestion(_ token: Int) -> Bool {
    syntax.isAsked(token) && syntax.answer(toVerb: token) == nil
  }
}

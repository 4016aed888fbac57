import EventArguments
import EventMentions
import Language
import TextModel

/// What is said, found, denied or asked: “confirmed *that he had died*”.
extension EventLabeller {
  /// What somebody says, finds or decides: “Kari Solvang confirmed *that he had died*”.
  func content(_ clause: Int, of verb: Int) -> [LabelPhrase] {
    guard isClause(clause) || syntax.isVerb(clause) else { return [] }
    var heads: [Int] = []
    var asking: [Int] = []
    if let subject = syntax.subject(of: clause), !isTime(subject) {
      // “has not said *what* caused it”
      switch syntax.tag(subject) {
      case .wdt: return []
      case .wp: asking = [subject]
      default: heads.append(subject)
      }
    } else if let deed = syntax.dependent(of: clause, .csubj) {
      // “denied that *creating jobs* was a factor”
      asking = verbTokens(deed)
      heads += syntax.dependents(of: deed, .obj).filter { !isTime($0) }
    }
    heads += syntax.dependents(of: clause, .obj).filter { !isTime($0) && !isRelative($0) }
    var tokens = asking + verbTokens(clause) + syntax.dependents(of: clause, .aux, .auxPass)
    // “said *there* was no doubt”
    tokens += syntax.dependents(of: clause, .expl).filter { syntax.lower($0) == "there" }
    // “wondered *whether* it would work”
    tokens +=
      VerbGroup(of: clause, in: syntax).isFinite
      ? syntax.dependents(of: clause, .mark).filter {
        ["whether", "if"].contains(syntax.lower($0))
      } : opening(of: clause)
    if syntax.isNoun(clause) {
      tokens += core(of: clause)
    }
    tokens += syntax.dependents(of: clause, .xcomp).flatMap(verbTokens)
    if let pair = (heads + [clause]).lazy.compactMap(deniedPair).first { tokens += pair }
    let auxiliaries = spareAuxiliaries(of: clause, saidOf: heads)
    var phrases = [
      LabelPhrase(
        tokens: tokens, fewer: tokens.filter { !auxiliaries.contains($0) }, heads: heads,
        // “his hat, *she said*, was new”
        place: clause < verb || heads.first.map { $0 < verb } ?? false ? .afterRest : .inText,
        steps: [.near, .plain, .bare, .alone],
        isEssential: true)
    ]
    for dependent in syntax.dependents(of: clause, .obl, .oblAgent)
    where dependent > clause && !isTime(dependent) && !isUnknownPronoun(dependent)
      && syntax.isNoun(dependent) && syntax.preposition(of: dependent) != "per"
    {
      phrases.append(
        LabelPhrase(
          tokens: markers(of: dependent), heads: [dependent], within: clause,
          steps: isRelational(dependent) ? relationalSteps(of: dependent) : [.near, .plain],
          isWanted: syntax.relation(dependent) == .oblAgent || needs(dependent, clause)
            || wants(dependent, clause)))
    }
    // “said the firm had agreed to buy *the mill*”
    for aim in syntax.dependents(of: clause, .xcomp) where aim > clause && isInfinitive(aim) {
      for object in syntax.dependents(of: aim, .obj).prefix(1)
      where object > aim && !isTime(object) && !isUnknownPronoun(object) {
        phrases.append(
          LabelPhrase(
            heads: [object], within: aim, steps: [.near, .plain, .bare, .alone], isWanted: true))
      }
    }
    return phrases
  }

  /// The words that say that an infinitive is what is asked, or when: “voted *on whether* to sell”, “has not decided *when* to sell”.
  func opening(of infinitive: Int) -> [Int] {
    let words = syntax.dependents(of: infinitive, .mark, .advmod).filter { $0 < infinitive }
    guard
      let asking = words.first(where: {
        ["whether", "when", "where"].contains(syntax.lower($0))
          && syntax.tag($0 + 1) == .to
      })
    else { return [] }
    return words.filter { $0 == asking || $0 == asking - 1 && syntax.tag($0) == .in }
  }

  /// The words that deny two things at once, with the second of these: “*neither* the roof *nor the cellar*”, “*neither* ate *nor drank*”.
  private func deniedPair(_ first: Int) -> [Int]? {
    guard
      let neither = syntax.dependents(of: first, .ccPreconj, .advmod).first(where: {
        $0 < first && syntax.lower($0) == "neither"
      }),
      let second = syntax.dependents(of: first, .conj).first(where: { $0 > first }),
      let nor = syntax.dependents(of: second, .cc).first(where: { syntax.lower($0) == "nor" })
    else { return nil }
    return [neither, nor] + (syntax.isNoun(second) ? core(of: second) : verbTokens(second))
  }

  /// What nobody has said yet: “has not mentioned *what caused it*”.
  func question(of verb: Int) -> [LabelPhrase] {
    guard
      let what = syntax.dependents(of: verb, .obj).first(where: {
        $0 > verb && syntax.tag($0) == .wp
      }), let clause = syntax.dependent(of: what, .aclRelcl)
    else { return [] }
    return content(clause, of: verb).prefix(1).map { phrase in
      var phrase = phrase
      phrase.tokens.append(what)
      phrase.fewer?.append(what)
      return phrase
    }
  }
}

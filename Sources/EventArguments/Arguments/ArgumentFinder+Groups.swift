import EventMentions
import Language
import TextModel

/// Those who take part together: lists, groups and those who lead, name or belong to them.
extension ArgumentFinder {
  func coordinated(with argument: Argument) -> [Argument] {
    var tokens = [argument.token]
    var next = 0
    // One by one, or each hung on the one before.
    while next < tokens.count, tokens.count <= 24 {
      tokens += syntax.dependents(of: tokens[next], .conj).filter {
        $0 > tokens[next] && (syntax.isNoun($0) || syntax.tag($0) == .prp)
      }
      tokens += othersBehind(tokens[next]).filter { !tokens.contains($0) }
      next += 1
    }
    return tokens.dropFirst().map { Argument(argument.role, token: $0) }
  }

  /// Whether a clause that describes a noun tells of what is joined to that noun: “Ann (who left) and *Bo*” tells of Ann alone.
  ///
  /// - Leaves alone: “the bill, backed by Ann and *Bo*”, who both backed it.
  func isTold(of other: Int, beside first: Int, by event: Int) -> Bool {
    guard [.acl, .aclRelcl].contains(syntax.relation(event)), let noun = syntax.head(event),
      noun == first
    else { return true }
    return noun > event || other < event
  }

  /// Persons whom the tree joins to what another is of, or beside whom it sets them: “Ann Lee of the Left *and Bo Berg* of
  /// the Right”, “three members, *Ann Lee* and Bo Berg”.
  private func othersBehind(_ token: Int) -> [Int] {
    let isPerson = isOfPerson[token]
    if syntax.lower(token) == "one" {
      // “broken by *one* of her admirers, *Beata Holm*”, wherever the tree hangs her
      return syntax.dependents(of: token, .nmod).map { $0 + 2 }.filter {
        $0 < isOfPerson.count && isOfPerson[$0] && syntax.tag($0 - 1) == .comma
      }
    }
    guard isPerson || syntax.tag(token) == .nns else { return [] }
    let beside = syntax.dependents(of: token, .appos).filter { $0 > token && isOfPerson[$0] }
    guard isPerson else { return beside.count == 1 ? beside : [] }
    let ofPerson = syntax.dependents(of: token, .nmod, .flat).filter { $0 > token }
    let nominals = ofPerson + ofPerson.flatMap { syntax.dependents(of: $0, .nmod) }
    return nominals.filter { !isOfPerson[$0] }.flatMap {
      syntax.dependents(of: $0, .conj, .appos)
    }.filter { $0 > token && isOfPerson[$0] }
  }

  /// Those whom a group belongs to, who act by it: “*Holm’s* army took the town”, “the advance guard of *Colonel Holm*”.
  func leaders(of argument: Argument) -> [Argument] {
    let lemma = syntax.lemma(argument.token)
    if syntax.tag(argument.token) == .nns, EventLexicon.shared.isPerson(lemma) {
      return states(behind: argument)
    }
    guard EventLexicon.shared.isGroup(lemma) else { return [] }
    return syntax.dependents(of: argument.token, .nmodPoss, .nmod).filter {
      syntax.tag($0) == .nnp
        && (syntax.relation($0) == .nmodPoss
          || ["of", "under"].contains(syntax.preposition(of: $0)))
    }.map { Argument(argument.role, token: $0) }
  }

  /// The states or bodies that several act for, where there are as many: “the *ministers of Peru and Chile* met”.
  private func states(behind argument: Argument) -> [Argument] {
    syntax.dependents(of: argument.token, .nmod).filter {
      syntax.tag($0) == .nnp && syntax.preposition(of: $0) == "of"
        && !syntax.dependents(of: $0, .conj).isEmpty
    }.flatMap { [$0] + syntax.dependents(of: $0, .conj) }.filter {
      syntax.tag($0) == .nnp
    }.map { Argument(argument.role, token: $0) }
  }

  /// Those named of several who take part: “met the ministers *including Holm and Berg*”, wherever the tree hangs them.
  func members(of event: Int) -> [Int] {
    let nominals = syntax.dependents(of: event, .nsubj, .nsubjPass, .obj, .obl, .oblAgent, .nmod)
    let named = (nominals + nominals.flatMap { syntax.dependents(of: $0, .nmod) }).flatMap {
      syntax.dependents(of: $0, .nmod)
    }.filter {
      [.nnp, .nnps].contains(syntax.tag($0)) && syntax.preposition(of: $0) == "including"
    }
    return named.flatMap { [$0] + syntax.dependents(of: $0, .conj).filter(syntax.isNoun) }
  }

  /// Who several are said to be: “the members elected were *Ann Lee*, *Bo Berg* and *Carl Holm*”.
  func thoseNamed(for noun: Int) -> [Int] {
    guard syntax.relation(noun) == .nsubj, let predicate = syntax.head(noun), predicate > noun,
      syntax.dependent(of: predicate, .cop) != nil, isOfPerson[predicate]
    else { return [] }
    var named = [predicate]
    var next = 0
    while next < named.count, named.count <= 24 {
      named += syntax.dependents(of: named[next], .conj, .appos).filter {
        $0 > named[next] && isOfPerson[$0] && !named.contains($0)
      }
      named += othersBehind(named[next]).filter { !named.contains($0) }
      next += 1
    }
    return named
  }
}

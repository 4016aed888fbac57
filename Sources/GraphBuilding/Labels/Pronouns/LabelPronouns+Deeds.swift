import EventArguments
import EventModel
import Language
import TextModel

/// Pronouns whose verb says what they can take up.
extension LabelPronouns {
  /// Whom *they* takes up: several named before, but no things where only persons do what is told.
  ///
  /// - Reads: “The *guards* came in May. They sold the horse”.
  /// - Leaves alone: “The keys came in May. They sold the horse”, which no keys did.
  func severalTaken(by pronoun: Int, _ verb: Int) -> Int? {
    // “*Women* were barred … *They* married”, the two of whom the text tells
    if ["marry", "wed", "divorce"].contains(syntax.lemma(verb)) { return nil }
    // “The firms began *talks*. *They* broke down”
    if Deed.isOfTalks(syntax.lemma(verb)), syntax.dependent(of: verb, .obj) == nil,
      let talks = onlyRival(before: pronoun, { Deed.namesTalks($0, in: syntax.text) }),
      names[talks] == nil
    {
      return talks
    }
    // “all lamps were tested; two *more* broke, and *they* were sold”
    guard
      let rival = onlyRival(
        before: pronoun,
        {
          isSeveral($0) || isCrew($0)
            || isSubject($0) && syntax.lower($0) == "more"
              && syntax.sentence(of: $0) == syntax.sentence(of: pronoun)
        }),
      names[rival] == nil
    else { return nil }
    let lemma = syntax.lemma(rival)
    let mayAct =
      isCrew(rival) || EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
    let deeds = [verb] + syntax.dependents(of: verb, .conj)
    // “Karl had carried *bags*. They reached the lake”: nor did those.
    let isOnlyHandled = !isSubject(rival) && syntax.dependent(of: verb, .obj) != nil
    return mayAct || !isOnlyHandled && !deeds.contains(where: isOfPersons) ? rival : nil
  }

  /// The subject of a verb, or of the one that it completes.
  func subject(above verb: Int) -> Int? {
    if let subject = syntax.subject(of: verb) { return subject }
    guard syntax.relation(verb) == .xcomp else { return nil }
    return syntax.head(verb).flatMap(syntax.subject)
  }

  /// Whether a subject can do what a verb tells: things neither sue nor agree.
  func canDo(_ subject: Int, _ verb: Int) -> Bool {
    let lemma = syntax.lemma(subject)
    // “*No rule* lasted longer than this. It was …”: nothing is *no rule*.
    if syntax.dependents(of: subject, .det).contains(where: { syntax.lower($0) == "no" }) {
      return false
    }
    return !Deed.isOfSomebody(syntax.lemma(verb)) || syntax.dependent(of: verb, .auxPass) != nil
      || names[subject] != nil || EventLexicon.shared.isGroup(lemma)
      || EventLexicon.shared.isPerson(lemma)
  }

  /// Whether a noun is for who offered what a pronoun is, or for a thing in it: “the *firm* offered to buy the *mill*, and she refused
  /// *it*”.
  func isOfferer(_ noun: Int, of pronoun: Int) -> Bool {
    guard Deed.isAnswered(pronoun, in: syntax.text), let verb = syntax.head(noun) else {
      return false
    }
    if syntax.relation(noun) == .nsubj { return Deed.isOffering(syntax.lemma(verb)) }
    return [.xcomp, .ccomp].contains(syntax.relation(verb))
      && (syntax.head(verb).map { Deed.isOffering(syntax.lemma($0)) } ?? false)
  }

  /// Whether a noun means nobody in particular, of whom no pronoun of another sentence tells: “*any guest*”.
  func isAnybody(_ noun: Int, before pronoun: Int) -> Bool {
    syntax.sentence(of: noun) < syntax.sentence(of: pronoun)
      && syntax.dependents(of: noun, .det).contains {
        ["any", "every", "each", "no"].contains(syntax.lower($0))
      }
  }

  /// Whether a pronoun is whom somebody sees, hears or orders to do something, and so not him: “heard *him* shout”.
  func isSeenOrOrdered(_ pronoun: Int, by governor: Int?) -> Bool {
    guard let governor, isSubject(pronoun), let verb = syntax.head(pronoun),
      [.ccomp, .xcomp].contains(syntax.relation(verb))
    else { return false }
    return ["him", "them"].contains(syntax.lower(pronoun))
      || Deed.isOrder(syntax.lemma(governor)) && syntax.dependent(of: verb, .mark) != nil
        && !syntax.dependents(of: verb, .aux).contains { syntax.tag($0) == .md }
  }

  /// Whether only persons do what a verb in the active tells.
  private func isOfPersons(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), syntax.dependent(of: verb, .auxPass) == nil else { return false }
    // “*It* sold well”
    return Deed.isOfSomebody(syntax.lemma(verb))
      || ["sell", "buy", "rent"].contains(syntax.lemma(verb))
  }

  /// The deed thought of before that *it* is when somebody decides on it: “considered *selling* the mill, but decided
  /// against *it*”.
  func deedDecided(on pronoun: Int, _ verb: Int) -> Int? {
    guard ["decide", "vote", "rule", "argue", "advise"].contains(syntax.lemma(verb)),
      ["against", "for", "on"].contains(syntax.preposition(of: pronoun)),
      case let first = syntax.firstConjunct(of: verb), first < verb
    else { return nil }
    return syntax.dependents(of: first, .xcomp).first { syntax.tag($0) == .vbg && $0 < verb }
  }

  /// Whether a name is one of a make of things: “the *Aurora 4*”.
  func isModel(_ name: Int) -> Bool {
    syntax.dependents(of: name, .flat).contains { $0 == name + 1 && syntax.tag($0) == .cd }
      && syntax.dependents(of: name, .det).contains { syntax.lower($0) == "the" }
  }
}

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
    guard let rival = onlyRival(before: pronoun, { isSeveral($0) || isCrew($0) }),
      names[rival] == nil
    else { return nil }
    let lemma = syntax.lemma(rival)
    let mayAct =
      isCrew(rival) || EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
    let deeds = [verb] + syntax.dependents(of: verb, .conj)
    return mayAct || !deeds.contains(where: isOfPersons) ? rival : nil
  }

  /// Whether only persons do what a verb in the active tells.
  private func isOfPersons(_ verb: Int) -> Bool {
    guard syntax.isVerb(verb), syntax.dependent(of: verb, .auxPass) == nil else { return false }
    return switch syntax.lemma(verb) {
    case "sell", "buy", "marry", "decide", "agree", "refuse", "sign", "hire", "sue", "vote", "ask",
      "think", "believe", "hope", "want", "plan", "promise", "swear", "flee", "emigrate", "adopt",
      "borrow", "rent", "demand", "confess", "apologise", "apologize", "negotiate", "divorce":
      true
    default: false
    }
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

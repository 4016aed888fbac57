import EventMentions
import Language
public import TextModel

/// Finds relative pronouns that take up a whole clause.
extension Syntax {
  /// Whether *which* takes up what the clause before it tells, and not the noun that a tree hangs it on.
  ///
  /// - Reads: “sold the mill, *which* angered the union”, “drove to Oslo, *which* took an hour”, “left for Oslo with Ann, *which* her
  ///   father opposed”.
  /// - Leaves alone: “gave a speech, *which* angered the union”, “took the tram, *which* takes an hour”, “the mill, *which* burned”.
  public func resumesClause(_ pronoun: Int, of verb: Int) -> Bool {
    guard lower(pronoun) == "which", pronoun > 0, tag(pronoun - 1) == .comma,
      let noun = head(verb), noun < pronoun,
      [.nsubj, .nsubjPass, .obj].contains(relation(pronoun))
    else { return false }
    if relation(verb) == .advclRelcl { return true }
    guard relation(verb) == .aclRelcl, isNoun(noun), relation(pronoun) != .nsubjPass else {
      return false
    }
    // “asked her to sell it, *which* she offered to *do*”
    if relation(pronoun) == .obj,
      dependents(of: verb, .xcomp).contains(where: { Ellipsis.isProform($0, in: self) })
    {
      return true
    }
    let lexicon = EventLexicon.shared
    // “left with *Ann*, which angered him”, but “lent it to *Castel*, which failed”: that is a firm
    if tag(noun) == .nnp, isPersonByName(noun) { return true }
    if tag(noun) == .nn, lexicon.isPerson(lemma(noun)) {
      return tellsOfCourse(verb) || Self.stirrings.contains(lemma(verb))
        || relation(pronoun) == .obj
    }
    guard relation(pronoun) == .nsubj, let sense = lexicon.nounSense(lemma(noun)) else {
      // “drove to *Oslo*, which took an hour”
      return relation(pronoun) == .nsubj && tag(noun) == .nnp && tellsOfCourse(verb)
    }
    // “a *speech*”, “a *letter*”, “the *board*”
    guard !lexicon.isGroup(lemma(noun)),
      Int(sense.eventShare) + Int(sense.communicationShare) < 96
    else { return false }
    return tellsOfCourse(verb)
      || Self.stirrings.contains(lemma(verb)) && lexicon.isConcrete(lemma(noun))
  }

  /// Whether a name is one of a person by its first word, which is a given name.
  private func isPersonByName(_ noun: Int) -> Bool {
    text.names.first(at: noun).map { name in
      name.kind == .person && GivenNames.contains(text.form(name.tokens.lowerBound))
    } ?? false
  }

  /// Whether a verb says how long or how much something took, or that it did not help.
  private func tellsOfCourse(_ verb: Int) -> Bool {
    switch lemma(verb) {
    case "take":
      return dependents(of: verb, .obj).contains {
        ["second", "minute", "hour", "day", "week", "month", "year", "decade", "while", "time"]
          .contains(lemma($0))
      }
    case "mean", "prompt": return true
    case "help", "stop", "end": return dependents(of: verb, .nsubjPass).isEmpty && tag(verb) != .vbz
    default: return false
    }
  }

  /// Verbs of what stirs people, as things with walls do not.
  private static let stirrings: Set<String> = [
    "anger", "enrage", "infuriate", "please", "delight", "surprise", "shock", "upset", "alarm",
    "annoy", "worry", "embarrass", "disappoint", "outrage", "dismay", "spark", "provoke", "trigger",
    "settle", "cause",
  ]
}

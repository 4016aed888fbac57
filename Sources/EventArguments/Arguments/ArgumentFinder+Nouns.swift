import Language
import TextModel

/// Who takes part in an event that a noun names: “*Ann's* visit to *Bo*”.
extension ArgumentFinder {
  func ofNoun(_ noun: Int) -> [Argument] {
    var found: [Argument] = []
    for dependent in syntax.tree.dependents(of: noun) {
      switch syntax.relation(dependent) {
      case .nmodPoss:
        found.append(Argument(.agent, token: dependent))
      case .nmod:
        switch syntax.preposition(of: dependent) {
        case "by": found.append(Argument(.agent, token: dependent))
        case "of": found.append(Argument(.patient, token: dependent))
        case "between", "with", "against", "among":
          found.append(Argument(.partner, token: dependent))
        case "to", "for", "on": found.append(Argument(.recipient, token: dependent))
        default: break
        }
      case .compound, .amod:
        if syntax.tag(dependent) == .nnp || syntax.tag(dependent) == .nnps {
          found.append(Argument(.agent, token: dependent))
        }
      default: break
      }
    }
    // “Peter Holm*’s* arrest”, whatever the tree makes of him
    if noun > 1, syntax.tag(noun - 1) == .pos, let owner = syntax.head(noun - 1), owner < noun,
      syntax.isNoun(owner), syntax.head(owner) != noun
    {
      found.append(Argument(.agent, token: owner))
    }
    if let subject = lightSubject(of: noun) {
      found.insert(Argument(.agent, token: subject), at: 0)
    }
    return found.sorted { rank($0) < rank($1) }
  }

  /// The subject of a verb that only says that its object took place: “Ada *gave* a speech”.
  private func lightSubject(of noun: Int) -> Int? {
    guard syntax.relation(noun) == .obj, let verb = syntax.head(noun),
      LightVerbs.contains(syntax.lemma(verb))
    else { return nil }
    if let subject = syntax.subject(of: verb) { return antecedent(subject, of: verb) }
    return understoodSubject(of: verb)
  }
}

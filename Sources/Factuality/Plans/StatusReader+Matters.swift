import EventArguments
import EventModel
import TextModel

/// Plans to deal with a matter that was taken back before anybody did.
extension StatusReader {
  /// Returns the deed of dealing with a matter that was planned before a verb says that the matter was taken back.
  ///
  /// - Reads: “was to *debate* the loan, but *the item* was withdrawn”, “was due to *hear* the appeal. *The appeal* was dropped.”
  /// - Leaves alone: “was to debate the loan, but *an amendment* was withdrawn”, “was to debate the loan, and the item was *adopted*”,
  ///   “*debated* the loan, and the item was withdrawn”.
  func plan(emptiedBy verb: Int) -> Int? {
    guard let matter = matter(takenBackBy: verb), case let sentence = syntax.sentence(of: verb),
      sentence >= 0
    else { return nil }
    for candidate in [sentence, sentence - 1] where candidate >= 0 {
      let before = syntax.text.sentences[candidate].tokens.clamped(
        to: max(0, matter - 60)..<matter)
      let deed = before.last {
        Self.dealing.contains(syntax.lemma($0)) && isPlanned($0) && isMatter(matter, of: $0)
      }
      if let deed {
        return acts[deed]?.kind == .implicative || isDone(deed, before: matter) ? nil : deed
      }
    }
    return nil
  }

  /// The noun of what a verb says was dropped, or taken from what was to be dealt with: “*the item* was taken off the agenda”.
  private func matter(takenBackBy verb: Int) -> Int? {
    guard syntax.isVerb(verb), isDropping(verb) || isTakenOff(verb), !isOpen(verb),
      case let group = VerbGroup(of: verb, in: syntax), group.negation == nil, group.modal == nil,
      let noun = group.isPassive || syntax.tag(verb) == .vbn
        ? syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb))
        : syntax.dependent(of: verb, .obj),
      [.nn, .nns].contains(syntax.tag(noun)),
      syntax.dependents(of: noun, .det, .nmodPoss).contains(where: {
        !["a", "an", "no", "any", "some", "another"].contains(syntax.lower($0))
      })
    else { return nil }
    return noun
  }

  /// Whether a verb says that something no longer stands where it was to be dealt with: “was *taken* off the table”, “was *pulled*”.
  private func isTakenOff(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "pull": true
    case "take", "remove", "strike", "delete", "cut":
      syntax.dependents(of: verb, .obl).contains {
        ["off", "from"].contains(syntax.preposition(of: $0))
          && ["agenda", "table", "list", "paper", "docket", "programme", "program", "calendar"]
            .contains(syntax.lemma($0))
      }
    default: false
    }
  }

  /// Whether a noun names what a deed was to deal with: by the same word, or as the *item*.
  private func isMatter(_ noun: Int, of deed: Int) -> Bool {
    let objects = syntax.dependents(of: deed, .obj, .obl).filter {
      $0 > deed && [nil, "on", "about", "over"].contains(syntax.preposition(of: $0))
        && syntax.isNoun($0)
    }
    guard !objects.isEmpty else { return false }
    return objects.contains { syntax.lemma($0) == syntax.lemma(noun) }
      || Self.matters.contains(syntax.lemma(noun))
        && syntax.dependent(of: noun, .nmod, .acl, .compound) == nil
  }

  private static let dealing: Set<String> = [
    "debate", "discuss", "consider", "vote", "hear", "examine", "decide", "review", "rule",
    "deliberate", "determine", "scrutinise", "scrutinize", "approve", "adopt", "pass",
  ]

  private static let matters: Set<String> = [
    "item", "motion", "matter", "topic", "question", "proposal", "bill", "resolution", "issue",
  ]
}

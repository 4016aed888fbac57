import EventArguments
import EventMentions
import EventModel
import TextModel

/// What the present and the perfect tell: what has been going on, and the news of a title.
extension StatusReader {
  /// Whether a verb tells what has been going on since then: “*has run* the school *since* 1990”, “*has stood* empty *ever since*”.
  func hasGoneOn(_ verb: Int) -> Bool {
    if sides[verb] != .past, let words = syntax.wordsSince(of: verb) {
      // “Two *have been sold* since then”, but “has stood empty *ever since*”
      return syntax.lower(words.lowerBound) == "ever" || syntax.dependent(of: verb, .cop) != nil
        || Self.lasting.contains(syntax.lemma(verb))
    }
    return (Self.lasting.contains(syntax.lemma(verb)) || syntax.dependent(of: verb, .cop) != nil)
      && sides[verb] != .past
      && syntax.dependents(of: verb, .obl).contains {
        $0 > verb
          && (syntax.preposition(of: $0) == "since"
            || syntax.preposition(of: $0) == "for" && isLength($0))
      }
      && !syntax.dependents(of: verb, .obj).contains {
        syntax.dependent(of: $0, .nummod) != nil
      }
  }

  /// Whether a noun is a number of years or months: “for *twenty years*”.
  private func isLength(_ noun: Int) -> Bool {
    ["year", "decade", "month", "week", "century", "generation"].contains(syntax.lemma(noun))
  }

  /// Verbs of what lasts.
  private static let lasting: Set<String> = [
    "run", "live", "own", "hold", "lead", "rule", "govern", "manage", "operate", "head", "chair",
    "occupy", "remain", "stay", "work", "teach", "reside", "serve", "employ", "sponsor",
  ]

  /// Whether a verb tells the news in the title of a text: “Dockers *end* strike”.
  func isHeadline(_ token: Int) -> Bool {
    let sentence = syntax.sentence(of: token)
    guard sentence == 0, !states.contains(token),
      case .heading = syntax.text.document.blocks[syntax.text.sentences[0].block].kind
    else { return false }
    return true
  }

  /// Whether a verb in the present tells what happened, in a plot or chronicle.
  ///
  /// - Leaves alone: “she *still* lives there”, “the firm *makes pumps*” in a chronicle, “thinks that he *lies*”.
  func isToldInPresent(_ verb: Int, _ group: VerbGroup) -> Bool {
    guard let kind = tale[syntax.sentence(of: verb)], syntax.isVerb(verb), !group.isPerfect,
      group.modal == nil, group.negation == nil, syntax.dependent(of: verb, .cop) == nil,
      isToldOfItself(syntax.firstConjunct(of: verb)),
      // “A dive *is planned* for Monday”
      !Appointment.fixesDay(syntax.lemma(verb)) || syntax.dependent(of: verb, .auxPass) == nil,
      !syntax.dependents(of: verb, .advmod, .obl, .oblUnmarked).contains(where: {
        Self.ofNow.contains(syntax.lower($0))
      })
    else { return false }
    if kind == .plot { return true }
    return !group.isProgressive && !states.contains(verb)
      && !Self.standing.contains(syntax.lemma(verb))
      && !syntax.dependents(of: verb, .obj).contains(where: isOfAnyKind)
  }

  /// Whether a clause tells by itself: a main one, or one of time or of whom it is about.
  private func isToldOfItself(_ clause: Int) -> Bool {
    switch syntax.relation(clause) {
    case .root, .parataxis, .aclRelcl: true
    case .advcl:
      ["when", "after", "before", "until", "while", "as", "once", "where"]
        .contains(syntax.marker(of: clause) ?? "")
        || syntax.dependents(of: clause, .advmod).contains { syntax.lower($0) == "when" }
    default: false
    }
  }

  /// Whether a noun is a bare plural, which means any of its kind: “makes *pumps*”.
  private func isOfAnyKind(_ noun: Int) -> Bool {
    syntax.tag(noun) == .nns
      && syntax.dependent(of: noun, .det, .nummod, .nmodPoss, .nmod, .amod) == nil
  }

  private static let ofNow: Set<String> = [
    "now", "today", "still", "currently", "nowadays", "always", "often", "usually", "sometimes",
    "annually", "daily", "regularly", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    "saturdays", "sundays",
  ]

  /// Verbs of how things stand.
  private static let standing: Set<String> = [
    "have", "own", "employ", "contain", "include", "consist", "belong", "stand", "lie", "live",
    "remain", "run", "serve", "sell", "make", "offer", "provide", "cover", "extend", "house",
    "operate", "produce", "teach", "hold", "keep", "use",
  ]
}

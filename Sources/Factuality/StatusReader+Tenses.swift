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
}

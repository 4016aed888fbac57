import EventMentions
import EventModel
import TextModel
import TimeExpressions

/// Gives the day of a title that names a mishap to what the first sentence of the text tells of it.
///
/// - Reads: “Accident at the quarry – *9 October 2022*”, “Two men *were hurt* when a wall *gave way*.”
/// - Leaves alone: what had been, was so or is told of the report itself: “The inquiry *was led* by Ann Lee.”
struct TitleDates {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// Gives the day to the events of the first sentence that have no time of their own.
  func date(_ frames: inout [EventFrame]) {
    let text = syntax.text
    guard let title = expressions.first, title.isOccasion,
      let body = text.sentences.indices.prefix(5).dropFirst().first(where: isBody),
      case let tokens = text.sentences[body].tokens,
      !expressions.contains(where: { tokens.contains($0.tokens.lowerBound) }),
      !tokens.contains(where: { Self.writings.contains(syntax.lemma($0)) })
    else { return }
    for index in frames.indices {
      let token = frames[index].mention.token
      guard tokens.contains(token), frames[index].times.isEmpty,
        ![.state, .intentionalState].contains(frames[index].mention.kind), isTold(token)
      else { continue }
      frames[index].times = [
        TimeLink(expression: 0, relation: .during, rule: "time.title")
      ]
    }
  }

  /// Whether a sentence is the first of a paragraph of prose.
  private func isBody(_ sentence: Int) -> Bool {
    let text = syntax.text
    let own = text.sentences[sentence]
    guard case .paragraph = text.document.blocks[own.block].kind else { return false }
    return text.sentences[sentence - 1].block != own.block
      && own.tokens.last.map { syntax.lower($0) == "." } ?? false
  }

  /// Whether a verb tells in the past what was done, in the main clause or one of when or as what happened.
  private func isTold(_ token: Int) -> Bool {
    guard syntax.isVerb(token) else { return false }
    let first = syntax.firstConjunct(of: token)
    let isMain =
      syntax.relation(first) == .root
      || syntax.relation(first) == .advcl
        && syntax.dependents(of: first, .mark, .advmod).contains {
          ["when", "as"].contains(syntax.lower($0))
        }
    let group = VerbGroup(of: token, in: syntax)
    return isMain && group.form == .past && !group.isPerfect && group.modal == nil
      && group.negation == nil
  }

  /// What a sentence about the report or the inquiry speaks of, not about what happened.
  private static let writings: Set<String> = [
    "report", "review", "investigation", "inquiry", "enquiry", "investigate", "meeting", "meet",
    "write", "author", "prepare", "document", "summary", "panel", "inspector", "interview",
  ]
}

import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// What a verb says of its object or ends in: “called it *fiction*”, “was sentenced *to six years*”, “spent a year *building boats*”.
extension EventLabeller {
  /// What somebody called a thing: “called the story *fiction*”, “described it *as reckless*”.
  func verdict(of verb: Int) -> [LabelPhrase] {
    let lemma = syntax.lemma(verb)
    if Self.naming.contains(lemma), let object = syntax.dependent(of: verb, .obj),
      let name = syntax.dependent(of: object, .appos), name > object,
      (object + 1..<name).allSatisfy({
        syntax.tag($0) == .openQuote || syntax.tag($0) == .dt
          || syntax.head($0) == name && syntax.tag($0) != .comma
      })
    {
      return [LabelPhrase(heads: [name], steps: [.near, .plain, .bare, .alone], isEssential: true)]
    }
    guard Self.judging.contains(lemma),
      let verdict = syntax.dependents(of: verb, .advcl, .obl, .xcomp).first(where: {
        $0 > verb && [.jj, .nn, .nns].contains(syntax.tag($0))
          && (syntax.marker(of: $0) == "as" || syntax.preposition(of: $0) == "as")
      })
    else { return [] }
    return [
      LabelPhrase(
        tokens: syntax.dependents(of: verdict, .mark, .case), heads: [verdict],
        steps: [.near, .plain, .bare, .alone], isEssential: true)
    ]
  }

  /// What somebody is left without: “left the town *without a doctor*”.
  func want(of verb: Int) -> [LabelPhrase] {
    guard syntax.lemma(verb) == "leave", let object = syntax.dependent(of: verb, .obj) else {
      return []
    }
    return syntax.dependents(of: object, .nmod).filter {
      $0 > object && syntax.preposition(of: $0) == "without" && syntax.isNoun($0)
    }.prefix(1).map {
      LabelPhrase(
        tokens: markers(of: $0), heads: [$0], steps: [.near, .plain, .bare, .alone],
        isEssential: true)
    }
  }

  private static let naming: Set<String> = ["call", "name", "dub", "brand", "label", "term"]

  private static let judging: Set<String> = [
    "describe", "denounce", "condemn", "dismiss", "hail", "reject", "portray", "regard", "brand",
    "label", "praise", "criticise", "criticize", "attack", "deride", "classify", "recognise",
    "recognize", "name", "elect", "install", "see", "define", "characterise", "characterize",
    "depict", "deem",
  ]

  /// Whether a time is what somebody spent, and not when: “spent *that night* in the cellar *in May*”.
  func isSpent(_ time: Int, by verb: Int) -> Bool {
    syntax.lemma(verb) == "spend" && syntax.relation(time) != .obl
  }

  /// What a length of time was spent with: “spent a year *building boats*”.
  func pursuit(of verb: Int) -> [LabelPhrase] {
    guard ["spend", "waste", "pass"].contains(syntax.lemma(verb)),
      let length = syntax.dependents(of: verb, .obj).first(where: isLength)
    else { return [] }
    return syntax.dependents(of: verb, .advcl, .xcomp).filter {
      syntax.tag($0) == .vbg && $0 > length
        && syntax.dependents(of: $0, .mark, .case).isEmpty
        && !(length..<$0).contains { syntax.tag($0) == .comma }
    }.prefix(1).flatMap(complement)
  }

  /// How long somebody is punished: “was sentenced *to six years* in prison”, “was banned *for two years*”.
  func penalty(of verb: Int) -> [LabelPhrase] {
    guard Self.punishing.contains(syntax.lemma(verb)) else { return [] }
    return syntax.dependents(of: verb, .obl, .nmod).compactMap { length in
      guard length > verb, let index = reading.expression(at: length),
        reading.expressions[index].type == .duration,
        let marker = syntax.dependent(of: length, .case),
        ["to", "for"].contains(syntax.lower(marker))
      else { return nil }
      return LabelPhrase(tokens: [marker] + Array(reading.expressions[index].tokens))
    }
  }

  private static let punishing: Set<String> = [
    "sentence", "jail", "imprison", "ban", "suspend", "bar", "disqualify", "exclude", "condemn",
  ]
}

import EventArguments
import EventModel
import Language
import TemporalLinking
import TextModel

/// Says whom of a text's cast the arguments of its events refer to.
struct TakingPart {
  let reading: EventReading
  let cast: Cast
  /// The nouns that pronouns take up which nobody known to the cast is meant by.
  var antecedents: [Int: Int] = [:]

  /// Returns those whom an argument of a frame refers to.
  ///
  /// Nobody where it belongs to a time, “44 *BCE*”, or tells only where, “the *Lyon* trial”.
  func participants(of frame: Int, at token: Int) -> [Int] {
    let syntax = reading.syntax
    guard reading.expression(at: token) == nil,
      let found = cast.ofToken[token]
        ?? (whole(ofPart: token) ?? beside(token) ?? antecedent(of: token)).flatMap({
          cast.ofToken[$0]
        })
    else { return [] }
    guard syntax.head(token) == reading.token(frame),
      [.compound, .amod].contains(syntax.relation(token))
    else { return found + members(of: token).filter { !found.contains($0) } }
    return found.filter {
      cast.participants[$0].kind != .place
        || EventLexicon.shared.isCountry(cast.participants[$0].name)
    }
  }

  /// The noun that a pronoun takes up; nothing where a word tells which of several, who is not the first: “*the second* was held up”.
  private func antecedent(of token: Int) -> Int? {
    LabelPronouns.ordinals.contains(reading.syntax.lower(token)) ? nil : antecedents[token]
  }

  /// Those of whom a nameless group consists: “a *group* of *officers* seized it”.
  private func members(of token: Int) -> [Int] {
    let syntax = reading.syntax
    guard syntax.tag(token) == .nn,
      ["group", "crowd", "gang", "band", "team", "party", "pair", "handful", "delegation"]
        .contains(syntax.lemma(token))
    else { return [] }
    return syntax.dependents(of: token, .nmod).filter {
      $0 > token && syntax.tag($0) == .nns && syntax.preposition(of: $0) == "of"
    }.flatMap { cast.ofToken[$0] ?? [] }
  }

  /// The body of which somebody takes part, or those of whom some do: “*units* of the *Second Division* fought”, “*twelve* of the
  /// *sailors* drowned”.
  private func whole(ofPart token: Int) -> Int? {
    let syntax = reading.syntax
    guard syntax.tag(token) == .cd || Self.parts.contains(syntax.lemma(token)) else { return nil }
    return syntax.dependents(of: token, .nmod).first {
      $0 > token && syntax.preposition(of: $0) == "of" && syntax.isNoun($0)
    }
  }

  /// Whom a noun is set beside, of whom a clause behind it tells: “Lind, an *agent* who sold it”.
  private func beside(_ token: Int) -> Int? {
    guard reading.syntax.relation(token) == .appos, reading.syntax.tag(token) == .nn else {
      return nil
    }
    return reading.syntax.head(token)
  }

  private static let parts: Set<String> = [
    "unit", "element", "part", "member", "section", "remnant", "most", "many", "some", "all", "one",
    "two", "three", "half", "rest", "majority", "number", "hundred", "thousand", "dozen",
    "several", "both", "each", "neither", "either", "last", "few", "none", "another", "detachment",
    "wing", "faction", "branch",
    "bulk",
  ]

  /// Returns those who take part in an event, those of its naming mention first.
  func participants(of cluster: EventCluster) -> [Int] {
    var ordered: [Int] = []
    for frame in [cluster.main] + cluster.frames {
      for argument in reading.frames[frame].arguments {
        for participant in participants(of: frame, at: argument.token)
        where !ordered.contains(participant) {
          ordered.append(participant)
        }
      }
    }
    return ordered
  }
}

import TextModel
import TimeExpressions

/// Reads the line that an obituary ends with.
///
/// - Reads: “Ada Byrne, painter, *born 12 May 1871; died 3 October 1944*”.
/// - Leaves alone: “Ada Byrne, *born 12 May 1871*, painted boats”, which says more, and “Ada Byrne's son, Carl, *died in 1944*”, which
///   tells of another.
struct LifeLines {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// Returns the births and deaths that such lines tell.
  func ends() -> [LifeDates.End] {
    let text = syntax.text
    let starts = Dictionary(
      expressions.indices.map { (expressions[$0].tokens.lowerBound, $0) }, uniquingKeysWith: min)
    var found: [LifeDates.End] = []
    var next = 0
    for sentence in text.sentences {
      let tokens = sentence.tokens
      while next < text.names.count, text.names[next].tokens.lowerBound < tokens.lowerBound {
        next += 1
      }
      guard next < text.names.count, case let name = text.names[next], name.kind == .person,
        name.tokens.upperBound < tokens.upperBound,
        name.tokens.lowerBound - tokens.lowerBound <= 1, isLine(tokens),
        let person = syntax.head(of: name.tokens), syntax.relation(person) != .nmodPoss
      else { continue }
      for verb in name.tokens.upperBound..<tokens.upperBound {
        guard let rule = Self.rules[syntax.lower(verb)],
          [",", ";", ":", "–", "—", "-"].contains(syntax.lower(verb - 1)),
          let expression = starts[verb + 1] ?? starts[verb + 2],
          expressions[expression].type == .date
        else { continue }
        found.append(
          LifeDates.End(person: person, expression: expression, rule: rule, verb: verb))
      }
    }
    return found
  }

  private static let rules = ["born": LifeDates.birth, "died": LifeDates.death]

  /// Whether a line has no other verb.
  private func isLine(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 40
      && !tokens.contains {
        [.vbd, .vbz, .vbp, .md].contains(syntax.tag($0)) && syntax.lower($0) != "died"
      }
  }
}

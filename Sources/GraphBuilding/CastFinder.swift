import EventModel
import TextModel

/// Finds those who take part in the events of a text.
struct CastFinder {
  let syntax: Syntax

  init(_ syntax: Syntax) { self.syntax = syntax }

  /// Returns the participants and the words that refer to them.
  func cast() -> Cast {
    var cast = Cast()
    var known: [String: Int] = [:]
    let spans = SpanRecorder(syntax: syntax)
    for token in syntax.text.tokens.indices where syntax.tag(token) == .nnp {
      if let head = syntax.head(token), [.flat, .compound].contains(syntax.relation(token)),
        syntax.tag(head) == .nnp
      {
        continue
      }
      let extent = ([token] + syntax.dependents(of: token, .flat, .compound)).sorted()
      let name = extent.map { syntax.text.form($0) }.joined(separator: " ")
      let key = syntax.text.form(extent.last ?? token)
      let index = known[key] ?? cast.participants.count
      if known[key] == nil {
        known[key] = index
        cast.participants.append(Participant(id: "p\(index + 1)", name: name, kind: .other))
        cast.shortNames.append(key)
        cast.isNamed.append(true)
      }
      cast.participants[index].mentions.append(spans.evidence(token..<(token + 1)))
      cast.ofToken[token] = [index]
    }
    return cast
  }
}

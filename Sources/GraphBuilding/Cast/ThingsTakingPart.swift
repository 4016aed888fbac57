import EventArguments
import EventModel
import Language
import TemporalLinking
import TextModel

/// Adds to a cast the things that events happen to or that bring them about, and that nothing else makes known.
///
/// They only stand in the graph: no pronoun, label or merging of events depends on them.
///
/// - Reads: “*The mailbox* was retired”, “*Prices* fell”, “postponed *the launch*”.
/// - Leaves alone: “took *place*”, “*Nobody* came”, “signed at the *station*”.
struct ThingsTakingPart {
  let reading: EventReading
  /// The nouns that pronouns take up which nobody known to the cast is meant by.
  let antecedents: [Int: Int]

  private var syntax: Syntax { reading.syntax }

  /// Returns a cast with the things in it.
  func added(to cast: Cast) -> Cast {
    let spans = SpanRecorder(syntax: syntax)
    var cast = cast
    let present = TakingPart(reading: reading, cast: cast, antecedents: antecedents)
    var known: [String: Int] = [:]
    for frame in reading.frames.indices {
      let event = reading.token(frame)
      for argument in reading.frames[frame].arguments
      where present.participants(of: frame, at: argument.token).isEmpty {
        let token = antecedents[argument.token] ?? argument.token
        guard cast.ofToken[token] == nil, isThing(token, argument, of: event) else { continue }
        let words = phrase(of: token)
        let key = words.map(syntax.lower).joined(separator: " ")
        let index = known[key] ?? cast.participants.count
        if known[key] == nil {
          known[key] = index
          cast.participants.append(
            Participant(
              id: "\(syntax.text.document.prefix)p\(index + 1)", name: name(words),
              kind: syntax.tag(token) == .nns ? .group : .other, mentions: []))
          cast.shortNames.append(cast.participants[index].name)
          cast.isNamed.append(false)
        }
        cast.participants[index].mentions.append(spans.evidence(words))
        cast.ofToken[token] = [index]
      }
    }
    return cast
  }

  /// Whether a noun is what an event happens to or what brings it about.
  private func isThing(_ token: Int, _ argument: Argument, of event: Int) -> Bool {
    guard [.agent, .patient].contains(argument.role), [.nn, .nns].contains(syntax.tag(token)),
      token != event, reading.expression(at: token) == nil,
      !Self.nobody.contains(syntax.lower(token)), !Self.words.contains(syntax.lemma(token))
    else { return false }
    switch syntax.relation(argument.token) {
    // “worked *on the roof*”: only where
    case .obl where syntax.head(argument.token) == event: return false
    case .obj where syntax.head(argument.token) == event: break
    default: return true
    }
    // “*took* place”, “*made* a visit”: the noun and the verb tell one thing.
    guard LightVerbs.contains(syntax.lemma(event)) else { return reading.frame(at: token) == nil }
    switch EventLexicon.shared.nounSense(syntax.lemma(token))?.firstSupersense {
    case .artifact, .animal, .object, .substance, .food, .possession, .communication: return true
    default: return false
    }
  }

  /// A noun with the words before it that tell which one it is.
  private func phrase(of noun: Int) -> Range<Int> {
    var first = noun
    while first > 0, noun - first < 8, isBefore(first - 1, noun) { first -= 1 }
    return first..<noun + 1
  }

  private func isBefore(_ token: Int, _ noun: Int) -> Bool {
    switch syntax.tag(token) {
    case .jj, .jjr, .jjs, .nn, .nns, .nnp, .nnps, .hyph, .vbn, .vbg, .cd, .pos: break
    default: return false
    }
    var word = token
    for _ in 0..<4 {
      guard let head = syntax.head(word), syntax.relation(word) != .obl else { return false }
      if head == noun { return true }
      word = head
    }
    return false
  }

  /// The words with the article that says that the text has spoken of it.
  private func name(_ words: Range<Int>) -> String {
    let (article, noun) = (words.lowerBound - 1, words.upperBound - 1)
    let isTheOne = article >= 0 && syntax.lower(article) == "the" && syntax.head(article) == noun
    return syntax.text.string(isTheOne ? article..<words.upperBound : words)
  }

  /// Nouns for words, which nothing happens to: “took the *name* Berg”.
  private static let words: Set<String> = ["name", "surname", "title", "language", "word"]

  private static let nobody: Set<String> = [
    "nobody", "nothing", "everything", "something", "anything", "everybody", "somebody", "anybody",
    "everyone", "someone", "anyone", "none",
  ]
}

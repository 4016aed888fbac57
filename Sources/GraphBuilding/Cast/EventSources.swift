import EventArguments
import EventModel
import Factuality
import Language
import TemporalLinking
import TextModel

/// Names whoever says what a text tells only in somebody's words: “the guard had left his post”, *according to Ida Lund*.
struct EventSources {
  private let syntax: Syntax
  private let reading: EventReading
  private let cast: Cast
  private let attribution: AttributionReader

  init(reading: EventReading, cast: Cast) {
    self.reading = reading
    self.cast = cast
    syntax = reading.syntax
    attribution = AttributionReader(reading.syntax)
  }

  /// Returns who says that an event was; nothing where the writer says so once, or somebody without a name or noun.
  func source(of cluster: EventCluster) -> String? {
    var named: String?
    for frame in [cluster.main] + cluster.frames {
      let token = reading.frames[frame].repetition?.verb ?? reading.token(frame)
      guard let source = attribution.source(of: token) else { return nil }
      named = named ?? name(of: source)
    }
    return named
  }

  /// The name of whoever a word stands for, or its own words: “*the charge sheet*”, “*Holm's office*”.
  private func name(of token: Int) -> String? {
    let participant = cast.ofToken[token]?.first.map { inSentence(cast.participants[$0].name) }
    guard syntax.tag(token) == .nn || syntax.tag(token) == .nns else { return participant }
    // “the last keeper's son”, “one well-placed source”
    let described = syntax.dependents(of: token, .det, .nmodPoss, .nummod, .amod, .compound)
    let begin = described.map { syntax.extent(of: $0).lowerBound }.min() ?? token
    return words(max(min(begin, token), token - Self.longest)..<token + 1)
  }

  private func words(_ tokens: Range<Int>) -> String {
    var text = ""
    for token in tokens {
      if !text.isEmpty, syntax.text.tokens[token].spaceBefore { text += " " }
      text += owner(token) ?? spelled(token)
    }
    return text
  }

  /// Whose a thing is, where a pronoun stands for a name: “*her* lawyer” is “*Ida Lund’s* lawyer”.
  private func owner(_ token: Int) -> String? {
    guard syntax.tag(token) == .prpPossessive, let owner = cast.ofToken[token]?.first,
      [.person, .organisation].contains(cast.participants[owner].kind),
      case let name = cast.participants[owner].name, name.last?.isLetter ?? false
    else { return nil }
    return EventLabeller.possessive(inSentence(name))
  }

  /// A description without the capital of its article: “The editor” is *the editor*.
  private func inSentence(_ name: String) -> String {
    ["The ", "A ", "An "].contains { name.hasPrefix($0) }
      ? name.prefix(1).lowercased() + name.dropFirst() : name
  }

  /// A word as it stands inside a sentence: small where only its place at the beginning made it great.
  private func spelled(_ token: Int) -> String {
    let form = syntax.text.form(token)
    let begin = syntax.text.sentences[syntax.sentence(of: token)].tokens.lowerBound
    let lexicon = EventLexicon.shared
    let isName =
      [.nnp, .nnps].contains(syntax.tag(token))
      || syntax.isNoun(token) && lexicon.nounSense(syntax.lemma(token)) == nil
      || lexicon.isDemonym(form)
    return (token <= begin + 1 || syntax.tag(token) == .dt) && !isName ? syntax.lower(token) : form
  }

  /// More words before a noun tell what it is like.
  private static let longest = 6
}

import EventArguments
import EventMentions
import EventModel
import TextModel

/// Which sentences of a text are told in the present, though what they tell is over: plots and chronicles.
///
/// - Reads: what stands under “*Plot*” or “*Chronology*”, “*In 1912* Nora *arrives* in Bergen. She *meets* Jonas.”, “*The story opens* in
///   a village. Soldiers *come*.”
/// - Leaves alone: “In 1912 Nora *arrived*. The house still *stands*.”, “The firm *makes* pumps.”
struct PresentTale {
  /// How a sentence is told.
  enum Kind {
    /// In the present with its days, as chronicles and profiles of firms are; what only is so may still be.
    case chronicle
    /// In the present throughout, as plots are; nothing of it is so now.
    case plot
  }

  private var kinds: [Kind?]

  /// Goes through a text sentence by sentence.
  ///
  /// - Complexity: linear in the length of the text.
  init(_ syntax: Syntax, sides: [Int: DocumentSide]) {
    let text = syntax.text
    kinds = Array(repeating: nil, count: text.sentences.count)
    var (block, heading): (Int, Kind?) = (-1, nil)
    var kind: Kind?
    for (index, sentence) in text.sentences.enumerated() {
      if sentence.block != block {
        block = sentence.block
        if case .heading = text.document.blocks[block].kind {
          heading = Self.announced(by: sentence.tokens, syntax)
          kind = heading == .plot ? .plot : nil
          continue
        }
        if heading == nil, kind != .plot { kind = nil }
      }
      if let label = Self.label(of: sentence.tokens, syntax) { kind = label }
      guard let root = Self.root(of: sentence.tokens, syntax) else { continue }
      let group = VerbGroup(of: root, in: syntax)
      if group.form == .past, !group.isPerfect { kind = heading == .plot ? .plot : nil }
      guard group.form == .present, group.modal == nil else { continue }
      if kind == nil || kind == .chronicle, Self.opensPlot(root, syntax), sides[root] != .future {
        kind = .plot
      }
      if kind == nil, sides[root] == .past, !group.isPerfect { kind = .chronicle }
      kinds[index] = kind
    }
  }

  /// Returns how a sentence is told, nothing where it says what is so now.
  subscript(sentence: Int) -> Kind? { kinds.indices.contains(sentence) ? kinds[sentence] : nil }

  /// The main predicate of a sentence, behind a label if one stands before it.
  private static func root(of tokens: Range<Int>, _ syntax: Syntax) -> Int? {
    guard let root = tokens.first(where: { syntax.relation($0) == .root }) else { return nil }
    guard root == tokens.first, syntax.lower(root + 1) == ":" else { return root }
    return tokens.first { syntax.relation($0) == .parataxis && syntax.head($0) == root } ?? root
  }

  /// What a heading says of how the text below is told: “*Plot*”, “*Chronology*”.
  private static func announced(by tokens: Range<Int>, _ syntax: Syntax) -> Kind? {
    guard tokens.count <= 5 else { return nil }
    return tokens.lazy.compactMap { words[syntax.lower($0)] }.first
  }

  /// What a word before a colon says of how a text is told, or the number of an act: “*Synopsis*: …”, “*Act* II”.
  private static func label(of tokens: Range<Int>, _ syntax: Syntax) -> Kind? {
    guard let first = tokens.first else { return nil }
    if syntax.lower(first + 1) == ":" { return words[syntax.lower(first)] }
    return syntax.lower(first) == "act" && tokens.count <= 3 ? .plot : nil
  }

  private static let words: [String: Kind] = [
    "plot": .plot, "synopsis": .plot, "storyline": .plot, "act": .plot, "chronology": .chronicle,
    "chronicle": .chronicle, "timeline": .chronicle, "annals": .chronicle,
  ]

  /// Whether a sentence begins to tell what a work of art tells: “The *film opens* in a village”, “The *story begins* in 1912”.
  private static func opensPlot(_ verb: Int, _ syntax: Syntax) -> Bool {
    guard
      ["open", "begin", "start", "follow", "tell", "centre", "center", "revolve"]
        .contains(syntax.lemma(verb)), let subject = syntax.subject(of: verb),
      VerbGroup(of: verb, in: syntax).negation == nil
    else { return false }
    return [
      "story", "novel", "film", "movie", "plot", "play", "opera", "tale", "book", "narrative",
      "action", "ballet", "novella", "episode",
    ].contains(syntax.lemma(subject))
  }
}

internal import Synchronization

/// An analysed text with its dependency trees, and the questions that readers of events ask of them.
///
/// It never changes but for what it remembers; a class, because every reader holds it, and a copy of its many parts would cost
/// more than most questions.
public final class Syntax: Sendable {
  /// The analysed text.
  public let text: AnalysedText

  /// The dependents of every token.
  public let tree: DependencyTree

  /// The sentence of every token: an index into `text.sentences`.
  public let sentenceOfToken: [Int32]

  /// The verb groups that have been asked for, by their predicates: every stage asks for them again.
  private let verbGroups: Mutex<[VerbGroup?]>

  /// Creates a view of an analysed text.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public init(_ text: AnalysedText) {
    self.text = text
    tree = DependencyTree(text.tokens)
    var sentenceOfToken = [Int32](repeating: -1, count: text.tokens.count)
    for (index, sentence) in text.sentences.enumerated() {
      for token in sentence.tokens { sentenceOfToken[token] = Int32(index) }
    }
    self.sentenceOfToken = sentenceOfToken
    verbGroups = Mutex([VerbGroup?](repeating: nil, count: text.tokens.count))
  }

  /// Returns the verb group of a predicate, which is read but once.
  func verbGroup(of token: Int) -> VerbGroup {
    if let known = verbGroups.withLock({ $0[token] }) { return known }
    let group = VerbGroup(reading: token, in: self)
    verbGroups.withLock { $0[token] = group }
    return group
  }

  /// Returns the index of a token's sentence.
  @inlinable
  public func sentence(of token: Int) -> Int { Int(sentenceOfToken[token]) }

  /// Returns the governing token; nothing for a root.
  @inlinable
  public func head(_ token: Int) -> Int? {
    let head = text.tokens[token].head
    return head >= 0 ? head : nil
  }

  /// Returns the first of some neighbouring tokens that hangs on none of them; nothing for an empty range.
  public func head(of tokens: Range<Int>) -> Int? {
    tokens.first { token in head(token).map { !tokens.contains($0) } ?? true } ?? tokens.last
  }

  /// Returns the relation of a token to its head; `unknown` beyond the text.
  @inlinable
  public func relation(_ token: Int) -> DependencyRelation {
    text.tokens.indices.contains(token) ? text.tokens[token].relation : .unknown
  }

  /// Returns the Penn tag; `unknown` beyond the text.
  @inlinable
  public func tag(_ token: Int) -> PennTag { text.tag(token) }

  /// Returns the lemma; nothing beyond the text.
  @inlinable
  public func lemma(_ token: Int) -> String { text.lemma(token) }

  /// Returns the form in lower case; nothing beyond the text.
  @inlinable
  public func lower(_ token: Int) -> String { text.lower(token) }

  /// Returns the first dependent with one of the relations.
  @inlinable
  public func dependent(of token: Int, _ relations: DependencyRelation...) -> Int? {
    for place in tree.places(of: token) {
      let dependent = Int(tree.dependents[place])
      if relations.contains(relation(dependent)) { return dependent }
    }
    return nil
  }

  /// Returns all dependents with one of the relations, in order of the text.
  @inlinable
  public func dependents(of token: Int, _ relations: DependencyRelation...) -> [Int] {
    var found: [Int] = []
    for place in tree.places(of: token) {
      let dependent = Int(tree.dependents[place])
      if relations.contains(relation(dependent)) { found.append(dependent) }
    }
    return found
  }

  /// Whether the token is tagged as a verb.
  @inlinable
  public func isVerb(_ token: Int) -> Bool {
    switch tag(token) {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: true
    default: false
    }
  }

  /// Whether the token is tagged as a noun, common or proper.
  @inlinable
  public func isNoun(_ token: Int) -> Bool {
    switch tag(token) {
    case .nn, .nns, .nnp, .nnps: true
    default: false
    }
  }

  /// Returns the subject of a predicate, active or passive, clausal ones left out.
  public func subject(of token: Int) -> Int? {
    dependent(of: token, .nsubj, .nsubjPass, .nsubjOuter)
  }

  /// Returns the case marker (preposition) of a nominal, in lower case; the first where several stand.
  public func preposition(of token: Int) -> String? {
    dependent(of: token, .case).map(lower)
  }

  /// Returns the subordinating marker of a clause, in lower case.
  public func marker(of token: Int) -> String? {
    dependent(of: token, .mark).map(lower)
  }

  /// Returns the particle of a phrasal verb, in lower case.
  public func particle(of token: Int) -> String? {
    dependent(of: token, .compoundPrt).map(lower)
  }

  /// Returns the tokens that a token governs, itself included, as one range from the first to the last.
  ///
  /// - Complexity: O(*k*) in the size of the subtree.
  public func extent(of token: Int) -> Range<Int> {
    var first = token
    var last = token
    var open = [token]
    while let next = open.popLast() {
      for dependent in tree.dependents(of: next) {
        first = min(first, dependent)
        last = max(last, dependent)
        open.append(dependent)
      }
    }
    return first..<(last + 1)
  }

  /// Returns the first of a chain of coordinated words that the token belongs to.
  public func firstConjunct(of token: Int) -> Int {
    var token = token
    var steps = 0
    while relation(token) == .conj, let head = head(token), steps < 64 {
      token = head
      steps += 1
    }
    return token
  }
}

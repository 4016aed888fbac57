public import LinearModels
public import TextModel

/// Gives every token its head and the relation to it, by Universal Dependencies.
///
/// Two steps: a beam search over the transitions of the arc-hybrid system finds the tree, scored as a whole by a
/// structured perceptron (Zhang and Clark 2008; Huang, Fayong and Guo 2012); then a second model names the
/// relations from the root downwards, with the whole tree in sight. Trees are projective, with one root a
/// sentence. Needs tags.
public struct DependencyParser: TextAnnotator {
  /// Longer sentences are parsed in pieces of this length, each piece's root governed by the first's.
  static let longest = 400

  private let transitions: LinearModel
  private let relations: any FeatureScorer
  private let names: [DependencyRelation]
  private let width: Int

  /// Opens the shipped parser.
  ///
  /// - Parameter width: how many states the search keeps; fewer is faster, more is better.
  /// - Throws: `ModelError` where the program was built without it.
  public init(width: Int = 4) throws(ModelError) {
    try self.init(
      transitions: LinearModel(shipped: "parser-transitions", features: TransitionFeatures.set),
      relations: LinearModel(shipped: "parser-relations", features: RelationFeatures.set),
      width: width)
  }

  /// Creates a parser from its two models.
  ///
  /// - Parameters:
  ///   - transitions: scores shift, left and right.
  ///   - relations: scores relations.
  ///   - width: how many states the search keeps.
  public init(transitions: LinearModel, relations: any FeatureScorer, width: Int = 4) {
    self.transitions = transitions
    self.relations = relations
    self.width = width
    names = relations.labels.map { label in
      let relation = DependencyRelation(rawValue: label) ?? .dep
      return relation == .unknown ? .dep : relation
    }
  }

  /// Sets the head and relation of every token.
  public func annotate(_ text: inout AnalysedText) {
    var atoms = TokenAtoms(text.words)
    let buffer = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: TransitionFeatures.limit)
    defer { buffer.deallocate() }
    var search = ParseBeam(width: width, buffer: buffer)
    var features: [UInt64] = []
    var scores: [Int32] = []
    for sentence in text.sentences {
      var root = -1
      for begin in stride(
        from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound, by: Self.longest)
      {
        let range = begin..<min(begin + Self.longest, sentence.tokens.upperBound)
        atoms.read(text.tokens, range)
        let heads = tree(range.count, atoms, &search)
        let tree = RelationFeatures(atoms, heads: heads)
        var chosen = [UInt8](repeating: 0, count: heads.count)
        for token in tree.order {
          let head = heads[token]
          if head == heads.count {
            text.tokens[begin + token].head = root
            let relation: DependencyRelation = root < 0 ? .root : .parataxis
            text.tokens[begin + token].relation = relation
            chosen[token] = DependencyRelation.root.number
            if root < 0 { root = begin + token }
          } else {
            features.removeAll(keepingCapacity: true)
            tree.append(token, relations: chosen, to: &features)
            let relation = names[relations.best(features, scores: &scores)]
            text.tokens[begin + token].head = begin + head
            text.tokens[begin + token].relation = relation
            chosen[token] = relation.number
          }
        }
      }
    }
  }

  private func tree(_ count: Int, _ atoms: TokenAtoms, _ search: inout ParseBeam) -> [Int] {
    _ = search.begin(count)
    for _ in 0..<2 * count { search.advance(atoms, transitions) }
    return search.beam.first.map { search.arena.heads(of: $0) } ?? []
  }
}

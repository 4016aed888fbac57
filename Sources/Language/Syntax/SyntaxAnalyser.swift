public import LinearModels
internal import NeuralModels
public import TextModel

/// Gives every token its Penn tag, its universal part of speech, its head and the relation to it.
///
/// A small recurrent network reads a sentence in both directions and scores tags, heads and relations at once
/// (deep biaffine attention, Dozat and Manning 2017); the heads are the best tree's. One root a sentence.
public struct SyntaxAnalyser: TextAnnotator {
  /// Longer sentences are analysed in pieces of this length, each piece's root governed by the first's.
  static let longest = 250

  /// How often in a sentence one of two subjects of a word is given another head.
  static let repairs = 4

  private let scorer: any SyntaxScorer

  /// Opens the shipped network.
  ///
  /// - Throws: `ModelError` where the program was built without it.
  public init() throws(ModelError) {
    scorer = try SyntaxNetwork(shipped: "syntax", features: SyntaxFeatures.set)
  }

  /// Creates an analyser from a scorer of one's own.
  public init(scorer: any SyntaxScorer) { self.scorer = scorer }

  /// Sets the tags, the head and the relation of every token.
  public func annotate(_ text: inout AnalysedText) {
    let longest = text.sentences.reduce(0) { max($0, $1.tokens.count) }
    let reader = scorer.reader(of: text, longest: min(longest, Self.longest))
    var decoder = TreeDecoder()
    var scores: [Int32] = []
    var relations: [DependencyRelation] = []
    text.events = [EventScores](repeating: EventScores(), count: text.tokens.count)
    for sentence in text.sentences {
      var root = -1
      let stamp = EntryStamp(before: sentence, in: text)
      for begin in stride(
        from: stamp.tokens.upperBound, to: sentence.tokens.upperBound, by: Self.longest)
      {
        let range = begin..<min(begin + Self.longest, sentence.tokens.upperBound)
        reader.read(range, of: text)
        reader.scoreArcs(into: &scores)
        var heads = decoder.heads(scores, count: range.count)
        reader.relations(heads, into: &relations)
        for _ in 0..<Self.repairs {
          guard let rivals = rivals(heads, relations) else { break }
          decoder.settle(rivals, in: &heads, scores)
          reader.relations(heads, into: &relations)
        }
        for (token, head) in heads.enumerated() {
          let index = begin + token
          let tags = reader.tags(token)
          text.tokens[index].tag = tags.tag
          text.tokens[index].partOfSpeech = tags.part
          text.events[index] = reader.events(token)
          if head == heads.count {
            text.tokens[index].head = root
            text.tokens[index].relation = root < 0 ? .root : .parataxis
            if root < 0 { root = index }
          } else {
            text.tokens[index].head = begin + head
            text.tokens[index].relation = relations[token]
          }
        }
      }
      stamp.hang(on: root, of: &text)
      StraightQuotes.tag(sentence.tokens, of: &text)
      TreeMender.mend(sentence.tokens, of: &text)
    }
  }

  /// Returns the subjects of the first word that has more than one.
  private func rivals(_ heads: [Int], _ relations: [DependencyRelation]) -> [Int]? {
    func isSubject(_ token: Int) -> Bool {
      relations[token] == .nsubj || relations[token] == .nsubjPass
    }
    var first = [Int](repeating: -1, count: heads.count + 1)
    for token in heads.indices where isSubject(token) {
      guard first[heads[token]] >= 0 else {
        first[heads[token]] = token
        continue
      }
      return heads.indices.filter { isSubject($0) && heads[$0] == heads[token] }
    }
    return nil
  }
}

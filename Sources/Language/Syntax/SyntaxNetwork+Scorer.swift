internal import LinearModels
public import NeuralModels
public import TextModel

extension SyntaxNetwork: SyntaxScorer {
  /// Returns a reader of one text's sentences, none longer than a number of tokens.
  public func reader(of text: AnalysedText, longest: Int) -> any SyntaxSentenceReader {
    SyntaxNetworkReader(self, words: text.words.count, longest: longest)
  }
}

/// The network at work on a text.
private final class SyntaxNetworkReader: SyntaxSentenceReader {
  private let reading: SyntaxReading
  private let network: SyntaxNetwork
  private let penn: [PennTag]
  private let parts: [UniversalTag]
  private let relations: [DependencyRelation]
  private let isAllowed: [Bool]
  /// Which relations a word without a preposition may have.
  private let isUnmarked: [Bool]
  private var words: [Int] = []
  private var spaces: [Bool] = []
  private var numbers: [Int] = []
  private var marked: [Bool]

  init(_ network: SyntaxNetwork, words: Int, longest: Int) {
    self.network = network
    reading = SyntaxReading(network, words: words, longest: longest)
    penn = network.penn.map { PennTag(rawValue: $0) ?? .unknown }
    parts = network.parts.map { UniversalTag(rawValue: $0) ?? .x }
    relations = network.relations.map { DependencyRelation(rawValue: $0) ?? .unknown }
    isAllowed = relations.map { $0 != .unknown && $0 != .root }
    isUnmarked = relations.map { ![.unknown, .root, .obl, .oblAgent].contains($0) }
    marked = [Bool](repeating: false, count: longest)
  }

  func read(_ tokens: Range<Int>, of text: AnalysedText) {
    words.removeAll(keepingCapacity: true)
    spaces.removeAll(keepingCapacity: true)
    for index in tokens {
      words.append(text.tokens[index].word)
      spaces.append(text.tokens[index].spaceBefore)
    }
    reading.read(words: words, spaces: spaces) { word in
      let form = text.words[word].form
      return (
        SyntaxFeatures.rows(form, bits: network.shape.bits),
        network.vector(key: SyntaxFeatures.key(form))
      )
    }
  }

  func tags(_ token: Int) -> (tag: PennTag, part: UniversalTag) {
    let tags = reading.tags(token)
    return (penn[tags.penn], parts[tags.part])
  }

  func events(_ token: Int) -> EventScores {
    withUnsafeTemporaryAllocation(
      of: Int16.self, capacity: SyntaxShape.events + SyntaxShape.notes
    ) { line in
      var scores = EventScores()
      guard let first = line.baseAddress else { return scores }
      reading.events(token, into: first)
      for index in 0..<8 { scores.kinds[index] = first[index] }
      for index in 0..<16 { scores.notes[index] = first[SyntaxShape.events + index] }
      let margin = Int32(scores.margin)
      scores.perMille = Int16(network.eventCalibration.perMille(margin: margin))
      return scores
    }
  }

  func scoreArcs(into scores: inout [Int32]) { reading.scoreArcs(into: &scores) }

  func relations(_ heads: [Int], into relations: inout [DependencyRelation]) {
    reading.relations(heads, isAllowed: isAllowed, into: &numbers)
    relations.removeAll(keepingCapacity: true)
    for number in numbers { relations.append(self.relations[number]) }
    // An oblique has a preposition; one without has a relation of its own.
    for token in marked.indices { marked[token] = false }
    for token in relations.indices where heads[token] < marked.count {
      if relations[token] == .case { marked[heads[token]] = true }
    }
    for token in relations.indices where relations[token] == .obl && !marked[token] {
      relations[token] = self.relations[reading.relation(of: token, isAllowed: isUnmarked)]
    }
  }
}

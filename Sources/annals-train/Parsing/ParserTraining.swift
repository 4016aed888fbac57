import Language
import LinearModels
import TextModel

extension TransitionTrainer: TransitionScorer {}

/// Trains the two models of the parser on a text with gold trees and realistic tags.
struct ParserTraining {
  struct Options {
    var transitionBits = 20
    var relationBits = 21
    var epochs = 10
    var width = 8
    var seed: UInt64 = 11
  }

  let options: Options

  /// Trains the structure by maximal violation (Huang, Fayong and Guo 2012); `report` is called after each epoch.
  func transitions(_ text: AnalysedText, report: (Int, Int, Int) -> Void) -> [UInt8] {
    var trainer = TransitionTrainer(bits: options.transitionBits)
    defer { trainer.deallocate() }
    let buffer = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: TransitionFeatures.limit)
    defer { buffer.deallocate() }
    var search = ParseBeam(width: options.width, buffer: buffer)
    var atoms = TokenAtoms(text.words)
    var generator = SeededGenerator(seed: options.seed)
    let oracles = text.sentences.map { ProjectiveTree(text.tokens, $0.tokens).transitions }
    for epoch in 0..<options.epochs {
      var right = 0
      for sentence in generator.permutation(of: oracles.count) {
        let oracle = oracles[sentence]
        atoms.read(text.tokens, text.sentences[sentence].tokens)
        if learn(oracle, atoms, &search, &trainer) { right += 1 }
        trainer.advance()
      }
      report(epoch, right, oracles.count)
    }
    return trainer.modelBytes(
      labels: ["shift", "left", "right", "_"], featureSet: TransitionFeatures.set)
  }

  /// Searches one sentence and updates where the right sequence falls furthest behind.
  ///
  /// - Returns: whether the best tree was the right one.
  private func learn(
    _ oracle: [UInt8], _ atoms: TokenAtoms, _ search: inout ParseBeam,
    _ trainer: inout TransitionTrainer
  ) -> Bool {
    var gold = search.begin(oracle.count / 2)
    var worst: Int32 = 0
    var pair: (gold: Int32, guess: Int32)?
    for transition in oracle {
      let scores = search.scores(of: gold, atoms, trainer)
      let score = search.arena.states[Int(gold)].score &+ scores[Int(transition)]
      gold = search.take(transition, from: gold, score: score, atoms)
      search.advance(atoms, trainer)
      guard let best = search.beam.first else { break }
      let violation = search.arena.states[Int(best)].score &- score
      if violation >= worst, !isSame(best, gold, search.arena) {
        worst = violation
        pair = (gold, best)
      }
    }
    guard var (gold, guess) = pair else { return true }
    while gold != guess, gold > 0, guess > 0 {
      let right = search.arena.states[Int(gold)]
      let wrong = search.arena.states[Int(guess)]
      if isSame(gold, guess, search.arena) { break }
      trainer.add(
        1, to: Int(right.transition), for: search.features(of: right.parent, atoms))
      trainer.add(
        -1, to: Int(wrong.transition), for: search.features(of: wrong.parent, atoms))
      gold = right.parent
      guess = wrong.parent
    }
    return false
  }

  /// Whether two states were reached by the same transitions.
  private func isSame(_ a: Int32, _ b: Int32, _ arena: ParseArena) -> Bool {
    var a = a
    var b = b
    while a != b {
      let first = arena.states[Int(a)]
      let second = arena.states[Int(b)]
      guard first.parent >= 0, second.parent >= 0, first.transition == second.transition else {
        return false
      }
      a = first.parent
      b = second.parent
    }
    return true
  }

  /// Trains the relations on the gold trees.
  func relations(_ text: AnalysedText) -> [UInt8] {
    let names = DependencyRelation.allCases
    var trainer = PerceptronTrainer(
      labels: names.map(\.rawValue), featureSet: RelationFeatures.set,
      shape: ModelShape(labels: names.count, bits: options.relationBits))
    var atoms = TokenAtoms(text.words)
    var generator = SeededGenerator(seed: options.seed)
    var features: [UInt64] = []
    var scores: [Int32] = []
    for _ in 0..<min(options.epochs, 8) {
      for sentence in generator.permutation(of: text.sentences.count) {
        let range = text.sentences[sentence].tokens
        atoms.read(text.tokens, range)
        let heads = range.map { index in
          text.tokens[index].head < 0 ? range.count : text.tokens[index].head - range.lowerBound
        }
        let tree = RelationFeatures(atoms, heads: heads)
        var chosen = [UInt8](repeating: 0, count: heads.count)
        for token in tree.order {
          let truth = text.tokens[range.lowerBound + token].relation.number
          if heads[token] == heads.count {
            chosen[token] = truth
            continue
          }
          features.removeAll(keepingCapacity: true)
          tree.append(token, relations: chosen, to: &features)
          chosen[token] = UInt8(trainer.learn(features, truth: Int(truth), scores: &scores))
        }
      }
    }
    return trainer.modelBytes()
  }
}

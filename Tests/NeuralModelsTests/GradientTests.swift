import Testing

@testable import NeuralModels

@Suite("Gradients")
struct GradientTests {
  static var shape: SyntaxShape {
    var shape = SyntaxShape()
    shape.vector = 16
    shape.input = 16
    shape.width = 8
    shape.layers = 3
    shape.arc = 16
    shape.label = 16
    shape.penn = 16
    shape.parts = 16
    shape.relations = 16
    shape.bits = 4
    return shape
  }

  static let words = [
    SyntaxWord(rows: [1, 4, 7], ownRows: 1, vector: 0),
    SyntaxWord(rows: [2, 4, 8], ownRows: 1, vector: -1),
    SyntaxWord(rows: [3, 5, 7], ownRows: 1, vector: 1),
  ]

  /// The first tells events too, one of them unknown.
  static let examples: [SyntaxExample] = {
    var first = SyntaxExample(
      words: [0, 1, 2, 1], spaces: [true, true, false, true], penn: [1, 2, 3, 2],
      parts: [0, 1, 2, 1], heads: [1, 4, 1, 2], relations: [3, 4, 5, 6])
    first.events = [0, 3, SyntaxExample.unknown, 1]
    first.notes = [
      SIMD4(repeating: SyntaxExample.unknown), SIMD4(2, 1, 0, SyntaxExample.unknown),
      SIMD4(repeating: SyntaxExample.unknown),
      SIMD4(6, 3, SyntaxExample.unknown, SyntaxExample.unknown),
    ]
    let second = SyntaxExample(
      words: [2, 0], spaces: [true, true], penn: [3, 1], parts: [2, 0], heads: [2, 0],
      relations: [4, 7])
    return [first, second]
  }()

  /// The examples with a teacher's doubts.
  static let doubtful: [SyntaxExample] = {
    var examples = GradientTests.examples
    examples[0].pennShares = [
      .init(token: 1, label: 2, share: 700), .init(token: 1, label: 5, share: 200),
    ]
    examples[0].headShares = [
      .init(token: 2, label: 1, share: 600), .init(token: 2, label: 4, share: 300),
    ]
    examples[0].eventShares = [
      .init(token: 3, label: 1, share: 500), .init(token: 3, label: 0, share: 400),
    ]
    return examples
  }()

  @Test(arguments: [examples, doubtful])
  func `the gradients are the slopes of the loss`(_ examples: [SyntaxExample]) {
    let weights = SyntaxWeights(Self.shape, seed: 5)
    let pass = SyntaxPass(weights)
    let vectors = (0..<32).map { Int8($0 * 3 - 40) }
    func run(learn: Bool) -> Float {
      pass.run(
        examples, words: Self.words, vectors: vectors, vectorLength: 16, dropping: .none,
        learn: learn, seed: 3)
      return pass.loss
    }
    _ = run(learn: true)
    let gradients = (0..<weights.layout.count).map { pass.dense[$0] }
    let tableGradients = (0..<weights.tableCount).map { pass.table[$0] }
    func check(_ weight: UnsafeMutablePointer<Float>, _ gradient: Float) {
      let old = weight.pointee
      let step: Float = 0.02
      weight.pointee = old + step
      let up = run(learn: false)
      weight.pointee = old - step
      let down = run(learn: false)
      weight.pointee = old
      let slope = (up - down) / (2 * step)
      #expect(abs(slope - gradient) < 0.003 + 0.03 * abs(slope))
    }
    for index in stride(from: 0, to: weights.layout.count, by: 37) {
      check(weights.dense + index, gradients[index])
    }
    for index in stride(from: 16, to: weights.tableCount, by: 7) {
      check(weights.table + index, tableGradients[index])
    }
  }

  @Test func `a small network learns its examples by heart, to the same weights each time`() {
    func trained() -> (SyntaxTrainer.Score, [Float]) {
      let trainer = SyntaxTrainer(
        shape: Self.shape, words: Self.words, vectors: [Int8](repeating: 9, count: 32),
        vectorLength: 16, seed: 2)
      for _ in 0..<400 { trainer.learn(Self.examples, rate: 0.01) }
      return (
        trainer.score(Self.examples),
        (0..<trainer.weights.layout.count).map { trainer.weights.dense[$0] }
      )
    }
    let (score, weights) = trained()
    #expect(score.right == SIMD4(6, 6, 6, 6))
    #expect(score.events == SIMD4(2, 2, 2, 2))
    #expect(weights == trained().1)
  }
}

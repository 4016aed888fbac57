internal import Dispatch
internal import LinearModels

/// Trains a syntax network: tags, heads and relations at once, by Adam on small batches.
///
/// Each batch is cut in two halves that may run on two processors; their gradients are added in order, so that the
/// weights do not depend on the machine's load.
public final class SyntaxTrainer {
  /// How far a network agrees with examples, on the true heads' relations.
  public struct Score: Sendable {
    /// Tokens.
    public var tokens = 0
    /// Right Penn tags, universal tags, heads, and relations to true heads.
    public var right = SIMD4<Int>.zero
    /// Gold events, those found, right ones of them, and those with the right class.
    public var events = SIMD4<Int>.zero
  }

  let weights: SyntaxWeights
  private let words: [SyntaxWord]
  let vectors: [Int8]
  let vectorLength: Int
  private let passes: [SyntaxPass]
  private let seed: UInt64
  private var batches: UInt64 = 0

  /// Creates a trainer with random weights.
  ///
  /// - Parameters:
  ///   - shape: the network's sizes.
  ///   - words: the words that examples refer to.
  ///   - vectors: pretrained vectors, in 32nds, `vectorLength` numbers each.
  ///   - vectorLength: their length, at most `shape.vector`.
  ///   - seed: draws weights, order and what is dropped.
  public init(
    shape: SyntaxShape, words: [SyntaxWord], vectors: [Int8], vectorLength: Int, seed: UInt64
  ) {
    weights = SyntaxWeights(shape, seed: seed)
    self.words = words
    self.vectors = vectors
    self.vectorLength = min(vectorLength, shape.vector)
    self.seed = seed
    let weights = weights
    passes = (0..<2).map { _ in SyntaxPass(weights) }
  }

  /// Learns from one batch.
  ///
  /// - Parameters:
  ///   - batch: a few dozen sentences.
  ///   - rate: the length of Adam's step.
  public func learn(_ batch: [SyntaxExample], rate: Float) {
    batches += 1
    run(halves(batch), dropping: .init(), learn: true)
    let (first, second) = (passes[0], passes[1])
    for index in 0..<weights.layout.count {
      first.dense[index] += second.dense[index]
      second.dense[index] = 0
    }
    let width = weights.shape.input
    for row in second.touched {
      first.touch(row)
      for index in Int(row) * width..<(Int(row) + 1) * width {
        first.table[index] += second.table[index]
        second.table[index] = 0
      }
    }
    weights.step(first.dense, first.table, rows: first.touched, rate: rate)
    first.forgetTouched()
    second.forgetTouched()
  }

  /// Returns how far the network agrees with examples.
  public func score(_ examples: [SyntaxExample]) -> Score {
    var score = Score()
    var begin = 0
    while begin < examples.count {
      let end = min(begin + 64, examples.count)
      run(halves(Array(examples[begin..<end])), dropping: .none, learn: false)
      for pass in passes {
        score.right &+= pass.right
        score.events &+= pass.eventCounts
        pass.clear()
      }
      score.tokens += examples[begin..<end].reduce(0) { $0 + $1.words.count }
      begin = end
    }
    return score
  }

  /// The weights as they are, for going on later.
  public var checkpoint: [Float] {
    Array(UnsafeBufferPointer(start: weights.dense, count: weights.layout.count))
      + Array(UnsafeBufferPointer(start: weights.table, count: weights.tableCount))
  }

  /// Takes up the weights of a checkpoint of a network of the same shape.
  public func restore(_ checkpoint: [Float]) {
    guard checkpoint.count == weights.layout.count + weights.tableCount else { return }
    for index in 0..<weights.layout.count { weights.dense[index] = checkpoint[index] }
    for index in 0..<weights.tableCount {
      weights.table[index] = checkpoint[weights.layout.count + index]
    }
    weights.transpose()
  }

  /// Takes up the mean of the weights of finished networks, if they have the shape of this one.
  ///
  /// What was taught from one network on in different ways is often better than each when their weights are averaged
  /// (Wortsman and others 2022).
  ///
  /// - Parameter networks: none leaves the weights as they are.
  /// - Returns: whether all had the shape.
  public func restore(_ networks: [SyntaxNetwork]) -> Bool {
    guard networks.allSatisfy({ $0.shape == weights.shape }) else { return false }
    guard !networks.isEmpty else { return true }
    var sum = [Float](repeating: 0, count: checkpoint.count)
    for network in networks {
      network.copy(to: weights)
      for (index, weight) in checkpoint.enumerated() { sum[index] += weight }
    }
    restore(sum.map { $0 / Float(networks.count) })
    return true
  }

  private func halves(_ batch: [SyntaxExample]) -> [[SyntaxExample]] {
    [0, 1].map { half in batch.indices.filter { $0 % 2 == half }.map { batch[$0] } }
  }

  private func run(_ halves: [[SyntaxExample]], dropping: SyntaxPass.Dropping, learn: Bool) {
    let (passes, words, vectors, length) = (passes, words, vectors, vectorLength)
    let seed = seed &* 0x1_0001 &+ batches &* 2
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      passes[half].run(
        halves[half], words: words, vectors: vectors, vectorLength: length, dropping: dropping,
        learn: learn, seed: seed &+ UInt64(half))
    }
  }
}

extension SyntaxPass {
  /// Forgets the gradients of a run that was not to learn.
  func clear() {
    for index in 0..<weights.layout.count { dense[index] = 0 }
  }
}

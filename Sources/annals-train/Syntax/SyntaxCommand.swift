import ArgumentParser
import Foundation
import Language
import LinearModels
import NeuralModels
import TextModel

/// Trains the network that tags and parses.
struct SyntaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syntax",
    abstract: "Trains the tagger and parser on treebanks and reports on others.")

  @Option(help: "A treebank to train on (CoNLL-U); may be repeated.")
  var train: [String]

  @Option(help: "Trees made by another parser, seen before the treebanks; may be repeated.")
  var silver: [String] = []

  @Option(help: "Words with gold events and another parser's trees; may be repeated.")
  var events: [String] = []

  @Option(help: "A treebank to report on (CoNLL-U); may be repeated.")
  var dev: [String] = []

  @Option(help: "Words with gold events, to measure by how sure events are; may be repeated.")
  var held: [String] = []

  @Option(help: "Word vectors in GloVe's text format, for a network from the beginning.")
  var vectors: String?

  @Option(
    help:
      "A finished network to teach on, with its words' vectors and its sizes; of several, their mean."
  )
  var from: [String] = []

  @Option(
    help: "A network whose events are learnt on trees without events, lest they be forgotten.")
  var eventTeacher: String?

  @Option(help: "How many words' vectors are kept.")
  var vectorCount = 80_000

  @Option(help: "The file for the model.")
  var output: String

  @Option(help: "How often the treebanks are seen together with the silver trees.")
  var silverEpochs = 6

  @Option(help: "How often the treebanks are seen by themselves.")
  var epochs = 6

  @Option(help: "The longest step of Adam, in millionths.")
  var rate = 2000

  @Option(help: "The binary logarithm of the number of rows of learnt features.")
  var bits = 16

  @Option(help: "The recurrent layers.")
  var layers = 3

  @Option(help: "The cells of a layer in one direction.")
  var width = SyntaxShape().width

  @Option(help: "The length of a word's own representation.")
  var input = SyntaxShape().input

  @Option(help: "Draws the first weights, the order of the sentences and what is dropped.")
  var seed: UInt64 = 11

  @Option(help: "A checkpoint of a network of the same shape to go on from.")
  var checkpoint: String?

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let networks = try from.map(Self.network)
    let network = networks.first
    let vectors = try network.map(WordVectors.init) ?? words()
    let bits = network?.shape.bits ?? bits
    let teacher = try eventTeacher.map { SyntaxAnalyser(scorer: try Self.network(at: $0)) }
    var examples = SyntaxExamples(bits: bits, vectors: vectors, teacher: teacher)
    let trees = examples.read(try Treebank(contentsOf: train), counting: true)
    let gold = trees + examples.read(try Treebank(contentsOf: events), counting: true)
    let weak = examples.read(try Treebank(contentsOf: silver), counting: true)
    let reports = try dev.map { path in
      (
        URL(fileURLWithPath: path).lastPathComponent,
        examples.read(try Treebank(contentsOf: [path]), counting: false)
      )
    }
    let heldExamples = examples.read(try Treebank(contentsOf: held), counting: false)
    let trainer = SyntaxTrainer(
      shape: network?.shape ?? shape, words: examples.words, vectors: vectors.values,
      vectorLength: vectors.length, seed: seed)
    guard trainer.restore(networks) else {
      throw ValidationError("networks of one shape have a mean")
    }
    var generator = SeededGenerator(seed: seed)
    let rounds = weak.isEmpty ? 0 : silverEpochs
    let total = gold.count * (rounds + epochs) + weak.count * rounds
    var seen = 0
    if let checkpoint {
      let data = try Data(contentsOf: URL(fileURLWithPath: checkpoint))
      trainer.restore(data.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) })
    }
    for epoch in 0..<rounds + epochs {
      let pool = epoch < rounds ? gold + weak : gold
      let order = generator.permutation(of: pool.count)
      var batch: [SyntaxExample] = []
      var tokens = 0
      for position in order {
        batch.append(pool[position])
        tokens += pool[position].words.count
        seen += 1
        if tokens >= 600 {
          trainer.learn(batch, rate: rate(seen, of: total))
          batch.removeAll(keepingCapacity: true)
          tokens = 0
        }
      }
      if !batch.isEmpty { trainer.learn(batch, rate: rate(seen, of: total)) }
      try trainer.checkpoint.withUnsafeBytes {
        try Data($0).write(to: URL(fileURLWithPath: output + ".checkpoint"))
      }
      print("epoch", epoch + 1, "after", clock.now - start)
      for (name, examples) in reports {
        let score = trainer.score(examples)
        let shares = (0..<4).map { Double(score.right[$0] * 10000 / score.tokens) / 100 }
        print(
          " ", name, "XPOS", shares[0], "UPOS", shares[1], "heads", shares[2], "relations",
          shares[3])
      }
      if !held.isEmpty { report(events: trainer.score(heldExamples).events) }
    }
    try finish(trainer, trees, keys: vectors.keys, compatible: network?.compatibleParts ?? [])
  }

  private static func network(at path: String) throws -> SyntaxNetwork {
    try SyntaxNetwork(
      bytes: Array(Data(contentsOf: URL(fileURLWithPath: path))), features: SyntaxFeatures.set)
  }

  private var shape: SyntaxShape {
    var shape = SyntaxShape()
    shape.input = input
    shape.bits = bits
    shape.layers = layers
    shape.width = width
    return shape
  }

  private func words() throws -> WordVectors {
    guard let vectors else { throw ValidationError("give --vectors or --from") }
    return try WordVectors(contentsOf: vectors, count: vectorCount)
  }

  private func report(events: SIMD4<Int>) {
    func share(_ right: Int) -> Double {
      Double(right * 20000 / max(1, events[0] + events[1])) / 100
    }
    print("  events F1", share(events[2]), "with class", share(events[3]), "of", events[0])
  }

  /// Writes the model, and reports on the trees of the finished analyser.
  private func finish(
    _ trainer: SyntaxTrainer, _ gold: [SyntaxExample], keys: [UInt32], compatible known: [UInt32]
  ) throws {
    var compatible = PennTag.allCases.indices.map { known.indices.contains($0) ? known[$0] : 0 }
    for example in gold {
      for (tag, part) in zip(example.penn, example.parts) {
        compatible[Int(tag)] |= 1 << UInt32(part)
      }
    }
    var names = SyntaxTrainer.Names(
      features: SyntaxFeatures.set, penn: PennTag.allCases.map(\.rawValue),
      parts: UniversalTag.allCases.map(\.rawValue),
      relations: DependencyRelation.allCases.map(\.rawValue), keys: keys, compatible: compatible)
    func analyser(_ bytes: [UInt8]) throws -> SyntaxAnalyser {
      SyntaxAnalyser(scorer: try SyntaxNetwork(bytes: bytes, features: SyntaxFeatures.set))
    }
    if !held.isEmpty {
      names.calibration = EventCalibration.measured(
        try Treebank(contentsOf: held), by: try analyser(trainer.modelBytes(names)))
    }
    let bytes = trainer.modelBytes(names)
    try Data(bytes).write(to: URL(fileURLWithPath: output))
    let analyser = try analyser(bytes)
    for path in dev {
      let gold = try Treebank(contentsOf: [path]).text
      var text = gold
      let time = ContinuousClock().measure { analyser.annotate(&text) }
      let name = URL(fileURLWithPath: path).lastPathComponent
      let speed = Int(Double(gold.tokens.count) / (time / .seconds(1)))
      print(Agreement(gold: gold, system: text).line(name, withTrees: true), speed, "tokens/s")
    }
  }

  /// The length of a step: rising through the first fiftieth, then falling to nothing.
  private func rate(_ seen: Int, of total: Int) -> Float {
    let done = Double(seen) / Double(max(total, 1))
    return Float(Double(rate) / 1_000_000 * min(done * 50, 1, (1 - done) + 0.005))
  }
}

import LinearModels
import Testing

@testable import NeuralModels

@Suite("Syntax network")
struct SyntaxNetworkTests {
  private static func trained() -> [UInt8] {
    let words = GradientTests.words
    let trainer = SyntaxTrainer(
      shape: GradientTests.shape, words: words, vectors: [Int8](repeating: 9, count: 32),
      vectorLength: 16, seed: 2)
    for _ in 0..<400 { trainer.learn(GradientTests.examples, rate: 0.01) }
    return trainer.modelBytes(
      .init(
        features: "weather-1", penn: ["A", "B", "C", "D"], parts: ["a", "b", "c"],
        relations: (0..<8).map { "r\($0)" }, keys: [5, 9], compatible: [1, 1, 2, 4]))
  }

  private static let bytes = trained()

  @Test func `integer weights decide as the trained ones do`() throws {
    let network = try SyntaxNetwork(bytes: Self.bytes, features: "weather-1")
    let reading = SyntaxReading(network, words: 3, longest: 4)
    for example in GradientTests.examples {
      reading.read(words: example.words.map(Int.init), spaces: example.spaces) { word in
        (GradientTests.words[word].rows, Int(GradientTests.words[word].vector))
      }
      var scores: [Int32] = []
      reading.scoreArcs(into: &scores)
      var relations: [Int] = []
      reading.relations(
        example.heads.map(Int.init), isAllowed: [Bool](repeating: true, count: 8),
        into: &relations)
      let count = example.words.count
      for token in 0..<count {
        #expect(reading.tags(token).penn == Int(example.penn[token]))
        #expect(reading.tags(token).part == Int(example.parts[token]))
        let row = scores[token * (count + 1)..<(token + 1) * (count + 1)]
        let best = (0...count).filter { $0 != token }.max {
          row[row.startIndex + $0] < row[row.startIndex + $1]
        }
        #expect(best == Int(example.heads[token]))
        if !example.events.isEmpty, example.events[token] != SyntaxExample.unknown {
          let scores = Self.events(reading, token)
          let best = (0..<8).max { scores[$0] < scores[$1] }
          #expect(best == Int(example.events[token]))
        }
        if example.heads[token] < count {
          #expect(relations[token] == Int(example.relations[token]))
        }
      }
    }
  }

  private static func events(_ reading: SyntaxReading, _ token: Int) -> [Int16] {
    let count = SyntaxShape.events + SyntaxShape.notes
    return [Int16](unsafeUninitializedCapacity: count) { buffer, used in
      if let first = buffer.baseAddress { reading.events(token, into: first) }
      used = count
    }
  }

  @Test func `vectors are found by their keys`() throws {
    let network = try SyntaxNetwork(bytes: Self.bytes, features: "weather-1")
    #expect(network.vector(key: 5) == 0)
    #expect(network.vector(key: 9) == 1)
    #expect(network.vector(key: 7) == -1)
  }

  @Test func `vectors are found wherever their keys crowd`() throws {
    let crowded = (0..<900).map { UInt32($0 * 3) } + (0..<700).map { UInt32.max - 2_100 + $0 * 3 }
    let trainer = SyntaxTrainer(
      shape: GradientTests.shape, words: GradientTests.words,
      vectors: [Int8](repeating: 9, count: 16 * crowded.count), vectorLength: 16, seed: 2)
    let network = try SyntaxNetwork(
      bytes: trainer.modelBytes(
        .init(
          features: "weather-1", penn: ["A", "B", "C", "D"], parts: ["a", "b", "c"],
          relations: (0..<8).map { "r\($0)" }, keys: crowded, compatible: [1, 1, 2, 4])),
      features: "weather-1")
    for (index, key) in crowded.enumerated() {
      #expect(network.vector(key: key) == index)
      #expect(network.vector(key: key + 1) == -1)
    }
  }

  @Test func `bytes cut short, strange or for other features are refused`() {
    #expect(throws: ModelError.notAModel) { try SyntaxNetwork(bytes: [], features: "weather-1") }
    #expect(throws: ModelError.features(expected: "other", found: "weather-1")) {
      try SyntaxNetwork(bytes: Self.bytes, features: "other")
    }
    for length in stride(from: 8, to: Self.bytes.count - 1, by: 997) {
      #expect(throws: ModelError.damaged) {
        try SyntaxNetwork(bytes: Array(Self.bytes.prefix(length)), features: "weather-1")
      }
    }
  }
}

import LinearModels
import Testing

/// Weather by words: enough to train a tiny model.
private let days: [(words: [String], label: Int)] = [
  (["grey", "clouds", "wind"], 1), (["blue", "sky", "wind"], 0), (["drops", "clouds"], 1),
  (["sun", "sky"], 0), (["drops", "grey"], 1), (["sun", "blue"], 0),
]

private func features(_ words: [String]) -> [UInt64] { words.map { FeatureHash.string($0) } }

private func perceptron(labels: [String]) -> [UInt8] {
  var trainer = PerceptronTrainer(
    labels: labels, featureSet: "weather-1", shape: ModelShape(labels: labels.count, bits: 10))
  var scores: [Int32] = []
  for _ in 0..<5 {
    for day in days { trainer.learn(features(day.words), truth: day.label, scores: &scores) }
  }
  return trainer.modelBytes()
}

@Test(arguments: [["dry", "wet"], ["dry", "wet", "snow", "fog", "frost"]])
func `a trained model decides as it was taught`(labels: [String]) throws {
  let model = try LinearModel(bytes: perceptron(labels: labels), features: "weather-1")
  #expect(model.labels == labels)
  var scores: [Int32] = []
  for day in days { #expect(model.best(features(day.words), scores: &scores) == day.label) }
}

@Test func `the same examples give the same bytes`() {
  #expect(perceptron(labels: ["dry", "wet"]) == perceptron(labels: ["dry", "wet"]))
}

@Test func `a model without features scores nothing`() throws {
  let model = try LinearModel(bytes: perceptron(labels: ["dry", "wet"]))
  var scores: [Int32] = [7]
  model.score([], into: &scores)
  #expect(scores == [0, 0])
}

@Test func `many features add up without overflow`() throws {
  let model = try LinearModel(
    bytes: perceptron(labels: ["dry", "wet", "snow", "fog", "frost"]))
  var one: [Int32] = []
  var many: [Int32] = []
  model.score(features(["drops"]), into: &one)
  model.score(features([String](repeating: "drops", count: 5000)), into: &many)
  #expect(many == one.map { $0 * 5000 })
}

@Test func `logistic regression learns and measures its certainty`() throws {
  var examples = TrainingExamples()
  for round in 0..<20 {
    for (index, day) in days.enumerated() {
      examples.append(features(day.words), label: day.label, group: round + index)
    }
  }
  let trainer = LogisticTrainer(
    labels: ["dry", "wet"], featureSet: "weather-1", shape: ModelShape(labels: 2, bits: 12))
  let held = trainer.crossValidate(examples, folds: 3)
  let model = try LinearModel(bytes: trainer.modelBytes(examples, calibratedBy: held))
  var scores: [Int32] = []
  #expect(model.best(features(["drops", "clouds"]), scores: &scores) == 1)
  #expect(model.calibration.perMille(of: 1, in: scores) > 900)
  #expect(model.calibration.perMille(of: 0, in: scores) < 100)
}

@Test func `a calibration runs straight between its points`() {
  let calibration = Calibration(points: [
    .init(margin: -100, perMille: 0), .init(margin: 100, perMille: 1000),
  ])
  #expect(calibration.perMille(margin: -500) == 0)
  #expect(calibration.perMille(margin: 0) == 500)
  #expect(calibration.perMille(margin: 50) == 750)
  #expect(calibration.perMille(margin: .max) == 1000)
  #expect(Calibration().perMille(margin: 3) == 500)
}

@Test func `other bytes are refused, each with its reason`() throws {
  let bytes = perceptron(labels: ["dry", "wet"])
  #expect(throws: ModelError.notAModel) { try LinearModel(bytes: []) }
  #expect(throws: ModelError.notAModel) {
    try LinearModel(bytes: [UInt8](repeating: 0, count: 500))
  }
  #expect(throws: ModelError.damaged) { try LinearModel(bytes: Array(bytes.dropLast())) }
  #expect(throws: ModelError.features(expected: "b", found: "weather-1")) {
    try LinearModel(bytes: bytes, features: "b")
  }
  #expect(throws: ModelError.missing(name: "no such model")) {
    try LinearModel(shipped: "no such model", features: "a")
  }
}

@Test func `no damage to a header makes a trap`() {
  let bytes = perceptron(labels: ["dry", "wet"])
  var scores: [Int32] = []
  for offset in 0..<80 {
    for value in [0, 1, 64, 127, 128, 255] as [UInt8] {
      var damaged = bytes
      damaged[offset] = value
      guard let model = try? LinearModel(bytes: damaged) else { continue }
      model.score(features(["drops", "sun"]), into: &scores)
    }
  }
}

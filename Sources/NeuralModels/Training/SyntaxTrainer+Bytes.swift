public import LinearModels

extension SyntaxTrainer {
  /// What a network's file says besides its weights.
  public struct Names: Sendable {
    /// The name of the features.
    public var features: String
    /// The Penn tags, in the order of their numbers.
    public var penn: [String]
    /// The universal tags.
    public var parts: [String]
    /// The relations.
    public var relations: [String]
    /// The keys of the pretrained vectors, ascending.
    public var keys: [UInt32]
    /// For each Penn tag, the universal tags that go with it, as bits.
    public var compatible: [UInt32]
    /// How often tokens are events, by the margin of their scores.
    public var calibration = Calibration()

    /// Creates the names.
    public init(
      features: String, penn: [String], parts: [String], relations: [String], keys: [UInt32],
      compatible: [UInt32]
    ) {
      self.features = features
      self.penn = penn
      self.parts = parts
      self.relations = relations
      self.keys = keys
      self.compatible = compatible
    }
  }

  /// Returns the network with integer weights, as a file's bytes.
  public func modelBytes(_ names: Names) -> [UInt8] {
    let shape = weights.shape
    let layout = weights.layout
    var writer = SectionWriter()
    for number in [
      SyntaxNetwork.currentVersion, shape.vector, shape.input, shape.width, shape.layers,
      shape.arc, shape.label, shape.penn, shape.parts, shape.relations, shape.bits,
      names.keys.count, vectorLength,
    ] { writer.number(number) }
    var largest: Float = 0
    for index in 0..<weights.tableCount { largest = max(largest, abs(weights.table[index])) }
    // The largest weight of the table fits a byte.
    var tableShift = 10
    while tableShift > 1, largest * Float(1 << tableShift) > 127 { tableShift -= 1 }
    writer.number(tableShift)
    writer.number(names.calibration.points.count)
    for point in names.calibration.points {
      writer.number(Int(point.margin) + SectionReader.marginOffset)
      writer.number(point.perMille)
    }
    for list in [[names.features], names.penn, names.parts, names.relations] {
      writer.names(list)
    }
    writer.section(names.keys.flatMap { key in (0..<4).map { UInt8(key >> (8 * $0) & 255) } })
    writer.section(vectors.map { UInt8(bitPattern: $0) })
    writer.section(
      (0..<weights.tableCount).map {
        UInt8(bitPattern: Int8((weights.table[$0] * Float(1 << tableShift)).rounded()))
      })
    let masks = (0..<shape.penn).map { $0 < names.compatible.count ? names.compatible[$0] : 0 }
    writer.section(masks.flatMap { mask in (0..<4).map { UInt8(mask >> (8 * $0) & 255) } })
    writer.shorts(numbers(layout.space), scale: 1024)
    writer.shorts(numbers(layout.labelDistance), scale: 1024)

    let width = shape.width
    let gates = numbers(layout.firstBias)
    let firstBias =
      [Float](repeating: 0, count: 4 * width) + gates + [Float](repeating: 0, count: 4 * width)
      + numbers(layout.skipBias)
    // Vectors are 32nds.
    writer.matrix(
      numbers(layout.vectors).prefix(vectorLength * shape.input), bias: numbers(layout.inputBias),
      rows: vectorLength, inputBits: 5, largestInput: 4, resultBits: 10)
    let first = numbers(layout.first)
    writer.matrix(
      first[...], bias: firstBias, rows: shape.input, inputBits: 12, largestInput: 1,
      resultBits: 10)
    for layer in layout.deeper {
      writer.matrix(
        numbers(layer.weights)[...], bias: numbers(layer.bias), rows: 2 * width, inputBits: 12,
        largestInput: Float(shape.layers) + 1, resultBits: 10)
    }
    writer.matrix(
      numbers(layout.outputs)[...], bias: numbers(layout.outputsBias), rows: 2 * width,
      inputBits: 12, largestInput: Float(shape.layers) + 1, resultBits: 10)
    for (block, bias) in [
      (layout.headSide, layout.headSideBias), (layout.dependentSide, layout.dependentSideBias),
      (layout.labels, layout.labelsBias),
    ] {
      writer.matrix(
        numbers(block)[...], bias: numbers(bias), rows: block.rows, inputBits: 12,
        largestInput: 1, resultBits: 10)
    }
    return writer.bytes
  }

  private func numbers(_ block: SyntaxLayout.Block) -> [Float] {
    (0..<block.count).map { weights.dense[block.offset + $0] }
  }
}

extension SyntaxNetwork {
  /// The keys of the pretrained vectors, ascending.
  public var vectorKeys: [UInt32] {
    let keys = numbers(at: keysOffset)
    return (0..<vectorCount).map { UInt32(bitPattern: keys[$0]) }
  }

  /// The pretrained vectors, in 32nds, in the order of their keys.
  public var vectorValues: [Int8] {
    Array(UnsafeBufferPointer(start: bytes(at: vectorsOffset), count: vectorCount * vectorLength))
  }

  /// The length of a pretrained vector.
  public var lengthOfVectors: Int { vectorLength }

  /// For each Penn tag, the universal tags that go with it, as bits.
  public var compatibleParts: [UInt32] { penn.indices.map { parts(ofPenn: $0) } }

  /// Sets the weights of a network of the same shape to what these integers stand for.
  func copy(to weights: SyntaxWeights) {
    let layout = weights.layout
    let table = bytes(at: tableOffset)
    for index in 0..<weights.tableCount {
      weights.table[index] = Float(table[index]) / Float(1 << tableShift)
    }
    func set(_ block: SyntaxLayout.Block, _ numbers: [Float]) {
      for (index, number) in numbers.enumerated() where index < block.count {
        weights.dense[block.offset + index] = number
      }
    }
    set(layout.space, Self.shorts(shorts(at: spaceOffset), layout.space.count))
    set(
      layout.labelDistance, Self.shorts(shorts(at: labelDistanceOffset), layout.labelDistance.count)
    )
    let words = self.weights(of: vectors, inputBits: 5)
    set(layout.vectors, words.weights)
    set(layout.inputBias, words.bias)
    let width = shape.width
    let lowest = self.weights(of: first, inputBits: 12)
    set(layout.first, lowest.weights)
    set(layout.firstBias, Array(lowest.bias[4 * width..<8 * width]))
    set(layout.skipBias, Array(lowest.bias[12 * width..<14 * width]))
    for (layer, matrix) in zip(layout.deeper, deeper) {
      let values = self.weights(of: matrix, inputBits: 12)
      set(layer.weights, values.weights)
      set(layer.bias, values.bias)
    }
    for (block, bias, matrix) in [
      (layout.outputs, layout.outputsBias, outputs),
      (layout.headSide, layout.headSideBias, headSide),
      (layout.dependentSide, layout.dependentSideBias, dependentSide),
      (layout.labels, layout.labelsBias, labels),
    ] {
      let values = self.weights(of: matrix, inputBits: 12)
      set(block, values.weights)
      set(bias, values.bias)
    }
    weights.transpose()
  }

  private static func shorts(_ numbers: UnsafePointer<Int16>, _ count: Int) -> [Float] {
    (0..<count).map { Float(numbers[$0]) / 1024 }
  }

  /// What `SectionWriter.matrix` wrote: weights as inputs by outputs, and a bias for each output.
  private func weights(of matrix: Matrix, inputBits: Int) -> (weights: [Float], bias: [Float]) {
    let bits = matrix.shift - inputBits + 10
    let (rows, columns) = (matrix.columns, matrix.rows)
    let stored = shorts(at: matrix.weights)
    var weights = [Float](repeating: 0, count: rows * columns)
    var next = 0
    for column in stride(from: 0, to: columns, by: 16) {
      for row in stride(from: 0, to: rows, by: 2) {
        for lane in column..<column + 16 {
          weights[row * columns + lane] = Float(stored[next]) / Float(1 << bits)
          weights[(row + 1) * columns + lane] = Float(stored[next + 1]) / Float(1 << bits)
          next += 2
        }
      }
    }
    let biases = numbers(at: matrix.bias)
    return (weights, (0..<columns).map { Float(biases[$0]) / Float(1 << (bits + inputBits)) })
  }
}

internal import CKernels
internal import LinearModels

extension SyntaxPass {
  /// A sentence with its place in the arrays.
  struct Place {
    let example: SyntaxExample
    let begin: Int
    var count: Int { example.words.count }
  }

  /// How much is dropped at random in training.
  struct Dropping {
    var words: Float = 0.15
    var vectors: Float = 0.05
    var input: Float = 0.1
    var layers: Float = 0.2
    var top: Float = 0.25
    var hidden: Float = 0.2

    static let none = Dropping(words: 0, vectors: 0, input: 0, layers: 0, top: 0, hidden: 0)
  }

  /// Runs forwards and, where asked to, back, adding to the gradients.
  func run(
    _ examples: [SyntaxExample], words: [SyntaxWord], vectors: [Int8], vectorLength: Int,
    dropping: Dropping, learn: Bool, seed: UInt64
  ) {
    generator = SeededGenerator(seed: seed)
    var begin = 0
    var places: [Place] = []
    for example in examples where !example.words.isEmpty {
      places.append(Place(example: example, begin: begin))
      begin += example.words.count
    }
    let count = begin
    values = SyntaxValues(weights.shape, tokens: count)
    loss = 0
    right = .zero
    eventCounts = .zero
    let rows = readWords(places, words, vectors, vectorLength, dropping)
    enterFirst(places, dropping)
    for layer in 1..<weights.shape.layers { enter(layer, places, dropping) }
    enterOutputs(places, dropping)
    scoreTags(places)
    scoreEvents(places)
    scoreArcs(places)
    scoreRelations(places, dropping)
    if learn { goBack(places, rows) }
  }

  /// A number between 0 and 1.
  func draw() -> Float { Float(generator.next() >> 40) / Float(1 << 24) }

  /// Fills a mask for dropping: the same for all tokens of a sentence.
  func fillMask(
    _ mask: FloatMemory, columns: Int, places: [Place], share: Float, from: Int = 0,
    to: Int? = nil
  ) {
    let keep = 1 / (1 - share)
    let to = to ?? columns
    var line = [Float](repeating: 1, count: to - from)
    for place in places {
      if share > 0 { for column in line.indices { line[column] = draw() < share ? 0 : keep } }
      for token in place.begin..<place.begin + place.count {
        for column in from..<to { mask[token * columns + column] = line[column - from] }
      }
    }
  }

  private func readWords(
    _ places: [Place], _ words: [SyntaxWord], _ vectors: [Int8], _ length: Int,
    _ dropping: Dropping
  ) -> [[Int32]] {
    let shape = weights.shape
    let layout = weights.layout
    let width = shape.input
    var rows: [[Int32]] = []
    let values = values
    for place in places {
      for (index, number) in place.example.words.enumerated() {
        let word = words[Int(number)]
        let token = place.begin + index
        var own = word.rows
        if dropping.words > 0 {
          let rare = 0.5 / (0.5 + Float(word.frequency))
          if draw() < max(dropping.words * 0.5, rare) { own.removeFirst(word.ownRows) }
        }
        if word.vector >= 0, draw() >= dropping.vectors {
          for column in 0..<length {
            values.vectors[token * shape.vector + column] =
              Float(vectors[Int(word.vector) * length + column]) / 32
          }
        }
        rows.append(own)
      }
    }
    let count = rows.count
    apply(
      layout.vectors, bias: layout.inputBias, to: values.vectors.base, stride: shape.vector,
      into: values.input.base, rows: count)
    for (token, own) in rows.enumerated() {
      let line = values.input.base + token * width
      for row in own {
        let learnt = weights.table + Int(row) * width
        for column in 0..<width { line[column] += learnt[column] }
      }
    }
    annals_activate_float(values.input.base, values.inputSlopes.base, count * width)
    if dropping.input > 0 {
      let keep = 1 / (1 - dropping.input)
      for index in values.input.indices {
        let factor = draw() < dropping.input ? 0 : keep
        values.input[index] *= factor
        values.inputSlopes[index] *= factor
      }
    }
    return rows
  }

  private func enterFirst(_ places: [Place], _ dropping: Dropping) {
    let layout = weights.layout
    let width = weights.shape.width
    let count = values.input.count / weights.shape.input
    let values = values
    apply(
      layout.first, bias: nil, to: values.input.base, stride: weights.shape.input,
      into: values.spread.base, rows: count)
    let gates = values.layers[0].gates
    let (bias, space) = (
      weights.dense + layout.firstBias.offset, weights.dense + layout.space.offset
    )
    let skipBias = weights.dense + layout.skipBias.offset
    for place in places {
      for index in 0..<place.count {
        let token = place.begin + index
        let own = values.spread.base + token * 14 * width
        let sums = gates.base + token * 4 * width
        for column in 0..<4 * width { sums[column] = own[4 * width + column] + bias[column] }
        if index > 0 {
          let before = own - 14 * width
          for column in 0..<4 * width { sums[column] += before[column] }
        }
        if index + 1 < place.count {
          let after = own + 22 * width
          for column in 0..<4 * width { sums[column] += after[column] }
        }
        if place.example.spaces[index] {
          for column in 0..<4 * width { sums[column] += space[column] }
        }
        for column in 0..<2 * width {
          values.skip[token * 2 * width + column] = own[12 * width + column] + skipBias[column]
        }
      }
    }
    annals_activate_float(values.skip.base, values.skipSlopes.base, values.skip.count)
    recur(0, places, added: values.skip)
  }

  private func enter(_ layer: Int, _ places: [Place], _ dropping: Dropping) {
    let width = weights.shape.width
    let block = weights.layout.deeper[layer - 1]
    let own = values.layers[layer]
    let below = values.layers[layer - 1].output
    fillMask(
      own.mask, columns: 2 * width, places: places, share: dropping.layers)
    for index in below.indices {
      own.input[index] = below[index] * own.mask[index]
    }
    apply(
      block.weights, bias: block.bias, to: own.input.base, stride: 2 * width,
      into: own.gates.base, rows: below.count / (2 * width))
    recur(layer, places, added: below)
  }

  private func recur(_ layer: Int, _ places: [Place], added: FloatMemory) {
    let width = weights.shape.width
    let own = values.layers[layer]
    for token in 0..<added.count / (2 * width) {
      let at = token * 4 * width
      annals_activate_float(own.gates.base + at, own.gateSlopes.base + at, 2 * width)
      let gates = at + 2 * width
      annals_gate_float(own.gates.base + gates, own.gateSlopes.base + gates, 2 * width)
    }
    for place in places {
      annals_recur_float(
        own.gates.base + place.begin * 4 * width, place.count, width,
        own.cells.base + place.begin * 2 * width)
    }
    for index in added.indices { own.output[index] = own.cells[index] + added[index] }
  }

  private func enterOutputs(_ places: [Place], _ dropping: Dropping) {
    let shape = weights.shape
    let layout = weights.layout
    let width = shape.width
    let values = values
    let last = values.layers[shape.layers - 1].output
    fillMask(values.topMask, columns: 2 * width, places: places, share: dropping.top)
    for index in last.indices { values.top[index] = last[index] * values.topMask[index] }
    let count = last.count / (2 * width)
    apply(
      layout.outputs, bias: layout.outputsBias, to: values.top.base, stride: 2 * width,
      into: values.outputs.base, rows: count)
    let mask = FloatMemory(count: values.outputs.count)
    defer { mask.base.deallocate() }
    fillMask(
      mask, columns: shape.outputs, places: places, share: dropping.hidden, to: 2 * shape.arc)
    let (outputs, slopes) = (values.outputs, values.outputSlopes)
    for token in 0..<count {
      let at = token * shape.outputs
      annals_activate_float(outputs.base + at, slopes.base + at, 2 * shape.arc)
      for column in at..<at + 2 * shape.arc {
        outputs[column] *= mask[column]
        slopes[column] *= mask[column]
      }
      for column in at + 2 * shape.arc..<at + shape.outputs { slopes[column] = 1 }
    }
    apply(
      layout.dependentSide, bias: layout.dependentSideBias, to: outputs.base,
      stride: shape.outputs, into: values.dependentSide.base, rows: count)
    apply(
      layout.headSide, bias: layout.headSideBias, to: outputs.base + shape.arc,
      stride: shape.outputs, into: values.headSide.base, rows: count)
  }
}

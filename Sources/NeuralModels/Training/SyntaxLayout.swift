/// Where the weights of a network lie in one array, matrices as inputs by outputs.
struct SyntaxLayout: Sendable {
  /// A matrix of weights.
  struct Block: Sendable {
    let offset: Int
    let rows: Int
    let columns: Int
    var count: Int { rows * columns }
  }

  let vectors: Block
  let inputBias: Block
  /// What a word says to the gates of the token after, of its own and of the one before, and past the gates.
  let first: Block
  let firstBias: Block
  let skipBias: Block
  /// What white space before a token says to its gates.
  let space: Block
  let deeper: [(weights: Block, bias: Block)]
  let outputs: Block
  let outputsBias: Block
  let headSide: Block
  let headSideBias: Block
  let dependentSide: Block
  let dependentSideBias: Block
  let labelDistance: Block
  let labels: Block
  let labelsBias: Block
  /// The number of weights.
  let count: Int

  init(_ shape: SyntaxShape) {
    var offset = 0
    func block(_ rows: Int, _ columns: Int) -> Block {
      defer { offset += rows * columns }
      return Block(offset: offset, rows: rows, columns: columns)
    }
    let width = shape.width
    vectors = block(shape.vector, shape.input)
    inputBias = block(1, shape.input)
    first = block(shape.input, 14 * width)
    firstBias = block(1, 4 * width)
    skipBias = block(1, 2 * width)
    space = block(1, 4 * width)
    deeper = (1..<shape.layers).map { _ in (block(2 * width, 4 * width), block(1, 4 * width)) }
    outputs = block(2 * width, shape.outputs)
    outputsBias = block(1, shape.outputs)
    headSide = block(shape.arc, shape.arc + SyntaxShape.distances)
    headSideBias = block(1, shape.arc + SyntaxShape.distances)
    dependentSide = block(shape.arc, SyntaxShape.distances)
    dependentSideBias = block(1, SyntaxShape.distances)
    labelDistance = block(SyntaxShape.distances, shape.label)
    labels = block(shape.label, shape.relations)
    labelsBias = block(1, shape.relations)
    count = offset
  }

  /// The matrices, whose weights are drawn at random at first and transposed for the way back.
  var matrices: [Block] {
    [vectors, first] + deeper.map(\.weights) + [
      outputs, headSide, dependentSide, labelDistance, labels,
    ]
  }

  /// The biases of the gates of the recurrences, one for each layer.
  var gateBiases: [Block] { [firstBias] + deeper.map(\.bias) }
}

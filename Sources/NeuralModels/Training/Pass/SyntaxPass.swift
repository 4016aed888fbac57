internal import CKernels
internal import LinearModels

/// One way forwards and back through the network for some sentences, and the gradients that it leaves.
///
/// Unchecked: a pass is used by one thread at a time.
final class SyntaxPass: @unchecked Sendable {
  let weights: SyntaxWeights
  let dense: UnsafeMutablePointer<Float>
  let table: UnsafeMutablePointer<Float>
  /// The rows of the table that have gradients.
  var touched: [Int32] = []
  private var isTouched: [Bool]
  /// The sum of the losses of the last run.
  var loss: Float = 0
  /// Tokens with the right Penn tag, the right head, and the right head with the right relation.
  var right = SIMD4<Int>.zero
  /// Gold events, those found, right ones of them, and those with the right class.
  var eventCounts = SIMD4<Int>.zero
  /// Room for a softmax.
  let scratch = SyntaxWeights.zeros(128)
  var values: SyntaxValues
  var generator = SeededGenerator(seed: 0)

  init(_ weights: SyntaxWeights) {
    self.weights = weights
    dense = SyntaxWeights.zeros(weights.layout.count)
    table = SyntaxWeights.zeros(weights.tableCount)
    isTouched = [Bool](repeating: false, count: 1 << weights.shape.bits)
    values = SyntaxValues(weights.shape, tokens: 0)
  }

  deinit {
    dense.deallocate()
    scratch.deallocate()
    table.deallocate()
  }

  func touch(_ row: Int32) {
    guard !isTouched[Int(row)] else { return }
    isTouched[Int(row)] = true
    touched.append(row)
  }

  func forgetTouched() {
    for row in touched { isTouched[Int(row)] = false }
    touched.removeAll(keepingCapacity: true)
  }

  /// c += a b, all row-major.
  static func multiply(
    _ a: UnsafePointer<Float>, stride aStride: Int, _ b: UnsafePointer<Float>, stride bStride: Int,
    into c: UnsafeMutablePointer<Float>, stride cStride: Int, rows: Int, columns: Int, count: Int
  ) {
    annals_multiply_float(a, aStride, 1, b, bStride, c, cStride, rows, columns, count)
  }

  /// Adds the product of some values with a matrix of weights, after the bias.
  func apply(
    _ block: SyntaxLayout.Block, bias: SyntaxLayout.Block?, to input: UnsafePointer<Float>,
    stride: Int, into output: UnsafeMutablePointer<Float>, rows: Int
  ) {
    if let bias {
      let first = weights.dense + bias.offset
      for row in 0..<rows {
        let line = output + row * block.columns
        for column in 0..<block.columns { line[column] = first[column] }
      }
    }
    Self.multiply(
      input, stride: stride, weights.dense + block.offset, stride: block.columns, into: output,
      stride: block.columns, rows: rows, columns: block.columns, count: block.rows)
  }

  /// Takes the gradients of an application back: to the weights, the bias, and the input, where it is wanted.
  func takeBack(
    _ block: SyntaxLayout.Block, bias: SyntaxLayout.Block?, input: UnsafePointer<Float>,
    stride: Int, output gradients: UnsafePointer<Float>,
    inputGradients: UnsafeMutablePointer<Float>?,
    rows: Int
  ) {
    annals_multiply_float(
      input, 1, stride, gradients, block.columns, dense + block.offset, block.columns, block.rows,
      block.columns, rows)
    if let bias { addRows(gradients, rows: rows, columns: block.columns, into: bias) }
    if let inputGradients {
      Self.multiply(
        gradients, stride: block.columns, weights.transposed + block.offset, stride: block.rows,
        into: inputGradients, stride: stride, rows: rows, columns: block.rows,
        count: block.columns)
    }
  }

  func addRows(
    _ gradients: UnsafePointer<Float>, rows: Int, columns: Int, into bias: SyntaxLayout.Block
  ) {
    let sum = dense + bias.offset
    for row in 0..<rows {
      let line = gradients + row * columns
      for column in 0..<columns { sum[column] += line[column] }
    }
  }
}

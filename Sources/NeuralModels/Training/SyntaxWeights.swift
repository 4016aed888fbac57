internal import CKernels
internal import LinearModels

/// The weights of a network in training, their transposes and the state of Adam (Kingma and Ba 2015).
///
/// Unchecked: passes on several threads read the weights, and only `step` changes them, when no pass runs.
final class SyntaxWeights: @unchecked Sendable {
  let shape: SyntaxShape
  let layout: SyntaxLayout
  let dense: UnsafeMutablePointer<Float>
  let transposed: UnsafeMutablePointer<Float>
  /// The learnt features, a row of `shape.input` weights each.
  let table: UnsafeMutablePointer<Float>
  private let first: UnsafeMutablePointer<Float>
  private let second: UnsafeMutablePointer<Float>
  private let tableFirst: UnsafeMutablePointer<Float>
  private let tableSecond: UnsafeMutablePointer<Float>
  private var steps = 0

  var tableCount: Int { shape.input << shape.bits }

  init(_ shape: SyntaxShape, seed: UInt64) {
    self.shape = shape
    layout = SyntaxLayout(shape)
    let tableCount = shape.input << shape.bits
    dense = Self.zeros(layout.count)
    transposed = Self.zeros(layout.count)
    table = Self.zeros(tableCount)
    first = Self.zeros(layout.count)
    second = Self.zeros(layout.count)
    tableFirst = Self.zeros(tableCount)
    tableSecond = Self.zeros(tableCount)
    var generator = SeededGenerator(seed: seed)
    func draw() -> Float { Float(generator.next() >> 40) / Float(1 << 23) - 1 }
    for block in layout.matrices {
      let range = (6 / Float(block.rows + min(block.columns, 4 * shape.width))).squareRoot()
      for index in 0..<block.count { dense[block.offset + index] = draw() * range }
    }
    for index in 0..<layout.vectors.count { dense[layout.vectors.offset + index] *= 0.5 }
    // Gates between slow and fast.
    for block in layout.gateBiases {
      for index in 2 * shape.width..<4 * shape.width {
        dense[block.offset + index] = -0.5 + 1.5 * draw()
      }
    }
    for index in 0..<tableCount { table[index] = 0.2 * draw() }
    transpose()
  }

  deinit {
    for pointer in [dense, transposed, table, first, second, tableFirst, tableSecond] {
      pointer.deallocate()
    }
  }

  static func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let pointer = UnsafeMutablePointer<Float>.allocate(capacity: max(count, 1))
    pointer.initialize(repeating: 0, count: max(count, 1))
    return pointer
  }

  /// Moves all weights a step down the gradients, which become zero.
  ///
  /// - Parameters:
  ///   - gradients: of the dense weights.
  ///   - tableGradients: of the table.
  ///   - rows: the rows of the table that have gradients; the state of the others rests.
  ///   - rate: the length of the step.
  func step(
    _ gradients: UnsafeMutablePointer<Float>, _ tableGradients: UnsafeMutablePointer<Float>,
    rows: [Int32], rate: Float
  ) {
    steps += 1
    var sum: Float = 0
    for index in 0..<layout.count { sum += gradients[index] * gradients[index] }
    let norm = sum.squareRoot()
    let scale: Float = norm > 5 ? 5 / norm : 1
    let decay: (first: Float, second: Float) = (0.9, 0.98)
    // The bias of the first steps is met by starting slowly.
    annals_adam_float(
      dense, gradients, first, second, layout.count, rate, decay.first, decay.second, scale)
    let width = shape.input
    for row in rows {
      let offset = Int(row) * width
      annals_adam_float(
        table + offset, tableGradients + offset, tableFirst + offset, tableSecond + offset, width,
        rate, decay.first, decay.second, scale)
    }
    transpose()
  }

  /// Makes the transposes those of the weights.
  func transpose() {
    for block in layout.matrices {
      let from = dense + block.offset
      let to = transposed + block.offset
      for row in 0..<block.rows {
        for column in 0..<block.columns {
          to[column * block.rows + row] = from[row * block.columns + column]
        }
      }
    }
  }
}

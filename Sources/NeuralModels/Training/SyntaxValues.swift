/// The values in the network for some tokens, with slopes and gradients; each array has rows of one token.
final class SyntaxValues {
  struct Layer {
    /// What goes into the layer, after dropping.
    let input: FloatMemory
    let mask: FloatMemory
    let gates: FloatMemory
    let gateSlopes: FloatMemory
    let cells: FloatMemory
    let output: FloatMemory

    init(width: Int, tokens: Int, isFirst: Bool) {
      func zeros(_ columns: Int) -> FloatMemory { FloatMemory(count: tokens * columns) }
      input = zeros(isFirst ? 0 : 2 * width)
      mask = zeros(isFirst ? 0 : 2 * width)
      gates = zeros(4 * width)
      gateSlopes = zeros(4 * width)
      cells = zeros(2 * width)
      output = zeros(2 * width)
    }
  }

  let vectors: FloatMemory
  let input: FloatMemory
  let inputSlopes: FloatMemory
  let spread: FloatMemory
  let skip: FloatMemory
  let skipSlopes: FloatMemory
  let layers: [Layer]
  /// The last layer's output after dropping, and what was dropped.
  let top: FloatMemory
  let topMask: FloatMemory
  let outputs: FloatMemory
  let outputSlopes: FloatMemory
  let outputGradients: FloatMemory
  let headSide: FloatMemory
  let headSideGradients: FloatMemory
  let dependentSide: FloatMemory
  let dependentSideGradients: FloatMemory

  init(_ shape: SyntaxShape, tokens: Int) {
    func zeros(_ columns: Int) -> FloatMemory { FloatMemory(count: tokens * columns) }
    let width = shape.width
    vectors = zeros(shape.vector)
    input = zeros(shape.input)
    inputSlopes = zeros(shape.input)
    spread = zeros(14 * width)
    skip = zeros(2 * width)
    skipSlopes = zeros(2 * width)
    layers = (0..<shape.layers).map { Layer(width: width, tokens: tokens, isFirst: $0 == 0) }
    top = zeros(2 * width)
    topMask = zeros(2 * width)
    outputs = zeros(shape.outputs)
    outputSlopes = zeros(shape.outputs)
    outputGradients = zeros(shape.outputs)
    headSide = zeros(shape.arc + SyntaxShape.distances)
    headSideGradients = zeros(shape.arc + SyntaxShape.distances)
    dependentSide = zeros(SyntaxShape.distances)
    dependentSideGradients = zeros(SyntaxShape.distances)
  }

  deinit {
    for layer in layers {
      for memory in [
        layer.input, layer.mask, layer.gates, layer.gateSlopes, layer.cells, layer.output,
      ] { memory.base.deallocate() }
    }
    for memory in [
      vectors, input, inputSlopes, spread, skip, skipSlopes, top, topMask, outputs, outputSlopes,
      outputGradients, headSide, headSideGradients, dependentSide, dependentSideGradients,
    ] { memory.base.deallocate() }
  }
}

/// Numbers at a fixed place, which their owner frees.
struct FloatMemory {
  let base: UnsafeMutablePointer<Float>
  let count: Int

  /// Takes memory for some zeros.
  init(count: Int) {
    base = SyntaxWeights.zeros(count)
    self.count = count
  }

  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Float {
    @inline(__always) get { base[index] }
    @inline(__always) nonmutating set { base[index] = newValue }
  }
}

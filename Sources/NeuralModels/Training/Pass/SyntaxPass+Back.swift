internal import CKernels

extension SyntaxPass {
  /// Takes the gradients of the outputs back to all weights.
  func goBack(_ places: [Place], _ rows: [[Int32]]) {
    let shape = weights.shape
    let layout = weights.layout
    let width = shape.width
    let count = rows.count
    let values = values
    takeBack(
      layout.dependentSide, bias: layout.dependentSideBias, input: values.outputs.base,
      stride: shape.outputs, output: values.dependentSideGradients.base,
      inputGradients: values.outputGradients.base, rows: count)
    takeBack(
      layout.headSide, bias: layout.headSideBias, input: values.outputs.base + shape.arc,
      stride: shape.outputs, output: values.headSideGradients.base,
      inputGradients: values.outputGradients.base + shape.arc, rows: count)
    for index in values.outputGradients.indices {
      values.outputGradients[index] *= values.outputSlopes[index]
    }
    var gradients = [Float](repeating: 0, count: count * 2 * width)
    takeBack(
      layout.outputs, bias: layout.outputsBias, input: values.top.base, stride: 2 * width,
      output: values.outputGradients.base, inputGradients: &gradients, rows: count)
    for index in gradients.indices { gradients[index] *= values.topMask[index] }
    for layer in stride(from: shape.layers - 1, to: 0, by: -1) {
      let gates = gateGradients(layer, places, gradients)
      let block = layout.deeper[layer - 1]
      var below = [Float](repeating: 0, count: gradients.count)
      takeBack(
        block.weights, bias: block.bias, input: values.layers[layer].input.base, stride: 2 * width,
        output: gates, inputGradients: &below, rows: count)
      let mask = values.layers[layer].mask
      for index in gradients.indices { gradients[index] += below[index] * mask[index] }
    }
    leaveFirst(places, gradients, rows)
  }

  private func gateGradients(_ layer: Int, _ places: [Place], _ cells: [Float]) -> [Float] {
    let width = weights.shape.width
    let own = values.layers[layer]
    var result = [Float](repeating: 0, count: 2 * cells.count)
    result.withUnsafeMutableBufferPointer { result in
      cells.withUnsafeBufferPointer { gradients in
        guard let result = result.baseAddress, let gradients = gradients.baseAddress else {
          return
        }
        for place in places {
          var carry = [Float](repeating: 0, count: 2 * width)
          annals_recur_back_float(
            own.gates.base + place.begin * 4 * width, own.cells.base + place.begin * 2 * width,
            gradients + place.begin * 2 * width, place.count, width, &carry,
            result + place.begin * 4 * width)
        }
      }
      for index in result.indices { result[index] *= own.gateSlopes[index] }
    }
    return result
  }

  private func leaveFirst(_ places: [Place], _ cells: [Float], _ rows: [[Int32]]) {
    let shape = weights.shape
    let layout = weights.layout
    let width = shape.width
    let count = rows.count
    let gates = gateGradients(0, places, cells)
    addRows(gates, rows: count, columns: 4 * width, into: layout.firstBias)
    let values = values
    let (space, skipBias) = (dense + layout.space.offset, dense + layout.skipBias.offset)
    var spread = [Float](repeating: 0, count: count * 14 * width)
    spread.withUnsafeMutableBufferPointer { spread in
      gates.withUnsafeBufferPointer { gates in
        for place in places {
          for index in 0..<place.count {
            let token = place.begin + index
            let at = token * 14 * width
            for column in 0..<4 * width {
              let own = gates[token * 4 * width + column]
              spread[at + 4 * width + column] = own
              if index + 1 < place.count {
                spread[at + column] = gates[(token + 1) * 4 * width + column]
              }
              if index > 0 {
                spread[at + 8 * width + column] = gates[(token - 1) * 4 * width + column]
              }
              if place.example.spaces[index] { space[column] += own }
            }
            for column in 0..<2 * width {
              let gradient =
                cells[token * 2 * width + column] * values.skipSlopes[token * 2 * width + column]
              spread[at + 12 * width + column] = gradient
              skipBias[column] += gradient
            }
          }
        }
      }
    }
    var gradients = [Float](repeating: 0, count: count * shape.input)
    takeBack(
      layout.first, bias: nil, input: values.input.base, stride: shape.input, output: spread,
      inputGradients: &gradients, rows: count)
    for index in gradients.indices { gradients[index] *= values.inputSlopes[index] }
    takeBack(
      layout.vectors, bias: layout.inputBias, input: values.vectors.base, stride: shape.vector,
      output: gradients, inputGradients: nil, rows: count)
    for (token, own) in rows.enumerated() {
      for row in own {
        touch(row)
        let line = table + Int(row) * shape.input
        for column in 0..<shape.input { line[column] += gradients[token * shape.input + column] }
      }
    }
  }
}

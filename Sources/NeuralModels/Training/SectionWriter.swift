/// Writes what `SectionReader` reads.
struct SectionWriter {
  private(set) var bytes = SyntaxNetwork.magic

  mutating func number(_ number: Int) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(number >> shift & 255)) }
  }

  mutating func names(_ names: [String]) {
    var text: [UInt8] = []
    for name in names { text += Array(name.utf8) + [0] }
    number(text.count)
    bytes += text
  }

  /// Writes a section, which begins at a multiple of 64.
  mutating func section(_ contents: [UInt8]) {
    pad(to: 64)
    bytes += contents
  }

  /// Writes 16-bit numbers of a scale.
  mutating func shorts(_ numbers: [Float], scale: Float) {
    section(
      numbers.flatMap { number -> [UInt8] in
        let value = Int(max(-32767, min(32767, (number * scale).rounded())))
        return [UInt8(value & 255), UInt8(value >> 8 & 255)]
      })
  }

  /// Writes a matrix with as many bits after the point as its weights and sums have room for.
  ///
  /// - Parameters:
  ///   - weights: inputs by outputs.
  ///   - bias: a number for each output.
  ///   - rows: the inputs.
  ///   - inputBits: the inputs' bits after the point.
  ///   - largestInput: the largest input there can be.
  ///   - resultBits: the results' bits after the point.
  mutating func matrix(
    _ weights: ArraySlice<Float>, bias: [Float], rows: Int, inputBits: Int, largestInput: Float,
    resultBits: Int
  ) {
    let columns = bias.count
    let begin = weights.startIndex
    var largest: Float = 0
    var largestSum: Float = 1
    for column in 0..<columns {
      var sum = abs(bias[column])
      for row in 0..<rows {
        let weight = abs(weights[begin + row * columns + column])
        largest = max(largest, weight)
        sum += weight * largestInput
      }
      largestSum = max(largestSum, sum)
    }
    var bits = 14
    while bits > 1,
      largest * Float(1 << bits) > 32000 || largestSum * Float(1 << (bits + inputBits)) > 2.0e9
    { bits -= 1 }
    pad(to: 4)
    number(inputBits + bits - resultBits)
    // Sixteen outputs together, two inputs interleaved.
    var blocks: [Float] = []
    blocks.reserveCapacity(rows * columns)
    for column in stride(from: 0, to: columns, by: 16) {
      for row in stride(from: 0, to: rows, by: 2) {
        for lane in column..<column + 16 {
          blocks.append(weights[begin + row * columns + lane])
          blocks.append(weights[begin + (row + 1) * columns + lane])
        }
      }
    }
    shorts(blocks, scale: Float(1 << bits))
    section(
      bias.flatMap { bias -> [UInt8] in
        let value = Int((bias * Float(1 << (bits + inputBits))).rounded())
        return (0..<4).map { UInt8(value >> (8 * $0) & 255) }
      })
  }

  private mutating func pad(to alignment: Int) {
    while bytes.count % alignment != 0 { bytes.append(0) }
  }
}

import CKernels
import LinearModels
import Testing

@Suite("Inner loops")
struct KernelTests {
  @Test(
    "every kind of processor gets the same products",
    arguments: [1, 2, 3, 4, 5, 7, 8, 21], [16, 32, 48, 96])
  func agreement(rows: Int, columns: Int) {
    var generator = SeededGenerator(seed: UInt64(rows * 1_000 + columns))
    for count in stride(from: 2, through: 34, by: 4) {
      let left = (0..<rows * count).map { _ in Int16.random(in: -4_096...4_096, using: &generator) }
      let right = (0..<columns * count).map { _ in Int16.random(in: -999...999, using: &generator) }
      let bias = (0..<columns).map { _ in Int32.random(in: -9_999...9_999, using: &generator) }
      func product(on processor: annals_processor) -> [Int16] {
        var result = [Int16](repeating: 0, count: rows * columns)
        annals_multiply_int16_on(
          processor, left, count, rows, right, bias, columns, count, 11, &result)
        return result
      }
      let expected = product(on: annals_any_processor)
      for processor in [annals_avx2, annals_avx512] where annals_can_multiply(processor) != 0 {
        #expect(product(on: processor) == expected)
      }
    }
  }

  @Test func `a product is its bias and the products of its row and column, shifted and rounded`() {
    // The weights of sixteen columns stand together, two rows interleaved.
    let weights = (0..<16).flatMap { (column: Int) -> [Int16] in [Int16(column), 3] }
    let row: [Int16] = [2, 5]
    let bias = [Int32](repeating: 1, count: 16)
    var result = [Int16](repeating: 0, count: 16)
    annals_multiply_int16(row, 2, 1, weights, bias, 16, 2, 1, &result)
    let expected: [Int16] = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]
    #expect(result == expected)
  }

  @Test func `rows of a table are summed and shifted in sixteen bits that wrap`() {
    let table = (0..<5 * 32).map { Int8(truncatingIfNeeded: $0 * 37) }
    let rows: [Int32] = [4, 0, 2, 4]
    var result = [Int16](repeating: 1, count: 32)
    annals_sum_int8(table, 32, rows, rows.count, 9, &result)
    let expected = (0..<32).map { column in
      let sum = rows.reduce(0) { $0 + Int(table[Int($1) * 32 + column]) }
      return Int16(truncatingIfNeeded: sum << 9)
    }
    #expect(result == expected)
  }

  /// x (27 + x^2) / (9 (3 + x^2)), arguments in 1024ths, values in 4096ths, rounded away from zero.
  private func activation(_ argument: Int) -> Int {
    let x = max(-3_072, min(3_072, argument))
    let numerator = 4 * x * (27 * 1_048_576 + x * x)
    let denominator = 9 * (3 * 1_048_576 + x * x)
    return (numerator + (x < 0 ? -denominator : denominator) / 2) / denominator
  }

  @Test func `activations are exact for all arguments`() {
    var values = Array(Int16.min...Int16.max)
    annals_activate_int16(&values, values.count)
    #expect(values == (-32_768...32_767).map { Int16(activation($0)) })
  }

  @Test func `gates are exact for all arguments`() {
    var values = Array(Int16.min...Int16.max)
    annals_gate_int16(&values, values.count)
    let expected = (-32_768...32_767).map { argument in
      Int16(min(32_767, 4 * (4_096 + activation((argument + 1) >> 1))))
    }
    #expect(values == expected)
  }
}

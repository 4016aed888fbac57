/// A square table of bits, one row a number.
struct BitTable: Sendable {
  private let words: Int
  private var bits: [UInt64]

  /// Creates an empty table.
  init(size: Int) {
    words = (size + 63) / 64
    bits = [UInt64](repeating: 0, count: words * size)
  }

  /// Whether the table has no rows.
  var isEmpty: Bool { bits.isEmpty }

  /// Whether `number` is in a row.
  func contains(_ number: Int, in row: Int) -> Bool {
    bits[row * words + number / 64] >> UInt64(number % 64) & 1 == 1
  }

  /// Adds `number` to a row.
  mutating func insert(_ number: Int, in row: Int) {
    bits[row * words + number / 64] |= 1 << UInt64(number % 64)
  }

  /// Adds all that is in another row of a table of the same size.
  mutating func formUnion(_ row: Int, with other: Int, of table: BitTable) {
    for word in 0..<words { bits[row * words + word] |= table.bits[other * words + word] }
  }

  /// Adds all that is in another row of this table.
  mutating func formUnion(_ row: Int, with other: Int) {
    for word in 0..<words { bits[row * words + word] |= bits[other * words + word] }
  }
}

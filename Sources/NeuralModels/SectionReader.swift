internal import LinearModels

/// Reads the parts of a network's file in their order.
///
/// After the eight bytes of the magic come 32-bit numbers, little-endian, and lists of names, each a number of
/// bytes and names ended by zero; then sections that begin at multiples of 64.
struct SectionReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 8

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Reads a number.
  mutating func number() throws(ModelError) -> Int {
    guard offset + 4 <= bytes.count else { throw .damaged }
    defer { offset += 4 }
    return Int(
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// Reads a number that is no size of anything large.
  mutating func size() throws(ModelError) -> Int {
    let number = try number()
    guard (1...4096).contains(number) else { throw .damaged }
    return number
  }

  /// Reads the points of a calibration, whose margins are kept above zero.
  mutating func calibration() throws(ModelError) -> Calibration {
    let count = try number()
    guard count <= 64 else { throw .damaged }
    var points: [Calibration.Point] = []
    for _ in 0..<count {
      let margin = try number() - Self.marginOffset
      let perMille = try number()
      guard abs(margin) <= Self.marginOffset, perMille <= 1000 else { throw .damaged }
      points.append(Calibration.Point(margin: Int32(margin), perMille: perMille))
    }
    return Calibration(points: points)
  }

  /// What is added to a margin so that it is no negative number.
  static let marginOffset = 1 << 20

  /// Reads four lists of names: the features' and the labels of the three kinds.
  mutating func names() throws(ModelError) -> [[String]] {
    var lists: [[String]] = []
    for _ in 0..<4 {
      let length = try number()
      guard offset + length <= bytes.count else { throw .damaged }
      lists.append(
        bytes[offset..<offset + length].split(separator: 0).map {
          String(decoding: $0, as: UTF8.self)
        })
      offset += length
    }
    return lists
  }

  /// Returns where the next section begins, and passes it.
  mutating func section(_ length: Int) throws(ModelError) -> Int {
    let begin = (offset + 63) / 64 * 64
    guard length >= 0, begin + length <= bytes.count else { throw .damaged }
    offset = begin + length
    return begin
  }

  /// Reads a matrix: its shift, its weights and its bias.
  mutating func matrix(rows: Int, columns: Int) throws(ModelError) -> SyntaxNetwork.Matrix {
    offset = (offset + 3) / 4 * 4
    let shift = try size()
    guard shift < 31 else { throw .damaged }
    return SyntaxNetwork.Matrix(
      weights: try section(2 * rows * columns), bias: try section(4 * rows), rows: rows,
      columns: columns, shift: shift)
  }
}

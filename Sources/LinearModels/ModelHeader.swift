/// The fixed part of a model's bytes.
///
/// All numbers are little-endian and 32 bits wide, after the eight bytes `ANNALSLM`:
///
///     version, labels, width, bits, stride, scale, names' offset, names' length,
///     calibration's offset, calibration's points, table's offset, table's length
///
/// The names are the feature set's and the labels', each ended by a zero byte. The table holds one signed byte
/// a weight: 2^bits slots, `stride` bytes apart, each a row of `width` weights; rows may overlap where the
/// stride is less than the width, since nearly all weights of a row are zero.
struct ModelHeader {
  static let magic = Array("ANNALSLM".utf8)
  static let currentVersion = 1
  static let size = 8 + 12 * 4

  var labels: Int
  var width: Int
  var bits: Int
  var stride: Int
  /// Units of score that make 1.0 of the trainer's scale, times 256.
  var scale: Int
  var namesOffset: Int
  var namesLength: Int
  var calibrationOffset: Int
  var calibrationPoints: Int
  var tableOffset: Int
  var tableLength: Int

  /// The numbers after the version, in order.
  var fields: [Int] {
    [
      labels, width, bits, stride, scale, namesOffset, namesLength, calibrationOffset,
      calibrationPoints, tableOffset, tableLength,
    ]
  }

  /// Returns how long a table of this shape is: the last row may run over the last slot.
  static func tableLength(bits: Int, stride: Int, width: Int) -> Int {
    (1 << bits) * stride + width
  }
}

extension ModelHeader {
  /// Reads and checks the header.
  init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
    guard bytes.count >= Self.size, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw .notAModel
    }
    let numbers = (0..<12).map { index in
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 + 4 * index, as: UInt32.self)))
    }
    guard numbers[0] == Self.currentVersion else { throw .version(numbers[0]) }
    self.init(
      labels: numbers[1], width: numbers[2], bits: numbers[3], stride: numbers[4],
      scale: numbers[5], namesOffset: numbers[6], namesLength: numbers[7],
      calibrationOffset: numbers[8], calibrationPoints: numbers[9], tableOffset: numbers[10],
      tableLength: numbers[11])
    guard labels > 0, labels <= width, width == 4 || width % 16 == 0, width <= 1024,
      (1...28).contains(bits), (1...1024).contains(stride),
      namesOffset + namesLength <= bytes.count,
      calibrationOffset + 6 * calibrationPoints <= bytes.count,
      tableLength == Self.tableLength(bits: bits, stride: stride, width: width),
      tableOffset + tableLength <= bytes.count
    else { throw .damaged }
  }
}

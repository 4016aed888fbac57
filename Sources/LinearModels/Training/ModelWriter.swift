/// Writes trained weights as a model's bytes.
public enum ModelWriter {
  /// Makes the bytes of a model, the same for the same weights.
  ///
  /// The largest weight becomes 127 and the others in proportion; nothing is clipped, since the few largest
  /// weights belong to the most frequent features.
  ///
  /// - Parameters:
  ///   - weights: the table in the order of its rows, `shape.count` long.
  ///   - shape: the table's shape.
  ///   - labels: the labels in the order of a row.
  ///   - featureSet: the name of the features, which the reader must ask for.
  ///   - calibration: margins in the weights' own units, with right decisions per mille.
  /// - Returns: the bytes of a file.
  public static func bytes(
    weights: [Double], shape: ModelShape, labels: [String], featureSet: String,
    calibration: [(margin: Double, perMille: Int)] = []
  ) -> [UInt8] {
    let largest = weights.reduce(0) { max($0, abs($1)) }
    let unit = largest > 0 ? 127 / largest : 1
    var names: [UInt8] = []
    for name in [featureSet] + labels { names += Array(name.utf8) + [0] }
    var points: [UInt8] = []
    for point in calibration {
      append(UInt32(bitPattern: Int32((point.margin * unit).rounded())), to: &points)
      points += [UInt8(point.perMille & 255), UInt8(point.perMille >> 8 & 255)]
    }
    let namesOffset = ModelHeader.size
    let calibrationOffset = namesOffset + names.count
    let tableOffset = (calibrationOffset + points.count + 63) / 64 * 64
    let header = ModelHeader(
      labels: labels.count, width: shape.width, bits: shape.bits, stride: shape.stride,
      scale: Int(min((unit * 256).rounded(), Double(UInt32.max))), namesOffset: namesOffset,
      namesLength: names.count, calibrationOffset: calibrationOffset,
      calibrationPoints: calibration.count, tableOffset: tableOffset, tableLength: shape.count)
    var bytes = ModelHeader.magic
    append(UInt32(ModelHeader.currentVersion), to: &bytes)
    for field in header.fields { append(UInt32(truncatingIfNeeded: field), to: &bytes) }
    bytes += names + points
    bytes += [UInt8](repeating: 0, count: tableOffset - bytes.count)
    bytes.reserveCapacity(tableOffset + shape.count)
    for weight in weights { bytes.append(UInt8(bitPattern: Int8((weight * unit).rounded()))) }
    return bytes
  }

  private static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(number >> shift & 255)) }
  }
}

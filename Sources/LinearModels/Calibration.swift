/// How often decisions of a model are right, by the margin of their scores.
///
/// The margin is the score of the label less the best score of the others. The points were measured by the
/// trainer on texts that the weights had not seen; between two points the line is straight.
public struct Calibration: Hashable, Sendable {
  /// A margin and how many of a thousand decisions with that margin are right.
  public struct Point: Hashable, Sendable {
    /// The margin, in units of the model's scores.
    public let margin: Int32

    /// Right decisions, per mille.
    public let perMille: Int

    /// Creates a point.
    public init(margin: Int32, perMille: Int) {
      self.margin = margin
      self.perMille = perMille
    }
  }

  /// The points, margins ascending.
  public let points: [Point]

  /// Creates a calibration from points with ascending margins.
  public init(points: [Point] = []) { self.points = points }

  init(_ bytes: UnsafeRawBufferPointer, _ header: ModelHeader) {
    points = (0..<header.calibrationPoints).map { index in
      let offset = header.calibrationOffset + 6 * index
      return Point(
        margin: Int32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)),
        perMille: Int(
          UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt16.self))))
    }
  }

  /// Returns how many of a thousand decisions with a margin are right; 500 where nothing was measured.
  public func perMille(margin: Int32) -> Int {
    guard let first = points.first, let last = points.last else { return 500 }
    if margin <= first.margin { return first.perMille }
    if margin >= last.margin { return last.perMille }
    var low = 0
    var high = points.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if points[middle].margin <= margin { low = middle } else { high = middle }
    }
    let width = Int(points[high].margin) - Int(points[low].margin)
    let rise = points[high].perMille - points[low].perMille
    guard width > 0 else { return points[high].perMille }
    return points[low].perMille + rise * (Int(margin) - Int(points[low].margin)) / width
  }

  /// Returns how many of a thousand decisions for a label, among these scores, are right.
  public func perMille(of label: Int, in scores: [Int32]) -> Int {
    var other = Int32.min / 2
    for index in scores.indices where index != label { other = max(other, scores[index]) }
    guard scores.indices.contains(label) else { return 0 }
    return perMille(margin: scores[label] &- other)
  }
}

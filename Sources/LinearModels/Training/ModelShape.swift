/// The shape of a model's table of weights.
public struct ModelShape: Hashable, Sendable {
  /// The binary logarithm of the number of slots.
  public let bits: Int

  /// Bytes from one slot to the next.
  public let stride: Int

  /// Weights a row, padded: 4, or a multiple of 16.
  public let width: Int

  /// The number of labels.
  public let labels: Int

  /// Creates the shape for some labels.
  ///
  /// The shipped size is about 2^bits × stride bytes. Stride 1 lets rows overlap, which is best for many labels
  /// with sparse rows; up to four labels get rows of four bytes.
  public init(labels: Int, bits: Int, stride: Int? = nil) {
    self.labels = max(labels, 1)
    self.bits = min(max(bits, 1), 28)
    self.width = labels <= 4 ? 4 : (labels + 15) / 16 * 16
    self.stride = stride ?? (labels <= 4 ? 4 : 1)
  }

  /// The number of weights in the table.
  public var count: Int { ModelHeader.tableLength(bits: bits, stride: stride, width: width) }

  /// Returns where a feature's row begins in the table.
  @inline(__always)
  func row(_ feature: UInt64) -> Int { Int(feature &>> UInt64(64 - bits)) * stride }
}

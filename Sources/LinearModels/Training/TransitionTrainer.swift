/// Trains a model of at most four labels whose scores are added along a sequence of decisions.
///
/// The averaged perceptron of `PerceptronTrainer`, with scores as fast as the finished model's; for structured
/// learning, where whole sequences are compared and updated.
public struct TransitionTrainer {
  private let shape: ModelShape
  private let weights: UnsafeMutableBufferPointer<Int32>
  private let moments: UnsafeMutableBufferPointer<Int64>
  private var step: Int64 = 1

  /// Creates a trainer with 2^bits slots; free its memory with `deallocate`.
  public init(bits: Int) {
    shape = ModelShape(labels: 4, bits: bits)
    weights = .allocate(capacity: shape.count)
    weights.initialize(repeating: 0)
    moments = .allocate(capacity: shape.count)
    moments.initialize(repeating: 0)
  }

  /// Frees the weights.
  public func deallocate() {
    weights.deallocate()
    moments.deallocate()
  }

  /// Returns the current scores.
  public func score(_ features: UnsafeBufferPointer<UInt64>) -> SIMD4<Int32> {
    guard let base = weights.baseAddress else { return .zero }
    var sums = SIMD4<Int32>.zero
    for feature in features {
      sums &+= UnsafeRawPointer(base + shape.row(feature)).loadUnaligned(as: SIMD4<Int32>.self)
    }
    return sums
  }

  /// Adds to one label's weights for the features.
  public func add(_ amount: Int32, to label: Int, for features: UnsafeBufferPointer<UInt64>) {
    for feature in features {
      let slot = shape.row(feature) + label
      weights[slot] &+= amount
      moments[slot] &+= step &* Int64(amount)
    }
  }

  /// Counts one more sequence into the average.
  public mutating func advance() { step += 1 }

  /// Returns the bytes of the averaged model.
  public func modelBytes(labels: [String], featureSet: String) -> [UInt8] {
    let steps = Double(step)
    return ModelWriter.bytes(
      weights: zip(weights, moments).map { Double($0) - Double($1) / steps }, shape: shape,
      labels: labels, featureSet: featureSet)
  }
}

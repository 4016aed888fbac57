/// A linear model with hashed features and integer weights, read in place.
///
/// A score is the sum of the label's weights in the rows of the features that are present: one signed byte a
/// weight, exact sums, no floating point. Loading reads the header only.
///
///     let model = try LinearModel(shipped: "tagger", features: "tagger-1")
///     var scores: [Int32] = []
///     let label = model.labels[model.best(features, scores: &scores)]
public struct LinearModel: FeatureScorer {
  /// The labels, in the order of the scores.
  public let labels: [String]

  /// The name of the feature set that the model was trained for.
  public let featureSet: String

  /// How probable a decision is, by its margin; empty where the trainer measured none.
  public let calibration: Calibration

  /// How many weights a row holds: the number of labels, padded.
  let width: Int

  private let stride: Int
  private let shift: UInt64
  private let bytes: ModelBytes
  private let table: Int

  /// Opens a model that was built into the program.
  ///
  /// - Parameters:
  ///   - name: the model's file name in `CModels/models`, without `.bin`.
  ///   - features: the name of the feature set that the caller makes.
  /// - Throws: `ModelError` where there is no such model or it was trained for other features.
  public init(shipped name: String, features: String) throws(ModelError) {
    guard let buffer = ShippedModels.bytes(named: name) else { throw .missing(name: name) }
    try self.init(ModelBytes(permanent: buffer), features: features)
  }

  /// Opens a model from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file's contents.
  ///   - features: the name of the feature set that the caller makes; any by default.
  /// - Throws: `ModelError` where the bytes are no model or it was trained for other features.
  public init(bytes: [UInt8], features: String? = nil) throws(ModelError) {
    try self.init(ModelBytes(copying: bytes), features: features)
  }

  init(_ bytes: ModelBytes, features: String?) throws(ModelError) {
    let header = try ModelHeader(bytes.buffer)
    let names = bytes.buffer[header.namesOffset..<header.namesOffset + header.namesLength]
      .split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard names.count > header.labels else { throw .damaged }
    if let features, features != names[0] {
      throw .features(expected: features, found: names[0])
    }
    featureSet = names[0]
    labels = Array(names[1...header.labels])
    width = header.width
    stride = header.stride
    shift = UInt64(64 - header.bits)
    table = header.tableOffset
    calibration = Calibration(bytes.buffer, header)
    self.bytes = bytes
  }

  /// Writes the score of every label.
  public func score(_ features: [UInt64], into scores: inout [Int32]) {
    if scores.count != labels.count { scores = [Int32](repeating: 0, count: labels.count) }
    features.withUnsafeBufferPointer { features in
      scores.withUnsafeMutableBufferPointer { scores in
        if width == 4 {
          let sums = scoreFour(features)
          for index in scores.indices { scores[index] = sums[index] }
        } else {
          scoreRows(features, into: scores)
        }
      }
    }
  }

  /// Returns the four scores of a model whose rows are four wide.
  @inline(__always)
  private func scoreFour(_ features: UnsafeBufferPointer<UInt64>) -> SIMD4<Int32> {
    guard let base = bytes.buffer.baseAddress, width == 4 else { return .zero }
    let rows = base + table
    var sums = SIMD4<Int32>.zero
    for feature in features {
      let row = (rows + Int(feature &>> shift) * stride).loadUnaligned(as: SIMD4<Int8>.self)
      sums &+= SIMD4<Int32>(truncatingIfNeeded: row)
    }
    return sums
  }

  /// Adds up the rows sixteen weights at a time; 256 rows of bytes fit the 16-bit sums.
  private func scoreRows(
    _ features: UnsafeBufferPointer<UInt64>, into scores: UnsafeMutableBufferPointer<Int32>
  ) {
    guard let base = bytes.buffer.baseAddress else { return }
    for column in Swift.stride(from: 0, to: scores.count, by: 16) {
      let rows = base + table + column
      var total = SIMD16<Int32>.zero
      var first = 0
      while first < features.count {
        let last = min(first + 256, features.count)
        var sums = SIMD16<Int16>.zero
        for index in first..<last {
          let slot = Int(features[index] &>> shift) * stride
          let row = (rows + slot).loadUnaligned(as: SIMD16<Int8>.self)
          sums &+= SIMD16<Int16>(truncatingIfNeeded: row)
        }
        total &+= SIMD16<Int32>(truncatingIfNeeded: sums)
        first = last
      }
      let lanes = min(16, scores.count - column)
      withUnsafeBytes(of: total) { sums in
        UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(scores)[(4 * column)...]
        )
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: sums[..<(4 * lanes)]))
      }
    }
  }
}

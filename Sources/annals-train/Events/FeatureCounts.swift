/// How often features were met, at least approximately: features that were met once teach nothing.
struct FeatureCounts {
  private var counts = [UInt8](repeating: 0, count: 1 << 24)

  /// Counts the features of an example.
  mutating func add(_ features: [UInt64]) {
    for feature in features {
      let slot = Int(feature >> 40)
      if counts[slot] < 255 { counts[slot] += 1 }
    }
  }

  /// Returns the features that were met more than once.
  func frequent(_ features: [UInt64]) -> [UInt64] {
    features.filter { counts[Int($0 >> 40)] > 1 }
  }
}

internal import LinearModels

/// Hashes of what a word form shows by itself, made once for each distinct form of a text.
struct EventWordAtoms: Sendable {
  /// The form in lower case.
  var lower: UInt64 = 0
  /// The last two, three and four bytes.
  var suffixes = SIMD4<UInt64>.zero
  /// The first three and four bytes.
  var prefixes = SIMD2<UInt64>.zero

  /// Reads a form in lower case.
  init(_ lower: String) {
    var lower = lower
    self = lower.withUTF8 { EventWordAtoms(bytes: $0) }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    lower = FeatureHash.bytes(bytes)
    var suffix = start
    for length in 0..<min(4, bytes.count) {
      suffix = FeatureHash.step(suffix, bytes[bytes.count - 1 - length])
      suffixes[length] = FeatureHash.finish(suffix)
    }
    var prefix = start
    for index in 0..<min(4, bytes.count) {
      prefix = FeatureHash.step(prefix, bytes[index])
      if index >= 2 { prefixes[index - 2] = FeatureHash.finish(prefix) }
    }
  }
}

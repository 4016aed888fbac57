/// Hashes of features: every feature of a model is a 64-bit number, made by mixing parts.
///
/// A template mixes its own number with the values that it reads, so that equal values in different places stay
/// different features: `FeatureHash.mix(12, word, tag)`. The functions are pure integer arithmetic, the same on
/// every processor; a model finds its weights by the uppermost bits.
public enum FeatureHash {
  /// Mixes a value into a hash.
  @inlinable
  @inline(__always)
  public static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return (product ^ (product &>> 32)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Mixes two values into a hash.
  @inlinable
  @inline(__always)
  public static func mix(_ hash: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(mix(hash, first), second)
  }

  /// Mixes three values into a hash.
  @inlinable
  @inline(__always)
  public static func mix(
    _ hash: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64
  ) -> UInt64 {
    mix(mix(mix(hash, first), second), third)
  }

  /// Returns the hash of some bytes, one at a time.
  @inlinable
  public static func bytes(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = step(hash, byte) }
    return finish(hash)
  }

  /// Returns the hash of a string's UTF-8 bytes.
  @inlinable
  public static func string(_ string: some StringProtocol) -> UInt64 { bytes(string.utf8) }

  /// Takes one more byte into a running hash, which `finish` ends.
  @inlinable
  @inline(__always)
  public static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Ends a running hash, so that short values differ in all bits.
  @inlinable
  @inline(__always)
  public static func finish(_ hash: UInt64) -> UInt64 {
    mix(hash, 0x2545_F491_4F6C_DD1D)
  }
}

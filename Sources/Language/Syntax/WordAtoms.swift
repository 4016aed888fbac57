internal import LinearModels

/// Hashes of what a word form shows by itself, made once for each distinct word of a text.
struct WordAtoms: Sendable {
  /// The form as written.
  var form: UInt64 = 0
  /// The form in lower case, digits made equal.
  var lower: UInt64 = 0
  /// The last one, two, three and four bytes in lower case.
  var suffixes = SIMD4<UInt64>.zero
  /// The first one, two, three and four bytes in lower case.
  var prefixes = SIMD4<UInt64>.zero
  /// The kinds of characters in order, runs shortened to two.
  var shape: UInt64 = 0
  /// Whether the first byte is an ASCII capital.
  var isCapitalised = false

  /// Reads a form.
  init(_ form: String) {
    var form = form
    self = form.withUTF8 { bytes in
      guard bytes.contains(where: { $0 >= 0x80 }) else { return WordAtoms(bytes) }
      return Self.plain(bytes).withUnsafeBufferPointer { WordAtoms($0) }
    }
  }

  /// Returns the bytes with typographic quotation marks made plain.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 {
        let mark: UInt8? =
          switch bytes[index + 2] {
          case 0x98, 0x99: 39
          case 0x9C, 0x9D: 34
          default: nil
          }
        if let mark {
          result.append(mark)
          index += 3
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    return result
  }

  /// Stands for what lies outside the sentence.
  static let outside = WordAtoms("\u{0}")

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    let start: UInt64 = 0xCBF2_9CE4_8422_2325
    var form = start
    var lower = start
    var shape = start
    var prefix = start
    var last: UInt8 = 0
    var run = 0
    for index in 0..<count {
      let byte = bytes[index]
      form = FeatureHash.step(form, byte)
      let normal = Self.normal(byte)
      lower = FeatureHash.step(lower, normal)
      if index < 4 {
        prefix = FeatureHash.step(prefix, normal)
        prefixes[index] = FeatureHash.finish(prefix)
      }
      let kind = Self.kind(byte)
      run = kind == last ? run + 1 : 1
      last = kind
      if run <= 2 { shape = FeatureHash.step(shape, kind) }
    }
    var suffix = start
    for length in 0..<min(4, count) {
      suffix = FeatureHash.step(suffix, Self.normal(bytes[count - 1 - length]))
      suffixes[length] = FeatureHash.finish(suffix)
    }
    self.form = FeatureHash.finish(form)
    self.lower = FeatureHash.finish(lower)
    self.shape = FeatureHash.finish(shape)
    isCapitalised = count > 0 && (65...90).contains(bytes[0])
  }

  /// ASCII capitals become small letters and digits become 0.
  private static func normal(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 65...90: byte | 32
    case 48...57: 48
    default: byte
    }
  }

  /// The kind of a byte: letters, digits and other characters; marks stand for themselves.
  private static func kind(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 65...90: 65
    case 97...122: 97
    case 48...57: 48
    case 128...: 128
    default: byte
    }
  }
}

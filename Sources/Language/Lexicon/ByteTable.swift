/// Entries with ascending keys, looked up in place in the bytes of the lexicon.
struct ByteTable: @unchecked Sendable {
  // The bytes are a constant of the program: nothing writes or frees them.
  private let bytes: UnsafeRawBufferPointer
  private let index: Int
  let count: Int

  /// The table of a lexicon with a number; empty where the bytes have none.
  init(_ bytes: UnsafeRawBufferPointer, table: Int) {
    self.bytes = bytes
    let head = 16 + 8 * table
    guard bytes.count >= head + 8, bytes.starts(with: "ANNALSLX".utf8) else {
      (index, count) = (0, 0)
      return
    }
    let index = Self.integer(bytes, head)
    let count = Self.integer(bytes, head + 4)
    let fits = index + 4 * (count + 1) <= bytes.count
    self.index = fits ? index : 0
    self.count = fits ? count : 0
  }

  /// Returns the payload of a key, or nil.
  ///
  /// - Complexity: O(log n) comparisons of bytes.
  func find(_ key: some StringProtocol) -> UnsafeRawBufferPointer? {
    var key = String(key)
    return key.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// Returns the payload of a key's bytes, or nil.
  func find(_ key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let begin = Self.integer(bytes, index + 4 * middle)
      let end = Self.integer(bytes, index + 4 * middle + 4)
      guard begin < end, end <= bytes.count else { return nil }
      let length = Int(bytes[begin])
      guard begin + 1 + length <= end else { return nil }
      let order = compare(key, begin + 1, length)
      if order == 0 {
        return UnsafeRawBufferPointer(rebasing: bytes[begin + 1 + length..<end])
      }
      if order < 0 { high = middle } else { low = middle + 1 }
    }
    return nil
  }

  /// Returns the payload of a key as a string, or nil where there is none or it is empty.
  func string(_ key: some StringProtocol) -> String? {
    guard let payload = find(key), !payload.isEmpty else { return nil }
    return String(decoding: payload, as: UTF8.self)
  }

  private func compare(_ key: UnsafeRawBufferPointer, _ begin: Int, _ length: Int) -> Int {
    let shared = min(key.count, length)
    for offset in 0..<shared where key[offset] != bytes[begin + offset] {
      return key[offset] < bytes[begin + offset] ? -1 : 1
    }
    return key.count - length
  }

  private static func integer(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }
}

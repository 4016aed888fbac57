/// Entries in buckets by the hashes of their keys, looked up in place in the bytes of the lexicon.
struct ByteTable: @unchecked Sendable {
  // The bytes are a constant of the program: nothing writes or frees them.
  private let bytes: UnsafeRawBufferPointer
  private let index: Int
  let count: Int

  /// The table of a lexicon with a number; empty where the bytes have none.
  init(_ bytes: UnsafeRawBufferPointer, table: Int) {
    self.bytes = bytes
    let head = 16 + 8 * table
    guard bytes.count >= head + 8, bytes.starts(with: "ANNALSLX".utf8),
      Self.integer(bytes, 8) == 2
    else {
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
  func find(_ key: some StringProtocol) -> UnsafeRawBufferPointer? {
    var key = String(key)
    return key.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// Returns the payload of a key's bytes, or nil.
  ///
  /// - Complexity: O(1), since there are as many buckets as entries.
  func find(_ key: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
    guard count > 0 else { return nil }
    let bucket = index + 4 * (Int(Self.hash(key)) % count)
    var entry = Self.integer(bytes, bucket)
    let end = min(Self.integer(bytes, bucket + 4), bytes.count)
    while entry < end {
      let keyEnd = entry + 1 + Int(bytes[entry])
      guard keyEnd < end else { return nil }
      let next = keyEnd + 1 + Int(bytes[keyEnd])
      guard next <= end else { return nil }
      if keyEnd - entry - 1 == key.count, isKey(key, at: entry + 1) {
        return UnsafeRawBufferPointer(rebasing: bytes[keyEnd + 1..<next])
      }
      entry = next
    }
    return nil
  }

  private func isKey(_ key: UnsafeRawBufferPointer, at offset: Int) -> Bool {
    for index in key.indices where bytes[offset + index] != key[index] { return false }
    return true
  }

  /// Returns the payload of a key as a string, or nil where there is none or it is empty.
  func string(_ key: some StringProtocol) -> String? {
    guard let payload = find(key), !payload.isEmpty else { return nil }
    return String(decoding: payload, as: UTF8.self)
  }

  /// FNV-1a, as `Scripts/make-lexicon` has it.
  private static func hash(_ key: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }

  private static func integer(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }
}
